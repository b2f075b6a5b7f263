//! Parts of screens that say the same to everybody: built into the page on the build machine, and taken
//! from there by the app. They cost no wasm and no words beside it, and are there before both.

mod early;
mod frame;
mod help;
mod help_lines;
mod privacy;
mod start;

pub use early::early;
pub use frame::frame;
pub use help_lines::facts as help_facts;

use super::dom::El;
use super::parts::{Built, built};

/// What a part holds.
pub fn part(part: Built) -> Vec<El> {
    match part {
        Built::StartHead => start::head(),
        Built::StartRest => start::rest(),
        Built::Privacy => privacy::privacy(),
        Built::Help => help::help(built(Built::Lines)),
        Built::Lines => vec![help_lines::help_lines()],
    }
}
