//! One button, then the question whether it is meant.

use crate::browser::page;
use crate::ui::dom::{El, button, button_with, el};
use crate::ui::parts::actions;
use crate::words::Text;
use leptos::prelude::*;

/// Its words.
#[derive(Clone)]
pub struct Sure {
    pub class: &'static str,
    pub ask: String,
    pub question: String,
    pub yes: Text,
    pub no: Text,
}

impl Sure {
    /// `act` is what the button does once it was confirmed.
    pub fn el(self, act: impl Fn() + Copy + Send + 'static) -> impl Fn() -> Vec<El> + Send {
        let asked = RwSignal::new(false);
        move || {
            let Self { class, ask, question, yes, no } = self.clone();
            if !asked.get() {
                let click = move |_| {
                    asked.set(true);
                    page::after_render(|| page::focus("sure"));
                };
                return vec![button_with(class, click).string(ask)];
            }
            vec![
                el("p").id("sure").attr("tabindex", "-1").string(question),
                actions([
                    button("main", yes, move |_| act()).id("delete-yes"),
                    button("second", no, move |_| asked.set(false)),
                ]),
            ]
        }
    }
}
