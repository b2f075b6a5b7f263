//! The types of the words that belong to an id of the engine.

use crate::questionnaire::Role;

/// The words of a scored item.
#[derive(Debug)]
pub struct ItemWords {
    pub ask: &'static str,
    /// "You said" sentence with `{how}` for the frequency.
    pub said: &'static str,
    /// A label for lists.
    pub short: &'static str,
    /// Role, question and sentence where a role needs its own.
    pub roles: &'static [(Role, &'static str, &'static str)],
}

/// The words of a block of items.
#[derive(Debug)]
pub struct BlockWords {
    pub title: &'static str,
    pub about: &'static str,
    pub intro: &'static str,
}

/// A choice and what it is called when given back.
#[derive(Debug)]
pub struct OptionWords {
    pub label: &'static str,
    pub said: &'static str,
}

#[derive(Debug)]
pub struct BreachWords {
    pub label: &'static str,
    pub said: &'static str,
    pub hint: Option<&'static str>,
}

#[derive(Debug)]
pub struct SafetyWords {
    pub ask: &'static str,
    pub short: &'static str,
}

/// What the result page says of a cause.
#[derive(Debug)]
pub struct CauseWords {
    pub name: &'static str,
    pub is: &'static str,
    pub strong: &'static str,
    pub some: &'static str,
    pub less: &'static str,
    /// Said to those who may have been hurt, when a breach was named.
    pub with_breach: &'static str,
    pub helps: &'static str,
}

#[derive(Debug)]
pub struct LensWords {
    pub title: &'static str,
    pub text: &'static str,
    /// For a person who says that they broke trust.
    pub text_broke: &'static str,
}

/// A heading with its paragraphs.
#[derive(Debug)]
pub struct Part {
    pub heading: &'static str,
    pub text: &'static [&'static str],
}

/// A principle of the advice table and the line that carries it.
#[derive(Debug)]
pub struct PrincipleWords {
    pub covers: &'static str,
    pub text: &'static str,
}

/// A source of evidence.
#[derive(Debug)]
pub struct Source {
    /// Its number in the list of sources.
    pub number: u16,
    pub label: &'static str,
    /// Where it can be found.
    pub place: &'static str,
}
