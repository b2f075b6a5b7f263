//! A step on a five-step scale.

/// A whole number from 0 to 4: a frequency (never … almost always) or a strain (not at all …
/// extremely). Nothing else can be held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Level(u8);

impl Level {
    /// All five, the lowest first.
    pub const ALL: [Self; 5] = [Self(0), Self(1), Self(2), Self(3), Self(4)];

    /// `None` above 4.
    pub const fn new(value: u8) -> Option<Self> {
        if value <= 4 { Some(Self(value)) } else { None }
    }

    /// The number, 0 to 4.
    pub const fn value(self) -> u8 {
        self.0
    }

    /// Counted the other way round: 4 becomes 0.
    #[must_use]
    pub const fn reversed(self) -> Self {
        Self(4 - self.0)
    }
}
