//! `content/<language>/steps/`: the words of each action, a line for each.

use super::book::{Book, Key, Node, inner};
use super::numbers::is_step;
use super::slots::slots;
use crate::engine::context::Role;
use crate::plan::Action;
use crate::problems::Problems;
use std::collections::BTreeMap;

/// In the order in which `src/words/step.rs` reads them. The moves follow, each with its letter in front.
const FIELDS: [&str; 8] = ["title", "discreet", "why", "time", "with", "not_when", "say", "evidence"];
const MOVES: &str = "moves";
/// Between two fields of a step.
const FIELD: &str = "\u{1f}";
/// Before the words for one role.
const ROLE: &str = "\u{1e}";

/// A line for each action, in their order.
pub fn lines(book: &Book, language: &str, actions: &[Action], problems: &mut Problems) -> Vec<String> {
    let mut steps: BTreeMap<&str, Key> = BTreeMap::new();
    let files = book.keys().filter(|key| is_step(key) && key.len() == 2);
    for key in files {
        if steps.insert(&key[1], key.clone()).is_some() {
            book.say(key, "it has words twice", problems);
        }
        if actions.iter().all(|action| action.id != key[1]) {
            book.say(key, "no action is called so", problems);
        }
    }
    let mut lines = Vec::new();
    for action in actions {
        match steps.get(action.id.as_str()) {
            Some(key) => lines.push(Step { book, action, problems }.line(key)),
            None => problems.at(
                format!("content/{language}/steps"),
                format!("{} of {} has no words", action.id, action.file),
            ),
        }
    }
    lines
}

struct Step<'a> {
    book: &'a Book,
    action: &'a Action,
    problems: &'a mut Problems,
}

impl Step<'_> {
    /// What is common, then what differs by role.
    fn line(&mut self, key: &Key) -> String {
        self.check(key, true);
        let mut text = self.fields(key);
        for role in Role::ALL {
            let own = inner(key, role.id());
            if self.book.get(&own).is_none() {
                continue;
            }
            if !self.action.roles.contains(role) {
                self.say(&own, &format!("words for {}, whom the action doesn't reach", role.id()));
            }
            self.check(&own, false);
            text = format!("{text}{ROLE}{}{FIELD}{}", role.id(), self.fields(&own));
        }
        text
    }

    /// The fields in their order, those that aren't there empty.
    fn fields(&self, key: &Key) -> String {
        let texts = FIELDS.iter().map(|field| self.book.text(&inner(key, field)).unwrap_or_default());
        // As they follow each other in the file, each with its letter in front.
        let moves = self.book.below(&inner(key, MOVES)).into_iter();
        let moves = moves.filter_map(|one| Some(format!("{}{}", one.last()?, self.book.text(one)?)));
        texts.map(str::to_owned).chain(moves).collect::<Vec<_>>().join(FIELD)
    }

    /// That each field is known, and that a step as a whole has what it needs.
    fn check(&mut self, key: &Key, whole: bool) {
        let book = self.book;
        for one in book.below(key) {
            let name = one.last().expect("a name").as_str();
            let is_role = whole && Role::from_id(name).is_some();
            let is_known = match book.get(one) {
                Some(Node::Text(text)) => {
                    if slots(text).is_none_or(|slots| !slots.is_empty()) {
                        self.say(one, "a step has no slots");
                    }
                    FIELDS.contains(&name)
                }
                _ => is_role || name == MOVES,
            };
            if !is_known {
                self.say(one, &format!("a step has no field {name}"));
            }
        }
        for field in FIELDS.iter().filter(|field| whole && **field != "say") {
            if book.text(&inner(key, field)).is_none() {
                self.say(key, &format!("{field} is missing"));
            }
        }
        let moves = inner(key, MOVES);
        if whole || book.get(&moves).is_some() {
            self.moves(&moves);
        }
    }

    /// A move is known by a letter, which is what a tick is kept by.
    fn moves(&mut self, key: &Key) {
        let moves = self.book.below(key);
        if !(3..=6).contains(&moves.len()) {
            self.say(key, "3 to 6 moves");
        }
        for one in moves {
            let letter = one.last().expect("a name");
            if !matches!(letter.as_bytes(), [b'a'..=b'z']) || self.book.text(one).is_none() {
                self.say(one, "a move is a text with one letter as its key: moves.a, moves.b");
            }
        }
    }

    fn say(&mut self, key: &Key, message: &str) {
        self.book.say(key, message, self.problems);
    }
}
