//! A list with times as names to JSON, in the form that `read` reads.

use super::{Dated, Said};
use crate::questionnaire::writer::Writer;

impl<T: Said> Dated<T> {
    /// Writes nothing at all if there was never one.
    pub(in crate::record) fn write(&self, name: &str, out: &mut Writer) {
        if self.0.is_empty() {
            return;
        }
        out.key(name);
        out.open('[');
        for entry in &self.0 {
            out.open('{');
            out.key("at");
            out.number(entry.at);
            if entry.stamp != entry.at {
                out.key("stamp");
                out.number(entry.stamp);
            }
            if let Some(said) = &entry.said {
                said.write(out);
            } else {
                out.key("gone");
                out.word("true");
            }
            out.close('}');
        }
        out.close(']');
    }
}
