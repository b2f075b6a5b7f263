//! Screen 9: printing, with what to think of before.

mod paper;

use crate::browser::page;
use crate::dom::{El, below, button, el, h2, list, live, p, painted, to_come};
use crate::parts::open_round::open_notice;
use crate::parts::{actions, back, go, lead, title};
use crate::questionnaire::SafetyState;
use crate::session::{Screen, Session};
use crate::words::Text;
use crate::words::text::{print as words, summary};
use leptos::prelude::*;
use paper::{PaperKind, Print, paper};

/// A warning, a choice of two prints, and the sheet itself as it goes on paper.
pub fn print(session: Session) -> Vec<El> {
    if session.record.with(|r| r.in_force().is_empty()) {
        return vec![back(session, None), title(words::TITLE), lead(words::NOTHING)];
    }
    // Where safety isn't clear, the print that says least is chosen, and what could only come from a clear check is none.
    let clear = session.assessment().safety == SafetyState::Clear;
    let kind = RwSignal::new(if clear { PaperKind::Whole } else { PaperKind::Discreet });
    let short = RwSignal::new(false);
    let whole =
        clear.then(|| option(kind, PaperKind::Whole, "print-whole", [words::WHOLE, words::WHOLE_HINT]));
    let options = el("div").class("options").with(whole).with([
        option(kind, PaperKind::Full, "print-full", [words::FULL, words::FULL_HINT]),
        option(kind, PaperKind::Discreet, "print-discreet", [words::DISCREET, words::DISCREET_HINT]),
    ]);
    let before = el("div").class("screen-only").with([back(session, None), title(words::TITLE)]).with([
        el("section").class("panel").with([h2(words::BEFORE), list(words::WARN.iter().copied())]),
        el("fieldset").class("question").child(el("legend").text(words::WHICH)).child(options),
    ]);
    let rest = move || {
        let of_kind = move || {
            if kind.get() != PaperKind::Whole {
                return p(words::STAYS).class("quiet");
            }
            el("fieldset").class("question").child(el("legend").text(words::LENGTH)).child(lengths(short))
        };
        let mut rest = vec![el("div").view(live(move || Some(of_kind()))), p(words::LEFT_OUT).class("quiet")];
        rest.extend(open_notice(session));
        rest.push(go(session, Screen::Summary, summary::LINK));
        rest.push(actions([button("main", words::PRINT, |_| page::print()).id("print")]));
        rest.push(h2(words::PREVIEW));
        rest
    };
    let before = before.view(below(rest));
    // Below the rest: once that was painted.
    let painted = painted();
    let sheet = move || {
        let sheet = || {
            session.sheet.with(|sheet| paper(session, sheet, Print { kind: kind.get(), short: short.get() }))
        };
        Some(if painted.get() { sheet() } else { to_come() })
    };
    vec![before, el("div").class("sheet").view(live(sheet))]
}

fn lengths(short: RwSignal<bool>) -> El {
    let option = |value: bool, id: &'static str, label: Text| {
        let input = el("input").attr("type", "radio").attr("name", "print-length").id(id);
        let input = input.checked(move || short.get() == value).on_change(move |_| short.set(value));
        el("label").class("option").child(input).child(el("span").text(label))
    };
    el("div").class("options").with([
        option(false, "print-all", words::LENGTH_ALL),
        option(true, "print-first", words::LENGTH_FIRST),
    ])
}

fn option(kind: RwSignal<PaperKind>, value: PaperKind, id: &'static str, [label, hint]: [Text; 2]) -> El {
    let input = el("input").attr("type", "radio").attr("name", "print-kind").id(id);
    let input = input.checked(move || kind.get() == value).on_change(move |_| kind.set(value));
    let label = el("span").text(label).child(el("small").text(hint));
    el("label").class("option").child(input).child(label)
}
