//! The state of the app: one record, one screen, and what derives from them.
//!
//! All signals are made once, at the root: a signal that dies with a screen would take the whole
//! app with it when something still reads it.

mod connect;
mod keeping;
mod start;
mod store;
mod tabs;
mod ways;

pub(crate) use keeping::COPY;
pub use start::Start;
pub(in crate::ui) use start::{choice, chosen};
pub(in crate::ui) use store::put;
pub use store::{Kept, Store};

use super::Screen;
use crate::assessment::Assessment;
use crate::browser::clock;
use crate::plan::Plan;
use crate::questionnaire::Answers;
use crate::record::Record;
use crate::words::Sheet;
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
    /// Whether the next screen comes whole, with what is [`below`](super::dom::below).
    pub at_once: RwSignal<bool>,
    /// Whether this screen was painted once: then comes what is below. Each screen has its own.
    pub painted: RwSignal<bool>,
    /// What only the whole app has. Apart, so that the session stays small enough to be copied.
    pub whole: &'static super::whole::Whole,
}

impl Session {
    /// Makes the signals and provides them to all components.
    #[allow(clippy::needless_borrow, reason = "a reference by itself only where there are no rounds")]
    pub fn provide(start: Start) -> Self {
        let kept = RwSignal::new(start.kept);
        let whole = Box::leak(Box::new(super::whole::Whole::of(&start, kept)));
        let record = RwSignal::new(start.record);
        let assessment = Memo::new(move |_| record.with(|r| Assessment::of(&r.in_force())));
        let sheet = Memo::new(move |_| {
            record.with(|r| {
                let answers = r.in_force();
                let sheet = assessment.with(|a| Sheet::of(&answers, a, &Plan::of(&answers, a)));
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
            at_once: RwSignal::new(matches!(start.screen, Screen::Page(_))),
            painted: RwSignal::new(cfg!(feature = "ssr")),
            whole,
        };
        provide_context(session);
        session
    }

    /// The session of this app.
    pub fn here() -> Self {
        expect_context()
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
}
