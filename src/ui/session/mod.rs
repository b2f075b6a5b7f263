//! The state of the app: one record, one screen, and what derives from them.
//!
//! All signals are made once, at the root: a signal that dies with a screen would take the whole
//! app with it when something still reads it.

#[cfg(not(feature = "whole"))]
mod first;
mod keeping;
mod start;
mod store;
mod tabs;

#[cfg(feature = "whole")]
pub(crate) use keeping::COPY;
pub use start::Start;
#[cfg(feature = "whole")]
pub(in crate::ui) use start::chosen;
#[cfg(feature = "whole")]
pub(in crate::ui) use store::put;
pub use store::{Kept, Store};

use super::Screen;
use super::ahead::ahead;
use crate::assessment::Assessment;
use crate::browser::{clock, history, offline, page};
use crate::plan::Plan;
use crate::questionnaire::{Answers, Page};
use crate::record::Record;
use crate::words::{Sheet, text};
use leptos::prelude::*;

/// The handles to the state; copied into every screen.
#[derive(Clone, Copy)]
pub struct Session {
    pub record: RwSignal<Record>,
    pub kept: RwSignal<Kept>,
    /// What this tab knows of the stored record.
    pub store: RwSignal<Store>,
    pub screen: RwSignal<Screen>,
    pub assessment: Memo<Assessment>,
    pub sheet: Memo<Sheet>,
    /// Whether the page was left incomplete: shows the error summary.
    pub incomplete: RwSignal<bool>,
    /// The element that gets the focus on the next screen, instead of its heading.
    pub target: RwSignal<Option<String>>,
    /// Whether "What comes after" is open; it stays so when the person comes back.
    pub later_open: RwSignal<bool>,
    pub more_open: RwSignal<bool>,
    /// Whether everything was just deleted.
    pub deleted: RwSignal<bool>,
    /// The screen whose entry in the history is still to be made.
    pub entry: RwSignal<Option<Screen>>,
    /// Whether the screen was painted once: then comes what is [`below`](super::dom::below).
    pub painted: RwSignal<bool>,
    /// What only the whole app has. Apart, so that the session stays small enough to be copied.
    #[cfg(feature = "whole")]
    pub whole: &'static super::whole::Whole,
}

impl Session {
    /// Makes the signals and provides them to all components.
    #[allow(clippy::needless_borrow, reason = "a reference by itself only where there are no rounds")]
    pub fn provide(start: Start) -> Self {
        let kept = RwSignal::new(start.kept);
        #[cfg(feature = "whole")]
        let whole = Box::leak(Box::new(super::whole::Whole::of(&start, kept)));
        let record = RwSignal::new(start.record);
        let assessment = Memo::new(move |_| record.with(|r| Assessment::of(&r.in_force())));
        let sheet = Memo::new(move |_| {
            record.with(|r| {
                let answers = r.in_force();
                let sheet = assessment.with(|a| Sheet::of(&answers, a, &Plan::of(&answers, a)));
                #[cfg(feature = "whole")]
                let sheet = sheet.arranged(&super::whole::plan::aside_of(r));
                sheet
            })
        });
        let session = Self {
            record,
            kept,
            store: RwSignal::new(start.store),
            screen: RwSignal::new(start.screen),
            assessment,
            sheet,
            incomplete: RwSignal::new(false),
            target: RwSignal::new(None),
            later_open: RwSignal::new(false),
            more_open: RwSignal::new(false),
            deleted: RwSignal::new(false),
            entry: RwSignal::new(None),
            // A page that is there already, with a person on it, is taken over whole.
            painted: RwSignal::new(cfg!(feature = "ssr") || matches!(start.screen, Screen::Page(_))),
            #[cfg(feature = "whole")]
            whole,
        };
        provide_context(session);
        session
    }

    /// The session of this app.
    pub fn here() -> Self {
        expect_context()
    }

    /// Connects the session to the browser: history, title, focus, saving.
    pub fn connect(self) {
        // An entry without a name is the start.
        let screen = self.screen.get_untracked();
        let found = history::current();
        if found.as_ref() != Some(&screen.id()) {
            page::after_paint(move || {
                if history::current() == found {
                    history::replace(&screen.id());
                }
            });
        }
        self.after_first_paint();
        history::on_move(move |id| {
            if self.entry.get_untracked().is_some() {
                // Back before the screen had its entry: what is meant is the one before it, where the browser was.
                self.entry.set(None);
                return history::forward();
            }
            let screen = id.and_then(|id| Screen::from_id(&id)).unwrap_or(Screen::Start);
            self.open(screen);
        });
        Effect::new(move |_| {
            self.record.track();
            self.save_changes();
        });
        self.hear_tabs();
        // There is a copy for offline use as long as there is a record, also where another visit left off.
        Effect::new(move |before: Option<Kept>| {
            let kept = self.kept.get();
            match kept {
                _ if before == Some(kept) => {}
                Kept::Saved => offline::keep(),
                Kept::Nothing | Kept::Undecided => offline::remove(),
                _ => {}
            }
            kept
        });
        Effect::new(move |before: Option<Screen>| {
            let screen = self.screen.get();
            #[cfg(feature = "whole")]
            let is_locked = self.whole.is_locked.get();
            #[cfg(not(feature = "whole"))]
            let is_locked = false;
            let mark = if self.incomplete.get() { text::common::error::TAB.str() } else { "" };
            // The browser passes a title on to its window: longer than the frame can wait.
            // Of what is locked it says nothing.
            let title =
                if is_locked { text::common::BRAND.owned() } else { format!("{mark}{}", screen.tab()) };
            page::after_paint(move || page::set_title(&title));
            if before.is_some_and(|b| b != screen) {
                let target = self.target.get_untracked();
                self.target.set(None);
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
    }

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

    fn open(self, screen: Screen) {
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

    fn after_first_paint(self) {
        page::after_paint(move || {
            self.painted.set(true);
            ahead(self);
        });
    }

    /// Changes answers.
    pub fn answer(self, change: impl FnOnce(&mut Answers)) {
        self.change(|record| change(&mut record.answers));
    }

    /// Changes the record: what differs afterwards gets the time of its change.
    pub fn change(self, change: impl FnOnce(&mut Record)) {
        self.record.update(|record| {
            let before = record.clone();
            change(record);
            record.stamp_changes(&before, clock::now());
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
