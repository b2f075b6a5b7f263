//! The JSON that `cargo xtask plan --json` and `cargo xtask actions --json` print.

use super::signal::Test;
use super::{ACTIONS, Action, Because, Plan, Signal, Step, Tag};
use crate::assessment::{Assessment, Band, Cause, Score};
use crate::questionnaire::{Block, Role, Status};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// A result and its plan, as "Result" in `docs/data-format.md` describes them.
pub struct ResultJson<'a>(pub &'a Assessment, pub &'a Plan);

impl Serialize for ResultJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(assessment, plan) = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("safety", assessment.safety.id())?;
        map.serialize_entry("lens", assessment.lens.id())?;
        map.serialize_entry("scores", &Scores(assessment))?;
        map.serialize_entry("causes", &ids(&assessment.causes, Cause::id))?;
        let first: Vec<_> = plan.first.iter().map(|s| s.action.id).collect();
        map.serialize_entry("first", &first)?;
        let steps: Vec<_> = plan.steps().map(StepJson).collect();
        map.serialize_entry("plan", &steps)?;
        map.end()
    }
}

fn ids<T: Copy>(list: &[T], id: fn(T) -> &'static str) -> Vec<&'static str> {
    list.iter().map(|value| id(*value)).collect()
}

struct Scores<'a>(&'a Assessment);

impl Serialize for Scores<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct One {
            score: Option<f64>,
            band: Option<&'static str>,
            answered: usize,
        }
        let mut map = serializer.serialize_map(Some(Block::ALL.len()))?;
        for block in Block::ALL {
            let one = One {
                score: self.0.score(*block).map(Score::points),
                band: self.0.band(*block).map(Band::id),
                answered: self.0.answered(*block),
            };
            map.serialize_entry(block.id(), &one)?;
        }
        map.end()
    }
}

struct StepJson<'a>(&'a Step);

impl Serialize for StepJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        fields(&mut map, self.0.action, Some(&self.0.because))?;
        map.end()
    }
}

fn fields<M: SerializeMap>(
    map: &mut M,
    action: &Action,
    because: Option<&[Because]>,
) -> Result<(), M::Error> {
    map.serialize_entry("stage", &action.stage.number())?;
    map.serialize_entry("id", action.id)?;
    map.serialize_entry("tags", &ids(action.tags, Tag::id))?;
    map.serialize_entry("topic", action.topic)?;
    map.serialize_entry("roles", &ids(action.roles, Role::id))?;
    map.serialize_entry("minutes", &action.minutes)?;
    map.serialize_entry("today", &action.today)?;
    if let Some(because) = because {
        map.serialize_entry("because", because)?;
    }
    map.serialize_entry("covers", action.covers)
}

/// Every action with its statuses, cause, evidence and signals.
pub struct ActionsJson;

impl Serialize for ActionsJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut seq = serializer.serialize_seq(Some(ACTIONS.len()))?;
        for action in ACTIONS {
            seq.serialize_element(&ActionJson(action))?;
        }
        seq.end()
    }
}

struct ActionJson(&'static Action);

impl Serialize for ActionJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Evidence {
            grade: &'static str,
            sources: &'static [u16],
        }
        let action = self.0;
        let mut map = serializer.serialize_map(None)?;
        fields(&mut map, action, None)?;
        map.serialize_entry("statuses", &ids(action.statuses, Status::id))?;
        map.serialize_entry("cause", &action.cause().map(Cause::id))?;
        let evidence = Evidence { grade: action.grade.id(), sources: action.sources };
        map.serialize_entry("evidence", &evidence)?;
        let signals: Vec<_> = action.signals.iter().map(SignalJson).collect();
        map.serialize_entry("signals", &signals)?;
        map.end()
    }
}

struct SignalJson(&'static Signal);

impl Serialize for SignalJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let mut kind_id = |kind: &str, id: &str| {
            map.serialize_entry("kind", kind)?;
            map.serialize_entry("id", id)
        };
        match self.0.test {
            Test::AnswerAtLeast(item, n) => {
                kind_id("answer", item.id())?;
                map.serialize_entry("at_least", &n)?;
            }
            Test::AnswerAtMost(item, n) => {
                kind_id("answer", item.id())?;
                map.serialize_entry("at_most", &n)?;
            }
            Test::BandAtLeast(block, band) => {
                kind_id("band", block.id())?;
                map.serialize_entry("at_least", band.id())?;
            }
            Test::BandAtMost(block, band) => {
                kind_id("band", block.id())?;
                map.serialize_entry("at_most", band.id())?;
            }
            Test::Breach(breach) => kind_id("breach", breach.id())?,
            Test::Role(role) => kind_id("role", role.id())?,
            Test::Safety(state) => kind_id("safety", state.id())?,
            Test::Strain(n) => {
                map.serialize_entry("kind", "strain")?;
                map.serialize_entry("value", &n)?;
            }
        }
        map.serialize_entry("weight", &self.0.weight)?;
        map.end()
    }
}
