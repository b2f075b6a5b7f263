//! Elements that are needed everywhere.

use super::{El, el};
use crate::words::Text;
use leptos::ev::Event;

/// `<p>` with a fixed text.
pub fn p(text: impl Into<&'static str>) -> El {
    el("p").text(text)
}

/// `<h2>` with a fixed text.
pub fn h2(text: impl Into<&'static str>) -> El {
    el("h2").text(text)
}

/// `<li>` for each of the texts in a `<ul>`.
pub fn list(texts: impl IntoIterator<Item = impl Into<&'static str>>) -> El {
    el("ul").with(texts.into_iter().map(|text| el("li").text(text)))
}

/// A button that does something; always `type="button"`, so that it never sends a form.
pub fn button(class: &'static str, label: Text, act: impl FnMut(Event) + 'static) -> El {
    button_with(class, act).text(label)
}

/// The same, its label to be added.
pub fn button_with(class: &'static str, act: impl FnMut(Event) + 'static) -> El {
    plain_button(class).on_click(act)
}

#[inline(never)]
fn plain_button(class: &'static str) -> El {
    el("button").attr("type", "button").class(class)
}
