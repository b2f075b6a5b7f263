//! Check-ins: a look at the week, and at those before.

mod chart;
mod compare;
mod date;
mod done;
mod draft;
mod entry;
mod form;
mod list;
mod offer;
mod table;

pub use chart::chart;
pub use compare::{strain, trust};
pub use date::date;
pub use draft::Draft;
pub use form::check_in;
pub use list::check_ins;
pub use offer::offer;
