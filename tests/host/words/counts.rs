//! Enough to choose from, for everybody.

use crate::contract::CAUSES;
use crate::outcome::blocks_read;
use groundwork::plan::{ACTIONS, Action, Stage, Tag};
use groundwork::questionnaire::Role;

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
