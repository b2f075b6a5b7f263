//! Everything that touches the outside: storage, history, focus, print, files, other tabs, the lock. Nothing else names a web
//! crate's browser types. What a browser can refuse and a person would
//! miss says so in its result; a refused focus, scroll or history entry is passed over.

pub mod boot;
mod callback;
pub mod clock;
pub mod files;
pub mod history;
pub mod lock;
pub mod offline;
pub mod page;
pub mod persist;
pub mod pick;
pub mod storage;
pub mod tabs;
