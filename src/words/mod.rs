//! Every sentence that a person reads, made from `content/` at build time, and the joining of a
//! plan to its words.

#[cfg(not(target_arch = "wasm32"))]
pub mod built;
mod file;
mod fill;
pub mod kinds;
#[cfg(not(target_arch = "wasm32"))]
pub mod lines;
mod living;
pub mod said;
pub mod sheet;
pub mod step;

#[cfg(not(target_arch = "wasm32"))]
pub use file::words_of_app;
pub use file::{Text, give_words};
pub(crate) use fill::{fill, put_one};
#[cfg(feature = "ui")]
pub(crate) use fill::{fill_all, put};
pub use kinds::{
    BlockWords, BreachWords, CauseWords, ItemWords, LensWords, OptionWords, PrincipleWords, SafetyWords,
    Source,
};
pub use said::{cause_name, cause_words, lens_words};
pub use sheet::{Sheet, SheetStep};
pub use step::{Move, StepText, step};

use crate::questionnaire::Role;

include!(concat!(env!("OUT_DIR"), "/words.rs"));
