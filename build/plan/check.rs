//! One action: its ids, its rules, the advice that it covers.

use super::Action;
use super::rows::Row;
use crate::engine::context::{Role, Status};
use crate::engine::tag::{Grade, Stage, Tag};
use crate::problems::{Problems, Source};
use crate::tables::Tables;

/// Tags that status `apart` and low readiness bar.
pub const BARRED: [Tag; 4] = [Tag::Joint, Tag::Contact, Tag::CoupleTherapy, Tag::Concession];

pub struct Check<'a> {
    pub file: &'a Source,
    pub span: std::ops::Range<usize>,
    pub problems: &'a mut Problems,
}

impl Check<'_> {
    pub fn say(&mut self, message: impl std::fmt::Display) {
        self.problems.at(self.file.line(self.span.start), message);
    }

    pub fn known<T: Copy>(&mut self, what: &str, id: &str, found: Option<T>) -> Option<T> {
        if found.is_none() {
            self.say(format!("unknown {what} {id:?}"));
        }
        found
    }

    /// Those of a list that are known.
    pub fn all<T: Copy>(&mut self, what: &str, ids: &[String], known: fn(&str) -> Option<T>) -> Vec<T> {
        ids.iter().filter_map(|id| self.known(what, id, known(id))).collect()
    }

    pub fn action(&mut self, row: Row, stage: Stage, tables: &Tables) -> Action {
        let roles = self.all("role", &row.roles, Role::from_id);
        let tags = self.all("tag", &row.tags, Tag::from_id);
        let statuses = match &row.statuses {
            None => Status::ALL.to_vec(),
            Some(ids) => self.all("status", ids, Status::from_id),
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
             minutes: {}, today: {}, sensitive: {}, grade: Grade::{}, sources: &{:?}, #[cfg(not(target_arch = \"wasm32\"))] covers: &{:?}, signals: &[{}] }}",
            row.id,
            stage.variant(),
            list("crate::questionnaire::Role", roles.iter().map(|r| r.variant())),
            list("crate::questionnaire::Status", statuses.iter().map(|s| s.variant())),
            list("Tag", tags.iter().map(|t| t.variant())),
            row.topic,
            row.minutes,
            row.today,
            row.sensitive,
            grade.variant(),
            row.evidence.sources,
            row.covers,
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
}

/// A list of paths: `&[Role::Hurt, Role::Both]`.
fn list(kind: &str, variants: impl Iterator<Item = &'static str>) -> String {
    let items: Vec<_> = variants.map(|v| format!("{kind}::{v}")).collect();
    format!("&[{}]", items.join(", "))
}
