//! After "Keep on this device" the app does without its server.

use crate::gaps::{Ability, is_left_out};
use groundwork_browser_tests::{
    Browser, Journey, Keeping, Outcome, Paper, Person, Setup, the_plan_is_theirs,
};

#[test]
fn the_journey_goes_on_without_the_server() {
    Setup::chosen().run(async |browser| {
        if is_left_out(browser, Ability::Offline)? {
            return Ok(());
        }
        let journey = Journey::of(browser, Person::named("hurt"));
        journey.begins(Keeping::OnThisDevice).await?;
        until_installed(browser).await?;
        browser.stop_server();

        browser.reload_on("page-0").await?;
        journey.answers_everything().await?;
        journey.reads_the_result().await?;
        journey.sees_the_plan().await?;
        the_plan_is_theirs(browser, journey.person()).await?;
        journey.goes_to_print().await?;
        if !is_left_out(browser, Ability::Print)? {
            assert!(!browser.print(Paper::A4).await?.sheets()?.is_empty());
        }
        // On another day the address opens it as well.
        browser.close_page().await?;
        browser.visit().await?;
        browser.until_on("start").await
    });
}

/// Waits until the app's files are kept and its worker is at work.
async fn until_installed(browser: &Browser) -> Outcome {
    let ready = "const done = arguments[0];
        navigator.serviceWorker.ready
            .then(({ active }) => done(active.scriptURL), (error) => done(`no worker: ${error}`));";
    let worker: String = browser.script_later(ready, Vec::new()).await?;
    assert!(worker.starts_with(&browser.address()), "{worker}");
    let kept = "const done = arguments[0]; caches.keys().then((names) => done(names.length));";
    assert_ne!(browser.script_later::<usize>(kept, Vec::new()).await?, 0, "no file is kept");
    Ok(())
}
