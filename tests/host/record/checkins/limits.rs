//! How long a text may be, how many check-ins, and how long they take to read.

use super::super::{NOW, closed, open_part, read, stored};
use super::{WEEK, said};
use groundwork::questionnaire::SafetyAnswer::No;
use groundwork::record::{CheckIn, MAX_CHARS, MAX_CHECK_INS, Record};
use std::time::{Duration, Instant};

#[test]
fn a_text_is_cut_where_it_ends() {
    let mut record = Record::default();
    let long = "é".repeat(MAX_CHARS);
    record.check_in(CheckIn { helped: format!("{long}x"), hard: long.clone(), ..CheckIn::default() }, NOW);
    let kept = read(&stored(&record).to_text()).expect("what was written can be read").record;
    let (_, said) = kept.checkins.iter().next().expect("a check-in");
    assert!(said.helped == long && said.hard == long);
}

/// A record that two sides have filled is still one that can be read.
#[test]
fn beyond_the_limit_the_oldest_go() {
    let filled = |from: u64| {
        let mut record = Record::default();
        for n in 0..MAX_CHECK_INS as u64 {
            record.checkins.add(said(No), from + 2 * n);
        }
        record.stamp_changes(&Record::default(), NOW);
        record
    };
    let (mut one, mut other) = (filled(0), filled(1));
    let both = one.clone();
    one.merge(&other);
    other.merge(&both);
    assert_eq!(one, other);
    let ids: Vec<u64> = one.checkins.iter().map(|(at, _)| at).collect();
    assert_eq!(ids, (MAX_CHECK_INS as u64..2 * MAX_CHECK_INS as u64).collect::<Vec<_>>());
    one.check_in(said(No), NOW);
    assert_eq!(one.checkins.iter().count(), MAX_CHECK_INS);
    assert_eq!(read(&stored(&one).to_text()).expect("it can be read").record, one);
    let text = stored(&one).to_text().replacen("\"checkins\":[", "\"checkins\":[{\"at\":0},", 1);
    assert!(read(&closed(open_part(&text))).is_err(), "one too many");
}

/// Ten years of them, each with two long texts.
#[test]
fn many_are_read_quickly() {
    let mut record = Record::default();
    for n in 0..500 {
        let text = "What a week this was. ".repeat(20);
        let said = CheckIn { helped: text.clone(), hard: text, ..said(No) };
        record.check_in(said, NOW + n * WEEK);
    }
    let text = stored(&record).to_text();
    let begin = Instant::now();
    assert_eq!(read(&text).expect("it can be read").record, record);
    assert!(begin.elapsed() < Duration::from_secs(1), "{:?}", begin.elapsed());
}
