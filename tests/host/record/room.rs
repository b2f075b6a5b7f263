//! Tabs of one browser, each with its record in memory and its clock, and the storage that they share.

use super::change::Change;
use super::flat::{Entry, Flat, entry, flat};
use super::read;
use super::storage::{MAIN, Storage, save};
use groundwork::record::{Record, Stored, Writing};
use std::collections::BTreeMap;

pub const TABS: usize = 3;

/// What one tab does.
#[derive(Debug, Clone)]
pub enum Act {
    Change(Change),
    /// Reads what is stored, and is held up before it writes.
    Look,
    /// Writes after what it read then, or reads and writes at once.
    Save,
    /// Its clock is set, forward or back.
    Clock(u64),
}

pub struct Tab {
    mine: Stored,
    seen: Option<u64>,
    /// What it read and has not yet acted on.
    looked: Option<Storage>,
    pub clock: u64,
}

impl Tab {
    fn new(mine: Stored, seen: Option<u64>) -> Self {
        Self { mine, seen, looked: None, clock: 1000 }
    }

    fn save(&mut self, storage: &mut Storage) {
        let looked = self.looked.take().unwrap_or_else(|| storage.clone());
        let Writing::Write(stored) = Writing::of(&self.mine, self.seen, looked.get(MAIN)) else {
            panic!("nothing was deleted or locked")
        };
        for call in save(&stored.to_text()) {
            storage.call(&call);
        }
        self.seen = Some(stored.revision);
        self.mine = stored;
    }
}

/// Every change that was made, by key; those with the latest stamp.
#[derive(Default)]
struct Made(BTreeMap<String, Vec<Entry>>);

impl Made {
    fn add(&mut self, key: &str, new: Entry) {
        let list = self.0.entry(key.to_owned()).or_default();
        if list.first().is_some_and(|old| old.stamp < new.stamp) {
            list.clear();
        }
        if list.first().is_none_or(|old| old.stamp == new.stamp) {
            list.push(new);
        }
    }

    /// Adds what differs, and says what that is.
    fn add_changes(&mut self, before: &Record, after: &Record) -> Flat {
        let (before, mut changed) = (flat(before), flat(after));
        changed.retain(|key, new| *new != entry(&before, key));
        for (key, new) in &changed {
            self.add(key, new.clone());
        }
        changed
    }
}

/// Tabs that all opened the same record, or have nothing saved yet.
pub struct Room {
    storage: Storage,
    pub tabs: Vec<Tab>,
    made: Made,
}

impl Room {
    /// All tabs opened what is stored.
    pub fn opened(start: &Stored) -> Self {
        let mut storage = Storage::default();
        for call in save(&start.to_text()) {
            storage.call(&call);
        }
        let tab = |_| Tab::new(start.clone(), Some(start.revision));
        let mut room = Self { storage, tabs: (0..TABS).map(tab).collect(), made: Made::default() };
        room.made.add_changes(&Record::default(), &start.record);
        room
    }

    /// Each tab began for itself, and nothing is stored.
    pub fn begun() -> Self {
        let tab = |n| Tab::new(Stored { begun: 1000 + n, ..Stored::default() }, None);
        Self { storage: Storage::default(), tabs: (0..TABS as u64).map(tab).collect(), made: Made::default() }
    }

    /// Does it, and says which keys were changed by it.
    pub fn act(&mut self, tab: usize, act: &Act) -> Flat {
        let tab = &mut self.tabs[tab];
        match act {
            Act::Change(change) => {
                let before = tab.mine.record.clone();
                change.make(&mut tab.mine.record, tab.clock);
                let changed = self.made.add_changes(&before, &tab.mine.record);
                for (key, new) in &changed {
                    assert!(new.stamp > before.latest(), "{key} is not later than all that was seen");
                }
                return changed;
            }
            Act::Look => tab.looked = Some(self.storage.clone()),
            Act::Save => tab.save(&mut self.storage),
            Act::Clock(now) => tab.clock = *now,
        }
        Flat::new()
    }

    /// Every tab writes once more, and what is stored then has to be everything.
    pub fn close(mut self, order: &[usize]) -> Record {
        for tab in order {
            self.tabs[*tab].looked = None;
            self.tabs[*tab].save(&mut self.storage);
        }
        let text = self.storage.get(MAIN).expect("something was written");
        let record = read(text).expect("what was written can be read").record;
        let keys = flat(&record);
        for (key, last) in &self.made.0 {
            let is = entry(&keys, key);
            assert!(last.contains(&is), "{key} is {is:?}, and the last changes were {last:?}");
        }
        record
    }
}
