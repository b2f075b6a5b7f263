//! The screen of the passphrase: what it does and does not do, setting, changing and removing it.

#[cfg(not(feature = "ssr"))]
use crate::browser::lock::load as lock_can;
use crate::browser::page;
use crate::dom::{El, button, el, h2, list, live_all, p};
use crate::parts::field::{Said, field, form, said, show};
use crate::parts::passphrase::both;
use crate::parts::{Choice, Question, actions, back, lead, title};
use crate::session::{IDLE_MINUTES, Kept, Screen, Session};
use crate::store::lock::{Ended, change as change_lock, lock_all, set_idle, turn_off, turn_on};
use crate::store::save_copy;
use crate::words::Text;
use crate::words::text::lock as words;
use leptos::prelude::*;

/// The labels of [`IDLE_MINUTES`].
const MINUTES: [Text; IDLE_MINUTES.len()] = [words::ONE, words::FIVE, words::FIFTEEN, words::SIXTY];

pub fn settings(session: Session) -> Vec<El> {
    // Made here: what is below may be put on the page anew while a passphrase is being set.
    let (told, fault) = (RwSignal::new(None), RwSignal::new(None));
    // Only another part is another form: what is typed in one stays while the record is saved or read.
    let part = Memo::new(move |_| match session.kept.get() {
        Kept::Saved | Kept::Failed(_) if session.lock.get() => Part::On,
        Kept::Saved if session.damaged.get() => Part::Damaged,
        Kept::Saved => Part::Off,
        _ => Part::None,
    });
    // Where it can't be had, that is said before anything is typed.
    #[cfg(not(feature = "ssr"))]
    lock_can(move |can| {
        if !can && matches!(fault.try_get_untracked(), Some(None)) {
            fault.set(Some(Said::Fault(words::FAILED)));
        }
    });
    vec![
        back(session, Some(Screen::Data)),
        title(words::TITLE),
        lead(words::LEAD),
        h2(words::HELPS_TITLE),
        p(words::HELPS),
        h2(words::HELPS_NOT_TITLE),
        list(words::HELPS_NOT.iter().copied()),
        el("div").id("told").attr("tabindex", "-1").child(said(told)),
        el("div").view(live_all(move || {
            // Another tab may have made it untrue.
            if let Some(Said::Word(said)) = told.get_untracked()
                && (said == words::IS_OFF) != (part.get() == Part::Off)
            {
                told.set(None);
            }
            match part.get() {
                Part::On => on(session, told, fault),
                Part::Off => off(session, told, fault),
                Part::Damaged => vec![p(words::DAMAGED_FIRST).class("notice")],
                Part::None => vec![p(words::NOTHING_KEPT).class("notice")],
            }
        })),
    ]
}

/// What can be done here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A passphrase is set.
    On,
    /// None is set.
    Off,
    /// None can be set beside what is damaged.
    Damaged,
    /// Nothing is kept.
    None,
}

/// No passphrase is set.
fn off(session: Session, told: RwSignal<Option<Said>>, fault: RwSignal<Option<Said>>) -> Vec<El> {
    let shown = RwSignal::new(false);
    let send = move || {
        if let Some(new) = both_once(fault) {
            fault.set(Some(Said::Word(words::WAIT)));
            turn_on(session, &new, Box::new(move |set| show_done(told, fault, after(set, words::IS_ON))));
        }
    };
    let mut inside = vec![p(words::NO_RECOVERY).class("notice")];
    let copy = button("link", words::COPY_FIRST, move |_| save_copy(session)).id("copy-first");
    inside.push(el("p").child(copy));
    inside.extend(two(shown));
    inside.push(said(fault));
    vec![el("section").class("panel").with([h2(words::SET_TITLE), form("main", words::SET, inside, send)])]
}

/// One is set: the time, another one, none.
fn on(session: Session, told: RwSignal<Option<Said>>, fault: RwSignal<Option<Said>>) -> Vec<El> {
    let shown = RwSignal::new(false);
    let old = move || field("passphrase", words::PRESENT, shown);
    let change = move || {
        if let Some(new) = both_once(fault) {
            fault.set(Some(Said::Word(words::WAIT)));
            let then = Box::new(move |set| {
                show_done(told, fault, after(set, words::IS_CHANGED));
                if set == Ended::Done {
                    for id in ["passphrase", "new", "again"] {
                        page::set_value(id, ""); // both would stay readable
                    }
                }
                to_present(set);
            });
            change_lock(session, &page::value("passphrase"), new, then);
        }
    };
    let remove = move || {
        if is_at_work(fault) {
            return;
        }
        fault.set(Some(Said::Word(words::WAIT)));
        let then = Box::new(move |set| {
            show_done(told, fault, after(set, words::IS_OFF));
            to_present(set);
        });
        turn_off(session, &page::value("passphrase"), then);
    };
    let question = Question {
        id: "idle".to_owned(),
        legend: words::IDLE,
        hint: None,
        choices: MINUTES.into_iter().map(Choice::new).collect(),
        scale: false,
    };
    let chosen = move || {
        let minutes = session.idle.get();
        IDLE_MINUTES.iter().position(|n| *n == minutes)
    };
    let choose = move |index: usize| set_idle(session, IDLE_MINUTES[index]);
    let mut inside = vec![old()];
    inside.extend(two(shown));
    inside.push(said(fault));
    vec![
        actions([button("main", words::NOW, move |_| lock_all(session)).id("lock-here")]),
        question.el(chosen, choose, || None),
        el("section").class("panel").with([
            h2(words::CHANGE_TITLE),
            form("main", words::CHANGE, inside, change),
            p(words::REMOVE_TEXT),
            button("second", words::REMOVE, move |_| remove()).id("lock-off"),
        ]),
    ]
}

/// The new passphrase, twice.
fn two(shown: RwSignal<bool>) -> [El; 3] {
    [field("new", words::NEW, shown), field("again", words::AGAIN, shown), show(shown)]
}

/// The same, but not for the second half of a double click: of two changes at once, the one that fails would take
/// back the key of the one that is written.
fn both_once(fault: RwSignal<Option<Said>>) -> Option<String> {
    if is_at_work(fault) { None } else { both(fault) }
}

/// Whether something that was asked for here is still going on.
fn is_at_work(fault: RwSignal<Option<Said>>) -> bool {
    matches!(fault.get_untracked(), Some(Said::Word(_)))
}

/// To the field of the present passphrase, if that was wrong.
fn to_present(ended: Ended) {
    if ended == Ended::Wrong {
        page::focus("passphrase");
    }
}

fn after(ended: Ended, done: Text) -> Said {
    match ended {
        Ended::Done => Said::Word(done),
        Ended::Wrong => Said::Fault(words::WRONG),
        Ended::Faster => Said::Fault(words::FASTER),
        Ended::Failed => Said::Fault(words::FAILED),
    }
}

/// What came of it: a fault beside the fields, else in sight above, since what is below has changed.
fn show_done(told: RwSignal<Option<Said>>, fault: RwSignal<Option<Said>>, said: Said) {
    if matches!(said, Said::Fault(_)) {
        return fault.set(Some(said));
    }
    fault.set(None);
    told.set(Some(said));
    page::after_render(|| page::show("told"));
}
