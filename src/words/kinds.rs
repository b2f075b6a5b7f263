//! The types of the words that belong to an id of the engine.

use super::Text;
use crate::questionnaire::Role;

/// The words of a scored item.
#[derive(Debug)]
pub struct ItemWords {
    /// The question; read it by [`super::said::ask`], which knows the roles.
    pub ask: Text,
    /// The answer as a sentence, with `{how}` for the frequency; read it by [`super::said::answer`].
    pub said: Text,
    /// A label for lists.
    pub short: Text,
    /// `ask` and `said` of their own for the roles that need them.
    pub roles: &'static [(Role, Text, Text)],
}

/// The words of a block of items.
#[derive(Debug)]
pub struct BlockWords {
    /// The heading of its page, and of its score where it isn't a cause.
    pub title: Text,
    /// What its questions are about; the lead of its page.
    pub about: Text,
    /// What to bear in mind in answering; the lead goes on with it.
    pub intro: Text,
}

/// A choice, and how it is said back to the person.
#[derive(Debug)]
pub struct OptionWords {
    /// What the choice says, in the first person.
    pub label: Text,
    /// "You said …"
    pub said: Text,
}

/// The words of a breach.
#[derive(Debug)]
pub struct BreachWords {
    /// What ticking it says.
    pub label: Text,
    /// "You named …"
    pub said: Text,
    /// What is meant, where the label alone doesn't tell.
    pub hint: Option<Text>,
}

/// The words of a question of the safety check.
#[derive(Debug)]
pub struct SafetyWords {
    /// The question.
    pub ask: Text,
    /// A label for lists: what was asked, without the answer.
    pub short: Text,
}

/// What the result page says of a cause.
#[derive(Debug)]
pub struct CauseWords {
    /// What the screens call the cause.
    pub name: Text,
    /// What it is about.
    pub is: Text,
    /// What is said of the band `strong`, unless `with_breach` stands in its place.
    pub strong: Text,
    /// What is said of the band `some`, likewise.
    pub some: Text,
    /// Said to those who may have been hurt, when a breach was named.
    pub with_breach: Text,
    /// What people find to help.
    pub helps: Text,
}

/// What the result page says of a lens.
#[derive(Debug)]
pub struct LensWords {
    /// Its heading.
    pub title: Text,
    /// What it says, except to somebody who broke trust.
    pub text: Text,
    /// The same for the role `broke`.
    pub text_broke: Text,
}

/// A heading with its paragraphs.
#[derive(Debug)]
pub struct Part {
    /// Its heading.
    pub heading: Text,
    /// Its paragraphs.
    pub text: &'static [Text],
}

/// The sentence in which a screen carries a principle of `content/advice.tsv`.
#[derive(Debug)]
pub struct PrincipleWords {
    /// The row of `content/advice.tsv`; for the tests of the table.
    #[cfg(not(target_arch = "wasm32"))]
    pub covers: &'static str,
    /// What the screens say.
    pub text: Text,
}

/// A source of evidence, from `content/sources.toml`.
#[derive(Debug)]
pub struct Source {
    /// Its number in that file, by which steps and pages cite it.
    pub number: u16,
    /// What it is, in our own words.
    pub label: Text,
    /// Where it can be found: an identifier or a host name.
    pub place: Text,
}
