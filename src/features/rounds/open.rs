//! In the middle of a new round: the way on and the way back.

use crate::browser::{clock, page};
use crate::dom::{El, el, live_all, p};
use crate::parts::date::day_of_round;
use crate::parts::sure::Sure;
use crate::record::coarse_time;
use crate::session::Session;
use crate::words::fill;
use crate::words::text::rounds::open as words;
use leptos::prelude::*;

/// On the start screen: to go on stands below it as the first way in.
pub fn in_the_middle(session: Session) -> Option<El> {
    let at = session.record.with(|record| record.open_since().map(|(at, _)| at))?;
    let day = day_of_round(at);
    let ask = words::BACK.owned();
    let sure = Sure {
        at: coarse_time(at),
        asked: RwSignal::new(None),
        class: "link",
        ask,
        question: fill!(words::SURE, day = &day),
        yes: words::YES,
        no: words::KEEP,
    };
    let back = sure.el(move || {
        session.is_back.set(session.record.with_untracked(|record| record.open_since().is_some()));
        session.record.update(|record| record.end_round_early(clock::now()));
        page::after_render(|| page::show("is-back"));
    });
    let notice =
        el("div").class("notice").id("open-round").child(el("p").string(fill!(words::START, day = &day)));
    Some(notice.view(live_all(back)))
}

/// Said once, where the focus goes.
pub fn is_back(session: Session) -> Option<El> {
    let told = p(words::IS_BACK).class("notice").id("is-back").attr("tabindex", "-1").attr("role", "status");
    session.is_back.get().then_some(told)
}
