//! The steps as a list of the record: a step has a stamp for each of its parts.

use super::{Part, Progress, Steps, read, write};
use crate::questionnaire::field::{Result, field};
use crate::questionnaire::json::Json;
use crate::questionnaire::writer::Writer;
use crate::record::Record;
use crate::record::kept::Kept;
use std::cmp::Ordering;

impl Kept for Steps {
    fn name(&self) -> &'static str {
        "steps"
    }

    fn is_blank(&self) -> bool {
        self.iter().all(|(_, progress)| progress.is_blank())
    }

    fn latest(&self) -> u64 {
        self.iter().flat_map(|(_, progress)| progress.stamps).max().unwrap_or(0)
    }

    fn stamp_changes(&mut self, before: &Record, stamp: u64) {
        *self = self.zip(&before.steps, &|mine, before| {
            let mut mine = mine.clone();
            for part in Part::ALL {
                if mine.order(*part, before) != Ordering::Equal {
                    mine.stamps[part.index()] = stamp;
                }
            }
            mine
        });
    }

    fn merge_from(&mut self, from: u64, other: &Record) {
        *self = self.zip(&other.steps, &|mine, other| {
            let mut out = mine.clone();
            for part in Part::ALL {
                let at = part.index();
                let order = other.stamps[at].cmp(&mine.stamps[at]).then_with(|| other.order(*part, mine));
                if other.stamps[at] >= from && order == Ordering::Greater {
                    out.copy(*part, other);
                    out.stamps[at] = other.stamps[at];
                }
            }
            out
        });
    }

    fn replace_with(&mut self, other: &Record, stamp: u64) {
        let stamps = [stamp; Part::COUNT];
        *self = self.zip(&other.steps, &|_, other| Progress { stamps, ..other.clone() });
    }

    fn read(&mut self, fields: &[(String, Json)]) -> Result<()> {
        let values = field(fields, self.name(), read::steps)?;
        *self = values.zip(self, &|value, of| Progress { stamps: of.stamps, ..value.clone() });
        Ok(())
    }

    fn write(&self, out: &mut Writer) {
        write::steps(out, self);
    }

    fn read_stamp(&mut self, key: &str, stamp: u64) -> bool {
        read::stamp(self, key, stamp)
    }

    fn write_stamps(&self, out: &mut Writer) {
        write::stamps(out, self);
    }
}
