//! How long a text may be, how many check-ins and how many rounds, and how long they take to read.

use super::super::flat::flat;
use super::super::{NOW, changed, closed, merged, open_part, read, stored};
use super::{WEEK, said};
use groundwork::questionnaire::Answers;
use groundwork::questionnaire::SafetyAnswer::No;
use groundwork::record::{CheckIn, MAX_CHARS, MAX_CHECK_INS, MAX_ROUNDS, Record};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

#[test]
fn a_text_is_cut_where_it_ends() {
    let mut record = Record::default();
    let long = "é".repeat(MAX_CHARS);
    record.check_in(
        CheckIn { helped: format!("{long}x"), hard: long.clone(), ..CheckIn::default() },
        NOW,
        u16::MAX,
    );
    let kept = read(&stored(&record).to_text()).expect("what was written can be read").record;
    let (_, said) = kept.checkins.iter().next().expect("a check-in");
    assert!(said.helped == long && said.hard == long);
}

/// A record that two sides have filled is still one that can be read.
fn the_oldest_go(most: usize, list: &str, one_more: &str, add: impl Fn(&mut Record, u64)) {
    let filled = |from: u64| {
        changed(&Record::default(), NOW, |record| (0..most as u64).for_each(|n| add(record, from + 2 * n)))
    };
    let (one, other) = (filled(0), filled(1));
    let mut both = merged(&one, &other);
    assert_eq!(merged(&other, &one), both);
    let times = |record: &Record| {
        let times = flat(record)
            .into_keys()
            .filter_map(|key| key.strip_prefix(list)?.strip_prefix('.')?.parse().ok());
        times.collect::<BTreeSet<u64>>()
    };
    assert_eq!(times(&both), (most as u64..2 * most as u64).collect());
    add(&mut both, NOW);
    assert_eq!(times(&both).len(), most);
    let text = stored(&both).to_text();
    assert_eq!(read(&text).expect("it can be read").record, both);
    let text = text.replacen(&format!("\"{list}\":["), &format!("\"{list}\":[{one_more},"), 1);
    assert!(read(&closed(open_part(&text))).is_err(), "one too many");
}

#[test]
fn beyond_the_limit_the_oldest_go() {
    the_oldest_go(MAX_CHECK_INS, "checkins", "{\"at\":0}", |record, at| {
        _ = record.checkins.add(said(No), at);
    });
    the_oldest_go(MAX_ROUNDS, "rounds", "{\"at\":0,\"answers\":{\"schema\":1}}", |record, at| {
        _ = record.rounds.add(Answers::default(), at);
    });
}

/// Ten years of them, each with two long texts.
#[test]
fn many_are_read_quickly() {
    let mut record = Record::default();
    for n in 0..500 {
        let text = "What a week this was. ".repeat(20);
        let said = CheckIn { helped: text.clone(), hard: text, ..said(No) };
        record.check_in(said, NOW + n * WEEK, u16::MAX);
    }
    let text = stored(&record).to_text();
    let begin = Instant::now();
    assert_eq!(read(&text).expect("it can be read").record, record);
    assert!(begin.elapsed() < Duration::from_secs(1), "{:?}", begin.elapsed());
}
