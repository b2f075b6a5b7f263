//! The rows of `content/plan/` as they stand in the files.

use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct File {
    #[serde(default)]
    pub action: Vec<Spanned<Row>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    pub id: String,
    pub roles: Vec<String>,
    pub statuses: Option<Vec<String>>,
    #[serde(default)]
    pub tags: Vec<String>,
    pub topic: String,
    pub minutes: u16,
    pub today: bool,
    #[serde(default)]
    pub sensitive: bool,
    pub evidence: Evidence,
    #[serde(default)]
    pub covers: Vec<String>,
    pub signals: Vec<Spanned<SignalRow>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    pub grade: String,
    pub sources: Vec<u16>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub struct SignalRow {
    pub answer: Option<String>,
    pub band: Option<String>,
    pub breach: Option<OneOrMore>,
    pub role: Option<String>,
    pub strain: Option<u8>,
    pub safety: Option<String>,
    pub at_least: Option<Bound>,
    pub at_most: Option<Bound>,
    pub weight: u8,
}

#[derive(Deserialize, Clone)]
#[serde(untagged)]
pub enum OneOrMore {
    One(String),
    More(Vec<String>),
}

#[derive(Deserialize, Clone)]
#[serde(untagged)]
pub enum Bound {
    Level(u8),
    Band(String),
}
