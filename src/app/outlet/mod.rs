//! Where the screens stand, one at a time.
//!
//! Leptos alone would put the next screen together, and drop the last one, between a click and its frame. On
//! a slow phone that is half of the wait. So the next screen is put together when a finger comes down on the
//! way on, and what was there is dropped after the frame (decision 0018).

mod ahead;
mod built;
mod ready;

use ahead::ahead;
use built::Built;
use ready::{Ready, prepare};

use super::shown::Shown;
use crate::browser::page::{self, Element};
use crate::dom::{El, el};
use crate::session::Session;
use leptos::prelude::*;
use leptos::tachys::view::Mountable;

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
        let at_once = session.at_once.get() || old.as_ref().is_some_and(|old| old.shown == shown);
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
