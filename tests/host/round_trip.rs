//! Answers → JSON → answers; `json` has what damaged files do.

use crate::person::Person;
use crate::random::{config, person};
use groundwork::questionnaire::Answers;
use proptest::prelude::*;
use serde_json::{Value, json};

/// What the engine should write: breaches in the order of the contract, nothing else changed.
fn written(person: &Person) -> Value {
    let mut json = person.json();
    if let Some(breach) = &person.breach {
        let ordered: Vec<_> = crate::contract::BREACHES.iter().filter(|b| breach.contains(b)).collect();
        json["context"]["breach"] = json!(ordered);
    }
    json
}

proptest! {
    #![proptest_config(config())]

    /// Missing stays missing and `null` stays `null`: only an unanswered question is asked again.
    #[test]
    fn answers_survive_the_round_trip(person in person()) {
        let answers = Answers::from_json(&person.json().to_string()).expect("a valid file");
        prop_assert_eq!(&answers, &person.answers(), "the tests' own short way");
        let text = answers.to_json();
        let again = Answers::from_json(&text).expect("what was written can be read");
        prop_assert_eq!(&again, &answers);
        prop_assert_eq!(serde_json::from_str::<Value>(&text).expect("valid JSON"), written(&person));
    }
}
