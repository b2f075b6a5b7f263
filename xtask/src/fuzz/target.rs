//! What reads what comes from outside.

use crate::Outcome;
use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Target(&'static str);

impl Target {
    pub const ALL: [Self; 3] = [Self("decode"), Self("import"), Self("decrypt")];

    pub const fn name(self) -> &'static str {
        self.0
    }
}

impl FromStr for Target {
    type Err = String;

    fn from_str(name: &str) -> Outcome<Self> {
        let known = Self::ALL.into_iter().find(|target| target.0 == name);
        known.ok_or_else(|| format!("{name}: expected {}", Self::ALL.map(|target| target.0).join(", ")))
    }
}
