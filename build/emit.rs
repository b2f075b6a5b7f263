//! Small pieces of generated Rust, and the lines of the file of words.

use std::sync::Mutex;

/// Every text that a person reads, once each, in the order in which it was met.
static LINES: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Puts a text into the file of words and gives the Rust that refers to it.
pub fn text(text: &str) -> String {
    assert_eq!(text.matches('{').count(), text.matches('}').count(), "an open brace in: {text}");
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut lines = LINES.lock().expect("one thread");
    let number = lines.iter().position(|l| *l == line).unwrap_or_else(|| {
        lines.push(line);
        lines.len() - 1
    });
    format!("crate::words::Text({number})")
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

/// The lines so far.
pub fn lines() -> Vec<String> {
    LINES.lock().expect("one thread").clone()
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
