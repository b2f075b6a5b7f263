//! Stands in for the check-ins in the app of a first visit, which has no screen for them (decision 0015)
//! and reads no record: so they cost it nothing.

#![allow(clippy::unused_self, clippy::needless_pass_by_ref_mut, reason = "as where there are some")]

use crate::questionnaire::field::{Result, wrong};
use crate::questionnaire::json::Json;
use crate::questionnaire::writer::Writer;

/// There are none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CheckIns(());

impl CheckIns {
    pub fn is_empty(&self) -> bool {
        true
    }

    pub(super) fn latest(&self) -> u64 {
        0
    }

    pub(super) fn stamp_changes(&mut self, _: &Self, _: u64) {}

    pub(super) fn merge_from(&mut self, _: u64, _: &Self) {}

    pub(super) fn write(&self, _: &str, _: &mut Writer) {}

    /// Refused, so that nothing could ever be dropped in silence.
    pub(super) fn read(json: &Json) -> Result<Self> {
        wrong("the whole app", json)
    }
}
