//! What follows its signals.

use super::{El, all, el, nothing};
#[cfg(not(feature = "ssr"))]
use crate::browser::page;
use leptos::prelude::*;
use std::cell::Cell;

/// Something that is put on the page anew whenever a signal that it reads changes.
pub fn live(view: impl Fn() -> Option<El> + Send + 'static) -> AnyView {
    live_any(move || view().map_or_else(nothing, El::done))
}

/// As [`live`], for several elements side by side.
pub fn live_all(views: impl Fn() -> Vec<El> + Send + 'static) -> AnyView {
    live_any(move || all(views()))
}

/// As [`live`], for a view that is ready.
pub fn live_any(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    live_boxed(Box::new(view))
}

#[inline(never)]
fn live_boxed(view: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    view.into_any()
}

thread_local! {
    /// Of the screen that is being put together.
    static PAINTED: Cell<Option<RwSignal<bool>>> = const { Cell::new(None) };
}

/// Puts a screen together that follows `painted`: whether it was painted once.
#[cfg(not(feature = "ssr"))]
pub fn to_be_painted<T>(painted: RwSignal<bool>, build: impl FnOnce() -> T) -> T {
    let before = PAINTED.replace(Some(painted));
    let made = build();
    PAINTED.set(before);
    made
}

/// Whether the screen that is being put together was painted once. On the build machine it always was, and so it was
/// for what comes anew into a screen that is there.
pub fn painted() -> RwSignal<bool> {
    PAINTED.get().unwrap_or_else(|| RwSignal::new(true))
}

/// What no window shows before somebody scrolls: put on the page once the screen was painted. On a slow
/// phone the long screens are there in half the time.
pub fn below(views: impl Fn() -> Vec<El> + Send + 'static) -> AnyView {
    let painted = painted();
    live_any(move || {
        let views = if painted.get() { untrack(&views) } else { vec![to_come()] };
        all(views)
    })
}

/// Stands where something comes with the next frame.
pub fn to_come() -> El {
    // A sheet that is still to come is none: printed in this frame, it would be a blank one.
    el("div").class("screen-only").attr("data-below", "")
}

/// A text that follows its signals.
pub fn live_text(text: impl Fn() -> String + Send + 'static) -> AnyView {
    live_any(move || text().into_any())
}

#[cfg(not(feature = "ssr"))]
impl El {
    /// What stands in a field; follows its signals. What is typed there has to become what they say.
    pub fn follows(self, text: impl Fn() -> String + 'static) -> Self {
        let text = std::rc::Rc::new(text);
        self.made(move |field| {
            let text = text.clone();
            Effect::new(move |_| page::put(&field, &text()));
        })
    }
}
