//! Everything that touches the outside: storage, history, focus, print. Nothing else names a web
//! crate's browser types. Every call that a browser can refuse says so in its result.

pub mod history;
pub mod load;
pub mod page;
pub mod storage;
