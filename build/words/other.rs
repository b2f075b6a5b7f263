//! Another language, held against English: the same keys, with the same slots.

use super::book::{Book, Key, Node};
use super::numbers::is_step;
use super::slots::{self, slots};
use crate::problems::Problems;

/// What is looked at elsewhere: the fields that each step has (`steps.rs`), and moves, which are a language's own.
fn is_elsewhere(key: &Key) -> bool {
    let of_each = key.len() == 3 && key[2] != "say";
    is_step(key) && (of_each || key[..key.len() - 1].last().is_some_and(|name| name == "moves"))
}

pub fn compare(english: &Book, other: &Book, problems: &mut Problems) {
    let texts = |book: &'_ Book| {
        book.texts().map(|(key, _)| key.clone()).filter(|key| !is_elsewhere(key)).collect::<Vec<_>>()
    };
    for key in texts(english) {
        let theirs = english.text(&key).and_then(slots);
        let of = english.place(&key).map(ToString::to_string).unwrap_or_default();
        match other.get(&key) {
            Some(Node::Text(text)) if slots(text) == theirs => {}
            Some(Node::Text(_)) => {
                let has = theirs.as_ref().map(slots::show).unwrap_or_default();
                other.say(&key, &format!("in English ({of}) it has {has}"), problems);
            }
            _ => other.say(&key, &format!("this text is missing; English has it ({of})"), problems),
        }
    }
    for key in texts(other) {
        if english.text(&key).is_none() {
            other.say(&key, "English has no such text", problems);
        }
    }
}
