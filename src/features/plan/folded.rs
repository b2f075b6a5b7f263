//! Steps that are unfolded by a button: those of the plan that come after the first ones.

use super::card::step_folded;
use crate::browser::page;
use crate::dom::{El, all, button_with, el, h2, live_all, live_any, live_text, nothing, p, to_come};
use crate::plan::Stage;
use crate::session::Session;
use crate::words::text::plan::stages;
use crate::words::{Sheet, SheetStep, Text};
use leptos::prelude::*;

/// Steps behind a button, grouped by stage. The button says whether they are open.
pub struct Folded {
    pub id: &'static str,
    /// Says how many they are.
    pub show: fn(&str) -> String,
    pub hide: Text,
    pub title: Text,
    pub hint: Option<Text>,
}

impl Folded {
    /// `steps` are looked up in the sheet when they are opened.
    pub fn el(
        self,
        session: Session,
        open: RwSignal<bool>,
        steps: fn(&Sheet) -> &Vec<SheetStep>,
    ) -> Option<El> {
        let count = session.sheet.with(|sheet| steps(sheet).len());
        if count == 0 {
            return None;
        }
        let Self { id, show, hide, title, hint } = self;
        let label = show(&count.to_string());
        // As with screens: what no small window shows comes with the next frame, and the first part is put
        // together when a finger comes down.
        let painted = RwSignal::new(cfg!(feature = "ssr") || open.get_untracked());
        let made = RwSignal::new(open.get_untracked());
        let prepare = move || {
            if !made.get_untracked() {
                painted.set(false);
                made.set(true);
            }
        };
        let turn = move |_| {
            if open.get_untracked() {
                made.set(false);
            } else {
                prepare();
                page::after_paint(move || _ = painted.try_set(true));
            }
            open.update(|o| *o = !*o);
        };
        let toggle = button_with("second", turn)
            .on_press(move |_| prepare())
            .id(format!("{id}-toggle"))
            .attr("aria-controls", id)
            .attr_live("aria-expanded", move || Some(open.get().to_string()))
            .view(live_text(move || if open.get() { hide.owned() } else { label.clone() }));
        let inside = move || {
            if !made.get() {
                return nothing();
            }
            let mut list = vec![h2(title)];
            list.extend(hint.map(|hint| p(hint).class("quiet")));
            session.sheet.with(|sheet| list.extend(groups(session, steps(sheet)).next()));
            let others = move || {
                if !painted.get() {
                    return vec![to_come()];
                }
                session.sheet.with(|sheet| groups(session, steps(sheet)).skip(1).collect())
            };
            list.push(el("div").view(live_all(others)));
            all(list)
        };
        let list = el("div").id(id).attr_live("hidden", move || (!open.get()).then(String::new));
        let list = list.view(live_any(inside));
        Some(el("div").class("folded-steps").child(toggle).child(list))
    }
}

fn groups(session: Session, steps: &[SheetStep]) -> impl Iterator<Item = El> {
    Stage::ALL.iter().filter_map(move |stage| group(session, *stage, steps))
}

fn group(session: Session, stage: Stage, steps: &[SheetStep]) -> Option<El> {
    let name = match stage {
        Stage::Steady => stages::STEADY,
        Stage::Face => stages::FACE,
        Stage::Talk => stages::TALK,
        Stage::Inner => stages::INNER,
        Stage::Decide => stages::DECIDE,
    };
    let mut steps =
        steps.iter().filter(|s| s.action.stage == stage).map(|s| step_folded(session, s)).peekable();
    steps.peek()?;
    Some(el("section").class("stage").child(el("h3").text(name)).with(steps))
}
