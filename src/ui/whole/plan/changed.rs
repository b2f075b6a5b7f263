//! What came into the plan and what went, when answers have changed since it was last seen.

use super::gate;
use crate::plan::ACTIONS;
use crate::questionnaire::Answers;
use crate::ui::Session;
use crate::ui::dom::{El, el, h2, p};
use crate::words::text::living as words;
use crate::words::{Text, step};
use leptos::prelude::*;

/// The answers that a plan came from, and its steps.
pub type Seen = (Answers, Vec<&'static str>);

fn present(session: Session) -> Seen {
    let answers = session.record.with_untracked(|record| record.in_force().into_owned());
    let steps = session.sheet.with_untracked(|sheet| {
        let all = sheet.first.iter().chain(&sheet.later);
        all.map(|step| step.action.id).collect()
    });
    (answers, steps)
}

/// Remembers the plan as it is: it was seen, in this tab or the last time.
pub fn remember(session: Session) {
    let complete = session.record.with_untracked(|record| record.in_force().is_complete());
    session.whole.shown.set(complete.then(|| present(session)));
}

/// Compares with the plan that was last seen.
pub fn changed(session: Session) -> Option<El> {
    let role = session.sheet.with_untracked(|sheet| sheet.role);
    let (old, before) = session.whole.shown.get_untracked()?;
    let (answers, now) = present(session);
    if old == answers {
        return None; // steps that were set aside or brought back: the person has just done it
    }
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
