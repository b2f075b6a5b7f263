//! The gate, proved for every combination of safety answers rather than sampled.
//!
//! For each role, status, readiness and breach set, one person of each safety state is looked at
//! closely: plan, JSON and sheet. Every other combination of answers must then give exactly the
//! assessment and the plan of its state, and with them the same JSON and the same sheet.

use crate::contract::{BREACHES, CAUSES, ROLES, SAFETY, STATUSES};
use crate::oracle;
use crate::outcome::{Outcome, on_sheet, reasons};
use crate::person::{Person, Said};
use groundwork::plan::{Gate, Plan, Tag};
use groundwork::questionnaire::{Answers, SafetyAnswer, SafetyItem, SafetyState};
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
fn people(role: Said<&'static str>) -> Vec<Person> {
    let mut people = Vec::new();
    for status in STATUSES.map(Said::Value).into_iter().chain([Said::Null]) {
        for readiness in [Said::Value(1), Said::Value(3), Said::Null] {
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
    for step in outcome.everything() {
        for reason in reasons(step) {
            let texts = reason.as_object().expect("an object");
            for (key, value) in texts {
                let text = value.as_str().unwrap_or_default();
                // `hurt` is the id of a role too.
                let role = key == "id" && reason["kind"] == "role";
                assert!(role || !SAFETY.contains(&text), "{}: {reason}", step.action.id);
                assert!(!["safety", "yes", "no", "skip"].contains(&text), "{}: {reason}", step.action.id);
            }
        }
    }
    for step in on_sheet(&sheet) {
        for sentence in &step.because {
            for words in &SAFETY_WORDS {
                let told = sentence.to_lowercase().contains(&words.short.to_string().to_lowercase());
                assert!(!told, "{} is given the reason {sentence:?}", step.action.id);
            }
        }
    }
}

fn prove(role: Said<&'static str>) {
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

#[test]
fn gate_for_hurt() {
    prove(Said::Value(ROLES[0]));
}

#[test]
fn gate_for_broke() {
    prove(Said::Value(ROLES[1]));
}

#[test]
fn gate_for_both() {
    prove(Said::Value(ROLES[2]));
}

#[test]
fn gate_for_unsure() {
    prove(Said::Value(ROLES[3]));
}

#[test]
fn gate_for_no_role() {
    prove(Said::Null);
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

/// What the gate holds back is there to be held back: with a clear check, a tag of each kind and
/// every stage is reached.
#[test]
fn a_clear_check_opens_every_tag_and_stage() {
    let mut tags = std::collections::BTreeSet::new();
    let mut stages = std::collections::BTreeSet::new();
    for role in ROLES {
        for person in people(Said::Value(role)) {
            for mut person in [person.clone(), Person { breach: Some(vec!["conflict"]), ..person }] {
                person.set_block("trust", [4; 4]);
                let outcome = person.outcome();
                tags.extend(outcome.everything().flat_map(|s| s.action.tags).map(|t| t.id()));
                stages.extend(outcome.everything().map(|s| s.action.stage.number()));
            }
        }
    }
    assert_eq!(tags.len(), 7, "{tags:?}");
    assert_eq!(stages.len(), 5, "{stages:?}");
}
