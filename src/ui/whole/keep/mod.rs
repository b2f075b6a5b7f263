//! The record between visits, tabs and faults. The app of a first visit has only the part that writes
//! (`ui/session/first.rs`).

mod aside;
mod found;
mod meet;
mod notice;

pub use aside::put_aside;
pub use found::{drop_handed, merge_handed};
pub use notice::{damaged_notice, newer_notice, unreadable_notice};
