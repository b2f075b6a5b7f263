//! The JSON says what the plan holds and what the answers amount to, no more and no less.

use crate::contract::BLOCKS;
use crate::oracle::{self, Points};
use crate::random::{config, person};
use proptest::prelude::*;
use serde_json::{Value, json};

proptest! {
    #![proptest_config(config())]

    /// Safety state, lens, scores, bands, causes: as computed a second time by other means.
    #[test]
    fn the_assessment_is_right(person in person()) {
        let json = person.outcome().json();
        prop_assert_eq!(&json["safety"], oracle::safety(&person));
        prop_assert_eq!(&json["lens"], oracle::lens(&person));
        prop_assert_eq!(&json["causes"], &json!(oracle::causes(&person)));
        let scores = json["scores"].as_object().expect("an object");
        prop_assert_eq!(scores.len(), 7);
        for block in BLOCKS {
            let score = &scores[block];
            prop_assert_eq!(&score["band"], &json!(oracle::band(&person, block)), "{}", block);
            prop_assert_eq!(&score["answered"], &json!(oracle::answered(&person, block)), "{}", block);
            match (Points::of(&person, block), score["score"].as_f64()) {
                (Some(points), Some(found)) => prop_assert!((points.as_f64() - found).abs() < 1e-9, "{}", block),
                (points, _) => prop_assert!(points.is_none() && score["score"].is_null(), "{}", block),
            }
        }
    }

    #[test]
    fn the_plan_is_written_as_it_is(person in person()) {
        let outcome = person.outcome();
        let json = outcome.json();
        let keys: Vec<_> = json.as_object().expect("an object").keys().map(String::as_str).collect();
        let mut expected = ["safety", "lens", "scores", "causes", "first", "plan"];
        expected.sort_unstable();
        prop_assert_eq!(keys, expected); // serde_json's map is sorted
        prop_assert_eq!(&json["first"], &json!(outcome.first()));
        let steps = json["plan"].as_array().expect("a list");
        prop_assert_eq!(steps.len(), outcome.plan.steps().count());
        for (step, written) in outcome.plan.steps().zip(steps) {
            let action = step.action;
            let ids = |list: Vec<&str>| json!(list);
            prop_assert_eq!(written, &json!({
                "stage": action.stage.number(),
                "id": action.id,
                "tags": ids(action.tags.iter().map(|t| t.id()).collect()),
                "topic": action.topic,
                "roles": ids(action.roles.iter().map(|r| r.id()).collect()),
                "minutes": action.minutes,
                "today": action.today,
                "because": crate::outcome::reasons(step),
                "covers": action.covers,
            }));
        }
        for id in json["first"].as_array().expect("a list") {
            prop_assert!(steps.iter().any(|s: &Value| &s["id"] == id), "{} is not in the plan", id);
        }
    }
}
