//! The questionnaire: a page at a time, then everything on one page to check.

mod about;
mod body;
mod breaches;
mod check;
mod items;
mod page;
mod safety_check;

pub use check::check;
pub use page::page;
