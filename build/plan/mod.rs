//! `content/plan/`: the actions, checked so that each can reach somebody and no signal is idle.

mod check;
mod rows;
mod signals;

use crate::engine::context::Role;
use crate::engine::tag::Stage;
use crate::problems::{Problems, files};
use crate::tables::Tables;
use check::Check;
use std::path::Path;

/// A checked action.
pub struct Action {
    pub id: String,
    pub file: String,
    pub roles: Vec<Role>,
    pub code: String,
}

pub fn read(folder: &Path, tables: &Tables, problems: &mut Problems) -> Vec<Action> {
    let mut actions: Vec<Action> = Vec::new();
    for (name, file) in files(folder, "toml", problems) {
        let number = name.chars().next().and_then(|first| first.to_digit(10));
        let Some(stage) = number.and_then(|n| Stage::ALL.get(n as usize).copied()) else {
            problems.at(&file.shown, "the file's name begins with its stage, 0 to 4");
            continue;
        };
        let rows: rows::File = problems.parse(&file);
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

pub fn emit(actions: &[Action]) -> String {
    let rows = actions.iter().map(|action| action.code.clone());
    crate::table("Every action, in the order of `content/plan/`.", "ACTIONS", "Action", rows)
}
