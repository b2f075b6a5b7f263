//! The engine's id modules, compiled into the build script as they stand.

#[path = "../src/questionnaire/context.rs"]
pub mod context;
#[path = "../src/questionnaire/item.rs"]
pub mod item;
#[path = "../src/questionnaire/safety_item.rs"]
pub mod safety_item;
#[path = "../src/plan/tag.rs"]
pub mod tag;
