//! The questions: short, one idea each, no negatives, a time frame, every point of a scale labelled.

use super::{content, table, text, words};
use groundwork::questionnaire::{Item, Level, Role};
use groundwork::words::{ITEMS, said};

/// Every question, also those for a role, with its place.
fn asked() -> Vec<(String, String)> {
    let all: Vec<_> = content()
        .into_iter()
        .filter(|(place, _)| place.contains("questions.toml") && place.ends_with(" ask"))
        .collect();
    assert_eq!(all.len(), 28 + 6 + 6 + 4, "28 items, 6 for a role, 6 on safety, 4 about the person");
    all
}

/// Nor is it asked what happened in childhood.
#[test]
fn a_question_is_short_and_has_no_negative() {
    let negative = "no not never nobody nothing without none hardly unable";
    let childhood = "child childhood mother father parents grew growing";
    for (place, question) in asked() {
        assert!(question.ends_with('?'), "{place}: {question:?}");
        let count = question.split_whitespace().count();
        assert!(count < 20, "{place}: {count} words: {question:?}");
        for word in words(&question) {
            let avoided = negative.split(' ').chain(childhood.split(' ')).any(|one| one == word);
            assert!(!avoided && !word.ends_with("n’t"), "{place}: {word} in {question:?}");
        }
    }
}

/// The scored questions ask how often; strain asks how much: all in the past four weeks.
#[test]
fn a_scored_question_has_a_time_frame() {
    for item in Item::ALL {
        for role in Role::ALL {
            let question = said::ask(*item, *role).to_string();
            assert!(question.starts_with("In the past four weeks, how often "), "{question:?}");
        }
    }
    assert!(text("en/questions.toml", &["ask", "strain", "ask"]).contains("In the past four weeks"));
}

#[test]
fn every_point_of_a_scale_is_labelled() {
    let questions = table("en/questions.toml");
    let list = |one: &str, key: &str| -> Vec<String> {
        let list = questions[one][key].as_array().expect("a list");
        list.iter().map(|v| v.as_str().expect("a text").to_owned()).collect()
    };
    assert_eq!(list("scale", "labels"), ["Never", "Rarely", "Sometimes", "Often", "Almost always"]);
    for (one, key) in [("scale", "how"), ("strain", "labels"), ("strain", "said")] {
        assert_eq!(list(one, key).len(), 5, "{one}.{key}");
    }
}

/// Readiness is worded for the two roles, neutral for the other two.
#[test]
fn readiness_is_worded_for_the_role() {
    for item in Item::ALL {
        let [hurt, broke, both, unsure] =
            [Role::Hurt, Role::Broke, Role::Both, Role::Unsure].map(|r| said::ask(*item, r).to_string());
        assert_eq!(both, unsure, "{}", item.id());
        // Having someone to lean on is the same for everyone.
        if item.id().starts_with("readiness.") && item.id() != "readiness.support" {
            assert!(hurt != broke && hurt != both && broke != both, "{}", item.id());
        }
    }
}

/// "You said" with the adverb in its place, for every answer.
#[test]
fn an_answer_can_be_said_back() {
    for item in Item::ALL {
        assert!(ITEMS[item.index()].said.to_string().contains("{how}"), "{}", item.id());
        for role in Role::ALL {
            let mut seen = Vec::new();
            for level in Level::ALL {
                let sentence = said::answer(*item, level, *role);
                assert!(!sentence.contains(['{', '}']), "{sentence:?}");
                assert!(sentence.ends_with('.') && sentence.starts_with(char::is_uppercase), "{sentence:?}");
                assert!(!seen.contains(&sentence), "{sentence:?} stands for two answers");
                seen.push(sentence);
            }
        }
    }
}
