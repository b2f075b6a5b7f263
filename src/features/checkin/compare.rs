//! How a check-in stands beside the one before it.

use crate::assessment::Change;
use crate::parts::weeks::trust;
use crate::record::{CheckIn, CheckIns};

/// The later one beside the earlier one; nothing if one of them doesn't speak of trust.
pub fn beside(earlier: &CheckIn, later: &CheckIn) -> Option<Change> {
    Change::between(trust(earlier), trust(later))
}

/// The one with this name, and the last one before it that speaks of trust.
pub fn with_former(all: &CheckIns, at: u64) -> Option<(Option<&CheckIn>, &CheckIn)> {
    let mut back = all.iter().rev().skip_while(|(name, _)| *name > at);
    let (_, said) = back.next().filter(|(name, _)| *name == at)?;
    Some((back.map(|(_, said)| said).find(|said| trust(said).is_some()), said))
}
