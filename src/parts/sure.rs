//! One button, then the question whether it is meant.

use super::moves::actions;
use crate::browser::page;
use crate::dom::{El, button, button_with, el};
use crate::words::Text;
use leptos::prelude::*;
use std::sync::Arc;

/// What it is about, and its words.
#[derive(Clone)]
pub struct Sure {
    /// Its name among those on the screen.
    pub at: u64,
    /// The one that asks: no two do at the same time.
    pub asked: RwSignal<Option<u64>>,
    pub class: &'static str,
    pub ask: String,
    pub question: String,
    pub yes: Text,
    pub no: Text,
}

impl Sure {
    /// `act` is what the button does once it was confirmed.
    pub fn el(self, act: impl Fn() + Send + Sync + 'static) -> impl Fn() -> Vec<El> + Send {
        self.boxed(Arc::new(act))
    }

    #[inline(never)]
    fn boxed(self, act: Arc<dyn Fn() + Send + Sync>) -> impl Fn() -> Vec<El> + Send {
        move || {
            let act = act.clone();
            let Self { at, asked, class, ask, question, yes, no } = self.clone();
            let id = ["ask-", &at.to_string()].concat();
            if asked.get() != Some(at) {
                let click = move |_| {
                    asked.set(Some(at));
                    page::after_render(|| page::focus("sure"));
                };
                return vec![button_with(class, click).id(id).string(ask)];
            }
            let leave = move |_| {
                asked.set(None);
                let id = id.clone();
                page::after_render(move || page::focus(&id));
            };
            vec![
                el("p").id("sure").attr("tabindex", "-1").string(question),
                actions([button("main", yes, move |_| act()).id("delete-yes"), button("second", no, leave)]),
            ]
        }
    }
}
