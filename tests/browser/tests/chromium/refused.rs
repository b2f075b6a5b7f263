//! A browser that refuses to save: the app says so all the time, and works all the same.

use crate::faults::given::copy;
use groundwork::questionnaire::Page;
use groundwork::words::text::common;
use groundwork_browser_tests::{
    Browser, FULL, Journey, Keeping, Outcome, Person, Setup, show, the_plan_is_theirs, to_data,
};

const NOTICE: &str = ".keeping .notice";

/// All cookies blocked: to touch any storage throws.
#[test]
fn storage_is_blocked() {
    Setup::new().cookies_blocked().run(async |browser| {
        browser.visit().await?;
        let asked: String =
            browser.script("try { return String(localStorage); } catch (e) { return e.name; }").await?;
        assert_eq!(asked, "SecurityError", "the browser was to refuse");
        to_the_plan_with_a_notice(browser).await
    });
}

/// Other pages of this address have filled the quota: to write throws, until there is room again.
#[test]
fn storage_is_full() {
    Setup::new().run(async |browser| {
        browser.visit().await?;
        let tried: String = browser.script(include_str!("scripts/fill.js")).await?;
        assert_eq!(tried, "QuotaExceededError", "the browser was to refuse");
        browser.reload().await?;
        to_the_plan_with_a_notice(browser).await?;
        assert_eq!(browser.record().await?, None);

        browser.script::<()>("localStorage.clear();").await?;
        browser.click(&format!("{NOTICE} button")).await?;
        browser.until_gone(NOTICE).await?;
        assert_eq!(browser.record().await?, Some(Person::named("broke").record()));

        // Who stops while saving fails again leaves nothing of what was saved.
        browser.script::<()>(FULL).await?;
        show(browser, "page-0").await?;
        browser.click("#role-2").await?;
        browser.until_there(NOTICE).await?;
        to_data(browser).await?;
        browser.click("#stop").await?;
        browser.until("nothing is left", "localStorage.length === 0").await
    });
}

async fn to_the_plan_with_a_notice(browser: &Browser) -> Outcome {
    let journey = Journey::of(browser, Person::named("broke"));
    journey.begins_here(Keeping::OnThisDevice).await?;
    for page in Page::ALL {
        notice_is_seen(browser).await?;
        journey.answers(page).await?;
    }
    notice_is_seen(browser).await?;
    journey.reads_the_result().await?;
    notice_is_seen(browser).await?;
    journey.sees_the_plan().await?;
    notice_is_seen(browser).await?;
    the_plan_is_theirs(browser, journey.person()).await?;
    for (link, screen) in [(common::HELP, "help"), (common::DATA, "data")] {
        browser.click_on(".foot nav button", link).await?;
        browser.until_moved_to(screen).await?;
        notice_is_seen(browser).await?;
    }
    // What can't be stored is in the copy that the notice offers.
    let copied = copy(browser).await?.map(|record| record.answers);
    assert_eq!(copied.as_ref(), Some(&journey.person().answers));
    Ok(())
}

async fn notice_is_seen(browser: &Browser) -> Outcome {
    assert!(browser.shows(NOTICE).await?, "no notice on {:?}", browser.screen().await?);
    Ok(())
}
