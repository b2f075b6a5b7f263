//! The record between visits, tabs and faults.

mod aside;
mod found;
mod meet;
mod notice;

pub use aside::put_aside;
pub use notice::{damaged_notice, newer_notice, unreadable_notice};
