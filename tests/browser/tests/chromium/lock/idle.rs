//! The watch for an idle page, with clocks that go as the test says.

use groundwork_browser_tests::lock_script::with_lock;
use groundwork_browser_tests::{Browser, Outcome, Setup};

/// What a person does, with whatever they use.
const SIGNS: [&str; 10] = [
    "pointerdown",
    "pointermove",
    "touchstart",
    "touchmove",
    "wheel",
    "scroll",
    "keydown",
    "click",
    "input",
    "focusin",
];

/// Opens a page that is watched for five minutes.
async fn begin(browser: &Browser) -> Outcome {
    with_lock(browser, "passphrase").await?;
    browser.script::<()>(include_str!("../scripts/clock.js")).await?;
    browser.script::<()>("clock.timers.clear(); clock.watch(5);").await?;
    browser.until("the watch has begun", "clock.timers.size === 1").await
}

async fn locked_after(browser: &Browser, script: &str) -> Outcome<u32> {
    browser.script(&format!("{script}; return clock.locked;")).await
}

#[test]
fn an_idle_page_is_locked_on_time_and_once() {
    const ROWS: [(&str, u32); 15] = [
        ("clock.pass(4.99)", 0),
        ("clock.pass(5)", 1),
        ("clock.pass(60); clock.touch('keydown')", 1),
        // The first touch after a sleep comes before any timer: it must not count as "in time".
        ("clock.pass(1); clock.sleep(10); clock.touch('pointermove')", 1),
        ("clock.pass(1); clock.sleep(10); clock.pass(0.5)", 1),
        ("clock.pass(1); clock.sleep(3); clock.touch('pointermove'); clock.pass(4.9)", 0),
        ("clock.freeze(5); clock.touch('keydown')", 1),
        // A clock that is set makes nothing later.
        ("clock.set(-60); clock.pass(5)", 1),
        ("clock.pass(2); clock.set(-60); clock.pass(3)", 1),
        ("clock.set(-60); clock.pass(0.5); clock.sleep(4.5); clock.touch('keydown')", 1),
        ("clock.set(-60); clock.pass(4.9)", 0),
        // A page out of sight is locked too.
        ("clock.show('hidden'); clock.pass(5)", 1),
        ("clock.show('hidden'); clock.freeze(5); clock.show('visible')", 1),
        ("clock.show('hidden'); clock.freeze(5); dispatchEvent(new Event('pageshow'))", 1),
        ("clock.show('hidden'); clock.freeze(4); clock.show('visible')", 0),
    ];
    Setup::new().run(async |browser| {
        for (script, times) in ROWS {
            begin(browser).await?;
            assert_eq!(locked_after(browser, script).await?, times, "{script}");
        }
        Ok(())
    });
}

#[test]
fn every_sign_of_a_person_puts_it_off() {
    Setup::new().run(async |browser| {
        begin(browser).await?;
        for sign in SIGNS {
            let late = format!("clock.pass(4); clock.touch('{sign}')");
            assert_eq!(locked_after(browser, &late).await?, 0, "{sign}");
        }
        assert_eq!(locked_after(browser, "clock.pass(4.99)").await?, 0);
        assert_eq!(locked_after(browser, "clock.pass(0.02)").await?, 1);
        Ok(())
    });
}

/// Neither in a list of open windows nor in the frame in which it comes back.
#[test]
fn a_page_out_of_sight_shows_nothing() {
    Setup::new().run(async |browser| {
        begin(browser).await?;
        let opacity = "getComputedStyle(document.documentElement).opacity";
        for (state, seen) in [("hidden", "0"), ("visible", "1"), ("hidden", "0")] {
            let script = format!("clock.show('{state}'); return {opacity};");
            assert_eq!(browser.script::<String>(&script).await?, seen, "{state}");
        }
        browser.script::<()>("clock.watch(0);").await?;
        browser.until("it is shown once nobody watches", &format!("{opacity} === '1'")).await
    });
}

#[test]
fn the_watch_can_be_changed_and_ended() {
    Setup::new().run(async |browser| {
        begin(browser).await?;
        browser.script::<()>("clock.before = clock.next; clock.watch(15);").await?;
        browser.until("the watch is another", "clock.next > clock.before").await?;
        assert_eq!(locked_after(browser, "clock.pass(14.9)").await?, 0);
        browser.script::<()>("clock.watch(0);").await?;
        browser.until("nothing is waited for", "clock.timers.size === 0").await?;
        assert_eq!(locked_after(browser, "clock.pass(60); clock.touch('keydown')").await?, 0);
        // And with the lock itself.
        browser.script::<()>("clock.watch(5);").await?;
        browser.until("the watch has begun", "clock.timers.size === 1").await?;
        browser.script::<()>("groundwork.dropLock();").await?;
        browser.until("nothing is waited for", "clock.timers.size === 0").await?;
        assert_eq!(locked_after(browser, "clock.pass(60)").await?, 0);
        Ok(())
    });
}
