//! 1: the same answers give the same bytes. 10: there and back restores the plan.

use crate::outcome::Outcome;
use crate::person::Said;
use crate::random::{config, person};
use groundwork::questionnaire::{
    Answers, Breach, Item, Level, Reply, Role, SafetyAnswer, SafetyItem, Status,
};
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
                Said::Null => Said::Nothing,
                Said::Nothing => Said::Null,
                value @ Said::Value(_) => value,
            };
        }
        for answer in &mut other.safety {
            *answer = match *answer { None => Some("skip"), Some("skip") => None, said => said };
        }
        prop_assert_eq!(person.outcome().text(), other.outcome().text());
    }

    /// Whatever was changed: an answer, a breach, a safety answer, role, status, strain.
    #[test]
    fn p10_there_and_back(person in person(), at in 0..28usize, what in 0..6u8, value in 0..=4u8) {
        let kept = person.answers();
        let before = Outcome::of(kept.clone()).text();
        let (item, level) = (Item::ALL[at], Reply::Given(Level::ALL[usize::from(value)]));
        let (breach, safety) = (Breach::ALL[at % 16], SafetyItem::ALL[at % 6]);
        let mut there = kept.clone();
        match what {
            0 => there.set_item(item, level),
            1 => there.set_breach(breach, !kept.names(breach)),
            2 => there.set_safety(safety, Some(SafetyAnswer::ALL[at % 3])),
            3 => there.role = Reply::Given(Role::ALL[at % 4]),
            4 => there.status = Reply::Given(Status::ALL[at % 3]),
            _ => there.strain = level,
        }
        let _elsewhere = Outcome::of(there.clone()).text();
        let mut back = there;
        match what {
            0 => back.set_item(item, kept.item(item)),
            1 => back.set_breach(breach, kept.names(breach)),
            2 => back.set_safety(safety, kept.safety_reply(safety)),
            3 => back.role = kept.role,
            4 => back.status = kept.status,
            _ => back.strain = kept.strain,
        }
        prop_assert_eq!(before, Outcome::of(back).text());
    }
}
