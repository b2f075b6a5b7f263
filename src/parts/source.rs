//! How sure an action is, and by what.

use crate::dom::{El, el};
use crate::plan::Grade;
use crate::words::Text;
use crate::words::text::plan::grades;

/// A source with where it can be found.
pub fn source(source: &'static crate::words::Source) -> El {
    el("li").string(format!("{} — ", source.label)).child(el("span").class("place").text(source.place))
}

/// The word for an evidence grade.
pub fn grade_word(grade: Grade) -> Text {
    match grade {
        Grade::Trial => grades::TRIAL,
        Grade::Study => grades::STUDY,
        Grade::Lab => grades::LAB,
        Grade::Practice => grades::PRACTICE,
        Grade::Ours => grades::OURS,
    }
}
