//! Help lines, as data.

use super::Text;

/// What a line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineKind {
    Abuse,
    Crisis,
}

/// Whom a line serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    Everyone,
    Women,
    Men,
    Unknown,
}

/// One help line. Empty texts are unknown, not zero.
#[derive(Debug)]
pub struct HelpLine {
    pub name: Text,
    pub kind: LineKind,
    pub phone: Text,
    pub text: Text,
    /// A host name, shown as text and linked.
    pub web: Text,
    pub hours: Text,
    pub audience: Audience,
    /// The day somebody last looked at a source, as YYYY-MM-DD.
    pub last_checked: Text,
    /// Seen in a source; `false` where even that is missing.
    pub verified: bool,
}

/// The lines of one country.
#[derive(Debug)]
pub struct Country {
    pub id: &'static str,
    pub emergency: Text,
    pub emergency_checked: bool,
    pub lines: &'static [HelpLine],
}

/// A site that lists lines for many countries.
#[derive(Debug)]
pub struct Directory {
    pub name: Text,
    pub web: Text,
    pub last_checked: Text,
    pub verified: bool,
}
