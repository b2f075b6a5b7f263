//! What came into the plan and what went, when answers have changed since it was last seen.

use super::progress::gate;
use crate::dom::{El, el, h2, p};
use crate::plan::ACTIONS;
use crate::session::Session;
use crate::words::text::living as words;
use crate::words::{Sheet, Text, step};
use leptos::prelude::*;

/// Compares with the plan that was last seen.
pub fn changed(session: Session) -> Option<El> {
    let seen = session.seen.get()?;
    if session.record.with_untracked(|record| seen.answers == *record.in_force()) {
        return None; // steps that were set aside or brought back: the person has just done it
    }
    let before = steps(&seen.sheet());
    let (role, now) = session.sheet.with_untracked(|sheet| (sheet.role, steps(sheet)));
    // What the gate bars now, or what tells of a safety answer, is not named.
    let gate = gate(session);
    let list = |title: Text, from: &[&'static str], without: &[&'static str], gone: bool| {
        let actions = ACTIONS.iter().filter(|a| from.contains(&a.id) && !without.contains(&a.id));
        let (named, left): (Vec<_>, Vec<_>) = actions.partition(|a| gate.allows(a) && !a.sensitive);
        let rows: Vec<El> =
            named.iter().map(|action| el("li").string(step(action, role).title.to_string())).collect();
        let any = !rows.is_empty() || !left.is_empty();
        any.then(|| {
            let list = (!rows.is_empty()).then(|| el("div").child(p(title)).child(el("ul").with(rows)));
            el("div").with(list).with((gone && !left.is_empty()).then(|| p(words::OUT_NOW)))
        })
    };
    let (came, went) = (list(words::CAME, &now, &before, false), list(words::WENT, &before, &now, true));
    if came.is_none() && went.is_none() {
        return None;
    }
    let notice = el("section").class("notice").id("changed").attr("role", "status");
    Some(notice.with([h2(words::CHANGED), p(words::CHANGED_WHY)]).with(came).with(went))
}

/// The ids of what a plan chose, but for what it only names besides.
fn steps(sheet: &Sheet) -> Vec<&'static str> {
    sheet.first.iter().chain(&sheet.later).map(|step| step.action.id).collect()
}
