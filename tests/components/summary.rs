//! The summary for a counsellor: what is in it for people with histories, and what never is.

use super::history::{HALF_A_YEAR, MANY, MONTH, history};
use super::markup::{html_of, values};
use super::people::named;
use super::screens::compare;
use groundwork::plan::ACTIONS;
use groundwork::questionnaire::{Answers, SafetyAnswer, SafetyItem};
use groundwork::record::{Aside, Record};
use groundwork::session::Screen;
use groundwork::words::{ROLE, SAFETY};

const EVERYTHING: [&str; 7] = ["you", "areas", "plan", "own", "weeks", "texts", "method"];

/// A person with a history and with words of their own.
fn record(name: &str, weeks: u64) -> Record {
    let mut record = history(&named(name), weeks);
    record.steps.change("line_1", |own| "Call my sister".clone_into(&mut own.note));
    record
}

fn summary(record: Record) -> String {
    html_of(record, Screen::Summary)
}

/// What is on the paper.
fn paper(html: &str) -> &str {
    html.split_once("id=\"paper\"").map_or("", |(_, paper)| paper.split("<footer").next().unwrap_or(paper))
}

fn offered(html: &str) -> Vec<&str> {
    values(html, "id").into_iter().filter_map(|id| id.strip_prefix("part-")).collect()
}

#[test]
fn summaries_of_histories() {
    for (name, weeks) in [("month", MONTH), ("half-year", HALF_A_YEAR), ("many", MANY)] {
        compare(&format!("hurt.{name}.summary"), &summary(record("hurt", weeks)));
    }
    compare("flag.half-year.summary", &summary(record("flag", HALF_A_YEAR)));
}

#[test]
fn own_words_are_there_only_when_asked_for() {
    let html = summary(record("hurt", HALF_A_YEAR));
    assert_eq!(offered(&html), EVERYTHING);
    assert!(!paper(&html).contains("sister") && !paper(&html).contains("Sunday"), "{html}");
    assert!(paper(&html).contains(ROLE[0].label.str()), "the rest is there");
    // A table of the last twelve, and the chart of all.
    assert_eq!(paper(&html).matches("<svg").count(), 1);
    assert_eq!(paper(&html).matches("scope=\"row\"").count(), 4 + 5 + 28 + 12);
}

/// Whatever lets the engine hold something back: then a plan beside the answers tells it, and so would a plan alone.
#[test]
fn answers_stay_on_the_screen_where_something_is_held_back() {
    let aside = |why: Aside| {
        let mut record = record("hurt", MONTH);
        record.steps.change(ACTIONS[0].id, |step| step.aside = Some(why));
        summary(record)
    };
    let others = ["flag", "flag_broke", "own", "unknown"].map(|name| summary(record(name, MONTH)));
    for html in others.iter().chain([&aside(Aside::NotSafe)]) {
        assert!(offered(html).is_empty() && !html.contains("id=\"paper\""));
        for words in &SAFETY {
            assert!(!html.contains(words.ask.str()) && !html.contains(words.short.str()));
        }
    }
    for why in [Aside::NotNow, Aside::NotForUs, Aside::DoneBefore] {
        assert_eq!(offered(&aside(why)), EVERYTHING, "{why:?}");
    }
}

/// Somebody who has answered little gets the parts that there is something in.
#[test]
fn half_answered_questionnaires_have_a_summary() {
    let mut answers = Answers::default();
    answers.set_no_breach();
    for item in SafetyItem::ALL {
        answers.set_safety(*item, Some(SafetyAnswer::No));
    }
    let html = summary(Record { answers, ..Record::default() });
    assert_eq!(offered(&html), ["plan", "method"]);
    assert!(offered(&summary(Record::default())).is_empty());
}
