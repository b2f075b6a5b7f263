//! Days for the calendar of the device, as a file with a title that tells nothing: the weekly check-in, and
//! a day for each first step. Which day is for what is said on the screen alone.

use crate::browser::{clock, files, page};
use crate::calendar::{Calendar, Day, Fault};
use crate::dom::{El, el, live, p};
use crate::parts::field::form;
use crate::session::Session;
use crate::words::text::reminder as words;
use crate::words::{Text, fill};
use leptos::prelude::*;

/// A name that says nothing.
const FILE: &str = "time.ics";

/// A field for a day: its id and its label. The first is for the check-in, then comes one for each step.
type DayField = (String, &'static str);

/// What came of it.
enum Told {
    Saved,
    Fault(String),
}

/// Folded: a title, an hour, and the days.
pub fn reminder(session: Session) -> El {
    let told = RwSignal::new(None);
    let (weekly, alarm) = (RwSignal::new(true), RwSignal::new(false));
    let mut days: Vec<DayField> = vec![("cal-day".to_owned(), words::DAY.str())];
    session.sheet.with_untracked(|sheet| {
        let steps = sheet.first.iter().enumerate();
        days.extend(steps.map(|(n, step)| (["cal-day-", &n.to_string()].concat(), step.text.title)));
    });
    let day = |(id, name): &DayField| field(id.clone(), name, "date", "");
    let steps = (days.len() > 1).then(|| {
        el("fieldset").child(el("legend").class("hint").text(words::STEPS)).with(days[1..].iter().map(day))
    });
    let mut inside = vec![
        field("cal-title".to_owned(), words::NAME.str(), "text", words::NAME_DEFAULT.str()),
        field("cal-time".to_owned(), words::TIME.str(), "time", "19:00"),
        day(&days[0]),
        tick("cal-weekly", words::WEEKLY, weekly),
    ];
    inside.extend(steps);
    inside.extend([tick("cal-alarm", words::ALARM, alarm), p(words::ALARM_HINT).class("hint"), said(told)]);
    let send = move || {
        let outcome = make(&days, weekly.get_untracked(), alarm.get_untracked());
        told.set(Some(match outcome {
            Ok(()) => Told::Saved,
            Err((id, text)) => {
                page::focus(&id);
                Told::Fault(text)
            }
        }));
    };
    el("details").class("panel").id("reminder").with([
        el("summary").text(words::TITLE),
        p(words::TEXT),
        // What is wrong is said here, in one way for all fields.
        form("second", words::MAKE, inside, send).attr("novalidate", ""),
    ])
}

/// Makes the file from what stands in the fields; else says what is wrong, and in which of them.
fn make(days: &[DayField], weekly: bool, alarm: bool) -> Result<(), (String, String)> {
    let wrong = |n: usize| {
        let (id, name) = days[n].clone();
        (id, fill!(words::WRONG_DAY, name = name))
    };
    // What is half typed counts as nothing for a script, but not for the person.
    if let Some(n) = days.iter().position(|(id, _)| page::is_invalid(id)) {
        return Err(wrong(n));
    }
    let (title, time) = (page::value("cal-title"), page::value("cal-time"));
    let typed: Vec<String> = days.iter().map(|(id, _)| page::value(id)).collect();
    let dates = typed.iter().enumerate();
    let dates: Vec<Day> = dates.map(|(n, date)| Day { date, weekly: weekly && n == 0 }).collect();
    let now = clock::now();
    let today = clock::day(clock::days(now).unsigned_abs() * 86_400_000).unwrap_or_default();
    let calendar = Calendar { title: &title, time: &time, alarm, today: &today, days: &dates };
    let file = calendar.file(&clock::iso(now).unwrap_or_default());
    let file = file.map_err(|fault| match fault {
        Fault::NoTitle => ("cal-title".to_owned(), words::NO_TITLE.owned()),
        Fault::WrongTime => ("cal-time".to_owned(), words::WRONG_TIME.owned()),
        Fault::NoDay => (days[0].0.clone(), words::NO_DAY.owned()),
        Fault::WrongDay(n) => wrong(n),
    })?;
    files::save(FILE, &file);
    Ok(())
}

fn field(id: String, label: &'static str, kind: &'static str, value: &'static str) -> El {
    let label = el("label").attr_string("for", id.clone()).text(label);
    let input = el("input").id(id).attr("type", kind).attr("value", value);
    el("p").class("field").with([label, input])
}

fn tick(id: &'static str, label: Text, on: RwSignal<bool>) -> El {
    let input = el("input").attr("type", "checkbox").id(id).checked(move || on.get());
    let input = input.on_change(move |_| on.update(|on| *on = !*on));
    el("label").class("tick").child(input).child(el("span").text(label))
}

/// Where it is said, to a screen reader at once.
fn said(told: RwSignal<Option<Told>>) -> El {
    let line = move || {
        told.with(|told| {
            told.as_ref().map(|told| match told {
                Told::Saved => el("span").text(words::SAVED),
                Told::Fault(text) => el("span").class("error").string(text.clone()),
            })
        })
    };
    el("p").attr("role", "alert").view(live(line))
}
