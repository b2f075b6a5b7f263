//! What came of a fault, case by case.

use std::fmt::{Debug, Display};

/// Cases, and those of them in which something was lost or the person did not see what they should.
#[derive(Debug, Default)]
pub struct Tally {
    cases: usize,
    lost: Vec<String>,
    unseen: Vec<String>,
}

impl Tally {
    /// Counts a case: whether all that was written is still there, and whether the person sees what they should.
    pub fn count(&mut self, case: impl Display, kept: bool, seen: bool, found: &impl Debug) {
        self.cases += 1;
        if !kept {
            self.lost.push(format!("{case}: {found:?}"));
        }
        if !seen {
            self.unseen.push(format!("{case}: {found:?}"));
        }
    }

    /// A fault that could not be brought about, or a person who could not go on.
    pub fn broken(&mut self, error: &str) {
        self.cases += 1;
        self.unseen.push(error.lines().next().unwrap_or_default().to_owned());
    }

    pub fn cases(&self) -> usize {
        self.cases
    }

    /// How many records were lost.
    pub fn lost(&self) -> usize {
        self.lost.len()
    }

    pub fn add(&mut self, name: &str, other: Self) {
        let named = |cases: Vec<String>| cases.into_iter().map(move |case| format!("{name}, {case}"));
        self.cases += other.cases;
        self.lost.extend(named(other.lost));
        self.unseen.extend(named(other.unseen));
    }

    /// # Panics
    /// When a record was lost, or a person was told something else.
    pub fn check(&self) {
        let Self { cases, lost, unseen } = self;
        assert!(lost.is_empty(), "{} of {cases} lost:\n{}", lost.len(), lost.join("\n"));
        assert!(unseen.is_empty(), "{} of {cases} saw something else:\n{}", unseen.len(), unseen.join("\n"));
    }
}

/// A single loss is seen, and so is a silence.
#[test]
fn a_loss_is_counted() {
    for (kept, seen) in [(false, true), (true, false)] {
        let mut tally = Tally::default();
        tally.count("one", true, true, &"");
        tally.count("another", kept, seen, &"");
        let mut all = Tally::default();
        all.add("a fault", tally);
        assert_eq!((all.cases(), all.lost()), (2, usize::from(!kept)));
        assert!(std::panic::catch_unwind(|| all.check()).is_err());
    }
}
