//! Steps to JSON, in the form that `read` reads.

use super::{Aside, MOVES, Part, Progress, Steps};
use crate::questionnaire::writer::Writer;
use crate::record::encode::stamp;

/// Writes the field `steps`; of a blank step there is nothing to write but its stamps.
pub fn steps(out: &mut Writer, steps: &Steps) {
    out.key("steps").open('{');
    for (id, progress) in steps.iter() {
        if !progress.is_blank() {
            out.key(id);
            step(out, progress);
        }
    }
    out.close('}');
}

/// What was never changed, or is as if it never was, is left out.
fn step(out: &mut Writer, progress: &Progress) {
    out.open('{');
    if progress.done {
        out.key("done").word("true");
    }
    if progress.moves != 0 {
        out.key("moves").open('[');
        for n in 0..MOVES {
            if progress.moves >> n & 1 == 1 {
                out.number(n.into());
            }
        }
        out.close(']');
    }
    if let Some(aside) = progress.aside {
        out.key("aside").text(Aside::id(aside));
    }
    if !progress.note.is_empty() {
        out.key("note").text(&progress.note);
    }
    out.close('}');
}

/// Writes the stamps of all steps among those of the answers, in the order of their keys.
pub fn stamps(out: &mut Writer, steps: &Steps) {
    for (id, progress) in steps.iter() {
        for part in Part::ALL {
            stamp(out, &["step.", id, ".", part.id()], progress.stamps[part.index()]);
        }
    }
}
