//! What holds for whatever somebody has said.

use super::{EVERY, complete, scored};
use crate::random::config;
use crate::record::change::{answers, change, record};
use crate::record::flat::{entry, flat};
use crate::record::{NOW, agreed, merged};
use groundwork::assessment::Assessment;
use groundwork::plan::{ACTIONS, Action, Gate};
use groundwork::questionnaire::{Answers, SafetyItem, SafetyState};
use groundwork::record::{FOUR_WEEKS, Record, care};
use proptest::collection::vec;
use proptest::prelude::*;

/// What the gate lets through, by every action.
fn allowed(answers: &Answers) -> Vec<&'static Action> {
    let gate = Gate::of(answers, &Assessment::of(answers));
    ACTIONS.iter().filter(|action| gate.allows(action)).collect()
}

proptest! {
    #![proptest_config(config())]

    /// Not asked counts for nothing; otherwise neither side is ever more careful than what counts.
    #[test]
    fn what_counts_is_never_less_careful(record in record(), former in answers(), said in vec(change(), 0..6)) {
        let mut record = Record { answers: complete(former), ..record };
        record.begin_round(NOW);
        for change in &said {
            change.make(&mut record, NOW);
        }
        let Some((newest, former)) = record.open_since() else { return Ok(()) };
        let now = record.in_force();
        let flat = flat(&record);
        for item in SafetyItem::ALL {
            // One that is nearer than four weeks, and was put away after the newest was answered, was begun on another device.
            let after = |at: u64| entry(&flat, &format!("rounds.{at}")).stamp / EVERY >= newest / EVERY;
            let near = record.rounds.iter().filter(|(at, _)| at + FOUR_WEEKS > newest && after(*at)).map(|(_, round)| round);
            let near = near.chain([former]);
            let all = near.chain([&record.answers]).map(|side| care(side.safety_reply(*item)));
            prop_assert_eq!(Some(care(now.safety_reply(*item))), all.max());
        }
        let (before, after) = (Assessment::of(former).safety, Assessment::of(&now).safety);
        // They stand in the order of the gate, the most careful first.
        prop_assert!(after.index() <= before.index(), "{:?} after {:?}", after, before);
        if before == after || before == SafetyState::Clear {
            let known = allowed(former);
            for action in allowed(&now).into_iter().filter(|action| !known.contains(action)) {
                // What is written for a state comes with it, and needs nobody else.
                prop_assert!(before != after && action.tags.is_empty(), "{}: clearer than before", action.id);
            }
        }
        prop_assert_eq!((now.role, now.status, now.strain), (former.role, former.status, former.strain));
    }

    /// Begun, or gone back from: no clock and no tab that knew less takes it back.
    #[test]
    fn what_was_begun_stays_so(record in record(), former in answers(), now in 0..2 * NOW) {
        let before = Record { answers: complete(former), ..record };
        let mut begun = before.clone();
        begun.begin_round(now);
        prop_assert_eq!(begun.rounds.newest().map(|(_, answers)| answers), Some(&before.answers));
        prop_assert!(begun.latest() > before.latest());
        prop_assert_eq!(&merged(&before, &begun), &begun);
        let mut back = begun.clone();
        back.end_round_early(now);
        prop_assert_eq!(scored(&back.answers), scored(&before.answers));
        let less = |item: &&SafetyItem| care(back.answers.safety_reply(**item)) < care(before.answers.safety_reply(**item));
        prop_assert_eq!(SafetyItem::ALL.iter().find(less), None);
        prop_assert_eq!(back.rounds.iter().count(), before.rounds.iter().count());
        for old in [before, begun] {
            prop_assert_eq!(&merged(&old, &back), &back);
        }
    }

    /// Of two of the same name and moment all sides take the same one.
    #[test]
    fn of_two_of_the_same_moment_all_keep_the_same(one in answers(), other in answers()) {
        agreed([
            &|record| _ = record.rounds.add(one.clone(), NOW),
            &|record| _ = record.rounds.add(other.clone(), NOW),
        ]);
    }
}
