//! The form of a step: title, moves, company, and a discreet name that tells a stranger nothing.

use super::{steps, words};
use groundwork::plan::{ACTIONS, Tag};

/// The beginnings of words that would tell what the sheet is about.
const TELLING: [&str; 30] = [
    "trust", "partner", "relation", "apolog", "betray", "safe", "feel", "love", "cheat", "lie", "secret",
    "promise", "hurt", "couple", "fear", "jealous", "therap", "counsel", "forgive", "intima", "honest",
    "abus", "danger", "harm", "sex", "affair", "marri", "divorce", "quarrel", "blame",
];

#[test]
fn a_title_says_i_will() {
    for (action, role, text) in steps() {
        let title = text.title;
        assert!(title.starts_with("I will "), "{} for {}: {title:?}", action.id, role.id());
        assert!(!title.ends_with('.'), "{}: a title takes no full stop", action.id);
    }
}

/// Two steps of one plan can be told apart by their titles.
#[test]
fn no_two_steps_share_a_title() {
    for (action, role, text) in steps() {
        for (other, other_role, other_text) in steps() {
            let same = role == other_role && action.id != other.id;
            assert!(!(same && text.title == other_text.title), "{} and {}", action.id, other.id);
        }
    }
}

#[test]
fn a_move_is_short_and_said_once() {
    for (action, _, text) in steps() {
        for (i, one) in text.moves.iter().enumerate() {
            assert!(one.text.split_whitespace().count() <= 16, "{}: {one:?} is long", action.id);
            assert!(
                text.moves[..i].iter().all(|other| other.text != one.text),
                "{} says {one:?} twice",
                action.id
            );
        }
    }
}

#[test]
fn the_why_is_two_or_three_sentences() {
    for (action, role, text) in steps() {
        let count = super::sentences(text.why).len();
        assert!((2..=4).contains(&count), "{} for {}: {count} sentences", action.id, role.id());
        assert!(text.why.split_whitespace().count() <= 45, "{} for {}", action.id, role.id());
    }
}

#[test]
fn a_discreet_name_tells_nothing() {
    for (action, role, text) in steps() {
        let discreet = words(text.discreet);
        assert!((1..=5).contains(&discreet.len()), "{} for {}: {discreet:?}", action.id, role.id());
        for word in &discreet {
            let tells = TELLING.iter().find(|t| word.starts_with(**t));
            assert_eq!(tells, None, "{} for {}: {:?}", action.id, role.id(), text.discreet);
        }
    }
}

/// Whom a step is done with agrees with what it exposes the person to.
#[test]
fn company_agrees_with_the_tags() {
    for (action, role, text) in steps() {
        let partner = action.has_tag(Tag::Joint) || action.has_tag(Tag::Contact);
        let place = format!("{} for {}: {}", action.id, role.id(), text.with);
        match text.with {
            "With your partner" => assert!(partner, "{place}"),
            "On your own" | "With someone you trust" => assert!(!partner, "{place}"),
            "With a professional" => assert!(!partner || action.has_tag(Tag::CoupleTherapy), "{place}"),
            _ => panic!("{place}"),
        }
    }
}

/// What can be done today does not wait for the partner.
#[test]
fn today_needs_nobody_else() {
    for action in ACTIONS.iter().filter(|a| a.today) {
        assert!(!action.has_tag(Tag::Joint) && !action.has_tag(Tag::Contact), "{}", action.id);
        assert!(action.minutes <= 60, "{}", action.id);
    }
}

/// A step written for one safety state would tell of it: it stays off paper.
#[test]
fn steps_of_a_safety_state_are_sensitive() {
    use groundwork::plan::signal::Test;
    use groundwork::questionnaire::SafetyState;
    for action in ACTIONS {
        let told = [SafetyState::Flag, SafetyState::Own].into_iter().any(|state| {
            action.signals.iter().any(|s| s.test == Test::Safety(state))
                && !action.signals.iter().any(|s| s.test == Test::Safety(SafetyState::Clear))
        });
        assert_eq!(action.sensitive, told, "{}", action.id);
    }
}
