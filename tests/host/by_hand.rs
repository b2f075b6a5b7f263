//! The paper edition: a person with a pen comes to what the engine says.
//!
//! The pen knows the answers as plain ids and the printed tables, and nothing else of the engine.

use crate::contract;
use crate::people;
use crate::person::{Person, Said};
use crate::random;
use groundwork::assessment::by_hand::{ByHand, by_hand};
use groundwork::assessment::{Assessment, Band};
use groundwork::plan::by_hand::{HandStep, by_hand as steps};
use groundwork::plan::{ACTIONS, Gate};
use groundwork::questionnaire::{Answers, Block, Breach, Item, SafetyState};
use proptest::prelude::*;
use std::cmp::Reverse;

/// What stands on the filled sheet.
struct Sheet {
    scores: Vec<(Block, Option<(u16, Band)>)>,
    causes: Vec<&'static str>,
    lens: &'static str,
}

/// What was ticked, whoever ticked it.
struct Ticks {
    /// The column of the answer to each question, if one was ticked.
    items: Vec<Option<usize>>,
    breaches: Vec<&'static str>,
}

impl Ticks {
    fn of(answers: &Answers) -> Self {
        let column = |item: &Item| answers.item(*item).given().map(|level| usize::from(level.value()));
        Self {
            items: Item::ALL.iter().map(column).collect(),
            breaches: answers.breaches().map(Breach::id).collect(),
        }
    }
}

/// Fills in the scoring sheet.
fn fill(table: &ByHand, ticks: &Ticks) -> Sheet {
    let mut scores = Vec::new();
    for block in &table.blocks {
        let circled: Vec<u8> =
            block.items.iter().filter_map(|row| Some(row.counts[ticks.items[row.number - 1]?])).collect();
        let lookup = table.lookups.iter().find(|lookup| lookup.answers == circled.len());
        let sum = usize::from(circled.iter().sum::<u8>());
        scores.push((block.block, lookup.map(|lookup| lookup.scores[sum])));
    }
    let of = |block: Block| scores.iter().find(|(b, _)| *b == block).expect("every block").1;
    let has = |(block, band): (Block, Band)| of(block).is_some_and(|(_, b)| b == band);

    let mut ranked: Vec<(u16, &'static str)> = Vec::new();
    for cause in table.causes {
        match of(cause.block()) {
            Some((score, band)) if band >= table.counts_from => ranked.push((score, cause.id())),
            _ => {}
        }
    }
    // Of two that are the same the upper one stays first.
    ranked.sort_by_key(|(score, _)| Reverse(*score));
    let third =
        ranked.len() > table.shown && ranked[table.shown - 1].0 - ranked[table.shown].0 <= table.close;
    ranked.truncate(table.shown + usize::from(third));

    let rule = &table.lens;
    let (item, level) = rule.past_item;
    let often = ticks.items[item.index()].is_some_and(|column| column >= usize::from(level.value()));
    let present = !ticks.breaches.is_empty() || has(rule.present);
    let past = often || rule.past.into_iter().any(has);
    let lens = match (present, past) {
        (true, true) => "both",
        (true, false) => "present",
        (false, true) => "past",
        (false, false) => "neither",
    };
    Sheet { scores, causes: ranked.into_iter().map(|(_, id)| id).collect(), lens }
}

fn same(answers: &Answers) {
    let table = by_hand();
    let sheet = fill(&table, &Ticks::of(answers));
    let engine = Assessment::of(answers);
    let causes: Vec<_> = engine.causes.iter().map(|cause| cause.id()).collect();
    assert_eq!(sheet.causes, causes);
    assert_eq!(sheet.lens, engine.lens.id());
    for (block, score) in &sheet.scores {
        let expected = engine.score(*block).map(|score| (score.rounded(), score.band()));
        assert_eq!(*score, expected, "{}", block.id());
    }
    let room = sheet.scores.iter().find(|(block, _)| *block == Block::Readiness).expect("a row").1;
    let gate = Gate::of(answers, &engine);
    for row in steps() {
        let by_hand = may_take(&row, answers, room.map(|(_, band)| band));
        assert_eq!(by_hand, gate.allows(row.action), "{}", row.action.id);
    }
}

/// Reads the columns of a step.
fn may_take(row: &HandStep, answers: &Answers, room: Option<Band>) -> bool {
    let role = answers.role.given().map_or("unsure", |role| role.id());
    let status = answers.status.given().map_or("apart", |status| status.id());
    let named = |ids: &[&str]| answers.breaches().any(|breach| ids.contains(&breach.id()));
    let deceived = role != "broke" && named(&["honesty", "cheating", "withholding"]);
    let no_room = status == "apart" || room.is_none_or(|band| band == Band::Less);
    row.states.iter().any(|state| state.id() == safety(answers))
        && row.action.roles.iter().any(|r| r.id() == role)
        && row.action.statuses.iter().any(|s| s.id() == status)
        && !(row.needs_room && no_room)
        && !(row.not_if_deceived && deceived)
        && (!row.needs_breach || named(&contract::BREACHES))
}

/// The plain rule beside the six questions.
fn safety(answers: &Answers) -> &'static str {
    use groundwork::questionnaire::SafetyItem;
    let said: Vec<_> = SafetyItem::ALL.iter().map(|item| answers.safety(*item).id()).collect();
    if said[..5].contains(&"yes") {
        "flag"
    } else if said[5] == "yes" {
        "own"
    } else if said.contains(&"skip") {
        "unknown"
    } else {
        "clear"
    }
}

#[test]
fn every_example_person_scores_the_same_by_hand() {
    for (name, answers) in people::all() {
        eprintln!("{name}");
        same(&answers);
    }
}

proptest! {
    #![proptest_config(random::config())]

    #[test]
    fn anybody_scores_the_same_by_hand(person in random::person()) {
        same(&person.answers());
    }
}

/// Scores that differ by a rounding at most: every pair and every third that there are.
#[test]
fn rounding_never_decides_who_is_third() {
    let all: Vec<[Said<u8>; 4]> =
        (0..=16).map(|sum| spread(sum, 4)).chain((0..=12).map(|sum| spread(sum, 3))).collect();
    for second in &all {
        for third in &all {
            let mut person = Person::plain();
            for (block, values) in
                [("betrayal", &[Said::Value(4); 4]), ("early", second), ("communication", third)]
            {
                for (i, value) in contract::items_of(block).zip(values) {
                    person.items[i] = match value {
                        Said::Value(value) => Said::Value(crate::oracle::turned(i, *value)),
                        other => *other,
                    };
                }
            }
            same(&person.answers());
        }
    }
}

fn spread(sum: u8, answers: u8) -> [Said<u8>; 4] {
    let mut left = sum;
    std::array::from_fn(|n| {
        let value = left.min(4);
        left -= value;
        if n < usize::from(answers) { Said::Value(value) } else { Said::Null }
    })
}

/// A step is on the paper once, and what is for one state alone stands apart.
#[test]
fn every_step_has_one_row() {
    let rows = steps();
    assert_eq!(rows.len(), ACTIONS.len());
    for (row, action) in rows.iter().zip(ACTIONS) {
        assert_eq!(row.action.id, action.id);
        assert!(!row.states.is_empty(), "{} is for nobody", action.id);
        let careful = row.states.iter().any(|state| *state != SafetyState::Clear);
        assert!(!careful || action.tags.is_empty(), "{} would expose somebody", action.id);
    }
}
