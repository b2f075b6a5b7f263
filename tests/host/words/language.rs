//! What the result may say, and to whom.

use super::{sentences, words};
use groundwork::assessment::Cause;
use groundwork::words::{BREACH, CAUSES, LENS, PRINCIPLES, cause_words, result};

/// With a breach named, no sentence puts the cause on the insecurity of the person who was hurt.
#[test]
fn a_breach_is_not_blamed_on_insecurity() {
    for cause in Cause::ALL {
        let text = cause_words(*cause).with_breach;
        for sentence in sentences(text) {
            let blames = sentence.contains("because you") || sentence.contains("you cause");
            assert!(!blames, "{}: {sentence:?}", cause.id());
        }
        let fair = ["fair", "right", "not the cause", "your choice", "no smaller"];
        assert!(fair.iter().any(|word| text.contains(word)), "{}: {text:?}", cause.id());
    }
}

/// The words of a cause stand in the place of that cause.
#[test]
fn every_cause_has_its_own_words() {
    let names: Vec<_> = Cause::ALL.iter().map(|c| cause_words(*c).name).collect();
    for (i, name) in names.iter().enumerate() {
        assert!(!names[..i].contains(name), "{name} stands twice");
    }
    assert_eq!(cause_words(Cause::Communication).name, "When talks get hard");
    assert_eq!(cause_words(Cause::Early).name, "Echoes from growing up");
    assert_eq!(CAUSES.len(), 5);
}

/// No decimals, no percentages, no sums.
#[test]
fn results_name_no_number() {
    for cause in &CAUSES {
        for text in [cause.is, cause.strong, cause.some, cause.less, cause.with_breach, cause.helps] {
            assert!(!text.chars().any(|c| c.is_ascii_digit() || c == '%'), "{text:?}");
        }
    }
    for lens in &LENS {
        assert!(!lens.text.contains('%') && !lens.text_broke.contains('%'));
    }
}

/// "You are not to blame" on the page for those who may be in danger; no promise on the other.
#[test]
fn the_safety_words_say_what_they_have_to() {
    let flag = result::safety::flag::LEAD;
    assert!(flag.contains("signs of control or harm") && flag.contains("not to blame"), "{flag:?}");
    assert!(result::safety::clear::NOTE.contains("no proof of safety"));
    assert!(result::safety::unknown::WHY_PLAN.contains("not a no"));
}

#[test]
fn what_was_named_is_said_back() {
    for (i, breach) in BREACH.iter().enumerate() {
        assert!(breach.said.starts_with("You named ") && breach.said.ends_with('.'), "{:?}", breach.said);
        assert!(BREACH[..i].iter().all(|b| b.said != breach.said && b.label != breach.label));
    }
    for line in PRINCIPLES {
        assert!(words(line.text).len() > 5, "{:?}", line.text);
    }
}
