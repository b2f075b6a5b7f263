//! A new round as a person goes through it: begun, left, compared and locked.

use crate::locked::PASSPHRASE;
use groundwork::questionnaire::{Page, SafetyAnswer};
use groundwork_browser_tests::keys::{DOWN, ENTER};
use groundwork_browser_tests::{
    Journey, Keeping, Person, Setup, begin_round, check_in, choose, confirm, lock, open, set_passphrase,
    show, the_plan_is_theirs, until_compared,
};
use serde_json::json;

/// The last answers of `hurt+4` are more than four weeks old, by the clock of any machine.
const PERSON: &str = "hurt+4";

/// In the other tab the earlier answers would stand where the new ones were, for the next click to change.
#[test]
fn somebody_can_stop_and_go_back_in_every_tab() {
    Setup::new().run(async |browser| {
        let person = Person::named(PERSON);
        begin_round(browser, &person).await?;
        Journey::of(browser, Person::named("flag")).answers(Page::About).await?;
        browser.reload_on("page-1").await?;
        let first = browser.tab().await?;
        let second = browser.new_tab().await?;
        browser.visit().await?;
        show(browser, "page-5").await?;
        browser.turn_to(&first).await?;
        browser.follow(".brand", "start").await?;
        // The first way in goes on where it was left.
        browser.follow("#begin", "page-1").await?;
        browser.back().await?;
        browser.until_on("start").await?;
        browser.click("#open-round .link").await?;
        confirm(browser).await?;
        browser.until_focus_on("is-back").await?;
        browser.turn_to(&second).await?;
        browser.until_moved_with_focus("start", "is-back").await?;
        let record = browser.kept().await?;
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
        until_compared(browser).await?;
        browser.click("#rounds summary").await?;
        browser.click("#rounds li .link").await?;
        confirm(browser).await?;
        browser.until_focus_on("told").await?;
        assert_eq!(browser.kept().await?.rounds.iter().count(), 3);
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
        until_compared(browser).await?;
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

/// With a check-in that was made behind the passphrase.
#[test]
fn a_locked_record_keeps_them() {
    Setup::new().run(async |browser| {
        let person = Person::named(PERSON);
        begin_round(browser, &person).await?;
        set_passphrase(browser, PASSPHRASE).await?;
        let locked = browser.stored("groundwork").await?;
        show(browser, "page-0").await?;
        Journey::of(browser, person.clone()).answers(Page::About).await?;
        browser.until_stored_anew(locked.as_deref()).await?;
        let answered = browser.stored("groundwork").await?;
        show(browser, "check-in").await?;
        check_in(browser, SafetyAnswer::No).await?;
        browser.until_stored_anew(answered.as_deref()).await?;
        let text = browser.stored("groundwork").await?.ok_or("a record")?;
        assert!(!["rounds\":[", "answers", "checkins"].iter().any(|plain| text.contains(plain)), "{text}");
        lock(browser).await?;
        open(browser, PASSPHRASE).await?;
        show(browser, "start").await?;
        browser.until_there("#open-round").await?;
        show(browser, "page-0").await?;
        assert_eq!(browser.ticked().await?, person.picks(Page::About));
        show(browser, "check-ins").await?;
        let all = "document.querySelectorAll('main .data:not(#table)').length === 5";
        browser.until("the four of before, and this one", all).await
    });
}

/// Who keeps nothing and opens a copy can do the same, in memory.
#[test]
fn a_round_begins_where_nothing_is_kept() {
    Setup::new().run(async |browser| {
        Journey::of(browser, Person::nobody()).begins(Keeping::Nothing).await?;
        show(browser, "copies").await?;
        choose(browser, &Person::named(PERSON).record()).await?;
        browser.until_there("#replace").await?;
        browser.click("#replace").await?;
        show(browser, "plan").await?;
        browser.until_there("#offer-round").await?;
        browser.follow("#offer-round .link", "again").await?;
        browser.follow("#begin-round", "page-0").await?;
        assert_eq!(browser.traces().await?, Vec::<String>::new());
        Ok(())
    });
}
