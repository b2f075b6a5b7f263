//! Small pieces of generated Rust.

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
