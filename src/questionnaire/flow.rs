//! What is asked when, derived from the answers alone.

use super::{Answers, Block, SafetyItem};

/// A page of the questionnaire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Page {
    /// Role, status, strain.
    About,
    /// What happened: the breaches.
    Breaches,
    /// The safety check.
    Safety,
    /// Four scored items.
    Items(Block),
}

impl Page {
    /// Every page in order.
    pub const ALL: [Self; 10] = [
        Self::About,
        Self::Breaches,
        Self::Safety,
        Self::Items(Block::Trust),
        Self::Items(Block::Betrayal),
        Self::Items(Block::Early),
        Self::Items(Block::Insecurity),
        Self::Items(Block::Communication),
        Self::Items(Block::Vulnerability),
        Self::Items(Block::Readiness),
    ];

    /// Its place in [`Self::ALL`], from 0.
    pub fn position(self) -> usize {
        Self::ALL.iter().position(|p| *p == self).unwrap_or(0)
    }

    /// The page after this one; `None` after the last.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.position() + 1).copied()
    }

    /// The page before this one; `None` before the first.
    pub fn previous(self) -> Option<Self> {
        self.position().checked_sub(1).map(|i| Self::ALL[i])
    }

    /// Whether every question on the page was dealt with, be it by declining.
    pub fn is_done(self, answers: &Answers) -> bool {
        match self {
            Self::About => answers.role.is_done() && answers.status.is_done() && answers.strain.is_done(),
            Self::Breaches => answers.breaches_done(),
            Self::Safety => SafetyItem::ALL.iter().all(|i| answers.safety_reply(*i).is_some()),
            Self::Items(block) => block.items().iter().all(|i| answers.item(*i).is_done()),
        }
    }

    /// The first page that is not done; `None` when all are.
    pub fn first_open(answers: &Answers) -> Option<Self> {
        Self::ALL.into_iter().find(|p| !p.is_done(answers))
    }
}

impl Answers {
    /// Whether every question was dealt with, be it by declining. It tells a finished round from an open one.
    pub fn is_complete(&self) -> bool {
        Page::first_open(self).is_none()
    }
}
