//! The gate, proved for every combination of safety answers rather than sampled.
//!
//! For each role, status, readiness and breach set, one person of each safety state is looked at
//! closely: plan, JSON and sheet. Every other combination of answers must then give exactly the
//! assessment and the plan of its state, and with them the same JSON and the same sheet.

use crate::contract::{BREACHES, CAUSES, ROLES, STATUSES};
use crate::oracle;
use crate::outcome::{Outcome, on_sheet};
use crate::person::Person;
use crate::properties::because;
use groundwork::plan::{Gate, Plan, Tag};
use groundwork::questionnaire::{Answers, Reply, SafetyAnswer, SafetyItem, SafetyState};
use groundwork::words::SAFETY as SAFETY_WORDS;
use std::collections::BTreeMap;

type Safety = [Option<&'static str>; 6];

/// All 4,096 ways to answer, skip or leave out six questions.
fn combinations() -> impl Iterator<Item = Safety> {
    const SAID: [Option<&str>; 4] = [Some("yes"), Some("no"), Some("skip"), None];
    (0..4usize.pow(6)).map(|n| std::array::from_fn(|i| SAID[n / 4usize.pow(i as u32) % 4]))
}

/// All 729 without a gap, and those with a skip once more with each skip left out.
fn written() -> Vec<Safety> {
    combinations().filter(|c| !c.contains(&Some("skip")) || !c.contains(&None)).collect()
}

/// Somebody for whom everything would be open, were it not for the gate: high answers everywhere.
fn people(role: Reply<&'static str>) -> Vec<Person> {
    let mut people = Vec::new();
    for status in STATUSES.map(Reply::Given).into_iter().chain([Reply::Declined]) {
        for readiness in [Reply::Given(1), Reply::Given(3), Reply::Declined] {
            for breach in [Vec::new(), BREACHES.to_vec()] {
                let mut person = Person::plain();
                person.role = role;
                person.status = status;
                person.breach = Some(breach);
                for cause in CAUSES {
                    person.count(cause, [4; 4]);
                }
                person.items[24..].fill(readiness);
                people.push(person);
            }
        }
    }
    people
}

fn set(answers: &mut Answers, safety: Safety) {
    for (item, said) in SafetyItem::ALL.iter().zip(safety) {
        answers.set_safety(*item, said.and_then(SafetyAnswer::from_id));
    }
}

/// Everything of a plan that can be told apart.
fn content(plan: &Plan) -> Vec<Vec<(&'static str, &[groundwork::plan::Because])>> {
    [&plan.first, &plan.later, &plan.more]
        .map(|steps| steps.iter().map(|s| (s.action.id, s.because.as_slice())).collect())
        .to_vec()
}

/// No barred tag or stage in the plan, the JSON or on the sheet; no word of a safety answer.
pub fn look_closely(person: &Person, outcome: &Outcome) {
    let sheet = outcome.sheet();
    for action in outcome.everything().map(|s| s.action).chain(on_sheet(&sheet).map(|s| s.action)) {
        assert_eq!(oracle::barred(person, action), None, "{person:?}");
    }
    let json = outcome.json();
    let tags = oracle::barred_tags(person);
    let gate = Gate::of(&outcome.answers, &outcome.assessment);
    for tag in Tag::ALL.iter().filter(|tag| tags.contains(&tag.id())) {
        assert!(gate.bars(*tag), "{} is open: {person:?}", tag.id());
    }
    for step in json["plan"].as_array().expect("a list") {
        let carried = step["tags"].as_array().expect("a list");
        assert!(!carried.iter().any(|t| tags.contains(&t.as_str().expect("an id"))), "{step}: {person:?}");
        let open: &[u64] = match (oracle::safety(person), step["topic"].as_str()) {
            ("own", Some("responsibility")) | ("clear", _) => &[0, 1, 2, 3, 4],
            ("flag" | "own", _) => &[0],
            _ => &[0, 3],
        };
        assert!(open.contains(&step["stage"].as_u64().expect("a number")), "{step}: {person:?}");
    }
    // Each is true of an answer of another kind, so it tells of no safety answer.
    because::check(person, outcome);
    for step in on_sheet(&sheet) {
        for sentence in &step.because {
            for words in &SAFETY_WORDS {
                let told = sentence.to_lowercase().contains(&words.short.to_string().to_lowercase());
                assert!(!told, "{} is given the reason {sentence:?}", step.action.id);
            }
        }
    }
}

fn prove(role: Reply<&'static str>) {
    let written = written();
    assert_eq!(written.len(), 729 + 729 - 64); // 64 have no skip to leave out
    for mut person in people(role) {
        let mut close: BTreeMap<&str, Outcome> = BTreeMap::new();
        let mut answers = person.answers();
        for safety in &written {
            person.safety = *safety;
            set(&mut answers, *safety);
            let outcome = Outcome::of(answers.clone());
            let state = oracle::safety(&person);
            if let Some(seen) = close.get(state) {
                assert_eq!(seen.assessment, outcome.assessment, "{person:?}");
                assert_eq!(content(&seen.plan), content(&outcome.plan), "{person:?}");
            } else {
                look_closely(&person, &outcome);
                close.insert(state, outcome);
            }
        }
        assert_eq!(close.len(), 4, "all four states were met");
    }
}

/// A thread for each role: it is the longest of all tests.
#[test]
fn the_gate_holds_for_every_role_and_for_none() {
    std::thread::scope(|scope| {
        for role in ROLES.map(Reply::Given).into_iter().chain([Reply::Declined]) {
            scope.spawn(move || prove(role));
        }
    });
}

/// Any of the first five is a flag; `own` alone is own; a skip or a gap is no "no".
#[test]
fn every_combination_has_its_state() {
    let mut person = Person::plain();
    let mut answers = person.answers();
    let mut count = BTreeMap::new();
    for safety in combinations() {
        person.safety = safety;
        set(&mut answers, safety);
        assert_eq!(SafetyState::of(&answers).id(), oracle::safety(&person), "{safety:?}");
        *count.entry(oracle::safety(&person)).or_insert(0) += 1;
    }
    // 4⁶ in all; without a yes to the first five 3⁵ × 4, of which 3⁵ say yes to the sixth.
    let expected = [("clear", 1), ("flag", 4096 - 972), ("own", 243), ("unknown", 972 - 243 - 1)];
    assert_eq!(count, BTreeMap::from(expected));
}
