//! Somebody comes back: the frame is there with the first paint, and the first screen of somebody new is never seen.

use super::{HOLD, let_it_come};
use groundwork_browser_tests::{Browser, Outcome, Person, Setup};
use serde_json::json;

const LOCKED: &str = include_str!("../../../../fixtures/records/schema-2-locked.json");

/// Notes what of `main` is painted before the app runs, frame by frame.
const WATCH: &str = "window.painted = new Set();
    const look = () => {
      if ('ready' in document.documentElement.dataset) return;
      const [main, title] = ['main', 'title'].map((id) => document.getElementById(id));
      if (main?.contains(title) && title.checkVisibility({ visibilityProperty: true })) painted.add(title.textContent);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);";
/// Says that four seconds have passed when it is told to.
const LATE: &str = "const later = setTimeout; setTimeout = (act, ms, ...more) =>
    ms === 4000 ? (window.late = act) : later(act, ms, ...more);";
const MAIN: &str = "return document.getElementById('main').checkVisibility({ visibilityProperty: true });";

/// Opens the address as who comes back to a screen with this record, and stops before the app.
async fn comes_back(browser: &Browser, record: &str, screen: &str) -> Outcome {
    browser.visit().await?;
    let store = "localStorage.setItem('groundwork', arguments[0]); history.replaceState(arguments[1], '');
        Storage.prototype.setItem = () => {};";
    browser.script_with::<()>(store, vec![json!(record), json!(screen)]).await?;
    waits_again(browser).await
}

/// Loads the page again, and stops before the app.
async fn waits_again(browser: &Browser) -> Outcome {
    let script = browser.before_load(&[HOLD, WATCH, LATE].concat()).await?;
    browser.refresh().await?;
    browser.until("it waits for the app", "window.letGo && document.readyState === 'complete'").await?;
    browser.no_longer(script).await
}

async fn painted(browser: &Browser) -> Outcome<Vec<String>> {
    browser.script("return [...painted];").await
}

/// Whatever is kept, and on whatever screen: nothing is shown of a start that is not theirs, and nothing moves when
/// theirs comes.
#[test]
fn the_frame_is_there_and_the_start_of_somebody_new_is_not() {
    let record = Person::named("hurt").record();
    let newer = record.replacen("\"schema\":2", "\"schema\":3", 1);
    Setup::new().run(async |browser| {
        for (record, screen) in [
            (record.as_str(), "start"),
            (&record, "plan"),
            (&record, "page-3"),
            (LOCKED.trim(), "start"),
            (&newer, "start"),
            (&record[..record.len() / 2], "start"),
        ] {
            comes_back(browser, record, screen).await?;
            for part in [".top .brand", "#exit", ".top nav .link"] {
                assert!(browser.shows(part).await?, "{part} is not there");
            }
            assert!(!browser.script::<bool>(MAIN).await?);
            let room = "return document.querySelector('.foot').getBoundingClientRect().top >= innerHeight;";
            assert!(browser.script::<bool>(room).await?, "the foot is where the screen comes");
            let_it_come(browser).await?;
            assert!(browser.script::<bool>(MAIN).await?);
            assert_eq!(painted(browser).await?, Vec::<String>::new(), "painted before the app");
            let moved: f64 = browser.script_later(include_str!("../scripts/shift.js"), Vec::new()).await?;
            assert!(moved == 0.0, "something moved");
        }
        Ok(())
    });
}

#[test]
fn what_is_clicked_in_the_frame_is_done() {
    Setup::new().run(async |browser| {
        for (css, screen, leads_to) in [
            (".brand", "plan", "start"),
            (".foot nav button:last-of-type", "plan", "data"),
            (".foot nav .link", "start", "help"),
            (".top nav .link", "plan", "help"),
        ] {
            comes_back(browser, &Person::named("hurt").record(), screen).await?;
            browser.click(css).await?;
            // Help needs no app.
            if leads_to == "help" {
                browser.until_moved_to("help").await?;
                assert!(browser.script::<bool>(MAIN).await?);
            }
            let_it_come(browser).await?;
            browser.until_moved_to(leads_to).await?;
            // And back, to where they were.
            browser.back().await?;
            browser.until_moved_to(screen).await?;
        }
        Ok(())
    });
}

/// With the app or without.
#[test]
fn the_way_back_from_help_shows_nothing_of_somebody_new() {
    Setup::new().run(async |browser| {
        comes_back(browser, &Person::named("hurt").record(), "plan").await?;
        browser.follow(".top nav .link", "help").await?;
        let help = painted(browser).await?;
        browser.click("main .back").await?;
        browser.until_on("plan").await?;
        assert!(!browser.script::<bool>(MAIN).await?);
        browser.forward().await?;
        browser.until_on("help").await?;
        assert!(browser.script::<bool>(MAIN).await?);
        browser.back().await?;
        browser.until_on("plan").await?;
        let_it_come(browser).await?;
        browser.until_there(".steps .step").await?;
        assert_eq!(painted(browser).await?.len(), help.len().max(1), "more than Help was painted");
        Ok(())
    });
}

/// Help lines can't wait for an app that is late. One that fails is in the fault matrix.
#[test]
fn after_four_seconds_there_is_the_start_with_its_help_lines() {
    Setup::new().run(async |browser| {
        comes_back(browser, &Person::named("hurt").record(), "start").await?;
        let tops = "return ['main', 'title', 'begin'].map((id) =>
            Math.round(document.getElementById(id).getBoundingClientRect().top));";
        let buttons = "return [...document.querySelectorAll('main .actions button')]
            .filter((button) => button.checkVisibility({ visibilityProperty: true })).length;";
        for told in ["once", "twice, as after a failure"] {
            browser.script::<()>("late();").await?;
            assert_eq!(browser.script::<usize>(buttons).await?, 0, "what is clicked in vain, told {told}");
            assert!(browser.shows("main .late").await? && !browser.shows("main .lead:not(.late)").await?);
        }
        let before: Vec<i64> = browser.script(tops).await?;
        let_it_come(browser).await?;
        assert_eq!(browser.script::<Vec<i64>>(tops).await?, before, "something moved");
        comes_back(browser, &Person::named("hurt").record(), "plan").await?;
        browser.script::<()>("late();").await?;
        assert!(browser.script::<bool>(MAIN).await?);
        assert!(browser.shows("#lines summary").await?);
        let_it_come(browser).await?;
        browser.until_there(".steps .step").await
    });
}

/// Where nothing is kept, a reload in the middle has lost the answers: the start comes with the app.
#[test]
fn a_reload_of_who_keeps_nothing_waits_as_well() {
    Setup::new().run(async |browser| {
        comes_back(browser, "", "page-3").await?;
        browser.script::<()>("localStorage.clear();").await?;
        waits_again(browser).await?;
        assert!(!browser.script::<bool>(MAIN).await?);
        let_it_come(browser).await?;
        assert_eq!(painted(browser).await?, Vec::<String>::new());
        browser.until_on("start").await?;
        assert!(browser.shows("#begin").await?);
        Ok(())
    });
}
