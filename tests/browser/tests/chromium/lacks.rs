//! A browser in which the app can't run for good: that is said before anything is asked, with what works all the same.

use groundwork_browser_tests::{Browser, Outcome, Person, SAVED, Setup, saved};

#[test]
fn without_webassembly_what_is_kept_can_be_taken() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "plan").await?;
        let record = browser.stored("groundwork").await?;
        browser.before_load("delete window.WebAssembly;").await?;
        opens(browser).await?;
        browser.script::<()>(SAVED).await?;
        browser.click("#take").await?;
        assert_eq!(Some(saved(browser).await?), record);
        browser.script::<()>("localStorage.clear();").await?;
        opens(browser).await?;
        assert!(!browser.shows("#take").await?, "nothing is kept");
        browser.click("#lacks a[href='paper.html']").await?;
        browser.until_there(".edition").await
    });
}

/// The page is opened, and the app has had its try.
async fn opens(browser: &Browser) -> Outcome {
    browser.close_page().await?;
    browser.open_address().await?;
    browser.until("it says so", "document.getElementById('lacks')?.checkVisibility()").await?;
    browser.until("all is loaded", "document.readyState === 'complete'").await?;
    for none in ["main .actions", ".foot button", "#failed"] {
        assert!(!browser.shows(none).await?, "{none}");
    }
    assert!(browser.shows("#exit").await? && browser.shows(".lines summary").await?);
    Ok(())
}
