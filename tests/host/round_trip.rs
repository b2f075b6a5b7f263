//! Answers → JSON → answers, and what damaged files do.

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

    /// One character is lost, doubled or replaced: answers or an error on one line, never a panic.
    #[test]
    fn a_damaged_file_is_read_or_refused(
        person in person(),
        at in any::<prop::sample::Index>(),
        put in prop_oneof![Just(String::new()), "[ -~\n\t\u{0}äπ🙂]{1,3}"],
        pretty in any::<bool>(),
    ) {
        let json = person.json();
        let text = if pretty { format!("{json:#}") } else { json.to_string() };
        let mut chars: Vec<String> = text.chars().map(String::from).collect();
        let at = at.index(chars.len());
        chars[at] = put;
        if let Err(error) = Answers::from_json(&chars.concat()) {
            let line = error.to_string();
            prop_assert!(!line.chars().any(char::is_control), "{:?}", line);
            prop_assert!(line.contains(": expected ") && line.contains("; found "), "{:?}", line);
        }
    }
}
