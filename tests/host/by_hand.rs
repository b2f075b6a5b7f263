//! The paper edition: a person with a pen comes to what the engine says.
//!
//! The pen knows the answers as plain ids and the printed tables, and nothing else of the engine.

use crate::oracle;
use crate::outcome::Outcome;
use crate::person::Person;
use crate::random;
use crate::scores::{sums, with};
use groundwork::assessment::Band;
use groundwork::assessment::by_hand::{ByHand, by_hand};
use groundwork::plan::by_hand::{HandStep, by_hand as steps};
use groundwork::plan::{ACTIONS, Gate};
use groundwork::questionnaire::{Block, SafetyState};
use proptest::prelude::*;
use std::cmp::Reverse;

/// What stands on the filled sheet.
struct Sheet {
    scores: Vec<(Block, Option<(u16, Band)>)>,
    causes: Vec<&'static str>,
    lens: &'static str,
}

/// Fills in the scoring sheet.
fn fill(table: &ByHand, person: &Person) -> Sheet {
    let mut scores = Vec::new();
    // The column of the answer to a question, if one was ticked.
    let column = |item: usize| person.items[item].given().map(usize::from);
    for block in &table.blocks {
        let circled = block.items.iter().filter_map(|row| Some(row.counts[column(row.number - 1)?]));
        let circled: Vec<u8> = circled.collect();
        let lookup = table.lookups.iter().find(|lookup| lookup.answers == circled.len());
        let sum = usize::from(circled.iter().sum::<u8>());
        scores.push((block.block, lookup.map(|lookup| lookup.scores[sum])));
    }
    let of = |block: Block| scores.iter().find(|(b, _)| *b == block).expect("every block").1;
    let has = |(block, band): (Block, Band)| of(block).is_some_and(|(_, b)| b == band);

    let mut ranked: Vec<(u16, &'static str)> = Vec::new();
    for cause in table.causes {
        let counted = of(cause.block()).filter(|(_, band)| *band >= table.counts_from);
        ranked.extend(counted.map(|(score, _)| (score, cause.id())));
    }
    // Of two that are the same the upper one stays first.
    ranked.sort_by_key(|(score, _)| Reverse(*score));
    let third =
        ranked.len() > table.shown && ranked[table.shown - 1].0 - ranked[table.shown].0 <= table.close;
    ranked.truncate(table.shown + usize::from(third));

    let rule = &table.lens;
    let (item, level) = rule.past_item;
    let often = column(item.index()).is_some_and(|column| column >= usize::from(level.value()));
    let present = !person.named().is_empty() || has(rule.present);
    let past = often || rule.past.into_iter().any(has);
    let lens = oracle::lens_of(present, past);
    Sheet { scores, causes: ranked.into_iter().map(|(_, id)| id).collect(), lens }
}

fn same(person: &Person) {
    let sheet = fill(&by_hand(), person);
    let outcome = person.outcome();
    assert_eq!(sheet.causes, outcome.causes());
    let Outcome { answers, assessment, .. } = outcome;
    assert_eq!(sheet.lens, assessment.lens.id());
    for (block, score) in &sheet.scores {
        let expected = assessment.score(*block).map(|score| (score.rounded(), score.band()));
        assert_eq!(*score, expected, "{}", block.id());
    }
    let room = sheet.scores.iter().find(|(block, _)| *block == Block::Readiness).expect("a row").1;
    let gate = Gate::of(&answers, &assessment);
    for row in steps() {
        let by_hand = may_take(&row, person, room.map(|(_, band)| band));
        assert_eq!(by_hand, gate.allows(row.action), "{}", row.action.id);
    }
}

/// Reads the columns of a step; the oracle's are the plain rules beside the questions.
fn may_take(row: &HandStep, person: &Person, room: Option<Band>) -> bool {
    let (role, status) = (oracle::role(person), oracle::status(person));
    let named = |ids: &[&str]| person.named().iter().any(|breach| ids.contains(breach));
    let deceived = role != "broke" && named(&["honesty", "cheating", "withholding"]);
    let no_room = status == "apart" || room.is_none_or(|band| band == Band::Less);
    row.states.iter().any(|state| state.id() == oracle::safety(person))
        && row.action.roles.iter().any(|r| r.id() == role)
        && row.action.statuses.iter().any(|s| s.id() == status)
        && !(row.needs_room && no_room)
        && !(row.not_if_deceived && deceived)
        && !(row.needs_breach && person.named().is_empty())
}

proptest! {
    #![proptest_config(random::config())]

    #[test]
    fn anybody_scores_the_same_by_hand(person in random::person()) {
        same(&person);
    }
}

/// Scores that differ by a rounding at most: every pair and every third that there are.
#[test]
fn rounding_never_decides_who_is_third() {
    for (second, of_second) in sums() {
        for (third, of_third) in sums() {
            let causes =
                [("betrayal", 16, 4), ("early", second, of_second), ("communication", third, of_third)];
            same(&with(&causes));
        }
    }
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
