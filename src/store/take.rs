//! Going on with a record that may hold what other tabs wrote.

use crate::record::Record;
use crate::session::{Screen, Session};
use leptos::prelude::*;

/// Goes on with a record that may hold what other tabs wrote.
pub fn take(session: Session, record: Record) {
    let (same, other_plan, was_left) = session.record.with_untracked(|mine| {
        // A note or an own step makes no other plan.
        let aside = |record: &Record| -> Vec<String> {
            let steps = record.steps.iter().filter(|(_, step)| step.aside.is_some());
            steps.map(|(id, _)| id.to_owned()).collect()
        };
        let other_plan = mine.in_force() != record.in_force() || aside(mine) != aside(&record);
        // An open round is left by bringing back the answers before it, which are no round of their own then.
        let was_left = mine.open_since().is_some_and(|(newest, _)| {
            record.answers.is_complete() && !record.rounds.iter().any(|(at, _)| at == newest)
        });
        (*mine == record, other_plan, was_left)
    });
    if !same {
        session.record.set(record);
        // Ticks follow by themselves. A screen that is put together again takes the place of what is being
        // typed on it.
        if was_left && matches!(session.screen.get_untracked(), Screen::Page(_) | Screen::Change(_)) {
            // In another tab. Here the earlier answers would stand in the place of the new ones, and each
            // click change one of them.
            session.go_to(Screen::Start, "is-back".to_owned());
            session.is_back.set(true);
        } else if other_plan || was_left {
            show_anew(session);
        }
    }
}

/// Puts a screen together again that was made from other answers: a step that no longer fits must not
/// stay in sight.
pub fn show_anew(session: Session) {
    let screen = session.screen.get_untracked();
    if matches!(screen, Screen::Check | Screen::Result | Screen::Plan | Screen::Safety | Screen::Print) {
        session.screen.set(screen);
    }
}
