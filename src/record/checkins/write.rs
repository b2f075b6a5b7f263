//! Check-ins to JSON, in the form that `read` reads.

use super::{CheckIn, CheckIns};
use crate::questionnaire::writer::Writer;
use crate::questionnaire::{Level, SafetyAnswer};

impl CheckIns {
    /// Writes nothing at all if there was never one.
    pub(in crate::record) fn write(&self, out: &mut Writer) {
        if self.0.is_empty() {
            return;
        }
        out.key("checkins");
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
                write(out, said);
            } else {
                out.key("gone");
                out.word("true");
            }
            out.close('}');
        }
        out.close(']');
    }
}

/// What was not said is left out.
fn write(out: &mut Writer, said: &CheckIn) {
    if said.trust != [None; 4] {
        out.key("trust");
        out.open('[');
        for answer in said.trust {
            level(out, answer);
        }
        out.close(']');
    }
    if said.strain.is_some() {
        out.key("strain");
        level(out, said.strain);
    }
    if said.afraid != SafetyAnswer::Skip {
        out.key("afraid");
        out.text(said.afraid.id());
    }
    for (key, text) in [("helped", &said.helped), ("hard", &said.hard)] {
        if !text.is_empty() {
            out.key(key);
            out.text(text);
        }
    }
}

fn level(out: &mut Writer, level: Option<Level>) {
    match level {
        Some(level) => out.number(level.value().into()),
        None => out.word("null"),
    }
}
