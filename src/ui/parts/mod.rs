//! The parts that screens are made of: one part, one file.

mod back;
mod bars;
mod emergency;
mod errors;
mod footer;
mod header;
mod help_lines;
mod keeping;
mod move_on;
mod paper;
mod paragraphs;
mod question;
mod step_card;
mod title;

pub use back::Back;
pub use bars::Bars;
pub use emergency::Emergency;
pub use errors::{ErrorSummary, Missing};
pub use footer::Footer;
pub use header::{EXIT_TO, Header};
pub use help_lines::HelpLines;
pub use keeping::KeepingNotice;
pub use move_on::{Go, MoveOn};
pub use paper::{Paper, PaperKind};
pub use paragraphs::Paragraphs;
pub use question::{Choice, Question};
pub use step_card::{StepCard, grade as step_grade};
pub use title::Title;
