//! Why a step is in the plan, as far as it may be said.

use crate::assessment::Band;
use crate::questionnaire::{Block, Breach, Item, Level, Role, Status};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// One reason, true of the person's own answers. There is no variant for a safety answer, so
/// none can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    /// The answer to a scored item.
    Answer(Item, Level),
    /// A breach that was named.
    Breach(Breach),
    /// The band of a block.
    Band(Block, Band),
    /// The role, where it was said.
    Role(Role),
    /// The status, where it was said and the step is not for all of them.
    Status(Status),
    /// How much strain was said, 0 to 4.
    Strain(Level),
    /// No reason of one's own: only in stage 0, and never beside another.
    Everyone,
}

impl Serialize for Because {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let mut kind_id = |kind: &str, id: &str| {
            map.serialize_entry("kind", kind)?;
            map.serialize_entry("id", id)
        };
        match self {
            Self::Answer(item, level) => {
                kind_id("answer", item.id())?;
                map.serialize_entry("value", &level.value())?;
            }
            Self::Breach(breach) => kind_id("breach", breach.id())?,
            Self::Band(block, band) => {
                kind_id("band", block.id())?;
                map.serialize_entry("band", band.id())?;
            }
            Self::Role(role) => kind_id("role", role.id())?,
            Self::Status(status) => kind_id("status", status.id())?,
            Self::Strain(level) => {
                map.serialize_entry("kind", "strain")?;
                map.serialize_entry("value", &level.value())?;
            }
            Self::Everyone => map.serialize_entry("kind", "everyone")?,
        }
        map.end()
    }
}
