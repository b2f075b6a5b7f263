//! One change that a person makes, of any key that there is.

use super::change_at;
use super::rounds::complete;
use crate::contract::{BREACHES, ITEMS, ROLES, SAFETY, STATUSES};
use groundwork::questionnaire::{
    Answers, Breach, Item, Level, Reply, Role, SafetyAnswer, SafetyItem, Status,
};
use groundwork::record::{Aside, CheckIn, Record};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// Steps that a plan may hold, and one that only another version knows.
pub const STEPS: [&str; 5] = ["small_promise", "talk", "small", "a_1", "zz_of_another_version"];
const ASIDES: [&str; 4] = ["not_now", "not_for_us", "not_safe", "done_before"];

#[derive(Debug, Clone)]
pub enum Change {
    Role(Reply<&'static str>),
    Status(Reply<&'static str>),
    Strain(Reply<u8>),
    Breach(Option<Vec<&'static str>>),
    Safety(&'static str, Option<&'static str>),
    Item(&'static str, Reply<u8>),
    LookedAgain(bool),
    Done(&'static str, bool),
    Moves(&'static str, u32),
    Aside(&'static str, Option<&'static str>),
    Note(&'static str, String),
    /// Under the first free name from this one on.
    CheckIn(u64, CheckIn),
    /// The one at this place, if there are so many.
    DropCheckIn(usize),
    /// As with check-ins.
    Round(u64, Answers),
    DropRound(usize),
}

fn known<T, U>(reply: &Reply<T>, find: impl Fn(&T) -> Option<U>) -> Reply<U> {
    match reply {
        Reply::Missing => Reply::Missing,
        Reply::Declined => Reply::Declined,
        Reply::Given(value) => Reply::Given(find(value).expect("a known value")),
    }
}

impl Change {
    /// Does it, without a stamp.
    pub fn apply(&self, record: &mut Record) {
        let answers = &mut record.answers;
        match self {
            Self::Role(reply) => answers.role = known(reply, |id| Role::from_id(id)),
            Self::Status(reply) => answers.status = known(reply, |id| Status::from_id(id)),
            Self::Strain(reply) => answers.strain = known(reply, |n| Level::new(*n)),
            Self::Breach(None) => answers.copy_breaches(&Answers::default()),
            Self::Breach(Some(list)) => {
                answers.set_no_breach();
                for id in list {
                    answers.set_breach(Breach::from_id(id).expect("a breach"), true);
                }
            }
            Self::Safety(item, answer) => {
                let item = SafetyItem::from_id(item).expect("a safety item");
                answers.set_safety(item, answer.and_then(SafetyAnswer::from_id));
            }
            Self::Item(item, reply) => {
                let item = Item::from_id(item).expect("an item");
                answers.set_item(item, known(reply, |n| Level::new(*n)));
            }
            Self::LookedAgain(value) => record.looked_again = *value,
            Self::Done(step, done) => record.steps.change(step, |p| p.done = *done),
            Self::Moves(step, moves) => record.steps.change(step, |p| p.moves = *moves),
            Self::Aside(step, aside) => {
                record.steps.change(step, |p| p.aside = aside.and_then(Aside::from_id));
            }
            Self::Note(step, note) => record.steps.change(step, |p| p.note.clone_from(note)),
            Self::CheckIn(at, said) => _ = record.checkins.add(said.clone(), *at),
            Self::DropCheckIn(nth) => {
                let at = record.checkins.iter().nth(*nth).map(|(at, _)| at);
                if let Some(at) = at {
                    record.checkins.remove(at);
                }
            }
            Self::Round(at, answers) => _ = record.rounds.add(answers.clone(), *at),
            Self::DropRound(nth) => {
                let at = record.rounds.iter().nth(*nth).map(|(at, _)| at);
                if let Some(at) = at {
                    record.rounds.remove(at);
                }
            }
        }
    }

    /// Does it at a time, as the app does.
    pub fn make(&self, record: &mut Record, now: u64) {
        change_at(record, now, |record| self.apply(record));
    }
}

fn reply<T: Clone + std::fmt::Debug + 'static>(values: &'static [T]) -> BoxedStrategy<Reply<T>> {
    let given = select(values).prop_map(Reply::Given);
    prop_oneof![5 => given, 1 => Just(Reply::Declined), 1 => Just(Reply::Missing)].boxed()
}

fn level() -> BoxedStrategy<Option<Level>> {
    prop_oneof![1 => Just(None), 3 => (0..5u8).prop_map(Level::new)].boxed()
}

/// What somebody may write.
fn note() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z\"\\\\\n\u{0}é🙂]{0,6}", Just(String::new())]
}

/// Anything that can be said in a check-in.
pub fn check_in() -> BoxedStrategy<CheckIn> {
    (proptest::array::uniform4(level()), level(), select(SafetyAnswer::ALL), note(), note())
        .prop_map(|(trust, strain, afraid, helped, hard)| CheckIn { trust, strain, afraid, helped, hard })
        .boxed()
}

/// Answers to some questions or to all of them; few that differ much, so that equal ones are met.
pub fn answers() -> BoxedStrategy<Answers> {
    let safety = vec(select(&[None, Some("yes"), Some("no"), Some("skip")][..]), SAFETY.len());
    (safety, reply(&[0, 1, 4]), any::<bool>())
        .prop_map(|(safety, level, whole)| {
            let mut record = Record::default();
            for (item, answer) in SAFETY.into_iter().zip(safety) {
                Change::Safety(item, answer).apply(&mut record);
            }
            for item in ITEMS {
                Change::Item(item, level).apply(&mut record);
            }
            if whole {
                record.answers = complete(record.answers);
                record.answers.role = Reply::Given(Role::Hurt);
                record.answers.set_breach(Breach::Walls, true);
            }
            record.answers
        })
        .boxed()
}

/// Any change of any key.
pub fn change() -> BoxedStrategy<Change> {
    let step = || select(&STEPS[..]);
    let breach = prop_oneof![Just(None), subsequence(&BREACHES[..], 0..=3).prop_map(Some)];
    let safety = select(&[None, Some("yes"), Some("no"), Some("skip")][..]);
    let aside = prop_oneof![Just(None), select(&ASIDES[..]).prop_map(Some)];
    prop_oneof![
        1 => reply(&ROLES).prop_map(Change::Role),
        1 => reply(&STATUSES).prop_map(Change::Status),
        1 => reply(&[0, 1, 2, 3, 4]).prop_map(Change::Strain),
        2 => breach.prop_map(Change::Breach),
        2 => (select(&SAFETY[..]), safety).prop_map(|(item, answer)| Change::Safety(item, answer)),
        4 => (select(&ITEMS[..]), reply(&[0, 1, 2, 3, 4])).prop_map(|(item, reply)| Change::Item(item, reply)),
        1 => any::<bool>().prop_map(Change::LookedAgain),
        2 => (step(), any::<bool>()).prop_map(|(step, done)| Change::Done(step, done)),
        2 => (step(), prop_oneof![0..8u32, any::<u32>()]).prop_map(|(step, moves)| Change::Moves(step, moves)),
        2 => (step(), aside).prop_map(|(step, aside)| Change::Aside(step, aside)),
        2 => (step(), note()).prop_map(|(step, note)| Change::Note(step, note)),
        2 => (time(), check_in()).prop_map(|(at, said)| Change::CheckIn(at, said)),
        1 => (0..4usize).prop_map(Change::DropCheckIn),
        2 => (time(), answers()).prop_map(|(at, answers)| Change::Round(at, answers)),
        1 => (0..4usize).prop_map(Change::DropRound),
    ]
    .boxed()
}

/// A record after some changes, at times that a clock may show; a few come from schema 1, without stamps.
pub fn record() -> BoxedStrategy<Record> {
    let past = vec(change(), 0..6);
    let changes = vec((change(), time()), 0..12);
    let made = |(past, changes): (Vec<Change>, Vec<(Change, u64)>)| {
        let mut record = Record::default();
        for change in past {
            change.apply(&mut record);
        }
        for (change, now) in changes {
            change.make(&mut record, now);
        }
        record
    };
    (past, changes).prop_map(made).boxed()
}

/// Few times, so that equal ones are met.
pub fn time() -> BoxedStrategy<u64> {
    prop_oneof![0..5u64, 1_763_840_000_000..1_763_840_000_005u64].boxed()
}
