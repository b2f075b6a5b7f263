//! A record to JSON, in the form that `decode` reads: the `data` of a stored text.

use super::key::{self, KEYS};
use super::steps::{Part, Progress};
use super::{Aside, Record};
use crate::questionnaire::writer::Writer;

impl Record {
    /// The text of the data: what is locked with a passphrase, or stands open in a stored text.
    pub fn data_text(&self) -> String {
        let mut out = Writer::default();
        out.open('{');
        out.key("answers");
        self.answers.write(&mut out);
        out.key("looked_again");
        out.word(if self.looked_again { "true" } else { "false" });
        out.key("steps");
        out.open('{');
        for (id, progress) in self.steps.iter() {
            if !progress.is_blank() {
                out.key(id);
                step(&mut out, progress);
            }
        }
        out.close('}');
        self.checkins.write("checkins", &mut out);
        self.rounds.write("rounds", &mut out);
        out.key("stamps");
        out.open('{');
        for key in 0..KEYS {
            stamp(&mut out, &[&key::name(key)], self.stamps.0[key]);
        }
        for (id, progress) in self.steps.iter() {
            for part in Part::ALL {
                stamp(&mut out, &["step.", id, ".", part.id()], progress.stamps[part.index()]);
            }
        }
        out.close('}');
        out.close('}');
        out.into_text()
    }
}

/// What is as it was in the beginning is left out.
fn step(out: &mut Writer, progress: &Progress) {
    out.open('{');
    if progress.done {
        out.key("done");
        out.word("true");
    }
    if progress.moves != 0 {
        out.key("moves");
        out.open('[');
        for n in 0..32 {
            if progress.moves >> n & 1 == 1 {
                out.number(n);
            }
        }
        out.close(']');
    }
    if let Some(aside) = progress.aside {
        out.key("aside");
        out.text(Aside::id(aside));
    }
    if !progress.note.is_empty() {
        out.key("note");
        out.text(&progress.note);
    }
    out.close('}');
}

/// Writes nothing for what was never changed.
fn stamp(out: &mut Writer, key: &[&str], stamp: u64) {
    if stamp != 0 {
        out.key(&key.concat());
        out.number(stamp);
    }
}
