//! Small pieces of generated Rust, and the lines of the file of words.

use std::sync::Mutex;

/// Every text that a person reads, once each, in the order in which it was met.
static LINES: Mutex<Vec<String>> = Mutex::new(Vec::new());
/// Where the lines of the steps come in: from which line on, and how many they are.
static STEPS: Mutex<(usize, usize)> = Mutex::new((usize::MAX, 0));

/// Puts a text into the file of words and gives the Rust that refers to it.
pub fn text(text: &str) -> String {
    assert_eq!(text.matches('{').count(), text.matches('}').count(), "an open brace in: {text}");
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut lines = LINES.lock().expect("one thread");
    let position = lines.iter().position(|l| *l == line).unwrap_or_else(|| {
        lines.push(line);
        lines.len() - 1
    });
    let (first, steps) = *STEPS.lock().expect("one thread");
    let number = if position < first { position } else { position + steps };
    format!("crate::words::Text({number})")
}

/// Leaves room for the lines of the steps: what comes from here on is not in the file that a browser loads.
pub fn leave_room(steps: usize) {
    let first = LINES.lock().expect("one thread").len();
    *STEPS.lock().expect("one thread") = (first, steps);
}

/// A list of such texts.
pub fn texts(list: &[String]) -> String {
    let items: Vec<_> = list.iter().map(|t| text(t)).collect();
    format!("&[{}]", items.join(", "))
}

/// `Some(…)` or `None`.
pub fn option(value: Option<&String>) -> String {
    value.map_or_else(|| "None".to_owned(), |t| format!("Some({})", text(t)))
}

/// The lines before the room for the steps, and those after it.
pub fn lines() -> (Vec<String>, Vec<String>) {
    let mut lines = LINES.lock().expect("one thread").clone();
    let rest = lines.split_off(STEPS.lock().expect("one thread").0.min(lines.len()));
    (lines, rest)
}

/// A list of paths: `&[Role::Hurt, Role::Both]`.
pub fn list(kind: &str, variants: impl Iterator<Item = &'static str>) -> String {
    let items: Vec<_> = variants.map(|v| format!("{kind}::{v}")).collect();
    format!("&[{}]", items.join(", "))
}

/// A list of string literals.
pub fn strings(texts: &[String]) -> String {
    let items: Vec<_> = texts.iter().map(|t| format!("{t:?}")).collect();
    format!("&[{}]", items.join(", "))
}
