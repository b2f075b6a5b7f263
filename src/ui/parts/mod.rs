//! The parts that screens are made of: one part, one file. A part's docs say what a keyboard and a
//! screen reader get from it.

mod bars;
mod built;
mod emergency;
mod errors;
mod footer;
mod header;
mod keeping;
mod moves;
mod paper;
mod question;
mod step_card;

pub use bars::bars;
pub use built::{Built, built, place};
pub use emergency::{exit_status, failed};
pub use errors::{Missing, error_summary};
pub use footer::footer;
pub use header::{EXIT_TO, header};
pub use keeping::keeping_notice;
pub use moves::{actions, back, go, lead, move_on, title};
pub use paper::{PaperKind, Print, paper};
pub use question::{Choice, Question, class as question_class};
pub use step_card::{grade_word, source, step_card, step_folded};
