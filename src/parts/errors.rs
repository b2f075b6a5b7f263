//! The error summary, after GOV.UK's pattern.

use crate::browser::page;
use crate::dom::{El, el, live};
use crate::words::Text;
use crate::words::text::common::error;
use leptos::prelude::*;

/// A question that was left open: where it is, what it asks.
#[derive(Debug, Clone, PartialEq)]
pub struct Missing {
    /// The id of its first control, which the link leads to.
    pub control: String,
    pub question: Text,
}

/// Says that a page is incomplete and links to each open question. It gets the focus when it
/// appears; a link moves the focus to the question's first control.
pub fn error_summary(missing: impl Fn() -> Vec<Missing> + Send + 'static) -> AnyView {
    live(move || {
        let missing = missing();
        (!missing.is_empty()).then(|| {
            el("div")
                .class("errors")
                .id("errors")
                .attr("tabindex", "-1")
                .attr("role", "alert")
                .attr("aria-labelledby", "errors-title")
                .child(el("h2").id("errors-title").text(error::TITLE))
                .child(el("ul").with(missing.into_iter().map(link)))
        })
    })
}

fn link(missing: Missing) -> El {
    let Missing { control, question } = missing;
    let address = format!("#{control}");
    el("li").child(el("a").attr_string("href", address).text(question).on_click(move |event| {
        event.prevent_default(); // one address for the whole app
        page::show(&control);
    }))
}
