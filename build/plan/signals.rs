//! The signals of an action: known ids, weights, and that each can fire.

use super::check::{BARRED, Check};
use super::rows::{Bound, OneOrMore, Row, SignalRow};
use crate::engine::context::{Breach, Role};
use crate::engine::item::{Block, Item};
use crate::engine::safety_item::SafetyState;
use crate::engine::tag::{Stage, Tag};
use std::collections::BTreeSet;

impl Check<'_> {
    pub fn signals(&mut self, row: &Row, stage: Stage, roles: &[Role], tags: &[Tag]) -> Vec<String> {
        let mut out = Vec::new();
        let mut causes = BTreeSet::new();
        let mut shown_cause = false;
        for signal in &row.signals {
            let whole = std::mem::replace(&mut self.span, signal.span());
            let signal = signal.get_ref();
            let least = u8::from(signal.safety.is_none());
            if !(least..=9).contains(&signal.weight) {
                self.say("a weight is 1 to 9; 0 only for a safety signal that is nothing but a condition");
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
        if (stage == Stage::Inner || causes.len() == 1) && !shown_cause {
            self.say("an action of a cause needs a signal `band = <its cause>, at_least = \"some\"`");
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
        let SignalRow { answer, band, breach, role, strain, safety, .. } = row;
        let texts = [answer, band, role, safety].into_iter().flatten().count();
        if texts + usize::from(breach.is_some()) + usize::from(strain.is_some()) != 1 {
            self.say("a signal is one of answer, band, breach, role, strain, safety");
            return Vec::new();
        }
        let bound = match (&row.at_least, &row.at_most) {
            (Some(bound), None) => Some(("AtLeast", bound)),
            (None, Some(bound)) => Some(("AtMost", bound)),
            _ => None,
        };
        if bound.is_some() != (answer.is_some() || band.is_some()) {
            self.say("answer and band take one of at_least and at_most, the others none");
            return Vec::new();
        }
        let test = if let (Some(id), Some(bound)) = (answer, bound) {
            self.answer(id, bound)
        } else if let (Some(id), Some(bound)) = (band, bound) {
            self.band(id, bound, tags)
        } else if let Some(id) = role {
            let role = self.known("role", id, Role::from_id(id));
            if role.is_some_and(|r| !roles.contains(&r)) {
                self.say(format!("this can't fire: the action doesn't reach {id}"));
            }
            role.map(|r| (format!("Role(crate::questionnaire::Role::{})", r.variant()), None))
        } else if let Some(level) = *strain {
            if level > 4 {
                self.say("strain is 0 to 4");
            }
            Some((format!("Strain({level})"), None))
        } else if let Some(id) = safety {
            let safety = self.known("safety state", id, SafetyState::from_id(id));
            if safety.is_some_and(|s| s != SafetyState::Clear) && (!tags.is_empty() || stage != Stage::Steady)
            {
                self.say(format!("this can't fire: the gate bars the action in state {id}"));
            }
            safety.map(|s| (format!("Safety(crate::questionnaire::SafetyState::{})", s.variant()), None))
        } else {
            return self.breaches(breach.as_ref());
        };
        test.into_iter().collect()
    }

    fn answer(&mut self, id: &str, (side, bound): (&str, &Bound)) -> Option<(String, Option<Block>)> {
        let item = self.known("item", id, Item::from_id(id))?;
        let (("AtLeast", Bound::Level(n @ 1..=4)) | ("AtMost", Bound::Level(n @ 0..=3))) = (side, bound)
        else {
            self.say("an answer is at_least 1 to 4 or at_most 0 to 3: anything else can't tell people apart");
            return None;
        };
        if item.block().is_cause() && (side == "AtMost") != item.reverse_keyed() {
            self.say(
                "a cause's signal fires when the cause is stronger: at_most for a strength, at_least else",
            );
        }
        let test = format!("Answer{side}(crate::questionnaire::Item::{}, {n})", item.variant());
        Some((test, Some(item.block())))
    }

    fn band(
        &mut self,
        id: &str,
        (side, bound): (&str, &Bound),
        tags: &[Tag],
    ) -> Option<(String, Option<Block>)> {
        let block = self.known("block", id, Block::from_id(id))?;
        let name = if let Bound::Band(name) = bound { name.as_str() } else { "" };
        let band = match (side, name) {
            ("AtMost", "less") => "Less",
            (_, "some") => "Some",
            ("AtLeast", "strong") => "Strong",
            _ => {
                self.say("a band is at_least \"some\" or \"strong\", or at_most \"less\" or \"some\"");
                return None;
            }
        };
        if block.is_cause() && side == "AtMost" {
            self.say("a cause's signal fires when the cause is stronger: at_least");
        }
        if block == Block::Readiness && band == "Less" && tags.iter().any(|t| BARRED.contains(t)) {
            self.say("this can't fire: low readiness bars the action");
        }
        let test = format!(
            "Band{side}(crate::questionnaire::Block::{}, crate::assessment::Band::{band})",
            block.variant()
        );
        Some((test, Some(block)))
    }

    fn breaches(&mut self, ids: Option<&OneOrMore>) -> Vec<(String, Option<Block>)> {
        let breaches = match ids {
            Some(OneOrMore::One(any)) if any == "any" => Breach::ALL.to_vec(),
            Some(OneOrMore::One(id)) => self.all("breach", std::slice::from_ref(id), Breach::from_id),
            Some(OneOrMore::More(ids)) => self.all("breach", ids, Breach::from_id),
            None => Vec::new(),
        };
        let test = |b: &Breach| format!("Breach(crate::questionnaire::Breach::{})", b.variant());
        breaches.iter().map(|b| (test(b), None)).collect()
    }
}
