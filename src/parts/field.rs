//! A field for a passphrase.

use crate::dom::{El, button, el};
use crate::words::Text;
use crate::words::text::lock as words;
use leptos::prelude::*;

/// A label and a field for a passphrase. The field keeps what is typed; nobody else does.
pub fn field(id: &'static str, label: Text, shown: RwSignal<bool>) -> El {
    let kind = move || Some(if shown.get() { "text" } else { "password" }.to_owned());
    let input = el("input").id(id).attr_live("type", kind);
    // A browser may offer to put it on its list of passwords all the same; the words say what that means. As plain text it
    // would be learned by a phone's keyboard.
    let off = ["autocapitalize", "autocorrect"];
    let input = off.into_iter().fold(input, |input, name| input.attr(name, "off"));
    let input = input.attr("spellcheck", "false").attr("required", "");
    el("p").class("field").with([el("label").attr("for", id).text(label), input])
}

/// Shows what is typed, or hides it again.
pub fn show(shown: RwSignal<bool>) -> El {
    button("link", words::SHOW, move |_| shown.update(|shown| *shown = !*shown))
        .attr_live("aria-pressed", move || Some(shown.get().to_string()))
}

/// What there is to say of a form.
#[derive(Clone, Copy)]
pub enum Said {
    /// It takes a moment, or went well.
    Word(Text),
    Fault(Text),
}

/// The place where it is said, to a screen reader at once.
pub fn said(said: RwSignal<Option<Said>>) -> El {
    line("alert", said)
}

/// The same as part of this role.
pub fn line(role: &'static str, said: RwSignal<Option<Said>>) -> El {
    let line = move || {
        said.get().map(|said| match said {
            Said::Word(text) => el("span").text(text),
            Said::Fault(text) => el("span").class("error").text(text),
        })
    };
    el("p").attr("role", role).view(crate::dom::live(line))
}

/// A form that is sent with Enter or its button.
pub fn form(class: &'static str, label: Text, inside: Vec<El>, send: impl Fn() + 'static) -> El {
    let send_button = el("button").attr("type", "submit").class(class).text(label);
    el("form")
        .on_submit(move |event| {
            event.prevent_default();
            send();
        })
        .with(inside)
        .child(el("div").class("actions").child(send_button))
}
