//! The ways from screen to screen.

use super::Session;
use crate::browser::{history, page};
use crate::questionnaire::Page;
use crate::ui::Screen;
use crate::ui::ahead::ahead;
#[cfg(feature = "whole")]
use crate::ui::whole::plan::remember;
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

    pub(super) fn open(self, screen: Screen) {
        self.incomplete.set(false);
        if screen != Screen::Start {
            self.deleted.set(false);
        }
        if self.screen.get_untracked() != screen {
            page::blur();
        }
        // What is on its way to an element needs it at once.
        self.painted.set(self.target.with_untracked(Option::is_some));
        #[cfg(feature = "whole")]
        {
            self.whole.aside.set(None);
            self.whole.is_back.set(false);
            if self.screen.get_untracked() == Screen::Plan {
                remember(self);
            }
        }
        self.screen.set(screen);
        self.after_first_paint();
    }

    /// Makes the entry that is still to come.
    fn make_entry(self) {
        if let Some(screen) = self.entry.get_untracked() {
            self.entry.set(None);
            history::push(&screen.id());
        }
    }

    pub(super) fn after_first_paint(self) {
        page::after_paint(move || {
            // What is there already is not put together again: somebody may be in it.
            if !self.painted.get_untracked() {
                self.painted.set(true);
            }
            ahead(self);
        });
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
