//! What is to be in a summary for a counsellor.

use crate::ids::ids;

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
pub struct Parts([Option<bool>; Part::ALL.len()]);

impl Parts {
    /// This part and no other.
    pub fn only(part: Part) -> Self {
        let mut all = [Some(false); Part::ALL.len()];
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
