//! The summary as it goes on paper. Shows no safety answer, no reason why a step was set aside, and
//! leaves out the steps that would tell of a safety state.

use super::parts::look;
use super::{areas, method, own, steps, weeks, you};
use crate::dom::{El, el};
use crate::session::{Part, Session};
use crate::words::text::summary::paper as words;

pub fn paper(session: Session, parts: &[Part]) -> El {
    let mut content = Vec::new();
    look(session, &mut |record, assessment, sheet| {
        for part in parts {
            content.push(match part {
                Part::You => you::you(&record.in_force()),
                Part::Areas => areas::areas(&record.in_force(), assessment),
                Part::Plan => steps::steps(record, sheet),
                Part::Own => el("section").with(own::own(record, sheet)),
                Part::Weeks => weeks::chart_and_table(&record.checkins),
                Part::Texts => weeks::written(&record.checkins),
                Part::Method => method::method(),
            });
        }
    });
    let title = el("p").class("paper-title").text(words::TITLE);
    // Written by hand, if at all: a print has no date of its own.
    let date = el("span").child(el("b").text(words::DATE)).child(el("span").class("line"));
    let date = parts.contains(&Part::Method).then(|| el("p").class("fields").child(date));
    el("div").class("paper").id("paper").child(title).with(date).with(content)
}
