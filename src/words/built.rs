//! Words that stand in the pages as they are built: the app doesn't load them, so nothing that runs in
//! a browser may name them. The compiler sees to that: for a browser this file is left out.

use super::Text;
pub use super::kinds::Part;
pub use super::lines::{Audience, Country, Directory, HelpLine, LineKind};

/// The name of a country; its lines are in [`Country`].
#[derive(Debug)]
pub struct CountryWords {
    /// As its own people write it, or in English: the heading of its lines.
    pub name: Text,
}

include!(concat!(env!("OUT_DIR"), "/built.rs"));
