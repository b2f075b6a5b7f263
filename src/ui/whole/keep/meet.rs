//! Before each write: what this tab holds and what is stored by now, brought together.

use super::put_aside;
use crate::browser::storage::{self, Key};
use crate::record::{Locked, Place, Record, Stored, Writing};
use crate::ui::session::{Kept, Session, Store, put};
use crate::ui::{Screen, Start};
use leptos::prelude::*;

impl Session {
    /// Brings together what this tab holds and what is stored. With `write` it is written in any case,
    /// else only if this tab holds something that the stored record doesn't.
    pub(in crate::ui) fn meet(self, write: bool) {
        let mut present = match storage::read(Key::Record) {
            Ok(present) => present,
            Err(trouble) => return self.say(Kept::Failed(trouble)),
        };
        let plain = present.is_some() && !self.whole.lock.get_untracked();
        if plain && self.store.with_untracked(|store| store.text == present) {
            // Nobody else has written since: there is nothing to read in it.
            if write || self.holds_more() {
                self.put_plain(&self.mine().next());
            } else {
                self.say(Kept::Saved);
            }
            return;
        }
        let mut place = Place::Record;
        let mut seen = self.store.with_untracked(|store| store.seen);
        let mine = self.mine();
        let mut writing = Writing::of(&mine, seen, present.as_deref());
        if writing == Writing::Unreadable && present.as_deref().is_some_and(put_aside) {
            // It was damaged while this tab was open: then there is what the tab holds, and the last good copy.
            self.whole.damaged.set(true);
            present = storage::read(Key::Last).ok().flatten();
            place = Place::Last;
            seen = None;
            writing = Writing::of(&mine, seen, present.as_deref());
        }
        if self.whole.text.with_untracked(Option::is_some)
            && present.is_some()
            && matches!(writing, Writing::Write(_) | Writing::Deleted(_))
        {
            self.lock_is_off(); // in another tab
        }
        let (stored, write) = match writing {
            Writing::Write(stored) => (stored, write || seen.is_none()),
            // Deleted elsewhere, and another was begun: that is the record now, with what was said in this
            // tab alone. What was deleted must not come back.
            Writing::Deleted(mut stored) => {
                let since =
                    self.store.with_untracked(|store| store.written.as_ref().map_or(0, |w| w.latest() + 1));
                stored.record.merge_from(since, &mine.record);
                (stored, false)
            }
            Writing::Gone => return self.say(Kept::Gone),
            Writing::Newer => return self.say(Kept::Newer),
            Writing::Unreadable => return self.say(Kept::Unreadable),
            Writing::LockedMeanwhile(locked) => {
                return self.meet_locked(Locked { place, ..locked }, write || seen.is_none());
            }
        };
        if self.whole.lock.get_untracked() {
            return self.seal(stored, present, None); // it is gone, and is kept again
        }
        let is_there = || {
            let present = present.as_deref().and_then(|text| Record::from_text(text).ok());
            present.as_ref() == Some(&stored.record)
        };
        if write || !is_there() {
            self.put_plain(&stored);
        } else {
            self.store.set(Store::of(&stored, present));
            storage::remove(Key::Early); // the record holds it now
            self.say(Kept::Saved);
        }
        self.take(stored.record);
    }

    /// Writes a record without a passphrase; whether it could.
    pub(in crate::ui) fn put_plain(self, stored: &Stored) -> bool {
        let text = stored.to_text();
        let kept = put(&text);
        if kept == Kept::Saved {
            self.store.set(Store::of(stored, Some(text)));
            storage::remove(Key::Early); // the record holds it now
        }
        self.say(kept);
        kept == Kept::Saved
    }

    /// Another tab may have written.
    pub(in crate::ui) fn look_again(self) {
        match self.kept.get_untracked() {
            Kept::Saved | Kept::Failed(_) | Kept::Gone => self.meet(false),
            // Another tab may have begun to keep: then this one goes on with that.
            Kept::Undecided if self.record.with_untracked(Record::is_empty) => {
                if let Some(found) = Start::stored() {
                    self.store.set(found.store);
                    self.record.set(found.record);
                    self.whole.damaged.update(|damaged| *damaged |= found.damaged);
                    self.whole.sealed.set(found.locked);
                    self.kept.set(found.kept);
                    self.show_anew();
                }
            }
            Kept::Locked => self.look_at_lock(),
            _ => {}
        }
    }

    /// Whether what is stored may be removed. What came meanwhile and can't be read may not, nor what another
    /// tab keeps and this one has never seen.
    pub(in crate::ui) fn may_clear(self) -> bool {
        let Some(found) = Start::stored() else { return true };
        self.whole.damaged.update(|damaged| *damaged |= found.damaged);
        // What is locked by the key of this tab, it has read.
        let barred =
            found.kept.is_barred() && !(found.kept == Kept::Locked && self.whole.lock.get_untracked());
        if barred {
            self.whole.sealed.set(found.locked);
            self.kept.set(found.kept);
            return false;
        }
        if self.store.with_untracked(|store| store.seen.is_none()) {
            self.keeps_nothing();
            return false;
        }
        true
    }

    /// Goes on with a record that may hold what other tabs wrote.
    pub(in crate::ui) fn take(self, record: Record) {
        let (same, other_plan, was_left) = self.record.with_untracked(|mine| {
            let aside = |record: &Record| -> Vec<(String, bool)> {
                record.steps.iter().map(|(id, step)| (id.to_owned(), step.aside.is_some())).collect()
            };
            let other_plan = mine.in_force() != record.in_force() || aside(mine) != aside(&record);
            // An open round is left by bringing back the answers before it, which are no round of their own then.
            let was_left = mine.open_since().is_some_and(|(newest, _)| {
                record.answers.is_complete() && !record.rounds.iter().any(|(at, _)| at == newest)
            });
            (*mine == record, other_plan, was_left)
        });
        if !same {
            self.record.set(record);
            // Ticks follow by themselves. A screen that is put together again takes the place of what is being
            // typed on it.
            if was_left && matches!(self.screen.get_untracked(), Screen::Page(_) | Screen::Change(_)) {
                // In another tab. Here the earlier answers would stand in the place of the new ones, and each
                // click change one of them.
                self.go_to(Screen::Start, "is-back".to_owned());
                self.whole.is_back.set(true);
            } else if other_plan || was_left {
                self.show_anew();
            }
        }
    }

    /// Puts a screen together again that was made from other answers: a step that no longer fits must not
    /// stay in sight.
    fn show_anew(self) {
        let screen = self.screen.get_untracked();
        if matches!(screen, Screen::Check | Screen::Result | Screen::Plan | Screen::Safety | Screen::Print) {
            self.screen.set(screen);
        }
    }
}
