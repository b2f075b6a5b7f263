//! The quiet line on the start screen that leads to a check-in.

use crate::browser::clock;
use crate::dom::{El, el};
use crate::parts::date::date;
use crate::parts::go;
use crate::session::{Kept, Screen, Session};
use crate::words::fill;
use crate::words::text::checkin as words;
use leptos::prelude::*;

/// For somebody who keeps what was answered. Within a week there is nothing to offer but a look back.
pub fn offer(session: Session) -> Option<El> {
    let complete = session.record.with(|r| r.in_force().is_complete());
    if session.kept.get() != Kept::Saved || !complete {
        return None;
    }
    let last = session.record.with(|r| r.checkins.iter().next_back().map(|(at, _)| at));
    // Also where the clock was set back since: the line must not stay away for years.
    let passed = last.is_none_or(|last| clock::days(clock::now()).abs_diff(clock::days(last)) >= 7);
    let line = el("p").class("quiet").id("offer");
    if !passed {
        return Some(line.child(go(session, Screen::CheckIns, words::PAST)));
    }
    let text = last.map_or(words::FIRST.owned(), |last| fill!(words::WEEK, day = &date(last)));
    Some(line.string(text).text(" ").child(go(session, Screen::CheckIn, words::OFFER)))
}
