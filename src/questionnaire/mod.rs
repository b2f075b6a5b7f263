//! What is asked, what can be answered, and the border where answers come in.

pub mod answers;
pub mod context;
pub mod field;
pub mod flow;
pub mod item;
pub mod json;
pub mod level;
pub mod parse;
mod reader;
pub mod reply;
pub mod safety_item;
mod write;
pub(crate) mod writer;

pub use answers::Answers;
pub use context::{Breach, Role, Status};
pub use field::FieldError;
pub use flow::Page;
pub use item::{Block, Item};
pub use level::Level;
pub use reply::Reply;
pub use safety_item::{SafetyAnswer, SafetyItem, SafetyState};
