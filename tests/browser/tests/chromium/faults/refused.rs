//! A browser that refuses to save, from the start or on the way, always or once.

use super::given::{Found, LAST, RECORD, UNSAVED, anew, copy, later, opened, walk};
use super::tally::Tally;
use groundwork::questionnaire::{Answers, Level, Reply, Role, Status};
use groundwork_browser_tests::{Browser, Outcome, Person};
use serde_json::json;

/// From the start to three answers.
const WALK: [&str; 5] = ["#begin", "#keep", "#role-1", "#status-0", "#strain-2"];

fn walked() -> Answers {
    let person = Person::nobody().but(|answers| {
        answers.role = Reply::Given(Role::Broke);
        answers.status = Reply::Given(Status::Together);
        answers.strain = Reply::Given(Level::ALL[2]);
    });
    person.answers
}

/// Whether the notice stands there exactly when something is not stored.
fn is_honest(found: &Found, all: &Answers) -> bool {
    let stored = found.record().is_some_and(|record| record.answers == *all);
    found.notices.iter().any(|notice| notice == UNSAVED) != stored && !found.failed
}

/// Whether everything is stored, or else in the copy that is offered.
async fn is_kept(browser: &Browser, found: &Found, all: &Answers) -> Outcome<bool> {
    let stored = found.record().is_some_and(|record| record.answers == *all);
    Ok(stored || copy(browser).await?.is_some_and(|record| record.answers == *all))
}

pub async fn blocked_while_open(browser: &Browser, tally: &mut Tally) -> Outcome {
    let (stored, text) = later();
    opened(browser, &[(RECORD, &text), (LAST, &text)]).await?;
    let block = "window.before = Object.getOwnPropertyDescriptor(window, 'localStorage');
        Object.defineProperty(window, 'localStorage', {
          configurable: true,
          get() { throw new DOMException('no', 'SecurityError'); },
        });";
    browser.script::<()>(block).await?;
    walk(browser, &["#strain-0"]).await?;
    let mut all = stored.record.answers;
    all.strain = Reply::Given(Level::ALL[0]);
    let found = Found::of(browser).await?;
    let kept = is_kept(browser, &found, &all).await?;
    tally.count("an answer meanwhile", kept, found.sees(&[UNSAVED]), &found);

    browser.script::<()>("Object.defineProperty(window, 'localStorage', window.before);").await?;
    let found = retried(browser).await?;
    tally.count("and then again", found.record().is_some_and(|r| r.answers == all), found.sees(&[]), &found);
    Ok(())
}

/// Presses the notice's first button and waits until it is saved.
async fn retried(browser: &Browser) -> Outcome<Found> {
    walk(browser, &[".keeping .notice button"]).await?;
    Found::of(browser).await
}

/// How a write fails: whether from here on, and what comes of it.
#[derive(Debug, Clone, Copy)]
enum Fails {
    Once,
    FromHere,
    Silently,
    Half,
}

/// Counts the writes to the device, and makes one fail.
async fn fail(browser: &Browser, at: usize, how: Fails) -> Outcome {
    let fault = "const [at, how] = arguments;
        const set = Storage.prototype.setItem;
        window.writes = 0;
        window.room = false;
        Storage.prototype.setItem = function (key, text) {
          if (this !== localStorage || window.room) return set.call(this, key, text);
          window.writes += 1;
          const now = how === 'FromHere' ? window.writes >= at : window.writes === at;
          if (now && how === 'Half') return set.call(this, key, text.slice(0, text.length / 2));
          if (now && how === 'Silently') return undefined;
          if (now) throw new DOMException('full', 'QuotaExceededError');
          return set.call(this, key, text);
        };";
    browser.script_with(fault, vec![json!(at), json!(format!("{how:?}"))]).await
}

/// The walk with a fault at each of its writes.
async fn each_write(browser: &Browser, tally: &mut Tally, ways: &[Fails]) -> Outcome {
    anew(browser).await?;
    fail(browser, usize::MAX, Fails::Once).await?;
    walk(browser, &WALK).await?;
    let writes: usize = browser.script("return window.writes;").await?;
    let found = Found::of(browser).await?;
    // Each of three answers has a record and its copy.
    assert!(writes >= 6 && found.record().is_some_and(|r| r.answers == walked()), "{writes}: {found:?}");
    for how in ways {
        for at in 1..=writes {
            anew(browser).await?;
            fail(browser, at, *how).await?;
            walk(browser, &WALK).await?;
            let found = Found::of(browser).await?;
            let kept = is_kept(browser, &found, &walked()).await?;
            tally.count(format!("{how:?} at {at}"), kept, is_honest(&found, &walked()), &found);
            if found.notices.contains(&UNSAVED.to_owned()) {
                browser.script::<()>("window.room = true;").await?;
                let found = retried(browser).await?;
                let kept = found.record().is_some_and(|record| record.answers == walked());
                tally.count(
                    format!("{how:?} at {at}, again"),
                    kept,
                    !found.notices.contains(&UNSAVED.to_owned()),
                    &found,
                );
            }
        }
    }
    Ok(())
}

pub async fn full(browser: &Browser, tally: &mut Tally) -> Outcome {
    each_write(browser, tally, &[Fails::Once, Fails::FromHere, Fails::Silently]).await
}

pub async fn half(browser: &Browser, tally: &mut Tally) -> Outcome {
    each_write(browser, tally, &[Fails::Half]).await
}
