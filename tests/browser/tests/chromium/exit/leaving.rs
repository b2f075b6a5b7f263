//! The ways out, and what is no way out.

use super::{BLANK, on_the_way};
use groundwork_browser_tests::keys::{SHIFT, TAB};
use groundwork_browser_tests::{Outcome, Setup, elsewhere};

#[test]
fn a_click_leaves_nothing_to_see() {
    Setup::new().run(async |browser| {
        let away = elsewhere()?;
        on_the_way(browser).await?;
        browser.exit_leads_to(&away.url()).await?;
        let now = include_str!("../scripts/exit_now.js");
        assert_eq!(browser.script::<Vec<String>>(now).await?, BLANK);
        browser.until_at(&away.url()).await
    });
}

#[test]
fn a_real_click_leaves_too() {
    Setup::new().run(async |browser| {
        let away = elsewhere()?;
        on_the_way(browser).await?;
        browser.exit_leads_to(&away.url()).await?;
        browser.click("#exit").await?;
        browser.until_at(&away.url()).await
    });
}

#[test]
fn shift_three_times_leaves_nothing_to_see() {
    Setup::new().run(async |browser| {
        let away = elsewhere()?;
        on_the_way(browser).await?;
        browser.exit_leads_to(&away.url()).await?;
        browser.script::<()>(include_str!("../scripts/watch_keys.js")).await?;
        for left in ["2", "1"] {
            browser.press(SHIFT).await?;
            assert!(browser.texts("#exit-status").await?[0].contains(left), "it says how often is left");
        }
        browser.press(SHIFT).await?;
        browser.until_at(&away.url()).await?;
        // Back to the app's address, blank as it is: the notes are kept there.
        browser.back().await?;
        let seen: Vec<Vec<String>> =
            browser.script("return JSON.parse(sessionStorage.getItem('seen') ?? '[]');").await?;
        assert_eq!(seen.last().ok_or("no key was seen")?, &BLANK);
        Ok(())
    });
}

#[test]
fn other_keys_in_between_do_not_leave() {
    Setup::new().run(async |browser| {
        let away = elsewhere()?;
        on_the_way(browser).await?;
        browser.exit_leads_to(&away.url()).await?;
        let still_here = async || -> Outcome {
            assert!(browser.shows("#exit").await?, "the page was left");
            Ok(())
        };
        for _ in 0..4 {
            browser.press_with(SHIFT, TAB).await?; // the way back through the page
            browser.press_with(SHIFT, "A").await?; // a capital letter
            browser.press(SHIFT).await?;
            browser.press("a").await?;
        }
        // Twice, then something else, then twice.
        browser.press(&SHIFT.repeat(2)).await?;
        browser.press("a").await?;
        browser.press(&SHIFT.repeat(2)).await?;
        still_here().await?;
        // Held for another key is not pressed.
        browser.press_with(SHIFT, TAB).await?;
        browser.press(&SHIFT.repeat(2)).await?;
        still_here().await?;
        // The keys did reach the page: one more and it is left.
        browser.press(SHIFT).await?;
        browser.until_at(&away.url()).await
    });
}
