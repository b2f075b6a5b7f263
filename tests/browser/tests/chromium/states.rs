//! What has to hold in every state of the app: each text is there, and what people set in their system is heard.

use groundwork_browser_tests::{Browser, Outcome, Setup, Stop, first_visit};

/// Elements without a text: what a screen names and the file of words doesn't hold would be an empty line.
const EMPTY: &str = include_str!("scripts/empty.js");

async fn nothing_is_empty(browser: &Browser, name: &str) -> Outcome {
    let empty: Vec<String> = browser.script(EMPTY).await?;
    assert!(empty.is_empty(), "{name}: {empty:#?}");
    Ok(())
}

/// With forced colours and less motion.
#[test]
fn every_state() {
    Setup::new().run(async |browser| {
        browser.media(&[("forced-colors", "active"), ("prefers-reduced-motion", "reduce")]).await?;
        for stop in Stop::all() {
            stop.reach(browser).await?;
            assert!(browser.script::<bool>("return matchMedia('(forced-colors: active)').matches;").await?);
            let lost: Vec<String> = browser.script(include_str!("scripts/lost_in_forced_colours.js")).await?;
            assert_eq!(lost, Vec::<String>::new(), "{}", stop.name());
            let moving: usize = browser.script(include_str!("scripts/moving.js")).await?;
            assert_eq!(moving, 0, "{} moves", stop.name());
            nothing_is_empty(browser, &stop.name()).await?;
            assert_eq!(browser.console().await?, Vec::<String>::new(), "{}", stop.name());
        }
        // The pages without the app have styles of their own.
        for page in ["how.html", "paper.html"] {
            browser.go_to(&format!("{}{page}", browser.address())).await?;
            let lost: Vec<String> = browser.script(include_str!("scripts/lost_in_forced_colours.js")).await?;
            assert_eq!(lost, Vec::<String>::new(), "{page}");
            assert_eq!(browser.console().await?, Vec::<String>::new(), "{page}");
        }
        Ok(())
    });
}

/// Somebody new, of whom nothing is kept.
#[test]
fn no_line_of_a_first_visit_is_empty() {
    Setup::new().run(async |browser| {
        first_visit(browser, async |screen| nothing_is_empty(browser, screen).await).await?;
        // And an empty one would be seen.
        browser.script::<()>("document.querySelector('main').append(document.createElement('li'));").await?;
        assert_eq!(browser.script::<Vec<String>>(EMPTY).await?.len(), 1);
        Ok(())
    });
}
