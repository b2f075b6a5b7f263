//! The screens of rounds for a person with one, with some and with far too many of them.

use super::history::{HALF_A_YEAR, MANY, MONTH, history};
use super::markup::html_of;
use super::people::named;
use super::screens::compare;
use groundwork::questionnaire::{SafetyAnswer, SafetyItem};
use groundwork::record::Record;
use groundwork::session::Screen;

#[test]
fn the_comparison_of_histories() {
    for (name, weeks, rounds) in [("month", MONTH, 1), ("half-year", HALF_A_YEAR, 4), ("many", MANY, 50)] {
        let record = history(&named("hurt"), weeks);
        assert_eq!(record.rounds.iter().count(), rounds, "{name}");
        let html = html_of(record, Screen::Rounds);
        compare(&format!("hurt.{name}.rounds"), &html);
        assert_eq!(html.matches("role=\"img\"").count(), 5, "{name}: a line for each area");
        assert_eq!(html.matches("aria-label=\"\"").count(), 0, "{name}");
        let choices = if rounds > 1 { rounds } else { 0 };
        assert_eq!(html.matches("<option").count(), choices, "{name}");
    }
}

/// In the middle of a new round, on every screen that goes by the answers of before.
#[test]
fn an_open_round_says_so() {
    let mut record = history(&named("hurt"), MONTH);
    record.begin_round(0);
    for screen in [Screen::Start, Screen::Again, Screen::Result, Screen::Plan, Screen::Print, Screen::Rounds]
    {
        let html = html_of(record.clone(), screen);
        compare(&format!("hurt.open.{}", screen.id()), &html);
        let said = html.matches("id=\"open-round\"").count();
        assert_eq!(said, usize::from(screen != Screen::Again), "{screen:?}");
    }
}

/// Neither what was said about safety nor that it has changed.
#[test]
fn the_comparison_says_nothing_of_safety() {
    let of = |answer: SafetyAnswer, then: SafetyAnswer| {
        let mut record = Record { answers: named("hurt"), ..Record::default() };
        record.answers.set_safety(SafetyItem::Sexual, Some(then));
        record.begin_round(0);
        record.answers = named("hurt");
        record.answers.set_safety(SafetyItem::Sexual, Some(answer));
        html_of(record, Screen::Rounds)
    };
    let clear = of(SafetyAnswer::No, SafetyAnswer::No);
    assert_eq!(of(SafetyAnswer::No, SafetyAnswer::Yes), clear);
    // But for the way to paper, which is there only where the check is clear (decision 0016).
    let skipped = of(SafetyAnswer::Skip, SafetyAnswer::No);
    assert!(!skipped.contains("id=\"print\""));
    let place = clear.find("id=\"print\"").expect("a way to paper");
    let from = clear[..place].rfind("<p ").expect("its line");
    let to = place + clear[place..].find("</p>").expect("its end") + "</p>".len();
    assert_eq!(skipped, [&clear[..from], &clear[to..]].concat());
    // As on the page of the result, nobody in danger is told how their trust has changed.
    let flag = of(SafetyAnswer::Yes, SafetyAnswer::No);
    assert!(!flag.contains("<svg") && !flag.contains("class=\"cause\""), "{flag}");
}
