//! Which parts a summary can have, and which may go on paper now.

use super::{own, weeks};
use crate::ids::ids;
use crate::questionnaire::{Item, SafetyState};
use crate::record::Aside;
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

/// Whether more than the steps may go on paper.
///
/// A plan beside the answers that it was made from tells what was held back from it, and so why. Where the
/// safety check is not clear, or a step doesn't feel safe, the summary has no more than any print.
fn is_open(session: Session) -> bool {
    let clear = session.assessment.with(|a| a.safety == SafetyState::Clear);
    let unsafe_step = |record: &crate::record::Record| {
        record.steps.iter().any(|(_, progress)| progress.aside == Some(Aside::NotSafe))
    };
    clear && !session.record.with(unsafe_step)
}

/// The parts that can be on the paper: there is something in them, and it may go there.
pub fn offered(session: Session) -> Vec<Part> {
    let open = is_open(session);
    let is_offered = |part: &Part| match part {
        Part::Plan => session.sheet.with(|sheet| {
            Sheet::printable(&sheet.first).chain(Sheet::printable(&sheet.later)).next().is_some()
        }),
        _ if !open => false,
        Part::Method => true,
        Part::You => session.record.with(|r| {
            let answers = &r.answers;
            answers.role.is_done()
                || answers.status.is_done()
                || answers.strain.is_done()
                || answers.has_breach()
        }),
        Part::Areas => session.record.with(|r| Item::ALL.iter().any(|item| r.answers.item(*item).is_done())),
        Part::Own => session.record.with(|r| session.sheet.with(|sheet| !own::own(r, sheet).is_empty())),
        Part::Weeks => session.record.with(|r| weeks::has_values(&r.checkins)),
        Part::Texts => session.record.with(|r| !weeks::texts(&r.checkins).is_empty()),
    };
    Part::ALL.iter().copied().filter(is_offered).collect()
}

/// Whether something is there that stays on the screen.
pub fn holds_back(session: Session) -> bool {
    !is_open(session)
        || session.sheet.with(|s| s.first.iter().chain(&s.later).any(|step| step.action.sensitive))
}

/// The parts that are on the paper.
pub fn chosen(session: Session) -> Vec<Part> {
    let parts = session.whole.summary.get();
    offered(session).into_iter().filter(|part| parts.has(*part)).collect()
}
