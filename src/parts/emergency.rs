//! What the scripts of the page show: how many presses are left until the exit, and that the app failed.
//!
//! They are part of the page, so that their words are where all words are and the script has none.

use crate::dom::{El, el, h2, p};
use crate::words::fill;
use crate::words::text::common;

/// Where the exit leads: neutral, known everywhere, and light.
pub const EXIT_TO: &str = "https://www.wikipedia.org/";

/// An empty status line; the boot script puts in how many, and screen readers say it.
pub fn exit_status() -> El {
    el("p")
        .id("exit-status")
        .attr("role", "status")
        .attr_string("data-text", fill!(common::EXIT_SHIFT, n = "{n}"))
}

/// A hidden notice; the guard uncovers it. Its button works without the app.
pub fn failed() -> El {
    let reload = el("button").attr("type", "button").class("second").id("reload");
    el("div").id("failed").class("notice").attr("role", "alert").attr("hidden", "").with([
        h2(common::failed::TITLE),
        p(common::failed::TEXT),
        reload.text(common::failed::RELOAD),
    ])
}
