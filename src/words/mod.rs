//! Every sentence that a person reads, made from `content/` at build time, and the joining of a
//! plan to its words.

pub mod kinds;
pub mod lines;
pub mod said;
pub mod sheet;

pub use lines::{Audience, Country, Directory, HelpLine, LineKind};
pub use kinds::{
    BlockWords, BreachWords, CauseWords, ItemWords, LensWords, OptionWords, Part, PrincipleWords,
    SafetyWords, Source, StepOverride, StepText, StepWords, step,
};
pub use said::{cause_name, cause_words, fill, lens_words};
pub use sheet::{Sheet, SheetStep};

use crate::plan::{ACTIONS, Action};
use crate::questionnaire::Role;

#[derive(Debug)]
pub struct CountryWords {
    pub name: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
include!(concat!(env!("OUT_DIR"), "/steps.rs"));
include!(concat!(env!("OUT_DIR"), "/sources.rs"));

/// The words of an action; the build has made sure that there are some.
pub fn step_words(action: &Action) -> &'static StepWords {
    let index = ACTIONS.iter().position(|a| a.id == action.id);
    &STEPS[index.unwrap_or(0)]
}

/// The words of the screens, one module per file of `content/<language>/screens/`.
pub mod text {
    include!(concat!(env!("OUT_DIR"), "/screens.rs"));
}
