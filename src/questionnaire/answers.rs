//! Everything that a person has answered.

use super::{Block, Breach, Item, Level, Reply, Role, SafetyAnswer, SafetyItem, Status};

/// The answers, kept by question id; a position in the questionnaire is derived from them and
/// never stored. Wrong answers can't be represented: see [`super::parse`] for the border.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    /// Who broke trust, as the person sees it; see [`Self::effective_role`] for one that wasn't said.
    pub role: Reply<Role>,
    /// Where the relationship stands; see [`Self::effective_status`] for one that wasn't said.
    pub status: Reply<Status>,
    /// How much strain this is now, from 0 (not at all) to 4 (extremely).
    pub strain: Reply<Level>,
    breaches: Option<[bool; Breach::COUNT]>,
    safety: [Option<SafetyAnswer>; SafetyItem::COUNT],
    scored: [Reply<Level>; Item::COUNT],
}

impl Answers {
    /// The reply to a scored item; the level as it was given, not reversed.
    pub fn item(&self, item: Item) -> Reply<Level> {
        self.scored[item.index()]
    }

    /// Sets or, with [`Reply::Missing`], takes back the reply to a scored item.
    pub fn set_item(&mut self, item: Item, reply: Reply<Level>) {
        self.scored[item.index()] = reply;
    }

    /// The answer to a safety question; a missing one is a skip.
    pub fn safety(&self, item: SafetyItem) -> SafetyAnswer {
        self.safety[item.index()].unwrap_or(SafetyAnswer::Skip)
    }

    /// The same for the screens: `None` as long as the question wasn't dealt with.
    pub fn safety_reply(&self, item: SafetyItem) -> Option<SafetyAnswer> {
        self.safety[item.index()]
    }

    /// Sets the answer to a safety question; `None` takes it back, so that it is asked again.
    pub fn set_safety(&mut self, item: SafetyItem, answer: Option<SafetyAnswer>) {
        self.safety[item.index()] = answer;
    }

    /// The breaches that were named, in the order of the contract.
    pub fn breaches(&self) -> impl Iterator<Item = Breach> + '_ {
        Breach::ALL.iter().copied().filter(|b| self.names(*b))
    }

    /// Whether this breach was named.
    pub fn names(&self, breach: Breach) -> bool {
        self.breaches.is_some_and(|set| set[breach.index()])
    }

    /// Whether any breach was named.
    pub fn has_breach(&self) -> bool {
        self.breaches().next().is_some()
    }

    /// Whether the list of breaches was dealt with, be it by naming none.
    pub fn breaches_done(&self) -> bool {
        self.breaches.is_some()
    }

    /// Names a breach or takes it back; either way the list counts as dealt with.
    pub fn set_breach(&mut self, breach: Breach, named: bool) {
        self.breaches.get_or_insert([false; Breach::COUNT])[breach.index()] = named;
    }

    /// Says that none happened, or that the person prefers not to say.
    pub fn set_no_breach(&mut self) {
        self.breaches = Some([false; Breach::COUNT]);
    }

    /// Takes over the list of breaches of other answers, even if it wasn't dealt with there.
    pub fn copy_breaches(&mut self, from: &Self) {
        self.breaches = from.breaches;
    }

    /// The role that the engine works with: nobody who doesn't say is put into a camp.
    pub fn effective_role(&self) -> Role {
        self.role.given().unwrap_or(Role::Unsure)
    }

    /// The status that the engine works with: the cautious branch where it isn't said.
    pub fn effective_status(&self) -> Status {
        self.status.given().unwrap_or(Status::Apart)
    }

    /// How many items of a block have an answer, 0 to 4; to decline is none.
    pub fn answered(&self, block: Block) -> usize {
        block.items().iter().filter(|i| self.item(**i).given().is_some()).count()
    }

    /// Whether all 28 items were given one and the same answer: worth one friendly second look.
    pub fn all_identical(&self) -> bool {
        let first = self.scored[0].given();
        first.is_some() && self.scored.iter().all(|r| r.given() == first)
    }

    /// Whether no question was dealt with, not even by declining.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
