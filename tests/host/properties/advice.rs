//! 11: every row of the advice table is covered by something that a person can meet.

use crate::contract::{BLOCKS, BREACHES, ROLES, STATUSES};
use crate::people::read;
use crate::person::Person;
use groundwork::plan::signal::Test;
use groundwork::plan::{ACTIONS, Action};
use groundwork::questionnaire::Reply;
use groundwork::words::PRINCIPLES;
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// Somebody of this role and status for whom every signal of the action speaks.
fn made_for(action: &Action, role: &'static str, status: &'static str) -> Vec<Person> {
    let mut person = Person::plain();
    person.role = Reply::Given(role);
    person.status = Reply::Given(status);
    let mut breach = Vec::new();
    let mut named = Vec::new();
    for signal in action.signals {
        match signal.test {
            Test::AnswerAtLeast(item, n) | Test::AnswerAtMost(item, n) => person.set(item.id(), n),
            Test::Breach(named) if breach.contains(&named.id()) => {}
            Test::Breach(named) => breach.push(named.id()),
            Test::Strain(n) => person.strain = Reply::Given(n),
            Test::Safety(state) => named.push(state.id()),
            Test::BandAtLeast(block, _) => person.count(block.id(), [4; 4]),
            Test::BandAtMost(block, _) => person.count(block.id(), [1; 4]),
            Test::Role(_) => {}
        }
    }
    // All breaches at once crowd the plan; each alone, and all together.
    let mut sets: Vec<Vec<&'static str>> = breach.iter().map(|b| vec![*b]).collect();
    sets.push(breach);
    sets.push(Vec::new());
    let any_state = named.is_empty();
    let safety = [
        ("clear", [Some("no"); 6]),
        ("unknown", [None; 6]),
        ("own", [Some("no"), Some("no"), None, None, None, Some("yes")]),
        ("flag", [Some("yes"), None, None, None, None, None]),
    ];
    let mut people = Vec::new();
    for (_, safety) in safety.into_iter().filter(|(state, _)| any_state || named.contains(state)) {
        for breach in &sets {
            people.push(Person { breach: Some(breach.clone()), safety, ..person.clone() });
        }
    }
    people
}

/// Ids of the actions that stand in the plan of somebody.
fn reached() -> &'static BTreeSet<&'static str> {
    static REACHED: OnceLock<BTreeSet<&str>> = OnceLock::new();
    REACHED.get_or_init(|| {
        let people = ACTIONS.iter().flat_map(|action| {
            let of_role = move |role| STATUSES.iter().flat_map(move |s| made_for(action, role, s));
            ROLES.iter().filter(|r| action.roles.iter().any(|a| a.id() == **r)).flat_map(move |r| of_role(*r))
        });
        people.flat_map(|person| person.outcome().ids()).collect()
    })
}

/// In a plan, not only among what else would fit.
#[test]
fn p11_every_action_reaches_somebody() {
    let reached = reached();
    let missing: Vec<_> = ACTIONS.iter().map(|a| a.id).filter(|id| !reached.contains(id)).collect();
    assert!(missing.is_empty(), "nobody's plan holds {missing:?}");
}

#[test]
fn p11_every_row_of_advice_is_covered() {
    let table = read("content/advice.tsv");
    let reached = reached();
    let by_action: BTreeSet<&str> =
        ACTIONS.iter().filter(|a| reached.contains(a.id)).flat_map(|a| a.covers).copied().collect();
    let by_screen: BTreeSet<String> = PRINCIPLES.iter().map(|p| p.covers.to_string()).collect();
    // C03 to C07 are the five sources of distrust, in this order; D01 to D16 the breaches.
    let sources = ["betrayal", "early", "insecurity", "communication", "vulnerability"];
    let mut missing = Vec::new();
    let mut count = 0;
    for line in table.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [id, kind, ..] = cells[..] else { panic!("not a row: {line}") };
        let number: usize = id[1..].parse().expect("a number");
        let covered = match (kind, &id[..1]) {
            ("action", _) => by_action.contains(id),
            ("principle", _) => by_screen.contains(id),
            ("cause", "C") => number.checked_sub(3).and_then(|n| sources.get(n)).is_some_and(|s| asks(s)),
            ("cause", "D") => number.checked_sub(1).is_some_and(names_breach),
            _ => panic!("unknown kind in {line}"),
        };
        count += 1;
        if !covered {
            missing.push(line);
        }
    }
    println!("{} of {count} rows of advice are covered", count - missing.len());
    assert_eq!(count, 106, "the table has 106 rows");
    assert!(missing.is_empty(), "not covered:\n{}", missing.join("\n"));
}

/// Whether the questionnaire has questions with words on a cause.
fn asks(cause: &str) -> bool {
    BLOCKS.contains(&cause)
        && crate::contract::items_of(cause).all(|i| !groundwork::words::ITEMS[i].ask.to_string().is_empty())
}

/// Whether a breach can be ticked.
fn names_breach(number: usize) -> bool {
    number < BREACHES.len() && !groundwork::words::BREACH[number].label.to_string().is_empty()
}

/// 7, the other half: `both` and `unsure` get steps of either kind.
#[test]
fn p7_both_and_unsure_get_either_kind() {
    for role in ["both", "unsure"] {
        let mut kinds = BTreeSet::new();
        for action in ACTIONS.iter().filter(|a| a.roles.iter().any(|r| r.id() == role)) {
            let is_for = |id: &str| action.roles.iter().any(|r| r.id() == id);
            for person in made_for(action, role, "together") {
                if person.outcome().ids().contains(action.id) {
                    kinds.insert((is_for("hurt"), is_for("broke")));
                }
            }
        }
        assert!(kinds.contains(&(true, false)), "{role} gets no step for the hurt");
        assert!(kinds.contains(&(false, true)), "{role} gets no step for those who broke trust");
    }
}
