//! What somebody new has done before the app was there (`src/boot/early.js`): the screen, the choice, and the controls
//! of the chosen answers.

use crate::browser::clock;
use crate::browser::storage::{self, Key};
use crate::questionnaire::{Answers, Level, Reply, Role, Status};
use crate::record::Record;
use crate::session::{Screen, Start};

/// What was answered before the page was loaded again.
pub fn before() -> String {
    storage::read(Key::Early).ok().flatten().unwrap_or_default()
}

/// Goes on where somebody new is already. What was done before the page was loaded again counts where it wasn't done
/// anew.
pub fn start(before: &str, done: &str) -> Start {
    let mut start = Start::default();
    let mut words = if done.is_empty() { before } else { done }.split(' ');
    start.screen = words.next().and_then(Screen::from_id).unwrap_or(Screen::Start);
    start.choice = choice(words.next());
    if start.choice.is_none() && start.screen != Screen::Help {
        start.screen = if done.is_empty() { Screen::Start } else { Screen::Privacy };
    }
    start.choice = start.choice.or_else(|| choice(before.split(' ').nth(1)));
    start.record = chosen(&[before, " ", done].concat());
    start.record.stamp_changes(&Record::default(), clock::now());
    start
}

/// What was chosen: to keep, or to keep nothing.
pub fn choice(word: Option<&str>) -> Option<bool> {
    match word {
        Some("keep") => Some(true),
        Some("keep-nothing") => Some(false),
        _ => None,
    }
}

/// The answers whose controls are among these words; of two to a question the later one.
pub fn chosen(words: &str) -> Record {
    let mut record = Record::default();
    for control in words.split(' ') {
        choose(&mut record.answers, control);
    }
    record
}

/// Takes the answer that a control of this page stands for, by its id.
fn choose(answers: &mut Answers, control: &str) {
    let Some((question, index)) = control.rsplit_once('-') else { return };
    let Ok(index) = index.parse() else { return };
    match question {
        "role" => answers.role = Reply::at(index, Role::ALL),
        "status" => answers.status = Reply::at(index, Status::ALL),
        "strain" => answers.strain = Reply::at(index, &Level::ALL),
        _ => {}
    }
}
