//! One reply to one question.

/// A question can be unanswered, declined ("Prefer not to say") or answered. The first two are
/// both missing values for the engine; the screens tell them apart, because only an unanswered
/// question is asked again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reply<T> {
    /// Not answered yet: no key in the JSON.
    #[default]
    Missing,
    /// "Prefer not to say": `null` in the JSON.
    Declined,
    /// An answer.
    Given(T),
}

impl<T: Copy> Reply<T> {
    /// The answer, if there is one.
    pub fn given(self) -> Option<T> {
        match self {
            Self::Given(value) => Some(value),
            Self::Missing | Self::Declined => None,
        }
    }

    /// The reply of somebody who picked this one of `all`, after which declining comes last.
    pub fn at(index: usize, all: &[T]) -> Self {
        all.get(index).map_or(Self::Declined, |value| Self::Given(*value))
    }

    /// The inverse of [`Self::at`]: which one is picked; `None` if none is.
    pub fn position(self, all: &[T]) -> Option<usize>
    where
        T: PartialEq,
    {
        match self {
            Self::Missing => None,
            Self::Declined => Some(all.len()),
            Self::Given(value) => all.iter().position(|other| *other == value),
        }
    }

    /// Whether the question was dealt with: answered or declined.
    pub fn is_done(self) -> bool {
        !matches!(self, Self::Missing)
    }
}
