//! Which parts a summary can have, and which may go on paper now.

use super::{own, weeks};
use crate::assessment::Assessment;
use crate::parts::on_paper::is_open;
use crate::parts::weeks::has_values;
use crate::questionnaire::{Answers, Item};
use crate::record::Record;
use crate::session::{Part, Session};
use crate::words::Sheet;
use leptos::prelude::*;

/// Hands over what a summary is made from; whoever looks follows it.
pub fn look(session: Session, look: &mut dyn FnMut(&Record, &Assessment, &Sheet)) {
    let assessment = session.assessment();
    session.record.with(|record| session.sheet.with(|sheet| look(record, &assessment, sheet)));
}

/// The parts that can be on the paper: there is something in them, and it may go there. Besides, whether
/// something is there that stays on the screen.
pub fn offered(session: Session) -> (Vec<Part>, bool) {
    let (mut parts, mut holds_back) = (Vec::new(), false);
    look(session, &mut |record, assessment, sheet| {
        let open = is_open(record, assessment);
        holds_back = !open;
        for part in Part::ALL {
            let is_offered = match part {
                _ if !open => false,
                Part::Plan => !sheet.first.is_empty(),
                Part::You => said_of_person(&record.in_force()),
                Part::Areas => Item::ALL.iter().any(|item| record.in_force().item(*item).is_done()),
                Part::Own => !own::own(record, sheet).is_empty(),
                Part::Weeks => has_values(&record.checkins),
                Part::Texts => !weeks::texts(&record.checkins).is_empty(),
                Part::Method => true,
            };
            if is_offered {
                parts.push(*part);
            }
        }
    });
    (parts, holds_back)
}

fn said_of_person(answers: &Answers) -> bool {
    answers.role.is_done() || answers.status.is_done() || answers.strain.is_done() || answers.has_breach()
}

/// The parts that are on the paper.
pub fn chosen(session: Session) -> Vec<Part> {
    let parts = session.summary.get();
    let (mut all, _) = offered(session);
    all.retain(|part| parts & part.bit() != 0);
    all
}
