//! A check-in to JSON, in the form that `read` reads.

use super::CheckIn;
use crate::questionnaire::writer::Writer;
use crate::questionnaire::{Block, Level, SafetyAnswer};

/// What was not said is left out.
pub fn write(out: &mut Writer, said: &CheckIn) {
    if said.trust != [None; Block::SIZE] {
        out.key("trust").open('[');
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
        out.key("afraid").text(said.afraid.id());
    }
    for (key, text) in [("helped", &said.helped), ("hard", &said.hard)] {
        if !text.is_empty() {
            out.key(key).text(text);
        }
    }
}

fn level(out: &mut Writer, level: Option<Level>) {
    match level {
        Some(level) => out.number(level.value().into()),
        None => out.word("null"),
    }
}
