//! Somebody comes back: their own ways in are there with the first frame, and the page where they stopped
//! before the app.

use super::{CHOSEN, HOLD, let_it_come};
use groundwork::questionnaire::{Answers, Block, Level, Page, Reply, Role};
use groundwork::record::Record;
use groundwork_browser_tests::{Browser, Outcome, Person, Setup};
use serde_json::{Value, json};

const LOCKED: &str = include_str!("../../../../fixtures/records/schema-2-locked.json");

/// Somebody who stopped on this page, after so many of its questions.
pub fn stopped(page: Page, questions: usize) -> Person {
    Person::named("hurt").but(|answers| forget(answers, page, questions))
}

fn forget(answers: &mut Answers, from: Page, questions: usize) {
    for page in &Page::ALL[from.position()..] {
        let Page::Items(block) = page else { continue };
        let kept = if *page == from { questions } else { 0 };
        block.items().iter().skip(kept).for_each(|item| answers.set_item(*item, Reply::Missing));
    }
}

/// Opens the page as its worker does for who comes back with this record, without the app.
pub async fn comes_back(browser: &Browser, record: &str) -> Outcome {
    browser.visit().await?;
    let store = "localStorage.setItem('groundwork', arguments[0]); history.replaceState('start', '');
        Storage.prototype.setItem = () => {};";
    browser.script_with::<()>(store, vec![json!(record)]).await?;
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": HOLD })).await?;
    browser.go_to(&format!("{}whole.html", browser.address())).await?;
    browser.until_there("#begin").await
}

/// What somebody sees and can do, on the screen or as a screen reader tells it.
const SEEN: &str =
    "return [document.querySelector('main').innerText, document.title, document.activeElement.id,
    [...document.querySelectorAll('main :is(h1, legend, label, button)')]
        .map((element) => [element.innerText, Math.round(element.getBoundingClientRect().top)])];";

#[test]
fn they_go_on_where_they_stopped_before_the_app() {
    Setup::new().run(async |browser| {
        comes_back(browser, &stopped(Page::Items(Block::Early), 2).record()).await?;
        assert_eq!(browser.count("main .actions button").await?, 2, "the ways in of who comes back");
        browser.click("#begin").await?;
        browser.until_on("page-5").await?;
        let before: Vec<String> = browser.script(CHOSEN).await?;
        assert_eq!(before.len(), 2, "{before:?}");
        browser.click("#q10-1").await?;
        browser.click("#q11-5").await?;
        browser.click("#next").await?;
        let_it_come(browser).await?;
        browser.until_moved_to("page-6").await?;
        let kept = "const { answers: { answers }, stamps } = JSON.parse(localStorage.groundwork).data;
            return [answers['early.alarm'], answers['early.hide_needs'], 'early.alarm' in stamps,
                'groundwork.early' in localStorage];";
        browser.until("it is kept", "/early.alarm/.test(localStorage.groundwork)").await?;
        assert_eq!(browser.script::<Value>(kept).await?, json!([1, null, true, false]));
        browser.back().await?;
        browser.until_moved_to("page-5").await?;
        browser.back().await?;
        browser.until_moved_to("start").await
    });
}

/// The pages were built without a person: with the app they stay the same, in every role.
#[test]
fn nothing_changes_when_the_app_takes_over() {
    for (page, role) in Block::ALL
        .iter()
        .map(|block| (Page::Items(*block), Role::Unsure))
        .chain(Role::ALL.iter().map(|role| (Page::Items(Block::Readiness), *role)))
    {
        Setup::new().run(async |browser| {
            let person = stopped(page, 1).but(|answers| {
                answers.role = Reply::Given(role);
                answers.set_item(first(page), Reply::Given(Level::ALL[2]));
            });
            comes_back(browser, &person.record()).await?;
            // "Saved on this device" has its place, and is said by the app alone.
            browser.click("#begin").await?;
            browser.until_on(&format!("page-{}", page.position())).await?;
            let before: Value = browser.script(SEEN).await?;
            let_it_come(browser).await?;
            assert_eq!(before, browser.script::<Value>(SEEN).await?, "{page:?} {role:?}");
            Ok(())
        });
    }
}

fn first(page: Page) -> groundwork::questionnaire::Item {
    let Page::Items(block) = page else { panic!("{page:?} has no items") };
    block.items()[0]
}

/// What there is to do today comes with the app, below them.
const WAYS_IN: &str = "return [...document.querySelectorAll('main :is(h1, .actions button)')]
    .map((element) => [element.innerText, Math.round(element.getBoundingClientRect().top)]);";

#[test]
fn the_ways_in_stay_too() {
    for person in [Person::named("hurt"), stopped(Page::Items(Block::Trust), 0)] {
        Setup::new().run(async |browser| {
            comes_back(browser, &person.record()).await?;
            let before: Value = browser.script(WAYS_IN).await?;
            let_it_come(browser).await?;
            assert_eq!(before, browser.script::<Value>(WAYS_IN).await?);
            Ok(())
        });
    }
}

/// Somebody who answers everything again, in the middle.
fn in_a_round() -> String {
    let mut record = Record::from_text(&Person::named("hurt").record()).expect("a record");
    record.begin_round(0);
    record.answers = stopped(Page::Items(Block::Trust), 0).answers;
    record.to_text()
}

/// What is not plain, or not in this page, is for the app.
#[test]
fn the_first_pages_and_what_is_locked_or_damaged_wait() {
    let on_safety = Person::named("hurt").but(|answers| {
        forget(answers, Page::Items(Block::Trust), 0);
        answers.set_safety(groundwork::questionnaire::SafetyItem::Own, None);
    });
    let record = stopped(Page::Items(Block::Trust), 0).record();
    let locked = LOCKED.trim().to_owned();
    let newer = record.replacen("\"schema\":2", "\"schema\":3", 1);
    let damaged = record[..record.len() / 2].to_owned();
    let odd = r#"{"schema":2,"data":{"answers":{"context":null}}}"#.to_owned();
    for (record, buttons) in
        [(on_safety.record(), 2), (in_a_round(), 2), (locked, 1), (newer, 1), (damaged, 1), (odd, 1)]
    {
        Setup::new().run(async |browser| {
            comes_back(browser, &record).await?;
            assert_eq!(browser.count("main .actions button").await?, buttons, "{record}");
            browser.click("#begin").await?;
            assert_eq!(browser.script::<Option<String>>("return history.state;").await?.as_deref(), None);
            assert_eq!(browser.count("main form").await?, 0, "{record}");
            let_it_come(browser).await
        });
    }
}

/// Another tab, while this one waits for the app. The message of it may come late.
#[test]
fn what_another_tab_did_meanwhile_stands() {
    let person = stopped(Page::Items(Block::Trust), 1);
    let gone = "localStorage.clear();";
    let lock = format!("localStorage.groundwork = {};", json!(LOCKED.trim()));
    for (meanwhile, left) in [(gone, vec![]), (lock.as_str(), vec!["groundwork"])] {
        for heard in [false, true] {
            Setup::new().run(async |browser| {
                comes_back(browser, &person.record()).await?;
                browser.click("#begin").await?;
                browser.until_on("page-3").await?;
                browser.script::<()>(meanwhile).await?;
                if heard {
                    browser
                        .script::<()>("window.here = 1; dispatchEvent(new StorageEvent('storage'));")
                        .await?;
                    browser.until("the page is loaded anew", "!window.here && window.letGo").await?;
                } else {
                    browser.click("#q1-3").await?;
                }
                let_it_come(browser).await?;
                let keys: Vec<String> = browser.script("return Object.keys(localStorage).sort();").await?;
                assert_eq!(keys, left, "{meanwhile}");
                assert!(browser.script::<Vec<String>>(CHOSEN).await?.is_empty());
                Ok(())
            });
        }
    }
    // An answer that stood there already was not given again.
    Setup::new().run(async |browser| {
        comes_back(browser, &person.record()).await?;
        browser.click("#begin").await?;
        browser.until_on("page-3").await?;
        let changed =
            person.clone().but(|answers| answers.set_item(first(Page::Items(Block::Trust)), Reply::Declined));
        let store = "localStorage.groundwork = arguments[0];";
        browser.script_with::<()>(store, vec![json!(changed.record_after(&person))]).await?;
        browser.click("#q1-3").await?;
        let_it_come(browser).await?;
        assert_eq!(browser.script::<Vec<String>>(CHOSEN).await?, ["q0-5", "q1-3"]);
        Ok(())
    });
}
