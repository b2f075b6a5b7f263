//! `content/plan/`: the actions, checked so that each can reach somebody and no signal is idle.

use crate::emit;
use crate::engine::context::{Breach, Role, Status};
use crate::engine::item::{Block, Item};
use crate::engine::safety_item::SafetyState;
use crate::engine::tag::{Grade, Stage, Tag};
use crate::problems::{Problems, Source, toml_files};
use crate::tables::Tables;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use toml::Spanned;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    action: Vec<Spanned<Row>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    roles: Vec<String>,
    statuses: Option<Vec<String>>,
    #[serde(default)]
    tags: Vec<String>,
    topic: String,
    minutes: u16,
    today: bool,
    #[serde(default)]
    sensitive: bool,
    evidence: Evidence,
    #[serde(default)]
    covers: Vec<String>,
    signals: Vec<Spanned<SignalRow>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Evidence {
    grade: String,
    sources: Vec<u16>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct SignalRow {
    answer: Option<String>,
    band: Option<String>,
    breach: Option<OneOrMore>,
    role: Option<String>,
    strain: Option<u8>,
    safety: Option<String>,
    at_least: Option<Bound>,
    at_most: Option<Bound>,
    weight: u8,
}

#[derive(Deserialize, Clone)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

#[derive(Deserialize, Clone)]
#[serde(untagged)]
enum Bound {
    Level(u8),
    Band(String),
}

/// A checked action.
pub struct Action {
    pub id: String,
    pub file: String,
    pub roles: Vec<Role>,
    code: String,
}

/// Tags that status `apart` and low readiness bar.
const BARRED: [Tag; 4] = [Tag::Joint, Tag::Contact, Tag::CoupleTherapy, Tag::Concession];

pub fn read(folder: &Path, tables: &Tables, problems: &mut Problems) -> Vec<Action> {
    let mut actions: Vec<Action> = Vec::new();
    for file in toml_files(folder, problems) {
        let number = file.path.file_stem().and_then(|s| s.to_str()?.chars().next()?.to_digit(10));
        let Some(stage) = number.and_then(|n| Stage::ALL.get(n as usize).copied()) else {
            problems.of(&file, "the file's name begins with its stage, 0 to 4");
            continue;
        };
        let rows: File = problems.parse(&file);
        for row in rows.action {
            let span = row.span();
            let mut check = Check { file: &file, span, problems };
            let action = check.action(row.into_inner(), stage, tables);
            if actions.iter().any(|a| a.id == action.id) {
                check.say(format!("the id {} is used twice", action.id));
            }
            actions.push(action);
        }
    }
    actions
}

struct Check<'a> {
    file: &'a Source,
    span: std::ops::Range<usize>,
    problems: &'a mut Problems,
}

impl Check<'_> {
    fn say(&mut self, message: impl AsRef<str>) {
        self.problems.at(self.file, &self.span, message);
    }

    fn known<T: Copy>(&mut self, what: &str, id: &str, found: Option<T>) -> Option<T> {
        if found.is_none() {
            self.say(format!("unknown {what} {id:?}"));
        }
        found
    }

    fn action(&mut self, row: Row, stage: Stage, tables: &Tables) -> Action {
        let roles: Vec<Role> =
            row.roles.iter().filter_map(|id| self.known("role", id, Role::from_id(id))).collect();
        let tags: Vec<Tag> =
            row.tags.iter().filter_map(|id| self.known("tag", id, Tag::from_id(id))).collect();
        let statuses: Vec<Status> = match &row.statuses {
            None => Status::ALL.to_vec(),
            Some(ids) => ids.iter().filter_map(|id| self.known("status", id, Status::from_id(id))).collect(),
        };
        let grade = self.known("grade", &row.evidence.grade, Grade::from_id(&row.evidence.grade));
        let grade = grade.unwrap_or(Grade::Ours);
        if roles.is_empty() || statuses.is_empty() || row.topic.is_empty() || row.minutes == 0 {
            self.say("roles, statuses, topic and minutes can't be empty");
        }
        if stage == Stage::Steady && !tags.is_empty() {
            self.say("an action of stage 0 carries no tag");
        }
        if statuses == [Status::Apart] && tags.iter().any(|t| BARRED.contains(t)) {
            self.say("an action for `apart` alone can't carry joint, contact, couple_therapy or concession");
        }
        if matches!(grade, Grade::Trial | Grade::Study | Grade::Lab) && row.evidence.sources.is_empty() {
            self.say("evidence of this grade names a source");
        }
        for source in &row.evidence.sources {
            if !tables.has_source(*source) {
                self.say(format!("unknown source {source}"));
            }
        }
        self.covers(&row, &roles, tables);
        let signals = self.signals(&row, stage, &roles, &tags);
        let code = format!(
            "Action {{ id: {:?}, stage: Stage::{}, roles: {}, statuses: {}, tags: {}, topic: {:?}, \
             minutes: {}, today: {}, sensitive: {}, grade: Grade::{}, sources: &{:?}, #[cfg(not(target_arch = \"wasm32\"))] covers: {}, signals: &[{}] }}",
            row.id,
            stage.variant(),
            emit::list("crate::questionnaire::Role", roles.iter().map(|r| r.variant())),
            emit::list("crate::questionnaire::Status", statuses.iter().map(|s| s.variant())),
            emit::list("Tag", tags.iter().map(|t| t.variant())),
            row.topic,
            row.minutes,
            row.today,
            row.sensitive,
            grade.variant(),
            row.evidence.sources,
            emit::strings(&row.covers),
            signals.join(", "),
        );
        Action { id: row.id, file: self.file.shown.clone(), roles, code }
    }

    fn covers(&mut self, row: &Row, roles: &[Role], tables: &Tables) {
        for id in &row.covers {
            let Some(advice) = tables.row(id) else {
                self.say(format!("unknown row of advice {id}"));
                continue;
            };
            if advice.kind != "action" {
                self.say(format!("{id} is a {}, not an action", advice.kind));
            }
            if !advice.caution.is_empty() && !row.tags.contains(&advice.caution) {
                self.say(format!("{id} asks for the tag {}", advice.caution));
            }
            let reaches = |id: &str| roles.iter().any(|r| r.id() == id);
            if (advice.who == "broke" && !reaches("broke")) || (advice.who == "hurt" && !reaches("hurt")) {
                self.say(format!("{id} is advice for {}, whom the action doesn't reach", advice.who));
            }
        }
    }

    fn signals(&mut self, row: &Row, stage: Stage, roles: &[Role], tags: &[Tag]) -> Vec<String> {
        let mut out = Vec::new();
        let mut causes = BTreeSet::new();
        let mut shown_cause = false;
        for signal in &row.signals {
            let whole = std::mem::replace(&mut self.span, signal.span());
            let signal = signal.get_ref();
            if !(1..=9).contains(&signal.weight) {
                self.say("a weight is 1 to 9");
            }
            for (test, block) in self.tests(signal, stage, roles, tags) {
                if let Some(block) = block.filter(|b| b.is_cause()) {
                    causes.insert(block.id());
                    shown_cause |= test.starts_with("BandAtLeast") && test.ends_with("Some)");
                }
                out.push(format!("Signal {{ test: signal::Test::{test}, weight: {} }}", signal.weight));
            }
            self.span = whole;
        }
        if causes.len() > 1 {
            self.say(format!("signals of one cause at most, here {causes:?}"));
        }
        if causes.len() == 1 && stage == Stage::Steady {
            self.say("an action of stage 0 belongs to no cause");
        }
        if stage == Stage::Inner && !shown_cause {
            self.say("inner work needs a signal `band = <its cause>, at_least = \"some\"`");
        }
        if out.is_empty() {
            self.say("an action without a signal never fits");
        }
        out
    }

    /// The tests of one row; several for a list of breaches.
    fn tests(
        &mut self,
        row: &SignalRow,
        stage: Stage,
        roles: &[Role],
        tags: &[Tag],
    ) -> Vec<(String, Option<Block>)> {
        let kinds = [
            row.answer.is_some(),
            row.band.is_some(),
            row.breach.is_some(),
            row.role.is_some(),
            row.strain.is_some(),
            row.safety.is_some(),
        ];
        if kinds.iter().filter(|k| **k).count() != 1 {
            self.say("a signal is one of answer, band, breach, role, strain, safety");
            return Vec::new();
        }
        let bound = match (&row.at_least, &row.at_most) {
            (Some(bound), None) => Some(("AtLeast", bound.clone())),
            (None, Some(bound)) => Some(("AtMost", bound.clone())),
            _ => None,
        };
        if bound.is_some() != (row.answer.is_some() || row.band.is_some()) {
            self.say("answer and band take one of at_least and at_most, the others none");
            return Vec::new();
        }
        let test = if let Some(id) = &row.answer {
            self.answer(id, bound)
        } else if let Some(id) = &row.band {
            self.band(id, bound, tags)
        } else if let Some(id) = &row.role {
            let role = self.known("role", id, Role::from_id(id));
            if role.is_some_and(|r| !roles.contains(&r)) {
                self.say(format!("this can't fire: the action doesn't reach {id}"));
            }
            role.map(|r| (format!("Role(crate::questionnaire::Role::{})", r.variant()), None))
        } else if let Some(level) = row.strain {
            if level > 4 {
                self.say("strain is 0 to 4");
            }
            Some((format!("Strain({level})"), None))
        } else if let Some(id) = &row.safety {
            let state = self.known("safety state", id, SafetyState::from_id(id));
            if state.is_some_and(|s| s != SafetyState::Clear) && (!tags.is_empty() || stage != Stage::Steady)
            {
                self.say(format!("this can't fire: the gate bars the action in state {id}"));
            }
            state.map(|s| (format!("Safety(crate::questionnaire::SafetyState::{})", s.variant()), None))
        } else {
            return self.breaches(row.breach.as_ref());
        };
        test.into_iter().collect()
    }

    fn answer(&mut self, id: &str, bound: Option<(&str, Bound)>) -> Option<(String, Option<Block>)> {
        let item = self.known("item", id, Item::from_id(id))?;
        match bound {
            Some(("AtLeast", Bound::Level(n @ 1..=4))) | Some(("AtMost", Bound::Level(n @ 0..=3))) => {
                let side = bound_side(bound.as_ref());
                let test = format!("Answer{side}(crate::questionnaire::Item::{}, {n})", item.variant());
                Some((test, Some(item.block())))
            }
            _ => {
                self.say(
                    "an answer is at_least 1 to 4 or at_most 0 to 3: anything else can't tell people apart",
                );
                None
            }
        }
    }

    fn band(
        &mut self,
        id: &str,
        bound: Option<(&str, Bound)>,
        tags: &[Tag],
    ) -> Option<(String, Option<Block>)> {
        let block = self.known("block", id, Block::from_id(id))?;
        let side = bound_side(bound.as_ref());
        let band = match &bound {
            Some(("AtLeast", Bound::Band(b))) if b == "some" || b == "strong" => b.clone(),
            Some(("AtMost", Bound::Band(b))) if b == "less" || b == "some" => b.clone(),
            _ => {
                self.say("a band is at_least \"some\" or \"strong\", or at_most \"less\" or \"some\"");
                return None;
            }
        };
        let low_readiness = block == Block::Readiness && side == "AtMost" && band == "less";
        if low_readiness && tags.iter().any(|t| BARRED.contains(t)) {
            self.say("this can't fire: low readiness bars the action");
        }
        let variant = match band.as_str() {
            "less" => "Less",
            "some" => "Some",
            _ => "Strong",
        };
        let test = format!(
            "Band{side}(crate::questionnaire::Block::{}, crate::assessment::Band::{variant})",
            block.variant()
        );
        Some((test, Some(block)))
    }

    fn breaches(&mut self, ids: Option<&OneOrMore>) -> Vec<(String, Option<Block>)> {
        let breaches: Vec<Breach> = match ids {
            Some(OneOrMore::One(any)) if any == "any" => Breach::ALL.to_vec(),
            Some(OneOrMore::One(id)) => self.known("breach", id, Breach::from_id(id)).into_iter().collect(),
            Some(OneOrMore::More(ids)) => {
                ids.iter().filter_map(|id| self.known("breach", id, Breach::from_id(id))).collect()
            }
            None => Vec::new(),
        };
        let test = |b: &Breach| format!("Breach(crate::questionnaire::Breach::{})", b.variant());
        breaches.iter().map(|b| (test(b), None)).collect()
    }
}

fn bound_side<'a>(bound: Option<&(&'a str, Bound)>) -> &'a str {
    bound.map_or("AtLeast", |(side, _)| side)
}

pub fn emit(actions: &[Action]) -> String {
    let mut out = String::from(
        "/// Every action, in the order of `content/plan/`.\npub static ACTIONS: &[Action] = &[\n",
    );
    for action in actions {
        writeln!(out, "{},", action.code).unwrap();
    }
    out + "];\n"
}
