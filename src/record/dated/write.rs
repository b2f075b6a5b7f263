//! A list named by times to JSON, in the form that `read` reads.

use super::{Dated, Said};
use crate::questionnaire::writer::Writer;

/// Writes the list's field, deleted entries as `gone`.
pub fn list<T: Said>(out: &mut Writer, list: &Dated<T>) {
    out.key(T::NAME).open('[');
    for entry in &list.0 {
        out.open('{');
        out.key("at").number(entry.at);
        if entry.stamp != entry.at {
            out.key("stamp").number(entry.stamp);
        }
        if let Some(said) = &entry.said {
            said.write(out);
        } else {
            out.key("gone").word("true");
        }
        out.close('}');
    }
    out.close(']');
}
