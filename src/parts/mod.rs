//! The parts that screens are made of: one part, one file. A part's docs say what a keyboard and a
//! screen reader get from it.

mod built;
pub mod date;
mod emergency;
mod errors;
pub mod field;
pub mod lines;
mod moves;
pub mod on_paper;
pub mod open_round;
pub mod passphrase;
mod question;
mod source;
pub mod sure;
pub mod table;
pub mod weeks;

#[cfg(feature = "ssr")]
pub use built::help;
#[cfg(feature = "ssr")]
pub use built::help_facts;
#[cfg(feature = "ssr")]
pub use built::place;
pub use built::{Built, built};
pub use emergency::{EXIT_TO, exit_status, failed};
pub use errors::{Missing, error_summary};
pub use moves::{actions, back, go, lead, move_on, title};
pub use question::{Choice, Question, choices, class as question_class, progress};
pub use source::{grade_word, source};
