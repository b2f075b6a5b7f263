//! The screens, one file each: a function from the session to the elements inside `main`.

mod about;
mod breaches;
mod check;
mod data;
mod folded;
mod help;
mod items;
mod page;
mod plan;
mod print;
mod privacy;
mod result;
mod safety;
mod safety_check;
mod start;

pub use about::choose;
pub use about::{choices, position, reply};
pub use check::check;
pub use data::copy;
pub use data::data;
pub use help::help;
pub use page::page;
pub use plan::plan;
pub use print::print;
pub use privacy::privacy;
pub use result::result;
pub use safety::safety;
pub use start::start;
