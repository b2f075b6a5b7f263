//! A check-in that is being filled in. It stays while the person looks at the help lines, and is never
//! stored.

use crate::questionnaire::{Level, Reply, SafetyAnswer};
use crate::record::CheckIn;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    pub trust: [Reply<Level>; 4],
    pub strain: Reply<Level>,
    pub afraid: Option<SafetyAnswer>,
    pub helped: String,
    pub hard: String,
}

impl Draft {
    pub fn is_empty(&self) -> bool {
        let texts = self.helped.trim().is_empty() && self.hard.trim().is_empty();
        texts && Self { helped: String::new(), hard: String::new(), ..self.clone() } == Self::default()
    }

    /// What is kept of it.
    pub fn said(self) -> CheckIn {
        CheckIn {
            trust: self.trust.map(Reply::given),
            strain: self.strain.given(),
            afraid: self.afraid.unwrap_or(SafetyAnswer::Skip),
            helped: self.helped.trim().to_owned(),
            hard: self.hard.trim().to_owned(),
        }
    }
}
