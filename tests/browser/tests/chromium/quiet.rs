//! Nothing goes wrong unseen, and nothing leaves the device.

use groundwork::questionnaire::Page;
use groundwork::words::text::common;
use groundwork_browser_tests::{Browser, Journey, Keeping, Outcome, Person, Setup, id, place};
use std::collections::BTreeSet;

/// Every screen by clicks, without a reload: a request or a message on the way is the app's own.
#[test]
fn a_whole_visit_asks_for_the_apps_files_and_says_nothing() {
    Setup::new().with_requests().run(async |browser| {
        browser.visit().await?;
        let asked = browser.server().requests();
        let own = files();
        for path in &asked {
            let name = path.trim_start_matches('/');
            assert!(own.contains(if name.is_empty() { "index.html" } else { name }), "{path} is no file");
        }
        // The icon for the tab, and again as one of the manifest's.
        let asked: Vec<_> = asked.into_iter().filter(|path| path != "/icon.svg").collect();
        let once: BTreeSet<_> = asked.iter().collect();
        assert_eq!(once.len(), asked.len(), "a file was asked for twice: {asked:?}");

        browser.server().forget_requests();
        whole_visit(browser).await?;
        assert_eq!(browser.asked_for().await?, Vec::<String>::new(), "asked for after the load");
        for request in browser.requests().await? {
            let own = request.url.starts_with(&browser.address()) && request.method == "GET";
            assert!(own, "{request:?} leaves the app");
        }
        assert_eq!(browser.console().await?, Vec::<String>::new());
        Ok(())
    });
}

async fn whole_visit(browser: &Browser) -> Outcome {
    let journey = Journey::of(browser, Person::named("identical"));
    // To keep answers brings a copy for offline use, which is the one thing that is loaded later:
    // offline.rs looks at that.
    journey.begins_here(Keeping::Nothing).await?;
    browser.click("#next").await?;
    browser.until_there("#errors").await?;
    for page in Page::ALL {
        browser.until_on(&id(page)).await?;
        journey.answers(page).await?;
    }
    journey.reads_the_result().await?;
    browser.click("#second-look button:last-child").await?;
    journey.sees_the_plan().await?;
    for css in ["#later-toggle", "#later summary", "#more-toggle", "#more summary"] {
        browser.click(css).await?;
    }
    journey.goes_to_print().await?;
    for css in ["#print-discreet", "#print-full", "#print"] {
        browser.click(css).await?;
    }
    for (link, screen) in [(common::HELP, "help"), (common::DATA, "data")] {
        browser.click_on(".foot nav button", link).await?;
        browser.until_moved_to(screen).await?;
    }
    browser.script::<()>(include_str!("../../src/scripts/unfold.js")).await?;
    for _ in 0..2 {
        browser.back().await?;
    }
    browser.until_moved_to("print").await
}

/// The files of the built app.
fn files() -> BTreeSet<String> {
    let folder = place::dist();
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

/// What a page says or asks for would be noted.
#[test]
fn messages_and_requests_are_noted() {
    Setup::new().with_requests().run(async |browser| {
        browser.without_policy().await?;
        browser.visit().await?;
        let noise = "console.warn('a warning');
            setTimeout(() => { throw new Error('an error'); });
            navigator.sendBeacon('http://127.0.0.1:1/beacon', 'x');
            new Image().src = '/nowhere.png';";
        browser.script::<()>(noise).await?;
        browser
            .until(
                "the picture was asked for",
                "performance.getEntriesByType('resource').some(e => e.name.endsWith('nowhere.png'))",
            )
            .await?;
        let console = browser.console().await?.join("\n");
        assert!(console.contains("a warning") && console.contains("an error"), "{console}");
        let requests = browser.requests().await?;
        assert!(requests.iter().any(|r| r.url.ends_with(":1/beacon") && r.method == "POST"), "{requests:?}");
        assert!(browser.server().requests().contains(&"/nowhere.png".to_owned()));
        Ok(())
    });
}
