//! A new round as a person goes through it: begun, left, finished, compared and carried over.

use crate::copies::carried_over;
use crate::locked::PASSPHRASE;
use groundwork::questionnaire::Page;
use groundwork::record::Record;
use groundwork_browser_tests::keys::{DOWN, ENTER};
use groundwork_browser_tests::{
    Browser, Journey, Outcome, Person, Setup, open, set_passphrase, show, the_plan_is_theirs, until_locked,
};
use serde_json::json;

/// The last answers of `hurt+4` are more than four weeks old, by the clock of any machine.
const PERSON: &str = "hurt+4";

/// From the offer on the plan to the first page.
pub async fn begin_round(browser: &Browser, person: &Person) -> Outcome {
    browser.arrive(person, "plan").await?;
    browser.until_there("#offer-round").await?;
    browser.click("#offer-round .link").await?;
    browser.until_moved_to("again").await?;
    browser.click("#begin-round").await?;
    browser.until_moved_to("page-0").await
}

pub async fn stored(browser: &Browser) -> Outcome<Record> {
    let text = browser.stored("groundwork").await?.ok_or("a record")?;
    Ok(Record::from_text(&text).map_err(|error| format!("{error:?}"))?)
}

async fn five_lines(browser: &Browser) -> Outcome {
    browser.until("a line for each area", "document.querySelectorAll('main svg').length === 5").await
}

#[test]
fn somebody_can_stop_and_go_back() {
    Setup::new().run(async |browser| {
        let person = Person::named(PERSON);
        begin_round(browser, &person).await?;
        let flag = Person::named("flag");
        Journey::of(browser, flag).answers(Page::About).await?;
        browser.reload().await?;
        browser.until_on("page-1").await?;
        browser.click(".brand").await?;
        browser.until_moved_to("start").await?;
        // The first way in goes on where it was left.
        browser.click("#begin").await?;
        browser.until_moved_to("page-1").await?;
        browser.back().await?;
        browser.until_on("start").await?;
        browser.click("#open-round .link").await?;
        browser.until("the focus is on the question", "document.activeElement?.id === 'sure'").await?;
        browser.click("#delete-yes").await?;
        browser.until("the focus is on what was done", "document.activeElement?.id === 'is-back'").await?;
        let record = stored(browser).await?;
        assert_eq!((&record.answers, record.rounds.iter().count()), (&person.answers, 1));
        // Nobody has answered anew, so it can begin at once.
        browser.until_there("#offer-round").await?;
        show(browser, "plan").await?;
        the_plan_is_theirs(browser, &person).await
    });
}

#[test]
fn one_is_deleted_after_a_question() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt+26"), "rounds").await?;
        five_lines(browser).await?;
        browser.click("#rounds summary").await?;
        browser.click("#rounds li .link").await?;
        browser.until("the focus is on the question", "document.activeElement?.id === 'sure'").await?;
        browser.click("#delete-yes").await?;
        browser.until("the focus is on what was done", "document.activeElement?.id === 'told'").await?;
        assert_eq!(stored(browser).await?.rounds.iter().count(), 3);
        browser.reload().await?;
        browser.until_there("#with").await?;
        assert_eq!(browser.count("#with option").await?, 3);
        Ok(())
    });
}

/// To choose what to compare with, and to open what is folded.
#[test]
fn a_keyboard_is_enough() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt+26"), "rounds").await?;
        five_lines(browser).await?;
        let then = browser.texts(".cause dt").await?;
        browser.tab_to("#with").await?;
        browser.press(DOWN).await?;
        let other = format!("document.querySelector('.cause dt').textContent !== {}", json!(then[0]));
        browser.until("another day", &other).await?;
        browser.tab_to("#table summary").await?;
        browser.press(ENTER).await?;
        browser.until("the table", "document.querySelectorAll('#table tbody tr').length === 5").await?;
        browser.tab_to("#single summary").await?;
        browser.press(ENTER).await?;
        browser.until("single answers", "document.querySelector('#single').open").await
    });
}

#[test]
fn a_copy_carries_them_over() {
    Setup::new().run(async |browser| {
        carried_over(browser, "hurt+26", "hurt").await?;
        assert_eq!(stored(browser).await?.rounds.iter().count(), 4);
        show(browser, "rounds").await?;
        five_lines(browser).await
    });
}

#[test]
fn a_locked_record_keeps_them() {
    Setup::new().run(async |browser| {
        let person = Person::named(PERSON);
        begin_round(browser, &person).await?;
        set_passphrase(browser, PASSPHRASE).await?;
        let text = browser.stored("groundwork").await?.ok_or("a record")?;
        assert!(!text.contains("rounds\":[") && !text.contains("answers"), "{text}");
        show(browser, "page-0").await?;
        Journey::of(browser, person.clone()).answers(Page::About).await?;
        browser.until("it is sealed", &format!("localStorage.groundwork !== {}", json!(text))).await?;
        browser.click("#lock-now").await?;
        until_locked(browser).await?;
        open(browser, PASSPHRASE).await?;
        show(browser, "start").await?;
        browser.until_there("#open-round").await?;
        show(browser, "page-0").await?;
        let ticked = browser.ticked().await?;
        assert_eq!(ticked, person.picks(Page::About));
        Ok(())
    });
}
