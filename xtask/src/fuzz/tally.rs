//! What became of the inputs: a run that never gets past the first check would show nothing.

use groundwork::record::{Found, RecordError};
use std::fmt;

/// How many inputs ended in which way.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tally([u64; KINDS.len()]);

const KINDS: [&str; 8] =
    ["open", "locked", "later version", "cut short", "changed", "another kind", "wrong field", "too large"];
/// No input is as large as that.
const NEVER: &str = "too large";

impl Tally {
    pub fn add(&mut self, result: &Result<Found, RecordError>) {
        let kind = match result {
            Ok(Found::Plain(_)) => 0,
            Ok(Found::Locked(_)) => 1,
            Err(RecordError::Newer) => 2,
            Err(RecordError::CutShort) => 3,
            Err(RecordError::Changed) => 4,
            Err(RecordError::OtherKind) => 5,
            Err(RecordError::Wrong(_)) => 6,
            Err(RecordError::TooLarge) => 7,
        };
        self.0[kind] += 1;
    }

    /// Both together.
    pub fn join(&mut self, other: &Self) {
        for (mine, theirs) in self.0.iter_mut().zip(other.0) {
            *mine += theirs;
        }
    }

    /// A way to end that no input took.
    pub fn missing(&self) -> Option<&'static str> {
        KINDS
            .into_iter()
            .zip(self.0)
            .find(|(kind, count)| *count == 0 && *kind != NEVER)
            .map(|(kind, _)| kind)
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = KINDS.iter().zip(self.0).filter(|(_, count)| *count > 0);
        let parts: Vec<_> = parts.map(|(kind, count)| format!("{kind} {count}")).collect();
        write!(f, "{}", parts.join(", "))
    }
}
