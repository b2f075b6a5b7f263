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

    /// Whether the person has dealt with the question, in either way.
    pub fn is_done(self) -> bool {
        !matches!(self, Self::Missing)
    }
}
