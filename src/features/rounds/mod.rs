//! A new round of the questionnaire, and what has changed since the ones before.

mod again;
mod areas;
mod chart;
mod compare;
mod list;
mod offer;
mod open;
mod points;
mod single;
mod table;

pub use again::again;
pub use compare::{link, rounds};
pub use offer::{from_when, offer};
pub use open::{in_the_middle, is_back};
