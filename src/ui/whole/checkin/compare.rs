//! How a check-in stands beside the one before it.

use crate::assessment::Score;
use crate::record::{CheckIn, CheckIns};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    Same,
    More,
    Less,
}

/// What is said of trust.
pub fn trust(said: &CheckIn) -> Option<Score> {
    Score::mean(&said.trust)
}

pub fn strain(said: &CheckIn) -> Option<Score> {
    Score::mean(&[said.strain])
}

/// The later one beside the earlier one; nothing if one of them doesn't speak of trust.
pub fn beside(earlier: &CheckIn, later: &CheckIn) -> Option<Beside> {
    let (earlier, later) = (trust(earlier)?, trust(later)?);
    Some(match () {
        () if later.about_equal(earlier) => Beside::Same,
        () if later > earlier => Beside::More,
        () => Beside::Less,
    })
}

/// The one with this name, and the last one before it that speaks of trust.
pub fn with_former(all: &CheckIns, at: u64) -> Option<(Option<&CheckIn>, &CheckIn)> {
    let mut back = all.iter().rev().skip_while(|(name, _)| *name > at);
    let (_, said) = back.next().filter(|(name, _)| *name == at)?;
    Some((back.map(|(_, said)| said).find(|said| trust(said).is_some()), said))
}
