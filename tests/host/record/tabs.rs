//! Several tabs with one storage, in every mixture: after all have written, every last change of every
//! key is there.

use super::change::{change, record};
use super::flat::{entry, flat};
use super::room::{Act, Room, TABS};
use super::stored;
use crate::random::config;
use proptest::collection::vec;
use proptest::prelude::*;

fn act() -> BoxedStrategy<Act> {
    let clock = prop_oneof![0..4u64, 1_763_840_000_000..1_763_840_000_004u64, 0..9_000_000_000_000u64];
    prop_oneof![
        6 => change().prop_map(Act::Change),
        2 => Just(Act::Look),
        4 => Just(Act::Save),
        1 => clock.prop_map(Act::Clock),
    ]
    .boxed()
}

fn acts() -> impl Strategy<Value = Vec<(usize, Act)>> {
    vec((0..TABS, act()), 0..16)
}

fn order() -> impl Strategy<Value = Vec<usize>> {
    Just((0..TABS).collect::<Vec<_>>()).prop_shuffle()
}

proptest! {
    #![proptest_config(config())]

    /// Held up between reading and writing, with clocks that differ and go back.
    #[test]
    fn nothing_that_a_tab_holds_vanishes(start in record(), acts in acts(), order in order()) {
        let mut room = Room::opened(&stored(&start));
        for (tab, act) in &acts {
            room.act(*tab, act);
        }
        room.close(&order);
    }

    /// Whoever saves first, the others join in.
    #[test]
    fn tabs_that_began_for_themselves_join(acts in acts(), order in order()) {
        let mut room = Room::begun();
        for (tab, act) in acts.iter().filter(|(_, act)| !matches!(act, Act::Look)) {
            room.act(*tab, act);
        }
        room.close(&order);
    }

    /// With one clock that goes forward, the last change by the clock on the wall is the one that stays.
    #[test]
    fn the_last_change_stays(start in record(), acts in acts(), order in order()) {
        let mut room = Room::opened(&stored(&start));
        let mut last = flat(&start);
        let begin = start.latest() + 1;
        for (time, (tab, act)) in (begin..).zip(&acts) {
            if matches!(act, Act::Clock(_)) {
                continue;
            }
            room.tabs[*tab].clock = time;
            last.extend(room.act(*tab, act));
        }
        let is = flat(&room.close(&order));
        for (key, last) in &last {
            prop_assert_eq!(&entry(&is, key).value, &last.value, "{}", key);
        }
    }
}
