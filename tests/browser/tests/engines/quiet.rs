//! Nothing goes wrong unseen, and nothing leaves the device.

use crate::gaps::{Ability, is_left_out, is_left_out_in};
use groundwork::questionnaire::Page;
use groundwork::words::text::common;
use groundwork_browser_tests::{
    Browser, Engine, Journey, Keeping, Outcome, Person, Setup, id, place, to_data,
};
use std::collections::BTreeSet;

/// With every request noted, where the engine can.
fn noting() -> Setup {
    let bare = is_left_out_in(Engine::chosen(), Ability::DevTools).expect("standard error");
    if bare { Setup::chosen() } else { Setup::chosen().with_requests() }
}

/// Every screen by clicks, without a reload: a request or a message on the way is the app's own.
#[test]
fn a_whole_visit_asks_for_the_apps_files_and_says_nothing() {
    noting().run(async |browser| {
        browser.visit().await?;
        browser.listen().await?;
        let asked = browser.server().requests();
        only_files(&asked);
        // WebKit asks for the two preloaded files once more.
        if browser.engine() != Engine::Webkit {
            each_once(asked);
        }
        browser.server().forget_requests();
        whole_visit(browser).await?;
        assert_eq!(browser.heard().await?, Vec::<String>::new());
        assert_eq!(browser.asked_for().await?, Vec::<String>::new(), "asked for after the load");
        if !is_left_out(browser, Ability::DevTools)? {
            for request in browser.requests().await? {
                let own = request.url.starts_with(&browser.address()) && request.method == "GET";
                assert!(own, "{request:?} leaves the app");
            }
        }
        if !is_left_out(browser, Ability::Console)? {
            assert_eq!(browser.console().await?, Vec::<String>::new());
        }
        Ok(())
    });
}

/// Of the app, and of a visit in which nothing is kept or locked.
fn only_files(asked: &[String]) {
    let mut own = files();
    own.retain(|name| !name.starts_with("lock-") && name != "worker.js");
    for path in asked {
        let name = path.trim_start_matches('/');
        assert!(own.contains(if name.is_empty() { "index.html" } else { name }), "{path} is no file");
    }
}

fn each_once(asked: Vec<String>) {
    // The icon for the tab, and again as one of the manifest's.
    let asked: Vec<_> = asked.into_iter().filter(|path| path != "/icon.svg").collect();
    let once: BTreeSet<_> = asked.iter().collect();
    assert_eq!(once.len(), asked.len(), "a file was asked for twice: {asked:?}");
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
    // Headless, Chromium has no dialog that nobody closes.
    let dialog = if browser.engine() == Engine::Chromium { &["#print"][..] } else { &[] };
    for css in ["#print-discreet", "#print-full"].iter().chain(dialog) {
        browser.click(css).await?;
    }
    browser.click_on(".foot nav button", common::HELP).await?;
    browser.until_moved_to("help").await?;
    to_data(browser).await?;
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

/// The ear itself: what goes wrong in a page is heard, and a request is noted.
#[test]
fn noise_is_heard() {
    noting().run(async |browser| {
        let devtools = !is_left_out(browser, Ability::DevTools)?;
        if devtools {
            browser.without_policy().await?;
        }
        browser.visit().await?;
        browser.listen().await?;
        let noise = "console.warn('a warning');
            console.error('an error');
            dispatchEvent(new ErrorEvent('error', { message: 'a throw' }));
            navigator.sendBeacon('http://127.0.0.1:1/beacon', 'x');
            new Image().src = '/nowhere.png';";
        browser.script::<()>(noise).await?;
        browser.until("three were heard", "window.heard.length >= 3").await?;
        let heard = browser.heard().await?.join("\n");
        if !is_left_out(browser, Ability::Console)? {
            let console = browser.console().await?.join("\n");
            assert!(console.contains("a warning") && console.contains("an error"), "{console}");
        }
        for what in ["a warning", "an error", "a throw"] {
            assert!(heard.contains(what), "{what:?} is not in {heard}");
        }
        let asked = "performance.getEntriesByType('resource').some(e => e.name.endsWith('nowhere.png'))";
        browser.until("the picture was asked for", asked).await?;
        assert!(browser.server().requests().contains(&"/nowhere.png".to_owned()));
        if devtools {
            let requests = browser.requests().await?;
            let beacon = requests.iter().any(|r| r.url.ends_with(":1/beacon") && r.method == "POST");
            assert!(beacon, "{requests:?}");
        }
        Ok(())
    });
}
