//! Check-ins: a look at the week, and at those before.

mod compare;
mod done;
mod entry;
mod form;
mod list;
mod offer;
mod table;

pub use form::check_in;
pub use list::check_ins;
pub use offer::offer;
