//! That each text is read somewhere, and filled with what it has slots for.

use super::book::{Key, Node};
use super::code::{Code, Constant};
use super::slots::{Slots, show, slots};
use crate::source;
use std::collections::{BTreeMap, BTreeSet};

impl Code<'_> {
    /// Compares the texts with what the code does with them.
    pub fn check(&mut self, source: &source::Code) {
        let constants = std::mem::take(&mut self.constants);
        let by_path: BTreeMap<&source::Path, &Key> =
            constants.iter().map(|one| (&one.path, &one.key)).collect();
        let mut used = BTreeSet::new();
        for one in source.uses() {
            let keys: Vec<_> = one.paths.iter().filter_map(|path| by_path.get(path).copied()).collect();
            used.extend(keys.iter().copied());
            for key in &keys {
                // A text in itself wrong is said once, below.
                let Some(has) = self.slots_of(key) else { continue };
                if one.filled.clone().unwrap_or_default() != has {
                    let filled = one.filled.as_ref().map_or("nothing".to_owned(), show);
                    self.say(key, &format!("the text has {}, and {} fills {filled}", show(&has), one.place));
                }
            }
            if keys.is_empty() && one.filled.is_some() {
                self.problems.at(&one.place, "`fill!` takes a text of content/ by its name");
            }
        }
        for Constant { key, .. } in &constants {
            if !used.contains(key) {
                self.say(key, "no code uses this text");
            }
            if self.slots_of(key).is_none() {
                self.say(key, "a brace is left open, or holds no name of a value");
            }
        }
        let read = source.fields();
        for (field, key) in std::mem::take(&mut self.fields) {
            if !read.contains(field) {
                self.say(&key, "no code reads this field");
            }
        }
    }

    /// The slots of a text, or of all in a list.
    fn slots_of(&self, key: &Key) -> Option<Slots> {
        match self.book.get(key)? {
            Node::Text(text) => slots(text),
            _ => self
                .book
                .below(key)
                .into_iter()
                .map(|key| slots(self.book.text(key)?))
                .try_fold(Slots::new(), |all, one| Some(&all | &one?)),
        }
    }
}
