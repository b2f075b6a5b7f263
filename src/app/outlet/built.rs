//! A screen that was put together.

use crate::app::shown::Shown;
use crate::browser::page;
use crate::dom::to_be_painted;
use crate::session::Session;
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Mountable, Render};

/// A screen that was put together, on the page or not. Dropped, it takes along what belongs to it.
pub struct Built {
    pub shown: Shown,
    pub state: AnyViewState,
    /// Whether it was painted once: then comes what is [`below`](crate::dom::below).
    pub painted: RwSignal<bool>,
    /// Last, since it holds the signals of the others.
    owner: Owner,
}

impl Built {
    /// Puts it together, off the page. What comes below the first window waits for a frame, unless `at_once`.
    pub fn new(session: Session, shown: Shown, at_once: bool) -> Self {
        let owner = apart(Owner::new);
        let (painted, state) = owner.with(|| {
            let painted = RwSignal::new(at_once);
            // What a screen reads while it is put together must not put it together again.
            let state = to_be_painted(painted, || untrack(|| shown.view(session)).build());
            (painted, state)
        });
        Self { shown, state, painted, owner }
    }

    /// Takes it off the page now, and drops it when nobody waits.
    pub fn leave(mut self) {
        self.owner.pause();
        self.state.unmount();
        page::after_paint(move || drop(self));
    }
}

/// Runs `f` without an owner: the effect that shows a screen must not take it along when it runs again.
fn apart<T>(f: impl FnOnce() -> T) -> T {
    let here = Owner::current();
    if let Some(here) = here.clone() {
        here.unset();
    }
    let made = f();
    if let Some(here) = here {
        here.set();
    }
    made
}
