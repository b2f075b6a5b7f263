//! Why a step is in the plan, as far as it may be said.

use crate::assessment::Band;
use crate::questionnaire::{Block, Breach, Item, Level, Role, Status};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// One reason, true of the person's own answers. There is no variant for a safety answer, so
/// none can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    Answer(Item, Level),
    Breach(Breach),
    Band(Block, Band),
    Role(Role),
    Status(Status),
    Strain(Level),
    /// For steps of stage 0 that need no reason.
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
