//! Help lines, as data.

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
    pub name: &'static str,
    pub kind: LineKind,
    pub phone: &'static str,
    pub text: &'static str,
    /// A host name, shown as text and linked.
    pub web: &'static str,
    pub hours: &'static str,
    pub audience: Audience,
    /// The day somebody last looked at a source, as YYYY-MM-DD.
    pub last_checked: &'static str,
    /// Seen in a source; `false` where even that is missing.
    pub verified: bool,
}

/// The lines of one country.
#[derive(Debug)]
pub struct Country {
    pub id: &'static str,
    pub emergency: &'static str,
    pub emergency_checked: bool,
    pub lines: &'static [HelpLine],
}

/// A site that lists lines for many countries.
#[derive(Debug)]
pub struct Directory {
    pub name: &'static str,
    pub web: &'static str,
    pub last_checked: &'static str,
    pub verified: bool,
}
