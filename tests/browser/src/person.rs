//! The example people, as the app meets them: what they would pick, and the plan that is theirs.

use crate::history::history;
use groundwork::assessment::Assessment;
use groundwork::plan::Plan;
use groundwork::questionnaire::{
    Answers, Item, Page, Reply, Role, SafetyAnswer, SafetyItem, SafetyState, Status,
};
use groundwork::record::{Record, Stored};
use groundwork::words::{Sheet, SheetStep};
use std::time::{SystemTime, UNIX_EPOCH};

/// One of `tests/fixtures/people/`.
#[derive(Debug, Clone)]
pub struct Person {
    pub name: String,
    pub answers: Answers,
    /// For how many weeks there is a check-in.
    pub weeks: u64,
}

/// "Prefer not to say" follows the five levels of a scale.
const DECLINE: usize = 5;

impl Person {
    /// Reads a person's file. `hurt+26` is the same person after 26 weeks with a check-in.
    ///
    /// # Panics
    /// When there is no such person: the tests name them.
    pub fn named(name: &str) -> Self {
        let (file, weeks) = name.split_once('+').unwrap_or((name, "0"));
        let weeks = weeks.parse().unwrap_or_else(|e| panic!("{name}: {e}"));
        let file = xtask::paths::people().join(format!("{file}.json"));
        let text = std::fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let answers = Answers::from_json(&text).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        Self { name: name.to_owned(), answers, weeks }
    }

    /// Somebody who has said nothing yet.
    pub fn nobody() -> Self {
        Self { name: "nobody".to_owned(), answers: Answers::default(), weeks: 0 }
    }

    /// The same person with something changed.
    #[must_use]
    pub fn but(mut self, change: impl FnOnce(&mut Answers)) -> Self {
        change(&mut self.answers);
        self
    }

    pub fn role(&self) -> Role {
        self.answers.effective_role()
    }

    pub fn state(&self) -> SafetyState {
        SafetyState::of(&self.answers)
    }

    /// The plan with its words, as the engine makes it on this machine.
    pub fn sheet(&self) -> Sheet {
        let assessment = Assessment::of(&self.answers);
        let plan = Plan::of(&self.answers, &assessment);
        Sheet::of(&self.answers, &assessment, &plan)
    }

    /// What the app would have saved for this person.
    pub fn record(&self) -> String {
        history(&self.answers, self.weeks).to_text()
    }

    /// What a tab would have saved in which this person was somebody else before.
    pub fn record_after(&self, before: &Self) -> String {
        let before = Record { answers: before.answers.clone(), ..Record::default() };
        let mut record = Record { answers: self.answers.clone(), ..Record::default() };
        record.stamp_changes(&before, now());
        record.to_text()
    }

    /// The same as the record of a person who began anew.
    pub fn record_anew(&self) -> String {
        let mut record = Record { answers: self.answers.clone(), ..Record::default() };
        record.stamp_changes(&Record::default(), now());
        Stored { revision: 1, begun: now(), record }.to_text()
    }

    /// The ids of the controls to pick on a page. Nothing stays open: who has no answer declines.
    pub fn picks(&self, page: Page) -> Vec<String> {
        let answers = &self.answers;
        match page {
            Page::About => vec![
                pick("role", answers.role, |role: Role| role.index(), Role::ALL.len()),
                pick("status", answers.status, |status: Status| status.index(), Status::ALL.len()),
                pick("strain", answers.strain, |level| usize::from(level.value()), DECLINE),
            ],
            Page::Breaches if answers.has_breach() => {
                answers.breaches().map(|breach| format!("breach-{}", breach.index())).collect()
            }
            Page::Breaches => vec!["breach-none".to_owned()],
            Page::Safety => {
                let answer = |item: &SafetyItem| answers.safety_reply(*item).unwrap_or(SafetyAnswer::Skip);
                SafetyItem::ALL.iter().map(|i| format!("s{}-{}", i.index(), answer(i).index())).collect()
            }
            Page::Items(block) => {
                let level = |item: &Item| answers.item(*item);
                let pick = |item: &Item| {
                    pick(&format!("q{}", item.index()), level(item), |l| usize::from(l.value()), DECLINE)
                };
                block.items().iter().map(pick).collect()
            }
        }
    }
}

fn pick<T: Copy>(id: &str, reply: Reply<T>, index: impl Fn(T) -> usize, decline: usize) -> String {
    format!("{id}-{}", reply.given().map_or(decline, index))
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_millis() as u64)
}

/// The titles of steps.
pub fn titles<'a>(steps: impl IntoIterator<Item = &'a SheetStep>) -> Vec<String> {
    steps.into_iter().map(|step| step.text.title.to_string()).collect()
}
