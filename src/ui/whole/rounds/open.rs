//! In the middle of a new round: what the plan goes by meanwhile, and the way back.

use super::points::day;
use crate::browser::{clock, page};
use crate::questionnaire::{SafetyAnswer, SafetyItem};
use crate::record::outside;
use crate::ui::Session;
use crate::ui::dom::{El, el, live_all, p};
use crate::ui::whole::sure::Sure;
use crate::words::fill;
use crate::words::text::rounds::open as words;
use leptos::prelude::*;

/// On every screen that shows a result or a plan.
pub fn open_notice(session: Session) -> Option<El> {
    let at = session.record.with(|record| record.open_since().map(|(at, _)| at))?;
    Some(el("p").class("notice").id("open-round").string(fill!(words::NOTICE, day = &day(at))))
}

/// Whether an open round has asked all that counts as skipped, and heard a no each time: then there is nothing
/// to answer until it is done.
pub fn is_answered_anew(session: Session) -> bool {
    session.record.with(|record| {
        let in_force = record.in_force();
        let mut skipped = SafetyItem::ALL.iter().filter(|item| in_force.safety(**item) == SafetyAnswer::Skip);
        record.open_since().is_some()
            && skipped.all(|item| record.answers.safety_reply(*item) == Some(SafetyAnswer::No))
    })
}

/// Says so.
pub fn stays() -> El {
    p(words::STAYS)
}

/// On the start screen: to go on stands below it as the first way in.
pub fn in_the_middle(session: Session) -> Option<El> {
    let at = session.record.with(|record| record.open_since().map(|(at, _)| at))?;
    let day = day(at);
    let ask = words::BACK.owned();
    let sure = Sure {
        at: outside(at),
        asked: RwSignal::new(None),
        class: "link",
        ask,
        question: fill!(words::SURE, day = &day),
        yes: words::YES,
        no: words::KEEP,
    };
    let back = sure.el(move || {
        session.whole.is_back.set(session.record.with_untracked(|record| record.open_since().is_some()));
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
    session.whole.is_back.get().then_some(told)
}
