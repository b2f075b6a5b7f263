//! A reminder as a file for the calendar of the device, with a title that tells nothing.

use crate::browser::{clock, files, page};
use crate::calendar::Reminder;
use crate::ui::dom::{El, el, p};
use crate::ui::whole::field::{Said, form, said};
use crate::words::Text;
use crate::words::whole::text::reminder as words;
use leptos::prelude::*;

/// A name that says nothing.
const FILE: &str = "time.ics";

/// Folded: a title, a day, an hour, whether each week.
pub fn reminder() -> El {
    let told = RwSignal::new(None);
    let weekly = RwSignal::new(true);
    let send = move || {
        let (title, day, time) = (page::value("cal-title"), page::value("cal-day"), page::value("cal-time"));
        let reminder = Reminder { title: &title, day: &day, time: &time, weekly: weekly.get_untracked() };
        let file = clock::iso(clock::now()).and_then(|now| reminder.file(&now));
        told.set(Some(if let Some(file) = file {
            files::save(FILE, &file);
            Said::Word(words::SAVED)
        } else {
            Said::Fault(words::MISSING)
        }));
    };
    let tick = el("input").attr("type", "checkbox").id("cal-weekly").checked(move || weekly.get());
    let tick = tick.on_change(move |_| weekly.update(|weekly| *weekly = !*weekly));
    let inside = vec![
        field("cal-title", words::NAME, "text", words::NAME_DEFAULT.str()),
        field("cal-day", words::DAY, "date", ""),
        field("cal-time", words::TIME, "time", "19:00"),
        el("label").class("tick").child(tick).child(el("span").text(words::WEEKLY)),
        said(told),
    ];
    let summary = el("summary").text(words::TITLE);
    el("details").class("panel").id("reminder").with([
        summary,
        p(words::TEXT),
        form("second", words::MAKE, inside, send),
    ])
}

fn field(id: &'static str, label: Text, kind: &'static str, value: &'static str) -> El {
    let input = el("input").id(id).attr("type", kind).attr("value", value).attr("autocomplete", "off");
    el("p").class("field").with([el("label").attr("for", id).text(label), input])
}
