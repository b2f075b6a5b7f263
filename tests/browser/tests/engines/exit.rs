//! The exit leads away, and the tab stays blank for whoever looks into it afterwards.

use crate::gaps::{Ability, is_left_out_in};
use groundwork_browser_tests::keys::SHIFT;
use groundwork_browser_tests::{Browser, Engine, Journey, Outcome, Person, Setup, elsewhere};

fn leaves(by: impl AsyncFnOnce(&Browser) -> Outcome) {
    let bare = is_left_out_in(Engine::chosen(), Ability::BackToIsolated).expect("standard error");
    let setup = if bare { Setup::chosen().without_headers() } else { Setup::chosen() };
    setup.run(async |browser| {
        let away = elsewhere()?;
        // Some screens into the app, so that the tab has entries of it.
        let journey = Journey::of(browser, Person::named("flag"));
        browser.arrive(journey.person(), "check").await?;
        journey.reads_the_result().await?;
        journey.sees_the_plan().await?;
        browser.exit_leads_to(&away.url()).await?;
        by(browser).await?;
        browser.until_at(&away.url()).await?;
        nothing_comes_back(browser, &away.url()).await?;
        // Whoever types the address means to open the app, and gets its start.
        browser.visit().await?;
        browser.until_on("start").await?;
        assert!(browser.shows("h1").await?);
        Ok(())
    });
}

#[test]
fn by_the_link() {
    leaves(async |browser| browser.click("#exit").await);
}

#[test]
fn by_the_keys() {
    leaves(async |browser| browser.press(&SHIFT.repeat(3)).await);
}

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
    browser.until_at(away).await
}

async fn is_blank(browser: &Browser) -> Outcome {
    assert_eq!(browser.left_to_see().await?, Vec::<String>::new(), "something of the app is left");
    Ok(())
}
