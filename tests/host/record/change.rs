//! One change that a person makes, of any key that there is.

use super::change_at;
use super::rounds::complete;
use crate::random::said;
use groundwork::questionnaire::{
    Answers, Breach, Item, Level, Reply, Role, SafetyAnswer, SafetyItem, Status,
};
use groundwork::record::{Aside, CheckIn, Record};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// Steps that a plan may hold, and one that only another version knows.
pub const STEPS: [&str; 5] = ["small_promise", "talk", "small", "a_1", "zz_of_another_version"];

#[derive(Debug, Clone)]
pub enum Change {
    Role(Reply<Role>),
    Status(Reply<Status>),
    Strain(Reply<Level>),
    Breach(Option<Vec<Breach>>),
    Safety(SafetyItem, Option<SafetyAnswer>),
    Item(Item, Reply<Level>),
    LookedAgain(bool),
    Done(&'static str, bool),
    Moves(&'static str, u32),
    Aside(&'static str, Option<Aside>),
    Note(&'static str, String),
    /// Under the first free name from this one on.
    CheckIn(u64, CheckIn),
    /// The one at this place, if there are so many.
    DropCheckIn(usize),
    /// As with check-ins.
    Round(u64, Answers),
    DropRound(usize),
}

impl Change {
    /// Does it, without a stamp.
    pub fn apply(&self, record: &mut Record) {
        let answers = &mut record.answers;
        match self {
            Self::Role(reply) => answers.role = *reply,
            Self::Status(reply) => answers.status = *reply,
            Self::Strain(reply) => answers.strain = *reply,
            Self::Breach(None) => answers.copy_breaches(&Answers::default()),
            Self::Breach(Some(list)) => {
                answers.set_no_breach();
                for breach in list {
                    answers.set_breach(*breach, true);
                }
            }
            Self::Safety(item, answer) => answers.set_safety(*item, *answer),
            Self::Item(item, reply) => answers.set_item(*item, *reply),
            Self::LookedAgain(value) => record.looked_again = *value,
            Self::Done(step, done) => record.steps.change(step, |p| p.done = *done),
            Self::Moves(step, moves) => record.steps.change(step, |p| p.moves = *moves),
            Self::Aside(step, aside) => record.steps.change(step, |p| p.aside = *aside),
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

/// Mostly one of these.
fn maybe<T: Copy + std::fmt::Debug>(all: &'static [T]) -> impl Strategy<Value = Option<T>> {
    proptest::option::weighted(0.75, select(all))
}

/// What somebody may write.
fn note() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z\"\\\\\n\u{0}é🙂]{0,6}", Just(String::new())]
}

/// Anything that can be said in a check-in.
pub fn check_in() -> BoxedStrategy<CheckIn> {
    (
        proptest::array::uniform4(maybe(&Level::ALL)),
        maybe(&Level::ALL),
        select(SafetyAnswer::ALL),
        note(),
        note(),
    )
        .prop_map(|(trust, strain, afraid, helped, hard)| CheckIn { trust, strain, afraid, helped, hard })
        .boxed()
}

/// Answers to some questions or to all of them; few that differ much, so that equal ones are met.
pub fn answers() -> BoxedStrategy<Answers> {
    let safety = vec(maybe(SafetyAnswer::ALL), SafetyItem::COUNT);
    (safety, said(&[Level::ALL[0], Level::ALL[1], Level::ALL[4]]), any::<bool>())
        .prop_map(|(safety, level, whole)| {
            let mut answers = Answers::default();
            for (item, answer) in SafetyItem::ALL.iter().zip(safety) {
                answers.set_safety(*item, answer);
            }
            for item in Item::ALL {
                answers.set_item(*item, level);
            }
            if whole {
                answers = complete(answers);
                answers.role = Reply::Given(Role::Hurt);
                answers.set_breach(Breach::Walls, true);
            }
            answers
        })
        .boxed()
}

/// Any change of any key.
pub fn change() -> BoxedStrategy<Change> {
    let step = || select(&STEPS[..]);
    let breach = proptest::option::of(subsequence(Breach::ALL, 0..=3));
    let aside = proptest::option::of(select(Aside::ALL));
    prop_oneof![
        1 => said(Role::ALL).prop_map(Change::Role),
        1 => said(Status::ALL).prop_map(Change::Status),
        1 => said(&Level::ALL).prop_map(Change::Strain),
        2 => breach.prop_map(Change::Breach),
        2 => (select(SafetyItem::ALL), maybe(SafetyAnswer::ALL)).prop_map(|(item, answer)| Change::Safety(item, answer)),
        4 => (select(Item::ALL), said(&Level::ALL)).prop_map(|(item, reply)| Change::Item(item, reply)),
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
