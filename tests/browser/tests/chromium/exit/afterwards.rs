//! Whoever looks into the tab afterwards.

use super::on_the_way;
use groundwork_browser_tests::keys::SHIFT;
use groundwork_browser_tests::{Browser, Outcome, Setup, elsewhere};

/// Leaves the app from the middle of it, and has a look.
fn leaves(by_key: bool, look: impl AsyncFnOnce(&Browser, &str) -> Outcome) {
    Setup::new().run(async |browser| {
        let away = elsewhere()?;
        on_the_way(browser).await?;
        browser.exit_leads_to(&away.url()).await?;
        if by_key {
            browser.press(&SHIFT.repeat(3)).await?;
        } else {
            browser.click("#exit").await?;
        }
        browser.until_at(&away.url()).await?;
        look(browser, &away.url()).await
    });
}

#[test]
fn the_tab_stays_blank_after_a_click() {
    leaves(false, nothing_comes_back);
}

#[test]
fn the_tab_stays_blank_after_the_keys() {
    leaves(true, nothing_comes_back);
}

/// Whoever types the address means to open the app, and gets its start.
#[test]
fn the_address_opens_the_app_again() {
    leaves(false, async |browser, _| starts_anew(browser).await);
}

#[test]
fn the_address_opens_the_app_in_the_blank_tab() {
    leaves(false, async |browser, _| {
        browser.back().await?;
        is_blank(browser).await?;
        starts_anew(browser).await
    });
}

async fn starts_anew(browser: &Browser) -> Outcome {
    browser.visit().await?;
    browser.until_on("start").await?;
    assert!(browser.shows("h1").await?);
    Ok(())
}

/// The tab had been here before, and the browser may have kept that page as it was.
#[test]
fn an_earlier_visit_in_the_tab_is_blank_too() {
    Setup::new().run(async |browser| {
        let away = elsewhere()?;
        on_the_way(browser).await?;
        browser.go_to(&away.url()).await?;
        browser.visit().await?;
        browser.exit_leads_to(&away.url()).await?;
        browser.click("#exit").await?;
        browser.until_at(&away.url()).await?;
        browser.back().await?;
        browser.until_at(&away.url()).await?;
        for _ in 0..3 {
            browser.back().await?;
            is_blank(browser).await?;
        }
        Ok(())
    });
}

/// Back, Forward and a reload show nothing.
async fn nothing_comes_back(browser: &Browser, away: &str) -> Outcome {
    browser.back().await?;
    is_blank(browser).await?;
    browser.back().await?;
    is_blank(browser).await?;
    browser.reload_any().await?;
    is_blank(browser).await?;
    browser.forward().await?;
    is_blank(browser).await?;
    browser.forward().await?;
    browser.until_at(away).await?;
    browser.back().await?;
    is_blank(browser).await?;
    browser.reload_any().await?;
    is_blank(browser).await?;
    Ok(())
}

/// The app's address with nothing to read, also in the tab, once everything has come that comes.
pub async fn is_blank(browser: &Browser) -> Outcome {
    assert_eq!(browser.left_to_see().await?, Vec::<String>::new(), "something of the app is left");
    Ok(())
}
