//! Which text has which line. The numbers follow from the keys alone, so they are the same in every language.

use super::book::{Book, Key};
use std::collections::BTreeMap;

/// Words that stand in the pages as they are built. Their lines come last: the app does not load them.
const BUILT: [&str; 4] = ["help", "helplines", "method", "screens/built/"];

pub fn is_built(key: &Key) -> bool {
    BUILT.iter().any(|name| key[0] == *name || name.ends_with('/') && key[0].starts_with(name))
}

/// The words of a step share a line.
pub fn is_step(key: &Key) -> bool {
    key[0].starts_with("steps/")
}

pub struct Numbers {
    lines: BTreeMap<Key, usize>,
    /// The line of the first step.
    first_step: usize,
    /// How many lines the app loads.
    of_app: usize,
}

impl Numbers {
    /// First the texts of the app by key, then the steps in the order of the plan, then the texts of built pages by key.
    pub fn of(book: &Book, steps: usize) -> Self {
        let keys = || book.texts().map(|(key, _)| key).filter(|key| !is_step(key));
        let app: Vec<_> = keys().filter(|key| !is_built(key)).collect();
        let (first_step, of_app) = (app.len(), app.len() + steps);
        let built = keys().filter(|key| is_built(key)).zip(of_app..);
        let lines = app.iter().copied().zip(0..).chain(built).map(|(key, n)| (key.clone(), n)).collect();
        Self { lines, first_step, of_app }
    }

    /// The Rust that refers to a text.
    pub fn code(&self, key: &[String]) -> Option<String> {
        self.lines.get(key).map(|line| format!("crate::words::Text({line})"))
    }

    pub fn constants(&self) -> String {
        let Self { first_step, of_app, .. } = self;
        format!(
            "const FIRST_STEP: usize = {first_step};\n/// How many lines the app loads.\nconst LINES_OF_APP: usize = {of_app};\n"
        )
    }

    /// The file of one language.
    pub fn file(&self, book: &Book, steps: Vec<String>) -> String {
        let mut lines: Vec<_> =
            self.lines.iter().map(|(key, line)| (*line, book.text(key).unwrap_or_default())).collect();
        lines.extend(steps.iter().enumerate().map(|(n, words)| (self.first_step + n, words.as_str())));
        lines.sort_unstable();
        lines.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("\n")
    }
}
