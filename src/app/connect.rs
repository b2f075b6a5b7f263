//! What the session does when the browser, a person or another tab changes something.

use crate::browser::{history, lock, offline, page};
use crate::features::row;
use crate::session::{Kept, Screen, Session};
use crate::store::{hear_tabs, save_changes};
use crate::words::text::common;
use leptos::prelude::*;

/// Connects the session to the browser: history, title, focus, saving.
pub fn connect(session: Session) {
    // An entry without a name is the start.
    let screen = session.screen.get_untracked();
    let found = history::current();
    page::after_paint(move || {
        if history::current() == found {
            history::replace(&screen.id());
        }
    });
    session.remember_plan(); // whoever comes back has seen it
    history::on_move(move |id| {
        if session.entry.get().is_some() {
            // Back before the screen had its entry: what is meant is the one before it, where the browser was.
            session.entry.set(None);
            return history::forward();
        }
        let screen = id.and_then(|id| Screen::from_id(&id)).unwrap_or(Screen::Start);
        session.open(screen);
    });
    Effect::new(move |_| {
        session.record.track();
        save_changes(session);
    });
    hear_tabs(session);
    // There is a copy for offline use as long as there is a record, also where another visit left off.
    Effect::new(move |before: Option<Kept>| {
        let kept = session.kept.get();
        match kept {
            _ if before == Some(kept) => {}
            Kept::Saved => offline::keep(),
            Kept::Nothing | Kept::Undecided => offline::remove(),
            Kept::Locked => lock::load(|_| {}),
            _ => {}
        }
        kept
    });
    // It has run once before anything can be clicked: what was clicked before the app came leads to a screen
    // at once.
    let follow = RenderEffect::new(move |before: Option<Screen>| {
        let screen = session.screen.get();
        let is_locked = session.is_locked.get();
        let mark = if session.incomplete.get() { format!("{} ", common::error::TAB) } else { String::new() };
        // The browser passes a title on to its window: longer than the frame can wait.
        // Of what is locked it says nothing.
        let title = if is_locked { common::BRAND.owned() } else { format!("{mark}{}", row(screen).tab) };
        page::after_paint(move || page::set_title(&title));
        if before.is_some_and(|b| b != screen) {
            let target = session.target.get();
            session.target.set(None);
            page::after_render(move || {
                if let Some(id) = target {
                    page::show(&id);
                } else {
                    page::to_top();
                    page::focus("title");
                }
            });
        }
        screen
    });
    std::mem::forget(follow); // as long as the page
}
