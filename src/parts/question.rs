//! A question with one answer.

use crate::dom::{El, el, live, p};
use crate::questionnaire::Page;
use crate::words::Text;
use crate::words::questions::scale;
use leptos::prelude::*;

/// One answer that can be chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    pub label: Text,
    /// Set apart from the others: "Prefer not to say", "Skip".
    pub apart: bool,
}

impl Choice {
    pub const fn new(label: Text) -> Self {
        Self { label, apart: false }
    }

    pub const fn apart(label: Text) -> Self {
        Self { label, apart: true }
    }
}

/// Radios in a fieldset whose legend is the question.
///
/// The ids of its controls are `{id}-0`, `{id}-1`, …. Arrow keys move within the group, Tab leaves
/// it; hint and error are read out with the question.
pub struct Question {
    pub id: String,
    pub legend: Text,
    pub hint: Option<Text>,
    pub choices: Vec<Choice>,
    /// Lays the choices out as a scale on wide screens.
    pub scale: bool,
}

impl Question {
    /// `chosen` is the index of the answer, `choose` gets it when the person picks one, `error` is
    /// the message to show if the page was left without an answer.
    pub fn el(
        self,
        chosen: impl Fn() -> Option<usize> + Send + Sync + 'static,
        choose: impl Fn(usize) + Copy + 'static,
        error: impl Fn() -> Option<Text> + Copy + Send + Sync + 'static,
    ) -> El {
        let Self { id, legend, hint, choices, scale } = self;
        let hint_id = format!("{id}-hint");
        let error_id = format!("{id}-error");
        let ids = (hint.map(|_| hint_id.clone()), error_id.clone());
        let described = move || match (&ids.0, error()) {
            (None, None) => None,
            (Some(hint), None) => Some(hint.clone()),
            (None, Some(_)) => Some(ids.1.clone()),
            (Some(hint), Some(_)) => Some(format!("{hint} {}", ids.1)),
        };
        // One look for all choices: a click changes those of its own question, not every one on the page. It does so in
        // any case: should what was clicked be taken back at once, by what another tab has said, they have to follow.
        let clicks = RwSignal::new(false);
        let chosen: Box<dyn Fn() -> Option<usize> + Send + Sync> = Box::new(chosen);
        let chosen = Memo::new(move |_| (chosen(), clicks.get()));
        let option = |(index, choice): (usize, Choice)| {
            let input = el("input").attr("type", "radio").id(format!("{id}-{index}"));
            let input = input.attr_string("name", id.clone()).checked(move || chosen.get().0 == Some(index));
            el("label")
                .class(if choice.apart { "option apart" } else { "option" })
                .child(input.on_change(move |_| {
                    clicks.update(|clicks| *clicks = !*clicks);
                    choose(index);
                }))
                .child(el("span").text(choice.label))
        };
        let options = el("div").class(if scale { "options scale" } else { "options" });
        let options = options.with(choices.into_iter().enumerate().map(option));
        el("fieldset")
            .attr_live("class", move || Some(class(error().is_some()).to_owned()))
            .attr_live("aria-describedby", described)
            .child(el("legend").text(legend))
            .with(hint.map(|text| p(text).class("hint").id(hint_id)))
            .view(live(move || error().map(|text| p(text).class("error").id(error_id.clone()))))
            .child(options)
    }
}

/// The class of a question, with or without an error.
pub const fn class(wrong: bool) -> &'static str {
    if wrong { "question wrong" } else { "question" }
}

/// The choices of a question, "Prefer not to say" last.
pub fn choices(labels: impl Iterator<Item = Text>) -> Vec<Choice> {
    labels.map(Choice::new).chain([Choice::apart(scale::SKIP)]).collect()
}

/// "Page 3 of 10".
pub fn progress(page: Page, text: fn(&str, &str) -> String) -> String {
    text(&(page.position() + 1).to_string(), &Page::ALL.len().to_string())
}
