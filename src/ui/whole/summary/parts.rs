//! Which parts a summary can have, and which may go on paper now.

use super::{own, weeks};
use crate::assessment::Assessment;
use crate::ids::ids;
use crate::questionnaire::{Answers, Item, SafetyState};
use crate::record::{Aside, Record};
use crate::ui::Session;
use crate::words::Sheet;
use leptos::prelude::*;

ids! {
    /// A part of the summary, in the order of the paper.
    Part {
        You = "you",
        Areas = "areas",
        Plan = "plan",
        Own = "own",
        Weeks = "weeks",
        Texts = "texts",
        Method = "method",
    }
}

/// What the person chose; nothing where it is as it was to begin with. Held in memory alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Parts([Option<bool>; 7]);

impl Parts {
    /// This part and no other.
    pub fn only(part: Part) -> Self {
        let mut all = [Some(false); 7];
        all[part.index()] = Some(true);
        Self(all)
    }

    /// Whether a part was chosen. A person's own words are only there once they are asked for.
    pub fn has(self, part: Part) -> bool {
        self.0[part.index()].unwrap_or(!matches!(part, Part::Own | Part::Texts))
    }

    pub fn turn(&mut self, part: Part) {
        self.0[part.index()] = Some(!self.has(part));
    }
}

/// Hands over what a summary is made from; whoever looks follows it.
pub fn look(session: Session, look: &mut dyn FnMut(&Record, &Assessment, &Sheet)) {
    session.record.with(|record| {
        session.assessment.with(|assessment| session.sheet.with(|sheet| look(record, assessment, sheet)));
    });
}

/// Whether more than the steps may go on paper.
///
/// A plan beside the answers that it was made from tells what was held back from it, and so why. Where the
/// safety check is not clear, or a step doesn't feel safe, the summary has no more than any print.
pub fn is_open(record: &Record, assessment: &Assessment) -> bool {
    let mut open = assessment.safety == SafetyState::Clear;
    for (_, progress) in record.steps.iter() {
        open &= progress.aside != Some(Aside::NotSafe);
    }
    open
}

/// The parts that can be on the paper: there is something in them, and it may go there. Besides, whether
/// something is there that stays on the screen.
pub fn offered(session: Session) -> (Vec<Part>, bool) {
    let (mut parts, mut holds_back) = (Vec::new(), false);
    look(session, &mut |record, assessment, sheet| {
        let open = is_open(record, assessment);
        let mut printable = false;
        holds_back = !open;
        for step in sheet.first.iter().chain(&sheet.later) {
            printable |= !step.action.sensitive;
            holds_back |= step.action.sensitive;
        }
        for part in Part::ALL {
            let is_offered = match part {
                Part::Plan => printable,
                _ if !open => false,
                Part::You => said_of_person(&record.in_force()),
                Part::Areas => Item::ALL.iter().any(|item| record.in_force().item(*item).is_done()),
                Part::Own => !own::own(record, sheet).is_empty(),
                Part::Weeks => weeks::has_values(&record.checkins),
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
    let parts = session.whole.summary.get();
    let (mut all, _) = offered(session);
    all.retain(|part| parts.has(*part));
    all
}
