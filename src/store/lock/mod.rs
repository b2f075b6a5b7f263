//! The record behind a passphrase.

mod close;
mod meet;
mod off;
mod open;
mod outcome;
mod seal;
mod set;

pub use close::{lock, lock_all, set_idle, watch_idle};
pub use meet::{look_at_lock, meet_locked};
pub use off::{is_off, was_turned_off};
pub use open::{Unlocked, open};
pub use outcome::{Ended, Told};
pub use seal::{locked, seal_for, seal_or_again, sealed};
pub use set::{change, turn_off, turn_on};
