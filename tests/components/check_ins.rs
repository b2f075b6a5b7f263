//! The screens of check-ins for a person with a month, half a year and far too many of them.

use super::history::{HALF_A_YEAR, MANY, MONTH, history};
use super::markup::html_of;
use super::people::named;
use super::screens::compare;
use groundwork::questionnaire::{SafetyAnswer, SafetyItem};
use groundwork::record::{CheckIn, Record};
use groundwork::session::Screen;

#[test]
fn screens_of_histories() {
    for (name, weeks) in [("month", MONTH), ("half-year", HALF_A_YEAR), ("many", MANY)] {
        for screen in [Screen::CheckIn, Screen::CheckIns] {
            let html = html_of(history(&named("hurt"), weeks), screen);
            compare(&format!("hurt.{name}.{}", screen.id()), &html);
        }
    }
}

/// Whatever there is to draw, it is a few paths, and what they show is said as well.
#[test]
fn a_chart_is_a_few_paths_with_a_text() {
    for (weeks, paths) in [(0, 0), (1, 5), (2, 5), (30, 5), (31, 3), (MANY, 3)] {
        let html = html_of(history(&named("hurt"), weeks), Screen::CheckIns);
        assert_eq!(html.matches("<path").count(), paths, "{weeks}");
        assert_eq!(html.matches("role=\"img\"").count(), usize::from(weeks > 0), "{weeks}");
        assert_eq!(html.matches("aria-label=\"\"").count(), 0, "{weeks}");
        assert_eq!(html.matches("<details class=\"data\" id=\"table\"").count(), usize::from(weeks > 0));
    }
}

/// Somebody who said nothing of trust or strain has no chart, and a list.
#[test]
fn without_a_value_there_is_no_chart() {
    let mut record = Record::default();
    record.check_in(CheckIn { helped: "x < y & \"z\"".to_owned(), ..CheckIn::default() }, 0, u16::MAX);
    let html = html_of(record, Screen::CheckIns);
    assert!(!html.contains("<svg") && html.contains("x &lt; y &amp; \"z\""), "{html}");
}

/// Where somebody is in danger nothing is read from check-ins: a good week is no sign that all is well. What was
/// said stays within reach.
#[test]
fn in_danger_nothing_is_compared() {
    for item in [SafetyItem::Afraid, SafetyItem::Own] {
        let mut record = history(&named("hurt"), MONTH);
        record.answers.set_safety(item, Some(SafetyAnswer::Yes));
        let html = html_of(record, Screen::CheckIns);
        assert_eq!((html.matches("<svg").count(), html.matches("<details").count()), (0, MONTH as usize));
        assert_eq!(html.matches(" – ").count(), 0, "{html}");
    }
}
