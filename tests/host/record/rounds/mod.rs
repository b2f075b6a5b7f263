//! Rounds: to begin one, to go back, and which answers count meanwhile.

mod begun;
mod devices;
mod joined;
mod laws;
mod left;
mod stands;

use crate::contract::SAFETY;
use crate::people::named;
use crate::record::{NOW, answered, change_at, stored};
use groundwork::assessment::Assessment;
use groundwork::questionnaire::SafetyAnswer::{self, No};
use groundwork::questionnaire::{Answers, Item, Reply, SafetyItem, SafetyState};
use groundwork::record::{Record, Writing};

/// The name of a round is its time in such steps, in milliseconds, and what was heard.
pub const EVERY: u64 = 4_u64.pow(SAFETY.len() as u32);

const MONTH: u64 = 30 * 24 * 60 * 60 * 1000;

/// The record of an example person.
fn person(name: &str) -> Record {
    answered(named(name), NOW)
}

fn change_answers(record: &mut Record, now: u64, change: impl FnOnce(&mut Answers)) {
    change_at(record, now, |record| change(&mut record.answers));
}

fn say(record: &mut Record, item: SafetyItem, answer: SafetyAnswer, now: u64) {
    change_answers(record, now, |answers| answers.set_safety(item, Some(answer)));
}

/// Answers what is missing.
pub fn complete(mut answers: Answers) -> Answers {
    fn done<T: Copy>(reply: Reply<T>) -> Reply<T> {
        if reply.is_done() { reply } else { Reply::Declined }
    }
    for item in SafetyItem::ALL {
        answers.set_safety(*item, answers.safety_reply(*item).or(Some(No)));
    }
    for item in Item::ALL {
        answers.set_item(*item, done(answers.item(*item)));
    }
    answers.role = done(answers.role);
    answers.status = done(answers.status);
    answers.strain = done(answers.strain);
    if !answers.breaches_done() {
        answers.set_no_breach();
    }
    answers
}

/// The answers without those about safety.
fn scored(answers: &Answers) -> Answers {
    let mut scored = answers.clone();
    for item in SafetyItem::ALL {
        scored.set_safety(*item, None);
    }
    scored
}

/// What a tab writes that holds one record and finds another.
pub fn over(mine: &Record, there: &Record) -> Record {
    match Writing::over(&stored(mine), None, stored(there)) {
        Writing::Write(out) => out.record,
        other => panic!("{other:?}"),
    }
}

/// What two devices have once they have met, whoever comes second. To meet again changes nothing.
fn met(one: &Record, other: &Record) -> Record {
    let both = over(one, other);
    assert_eq!(over(other, one), both, "it matters who comes second");
    for known in [one, other, &both] {
        assert_eq!(over(known, &both), both, "it is another one the second time");
        assert_eq!(over(&both, known), both, "it is another one the second time");
    }
    both
}

fn state(record: &Record) -> SafetyState {
    Assessment::of(&record.in_force()).safety
}
