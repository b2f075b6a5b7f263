//! The scored items and their blocks.

use crate::ids::ids;

ids! {
    /// Four items about one thing, which share a page and a score.
    Block {
        Trust = "trust",
        Betrayal = "betrayal",
        Early = "early",
        Insecurity = "insecurity",
        Communication = "communication",
        Vulnerability = "vulnerability",
        Readiness = "readiness",
    }
}

ids! {
    /// A question that is answered from 0 (never) to 4 (almost always).
    Item {
        TrustPredictable = "trust.predictable",
        TrustPromises = "trust.promises",
        TrustHonest = "trust.honest",
        TrustGoodwill = "trust.goodwill",
        BetrayalIntrusive = "betrayal.intrusive",
        BetrayalChecking = "betrayal.checking",
        BetrayalCarryover = "betrayal.carryover",
        BetrayalUnanswered = "betrayal.unanswered",
        EarlyLetdown = "early.letdown",
        EarlyRely = "early.rely",
        EarlyAlarm = "early.alarm",
        EarlyHideNeeds = "early.hide_needs",
        InsecurityLeaving = "insecurity.leaving",
        InsecurityReassurance = "insecurity.reassurance",
        InsecurityCompare = "insecurity.compare",
        InsecurityWorth = "insecurity.worth",
        CommunicationPursue = "communication.pursue",
        CommunicationWithdraw = "communication.withdraw",
        CommunicationEscalate = "communication.escalate",
        CommunicationRepair = "communication.repair",
        VulnerabilityHide = "vulnerability.hide",
        VulnerabilityDread = "vulnerability.dread",
        VulnerabilityRegret = "vulnerability.regret",
        VulnerabilityAsk = "vulnerability.ask",
        ReadinessOwnership = "readiness.ownership",
        ReadinessWilling = "readiness.willing",
        ReadinessPatience = "readiness.patience",
        ReadinessSupport = "readiness.support",
    }
}

#[allow(dead_code)] // the build script uses only a part of these
impl Item {
    /// The block that this item belongs to: [`Item::ALL`] has them block by block, [`Block::SIZE`] each.
    pub fn block(self) -> Block {
        Block::ALL[self.index() / Block::SIZE]
    }

    /// A strength inside a cause: it is counted in reverse within its block.
    pub const fn reverse_keyed(self) -> bool {
        matches!(self, Self::InsecurityWorth | Self::CommunicationRepair | Self::VulnerabilityAsk)
    }
}

#[allow(dead_code)] // the build script uses only a part of these
impl Block {
    /// How many items a block has.
    pub const SIZE: usize = 4;

    /// The items of this block.
    pub fn items(self) -> &'static [Item] {
        &Item::ALL[self.index() * Self::SIZE..][..Self::SIZE]
    }

    /// Whether a high score speaks of a cause of distrust. In the other two blocks, high is good.
    pub const fn is_cause(self) -> bool {
        !matches!(self, Self::Trust | Self::Readiness)
    }
}

const _: () = assert!(Item::COUNT == Block::COUNT * Block::SIZE, "a block without all of its items");
