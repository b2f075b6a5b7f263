//! Where the screens stand, one at a time.
//!
//! Leptos alone would put the next screen together, and drop the last one, between a click and its frame. On
//! a slow phone that is half of the wait. So the next screen is put together when a finger comes down on the
//! way on, and what was there is dropped after the frame (decision 0018).

use super::ahead::{ahead, next};
use super::dom::{El, el};
use super::shown::Shown;
use super::{Kept, Screen, Session};
use crate::browser::page::{self, Element};
use crate::record::Record;
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Mountable, Render};
use std::cell::RefCell;

thread_local! {
    static READY: RefCell<Option<Ready>> = const { RefCell::new(None) };
}

/// What leads to the next screen, and is pressed a moment before it does.
const WAYS_ON: &str = ".actions .main";

/// The element, with the screen of the session in it as long as there is a page.
pub fn outlet(session: Session) -> El {
    let press = move |event| {
        if page::hits(&event, WAYS_ON) {
            prepare(session);
        }
    };
    el("main").on_press(press).made(move |place| fill(place, session))
}

fn fill(place: Element, session: Session) {
    let effect = RenderEffect::new(move |old: Option<Built>| {
        let shown = Shown::of(session);
        // What is put together anew in sight of somebody is there at once.
        let at_once = session.at_once.get_untracked() || old.as_ref().is_some_and(|old| old.shown == shown);
        let mut new = Ready::take(session, shown).unwrap_or_else(|| Built::new(session, shown, at_once));
        if let Some(old) = old {
            old.leave();
        }
        new.state.mount(&place, None);
        let painted = new.painted;
        page::after_paint(move || {
            // What is there already is not put together again: somebody may be in it.
            if painted.try_get_untracked() == Some(false) {
                painted.set(true);
            }
            ahead(session);
        });
        new
    });
    std::mem::forget(effect);
}

/// A screen that was put together, on the page or not.
struct Built {
    shown: Shown,
    state: AnyViewState,
    /// Whether it was painted once: then comes what is [`below`](super::dom::below).
    painted: RwSignal<bool>,
    /// Last, since it holds the signals of the others.
    owner: Owner,
}

impl Built {
    fn new(session: Session, shown: Shown, at_once: bool) -> Self {
        let owner = apart(Owner::new);
        let (painted, state) = owner.with(|| {
            let painted = RwSignal::new(at_once);
            let session = Session { painted, ..session };
            // What a screen reads while it is put together must not put it together again.
            (painted, untrack(|| shown.view(session)).build())
        });
        Self { shown, state, painted, owner }
    }

    /// Takes it off the page now, and drops it when nobody waits.
    fn leave(mut self) {
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

/// The next screen, before it is wanted.
struct Ready {
    built: Built,
    /// From what it was put together: when that changes, it is not used.
    record: Record,
    kept: Kept,
}

impl Ready {
    fn take(session: Session, shown: Shown) -> Option<Built> {
        let ready = READY.take()?;
        let same = ready.built.shown == shown
            && ready.kept == session.kept.get_untracked()
            && session.record.with_untracked(|record| *record == ready.record);
        same.then_some(ready.built)
    }
}

/// A finger has come down on the way on.
fn prepare(session: Session) {
    let screen = session.screen.get_untracked();
    let may_go = match screen {
        Screen::Page(page) => session.record.with_untracked(|record| page.is_done(&record.answers)),
        _ => true,
    };
    let Some(next) = next(screen).filter(|_| may_go) else { return };
    let ready = Ready {
        built: Built::new(session, Shown::Screen(next), false),
        record: session.record.get_untracked(),
        kept: session.kept.get_untracked(),
    };
    READY.replace(Some(ready));
}
