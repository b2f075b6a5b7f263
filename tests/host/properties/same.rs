//! 1: the same answers give the same bytes. 10: there and back restores the plan.

use crate::outcome::Outcome;
use crate::random::{config, person};
use groundwork::questionnaire::{Answers, Breach, Item, Reply, SafetyItem};
use proptest::prelude::*;
use serde_json::Value;

/// Writes an object's keys the other way round, lists too.
fn reversed(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let fields: Vec<_> =
                map.iter().rev().map(|(key, value)| format!("{key:?} : {}", reversed(value))).collect();
            format!("{{ {} }}", fields.join(",\n"))
        }
        Value::Array(list) => {
            let items: Vec<_> = list.iter().rev().map(Value::to_string).collect();
            format!("[{}]", items.join(" , "))
        }
        other => other.to_string(),
    }
}

proptest! {
    #![proptest_config(config())]

    /// Also where the file holds the same answers in another order and another layout.
    #[test]
    fn p1_same_answers_same_bytes(person in person()) {
        let once = person.outcome().text();
        prop_assert_eq!(&once, &person.outcome().text());
        let other = Answers::from_json(&reversed(&person.json())).expect("the same answers");
        prop_assert_eq!(once, Outcome::of(other).text());
    }

    /// `null` and a missing key are both missing values, and a missing safety key is a skip.
    #[test]
    fn p1_missing_is_missing(person in person()) {
        let mut other = person.clone();
        for said in &mut other.items {
            *said = match *said {
                Reply::Declined => Reply::Missing,
                Reply::Missing => Reply::Declined,
                value @ Reply::Given(_) => value,
            };
        }
        for answer in &mut other.safety {
            *answer = match *answer { None => Some("skip"), Some("skip") => None, said => said };
        }
        prop_assert_eq!(person.outcome().text(), other.outcome().text());
    }

    /// Whatever was changed: an answer, a breach, a safety answer, role, status, strain.
    #[test]
    fn p10_there_and_back(person in person(), other in person(), at in 0..28usize, what in 0..6u8) {
        let (kept, other) = (person.answers(), other.answers());
        let mut there = kept.clone();
        take(&mut there, &other, what, at);
        let _elsewhere = Outcome::of(there.clone()).text();
        let mut back = there;
        take(&mut back, &kept, what, at);
        prop_assert_eq!(Outcome::of(kept).text(), Outcome::of(back).text());
    }
}

/// Says one thing as somebody else has said it.
fn take(answers: &mut Answers, from: &Answers, what: u8, at: usize) {
    let (item, breach, safety) = (Item::ALL[at], Breach::ALL[at % 16], SafetyItem::ALL[at % 6]);
    match what {
        0 => answers.set_item(item, from.item(item)),
        1 => answers.set_breach(breach, from.names(breach)),
        2 => answers.set_safety(safety, from.safety_reply(safety)),
        3 => answers.role = from.role,
        4 => answers.status = from.status,
        _ => answers.strain = from.strain,
    }
}
