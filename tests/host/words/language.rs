//! What the result may say, and to whom.

use super::{sentences, table, text, words};
use crate::contract::CAUSES;
use groundwork::words::{BREACH, PRINCIPLES};

/// With a breach named, no sentence puts the cause on the insecurity of the person who was hurt.
#[test]
fn a_breach_is_not_blamed_on_insecurity() {
    for cause in CAUSES {
        let text = text("en/result.toml", &["causes", cause, "with_breach"]);
        for sentence in sentences(&text) {
            let blames = ["because you", "you cause", "your fault"].iter().any(|b| sentence.contains(b));
            assert!(!blames, "{cause}: {sentence:?}");
        }
        let fair = ["fair response", "can be right", "fair to want"];
        assert!(fair.iter().any(|words| text.contains(words)), "{cause}: {text:?}");
    }
}

/// No decimals, no percentages, no sums.
#[test]
fn results_name_no_number() {
    let result = table("en/result.toml");
    for part in ["causes", "lens", "trust", "readiness"] {
        let mut all = Vec::new();
        super::walk(part, &result[part], &mut all);
        assert!(!all.is_empty());
        for (place, text) in all {
            assert!(!text.chars().any(|c| c.is_ascii_digit() || c == '%'), "{place}: {text:?}");
        }
    }
}

/// "You are not to blame" on the page for those who may be in danger; no promise on any other.
#[test]
fn the_safety_words_say_what_they_have_to() {
    let safety = |state: &str, key: &str| text("en/result.toml", &["safety", state, key]);
    let flag = safety("flag", "lead");
    assert!(flag.contains("signs of control or harm") && flag.contains("not to blame"), "{flag:?}");
    assert!(safety("clear", "note").contains("no proof of safety"));
    assert!(safety("unknown", "why_plan").contains("not a no"));
}

#[test]
fn what_was_named_is_said_back() {
    for (i, breach) in BREACH.iter().enumerate() {
        let said = breach.said.to_string();
        assert!(said.starts_with("You named ") && said.ends_with('.'), "{said:?}");
        assert!(BREACH[..i].iter().all(|b| b.said.to_string() != said), "{said:?} stands twice");
    }
    for line in PRINCIPLES {
        assert!(words(&line.text.to_string()).len() > 5, "a principle is a sentence: {}", line.covers);
    }
}
