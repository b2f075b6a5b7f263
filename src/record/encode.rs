//! A record to JSON, in the form that `decode` reads: the `data` of a stored text.

use super::Record;
use super::key::{self, KEYS};
use crate::questionnaire::writer::Writer;

impl Record {
    /// The text of the data: what is locked with a passphrase, or stands open in a stored text.
    pub fn data_text(&self) -> String {
        let mut out = Writer::default();
        out.open('{');
        out.key("answers");
        self.answers.write(&mut out);
        out.key("looked_again").word(if self.looked_again { "true" } else { "false" });
        for list in self.lists() {
            list.write(&mut out);
        }
        out.key("stamps").open('{');
        for key in 0..KEYS {
            stamp(&mut out, &key::name(key), self.stamps.0[key]);
        }
        for list in self.lists() {
            list.write_stamps(&mut out);
        }
        out.close('}');
        out.close('}');
        out.into_text()
    }
}

/// Writes nothing for what was never changed.
pub(super) fn stamp(out: &mut Writer, key: &[&str], stamp: u64) {
    if stamp != 0 {
        out.key(&key.concat()).number(stamp);
    }
}
