//! The types of the words that belong to an id of the engine.

use super::Text;
use crate::questionnaire::Role;

/// The words of a scored item.
#[derive(Debug)]
pub struct ItemWords {
    pub ask: Text,
    /// "You said" sentence with `{how}` for the frequency.
    pub said: Text,
    /// A label for lists.
    pub short: Text,
    /// Role, question and sentence where a role needs its own.
    pub roles: &'static [(Role, Text, Text)],
}

/// The words of a block of items.
#[derive(Debug)]
pub struct BlockWords {
    pub title: Text,
    pub about: Text,
    pub intro: Text,
}

/// A choice and what it is called when given back.
#[derive(Debug)]
pub struct OptionWords {
    pub label: Text,
    pub said: Text,
}

#[derive(Debug)]
pub struct BreachWords {
    pub label: Text,
    pub said: Text,
    pub hint: Option<Text>,
}

#[derive(Debug)]
pub struct SafetyWords {
    pub ask: Text,
    pub short: Text,
}

/// What the result page says of a cause.
#[derive(Debug)]
pub struct CauseWords {
    pub name: Text,
    pub is: Text,
    pub strong: Text,
    pub some: Text,
    /// Said to those who may have been hurt, when a breach was named.
    pub with_breach: Text,
    pub helps: Text,
}

#[derive(Debug)]
pub struct LensWords {
    pub title: Text,
    pub text: Text,
    /// For a person who says that they broke trust.
    pub text_broke: Text,
}

/// A heading with its paragraphs.
#[derive(Debug)]
pub struct Part {
    pub heading: Text,
    pub text: &'static [Text],
}

/// A principle of the advice table and the line that carries it.
#[derive(Debug)]
pub struct PrincipleWords {
    #[cfg(not(target_arch = "wasm32"))]
    pub covers: &'static str,
    pub text: Text,
}

/// A source of evidence.
#[derive(Debug)]
pub struct Source {
    /// Its number in the list of sources.
    pub number: u16,
    pub label: Text,
    /// Where it can be found.
    pub place: Text,
}
