//! The record behind a passphrase.

mod close;
mod locked;
mod off;
mod open;
mod outcome;
mod seal;
mod set;

pub use close::{lock, lock_all, set_idle, watch_idle};
pub use locked::{look_at_lock, meet_locked};
pub use off::is_off;
pub use open::{Unlocked, open};
pub use outcome::{Ended, Told};
pub use seal::{seal_or_again, sealed};
pub use set::{change, turn_off, turn_on};
