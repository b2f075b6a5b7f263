//! The safety state, computed before anything else.

use crate::questionnaire::{Answers, SafetyAnswer, SafetyItem, SafetyState};

impl SafetyState {
    /// Any yes to the first five is a flag, whatever else was said; failing that, a yes to the sixth is
    /// `own`; failing that, a skip or a missing answer is `unknown`. Only six times "no" is `clear`.
    pub fn of(answers: &Answers) -> Self {
        let said = |item: &SafetyItem| answers.safety(*item);
        let about_partner = SafetyItem::ALL.iter().filter(|i| **i != SafetyItem::Own);
        if about_partner.clone().any(|i| said(i) == SafetyAnswer::Yes) {
            Self::Flag
        } else if said(&SafetyItem::Own) == SafetyAnswer::Yes {
            Self::Own
        } else if SafetyItem::ALL.iter().any(|i| said(i) == SafetyAnswer::Skip) {
            Self::Unknown
        } else {
            Self::Clear
        }
    }

    /// Whether scores and changes may be shown: not to somebody who is in danger, or is one. A good week must not
    /// read as a sign that all is well.
    pub const fn is_readable(self) -> bool {
        !matches!(self, Self::Flag | Self::Own)
    }
}
