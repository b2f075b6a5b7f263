//! What a person does here, a folder each. No feature knows another: what two need is a part, or belongs to the
//! session. This file is the table of screens: what each is called, what it shows, and which one follows.

mod ask;
mod checkin;
mod copies;
mod data;
mod help;
mod lock;
mod plan;
mod print;
mod result;
mod rounds;
mod safety;
mod start;
mod summary;

pub use lock::unlock;

use crate::dom::El;
use crate::parts::progress;
use crate::session::{Screen, Session};
use crate::words::{Text, fill, text};

/// What a screen shows inside `main`.
type View = fn(Session, Screen) -> Vec<El>;

/// A row of the table.
pub struct Row {
    /// What the tab and the history show.
    pub tab: String,
    pub view: View,
    /// The screen that its way on leads to, as a rule.
    pub next: Option<Screen>,
}

/// The row of a screen.
pub fn row(screen: Screen) -> Row {
    let brand = text::common::BRAND;
    let named = |name: Text| format!("{name} – {brand}");
    // A print takes the name of its file from the tab: the brand alone.
    let print = || brand.owned();
    let (tab, view): (String, View) = match screen {
        Screen::Start => (named(text::start::TAB), |s, _| start::start(s, welcome)),
        Screen::Privacy => (named(text::privacy::TAB), |s, _| start::privacy(s)),
        Screen::Page(page) | Screen::Change(page) => {
            let name = progress(page, |n, all| fill!(text::questions_page::TAB, n = n, all = all));
            (format!("{name} – {brand}"), ask::page)
        }
        Screen::Check => (named(text::check::TAB), |s, _| ask::check(s)),
        Screen::Result => (named(text::result::TAB), |s, _| result::result(s, rounds::link)),
        Screen::Plan => (named(text::plan::TAB), |s, _| plan::plan(s, rounds::offer)),
        Screen::Safety => (named(text::safety_page::TAB), |s, _| safety::safety(s)),
        Screen::Print => (print(), |s, _| print::print(s)),
        Screen::Data => (named(text::data::TAB), |s, _| data::data(s)),
        Screen::Help => (named(text::help::TAB), |s, _| help::help(s)),
        Screen::Copies => (named(text::copies::TAB), |s, _| copies::copies(s)),
        Screen::Lock => (named(text::lock::TAB), |s, _| lock::settings(s)),
        Screen::CheckIn => (named(text::checkin::TAB), |s, _| checkin::check_in(s)),
        Screen::CheckIns => {
            (named(text::checkin::list::TAB), |s, _| checkin::check_ins(s, rounds::from_when))
        }
        Screen::Again => (named(text::rounds::again::TAB), |s, _| rounds::again(s)),
        Screen::Rounds => (print(), |s, _| rounds::rounds(s)),
        Screen::Summary => (print(), |s, _| summary::summary(s)),
    };
    let next = match screen {
        Screen::Page(page) => Some(page.next().map_or(Screen::Check, Screen::Page)),
        Screen::Check => Some(Screen::Result),
        Screen::Result => Some(Screen::Plan),
        Screen::Plan => Some(Screen::Print),
        _ => None,
    };
    Row { tab, view, next }
}

/// What somebody who comes back is met with, on the start screen.
fn welcome(session: Session) -> Vec<El> {
    if let Some(open) = rounds::in_the_middle(session) {
        return vec![open];
    }
    let lines =
        [rounds::is_back(session), start::remind(session), checkin::offer(session), rounds::offer(session)];
    lines.into_iter().flatten().collect()
}
