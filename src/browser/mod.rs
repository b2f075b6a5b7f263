//! Everything that touches the outside: storage, history, focus, print, files, other tabs, the lock. Nothing else names a web
//! crate's browser types. What a browser can refuse and a person would
//! miss says so in its result; a refused focus, scroll or history entry is passed over.

pub mod boot;
#[cfg(feature = "whole")]
mod callback;
pub mod clock;
pub mod files;
pub mod history;
#[cfg(feature = "whole")]
pub mod lock;
pub mod offline;
pub mod page;
#[cfg(feature = "whole")]
pub mod persist;
#[cfg(feature = "whole")]
pub mod pick;
pub mod storage;
pub mod tabs;
