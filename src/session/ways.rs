//! The ways from screen to screen.

use super::{Screen, Session};
use crate::browser::{history, page};
use crate::questionnaire::Page;
use leptos::prelude::*;

impl Session {
    /// Goes to a screen, with a history entry for the way back.
    pub fn go(self, screen: Screen) {
        if self.screen.get_untracked() != screen {
            // The browser takes longer over an entry than this app over a screen.
            self.make_entry();
            self.entry.set(Some(screen));
            page::after_paint(move || self.make_entry());
            self.open(screen);
        }
    }

    /// Goes to a screen with the focus on one element of it.
    pub fn go_to(self, screen: Screen, id: String) {
        self.target.set(Some(id));
        self.go(screen);
    }

    pub fn open(self, screen: Screen) {
        change(self.incomplete, false);
        if screen != Screen::Start {
            change(self.deleted, false);
        }
        if self.screen.get_untracked() != screen {
            page::blur();
        }
        // What is on its way to an element needs it at once.
        self.at_once.set(self.target.with(Option::is_some));
        self.aside.set(None);
        self.cleared.set(Vec::new());
        change(self.is_back, false);
        if self.screen.get_untracked() == Screen::Plan {
            self.remember_plan();
        }
        self.screen.set(screen);
    }

    /// Makes the entry that is still to come.
    fn make_entry(self) {
        if let Some(screen) = self.entry.get() {
            self.entry.set(None);
            history::push(&screen.id());
        }
    }

    /// Leaves a page of the questionnaire, or says what is missing on it.
    pub fn leave(self, page: Page, to: Screen) {
        if self.record.with_untracked(|r| page.is_done(&r.answers)) {
            self.go(to);
        } else {
            self.incomplete.set(true);
            page::after_render(|| page::show("errors"));
        }
    }

    /// Where someone who comes back goes on.
    pub fn next_open(self) -> Screen {
        self.record.with(|r| Page::first_open(&r.answers).map_or(Screen::Check, Screen::Page))
    }
}

/// Sets what is different: the screen that is left has no time to follow what stays the same.
fn change<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, to: T) {
    if signal.with_untracked(|present| *present != to) {
        signal.set(to);
    }
}
