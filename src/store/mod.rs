//! The record between visits, tabs and faults: when it is read, written, locked and deleted. What a text means is in
//! `src/record/`, what holds the bytes in `src/browser/`.

mod aside;
mod early;
mod forget;
mod found;
mod keep;
pub mod lock;
mod meet;
mod tabs;
mod take;
mod write;

pub use aside::{begin_anew, drop_damaged, save_unread};
pub use found::from_browser;
pub use keep::{chosen, delete, keep, keep_nothing};
pub use meet::{save, save_changes};
pub use tabs::hear_tabs;
pub use write::{COPY, is_copied, mine, save_copy};
