//! The ids and tables of the engine's contract, written down independently of the engine.

use groundwork::assessment::Cause;
use groundwork::plan::{Stage, Tag};
use groundwork::questionnaire::{Block, Breach, Item, Role, SafetyAnswer, SafetyItem, SafetyState, Status};
use groundwork::record::Aside;

pub const ROLES: [&str; 4] = ["hurt", "broke", "both", "unsure"];
pub const STATUSES: [&str; 3] = ["together", "deciding", "apart"];
pub const BREACHES: [&str; 16] = [
    "honesty",
    "cheating",
    "blaming",
    "criticising",
    "conflict",
    "power_struggle",
    "differences",
    "shaming",
    "withholding",
    "guilt",
    "projecting",
    "vague",
    "intimacy",
    "not_accepting",
    "walls",
    "expectations",
];
pub const SAFETY: [&str; 6] = ["afraid", "restricted", "isolated", "hurt", "sexual", "own"];
pub const SAFETY_ANSWERS: [&str; 3] = ["yes", "no", "skip"];
pub const BLOCKS: [&str; 7] =
    ["trust", "betrayal", "early", "insecurity", "communication", "vulnerability", "readiness"];
/// Four items for each block, in its order.
pub const ITEMS: [&str; 28] = [
    "trust.predictable",
    "trust.promises",
    "trust.honest",
    "trust.goodwill",
    "betrayal.intrusive",
    "betrayal.checking",
    "betrayal.carryover",
    "betrayal.unanswered",
    "early.letdown",
    "early.rely",
    "early.alarm",
    "early.hide_needs",
    "insecurity.leaving",
    "insecurity.reassurance",
    "insecurity.compare",
    "insecurity.worth",
    "communication.pursue",
    "communication.withdraw",
    "communication.escalate",
    "communication.repair",
    "vulnerability.hide",
    "vulnerability.dread",
    "vulnerability.regret",
    "vulnerability.ask",
    "readiness.ownership",
    "readiness.willing",
    "readiness.patience",
    "readiness.support",
];
/// Strengths inside a cause: counted in reverse.
pub const REVERSED: [&str; 3] = ["insecurity.worth", "communication.repair", "vulnerability.ask"];
/// Causes in the order that breaks ties.
pub const CAUSES: [&str; 5] = ["betrayal", "communication", "insecurity", "vulnerability", "early"];
pub const TAGS: [&str; 7] =
    ["joint", "contact", "disclosure", "forgiveness", "couple_therapy", "concession", "jealousy"];
/// What status `apart` and low or unknown readiness bar, in every safety state.
pub const BARRED_ALONE: [&str; 4] = ["joint", "contact", "couple_therapy", "concession"];

/// The position of an item.
pub fn item(id: &str) -> usize {
    ITEMS.iter().position(|i| *i == id).unwrap_or_else(|| panic!("no item is called {id}"))
}

/// The positions of a block's four items.
pub fn items_of(block: &str) -> std::ops::Range<usize> {
    let block = BLOCKS.iter().position(|b| *b == block).expect("a block");
    block * 4..block * 4 + 4
}

/// An id once released is never renamed, reused or moved.
#[test]
fn the_engine_has_the_ids_of_the_contract() {
    fn ids<T: Copy>(all: &[T], id: fn(T) -> &'static str) -> Vec<&'static str> {
        all.iter().map(|value| id(*value)).collect()
    }
    assert_eq!(ids(Role::ALL, Role::id), ROLES);
    assert_eq!(ids(Status::ALL, Status::id), STATUSES);
    assert_eq!(ids(Breach::ALL, Breach::id), BREACHES);
    assert_eq!(ids(SafetyItem::ALL, SafetyItem::id), SAFETY);
    assert_eq!(ids(SafetyAnswer::ALL, SafetyAnswer::id), SAFETY_ANSWERS);
    assert_eq!(ids(SafetyState::ALL, SafetyState::id), ["flag", "own", "unknown", "clear"]);
    assert_eq!(ids(Block::ALL, Block::id), BLOCKS);
    assert_eq!(ids(Item::ALL, Item::id), ITEMS);
    assert_eq!(ids(Cause::ALL, Cause::id), CAUSES);
    assert_eq!(ids(Tag::ALL, Tag::id), TAGS);
    assert_eq!(ids(Aside::ALL, Aside::id), ["not_now", "not_for_us", "not_safe", "done_before"]);
    assert_eq!(Stage::ALL.iter().map(|s| s.number()).collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
}

/// Four in a row belong to each block; three of them are turned round.
#[test]
fn items_stand_in_their_blocks() {
    for (i, id) in ITEMS.iter().enumerate() {
        assert!(id.starts_with(&format!("{}.", BLOCKS[i / 4])), "{id} is not in block {}", BLOCKS[i / 4]);
        assert_eq!(Item::ALL[i].reverse_keyed(), REVERSED.contains(id), "{id}");
    }
}
