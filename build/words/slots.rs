//! The places in a text where a value comes in: `{n}`.

use std::collections::BTreeSet;

pub type Slots = BTreeSet<String>;

/// The names between braces; nothing if a brace is left open, or what it holds is no name.
pub fn slots(text: &str) -> Option<Slots> {
    let mut parts = text.split('{');
    let closed = parts.next().is_none_or(|before| !before.contains('}'));
    let names = parts.map(|part| {
        let (name, after) = part.split_once('}')?;
        let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        (is_name && !after.contains('}')).then(|| name.to_owned())
    });
    closed.then(|| names.collect()).flatten()
}

/// `{a}, {b}`, or that there are none.
pub fn show(slots: &Slots) -> String {
    let all: Vec<_> = slots.iter().map(|name| format!("{{{name}}}")).collect();
    if all.is_empty() { "no slot".to_owned() } else { all.join(", ") }
}
