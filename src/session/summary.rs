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

/// What the person chose, a bit for each part: a signal of a type of its own costs a kilobyte of wasm. Held in memory alone.
pub type Parts = u64;

impl Part {
    /// What is chosen to begin with. A person's own words are only there once they are asked for.
    pub const USUAL: Parts = Self::every() & !Self::Own.bit() & !Self::Texts.bit();

    /// This one and no other.
    pub const fn bit(self) -> Parts {
        1 << self.index()
    }

    const fn every() -> Parts {
        (1 << Self::COUNT) - 1
    }
}
