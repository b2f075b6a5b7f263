//! Help lines as data, from `content/helplines.toml`, whose head says how they were looked up.

use super::Text;

/// What a line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineKind {
    /// Fear, control or harm in a relationship.
    Abuse,
    /// Despair, and thoughts of ending one's life.
    Crisis,
}

/// Whom a line serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Everybody, as a source says.
    Everyone,
    /// Women, as a source says.
    Women,
    /// Men, as a source says.
    Men,
    /// No source says, so the page tells people to ask.
    Unknown,
}

/// One help line. A text that is empty is not known.
#[derive(Debug)]
pub struct HelpLine {
    /// A proper name only where a source gives one.
    pub name: Text,
    /// Under which heading it stands.
    pub kind: LineKind,
    /// Numbers, several separated by " / ".
    pub phone: Text,
    /// How to reach it by text message or chat.
    pub text: Text,
    /// A host name, shown as text and linked.
    pub web: Text,
    /// "24/7" or "limited".
    pub hours: Text,
    /// What a source says, never a guess.
    pub audience: Audience,
    /// The day somebody last looked at a source, as YYYY-MM-DD.
    pub last_checked: Text,
    /// Whether all of it was seen in a source; if not, the page says so.
    pub verified: bool,
}

/// The lines of one country.
#[derive(Debug)]
pub struct Country {
    /// Two letters (ISO 3166-1), in lower case; its name is in `content/en/help.toml`.
    pub id: &'static str,
    /// The emergency number, several separated by " / ".
    pub emergency: Text,
    /// In the order of `content/helplines.toml`.
    pub lines: &'static [HelpLine],
}

/// A site that lists lines for many countries.
#[derive(Debug)]
pub struct Directory {
    /// What the site calls itself.
    pub name: Text,
    /// A host name, shown as text and linked.
    pub web: Text,
    /// As [`HelpLine::last_checked`].
    pub last_checked: Text,
    /// As [`HelpLine::verified`].
    pub verified: bool,
}
