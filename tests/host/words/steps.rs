//! The form of a step: title, moves, company, and a discreet name that tells a stranger nothing. And that there are
//! enough steps to choose from, for everybody.

use super::{steps, words};
use crate::contract::CAUSES;
use crate::outcome::blocks_read;
use groundwork::plan::{ACTIONS, Action, Stage, Tag};
use groundwork::questionnaire::Role;
use std::collections::BTreeMap;

/// The beginnings of words that would tell what the sheet is about.
const TELLING: [&str; 30] = [
    "trust", "partner", "relation", "apolog", "betray", "safe", "feel", "love", "cheat", "lie", "secret",
    "promise", "hurt", "couple", "fear", "jealous", "therap", "counsel", "forgive", "intima", "honest",
    "abus", "danger", "harm", "sex", "affair", "marri", "divorce", "quarrel", "blame",
];

#[test]
fn title_why_and_moves_are_short() {
    for (action, role, text) in steps() {
        let place = format!("{} for {}", action.id, role.id());
        assert!(text.title.starts_with("I will ") && !text.title.ends_with('.'), "{place}: {}", text.title);
        let count = super::sentences(text.why).len();
        assert!((2..=4).contains(&count), "{place}: {count} sentences");
        assert!(text.why.split_whitespace().count() <= 45, "{place}: a long why");
        for (i, one) in text.moves.iter().enumerate() {
            let again = text.moves[..i].iter().any(|other| other.text == one.text);
            assert!(!again && one.text.split_whitespace().count() <= 16, "{place}: {one:?}");
        }
    }
}

/// Two steps of one plan can be told apart by their titles.
#[test]
fn no_two_steps_share_a_title() {
    let mut titles = BTreeMap::new();
    for (action, role, text) in steps() {
        assert_eq!(titles.insert((role, text.title), action.id), None, "{}", action.id);
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
        let is_for = |state| action.signals.iter().any(|s| s.test == Test::Safety(state));
        let told = (is_for(SafetyState::Flag) || is_for(SafetyState::Own)) && !is_for(SafetyState::Clear);
        assert_eq!(action.sensitive, told, "{}", action.id);
    }
}

fn count(of: impl Fn(&&Action) -> bool) -> usize {
    ACTIONS.iter().filter(of).count()
}

#[test]
fn there_are_enough_actions() {
    assert!(ACTIONS.len() >= 56, "{} actions", ACTIONS.len());
    for stage in Stage::ALL {
        let found = count(|a| a.stage == *stage);
        assert!(found >= 8, "{found} in stage {}", stage.number());
    }
    // What the gate may hold back is there to be held back; `advice` shows that each action reaches somebody.
    for tag in Tag::ALL {
        assert!(count(|a| a.has_tag(*tag)) > 0, "nothing carries {}", tag.id());
    }
    for cause in CAUSES {
        let found = count(|a| blocks_read(a).contains(cause));
        assert!(found >= 6, "{found} for {cause}");
    }
}

#[test]
fn both_sides_have_steps_of_their_own() {
    let only = |one: Role, other: Role| count(|a| a.roles.contains(&one) && !a.roles.contains(&other));
    let (broke, hurt) = (only(Role::Broke, Role::Hurt), only(Role::Hurt, Role::Broke));
    assert!(broke >= 12, "{broke} for those who broke trust");
    assert!(hurt >= 12, "{hurt} for those who were hurt");
}

/// Ids are ids: they may stand in files and addresses.
#[test]
fn ids_are_plain() {
    for action in ACTIONS {
        assert!(action.id.chars().all(|c| c.is_ascii_lowercase() || c == '_'), "{}", action.id);
    }
}
