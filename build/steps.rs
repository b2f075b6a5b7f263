//! `content/<language>/steps/`: the words of each action.

use crate::emit;
use crate::engine::context::Role;
use crate::plan::Action;
use crate::problems::{Problems, toml_files};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    title: String,
    discreet: String,
    why: String,
    moves: Vec<String>,
    time: String,
    with: String,
    not_when: String,
    say: Option<String>,
    evidence: String,
    hurt: Option<Override>,
    broke: Option<Override>,
    both: Option<Override>,
    unsure: Option<Override>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Override {
    title: Option<String>,
    discreet: Option<String>,
    why: Option<String>,
    moves: Option<Vec<String>>,
    time: Option<String>,
    with: Option<String>,
    not_when: Option<String>,
    say: Option<String>,
    evidence: Option<String>,
}

/// The words by action id.
#[derive(Default)]
pub struct Steps(BTreeMap<String, String>);

pub fn read(folder: &Path, actions: &[Action], problems: &mut Problems) -> Steps {
    let mut steps = Steps::default();
    for file in toml_files(folder, problems) {
        let rows: BTreeMap<Spanned<String>, Words> = problems.parse(&file);
        for (key, words) in rows {
            let Some(action) = actions.iter().find(|a| a.id == *key.get_ref()) else {
                problems.at(&file, &key.span(), format!("no action is called {}", key.get_ref()));
                continue;
            };
            for complaint in complaints(&words, action) {
                problems.at(&file, &key.span(), format!("{}: {complaint}", action.id));
            }
            if steps.0.insert(action.id.clone(), code(&words)).is_some() {
                problems.at(&file, &key.span(), format!("{} has words twice", action.id));
            }
        }
    }
    let folder = folder.join(".");
    let file = crate::problems::Source { shown: "content".to_owned(), text: String::new(), path: folder };
    for action in actions.iter().filter(|a| !steps.0.contains_key(&a.id)) {
        problems.of(&file, format!("{} of {} has no words", action.id, action.file));
    }
    steps
}

fn complaints(words: &Words, action: &Action) -> Vec<String> {
    let mut out = Vec::new();
    if !(3..=6).contains(&words.moves.len()) {
        out.push("3 to 6 moves".to_owned());
    }
    if words.title.split_whitespace().count() >= 8 {
        out.push("a title has fewer than 8 words".to_owned());
    }
    let texts = [&words.title, &words.discreet, &words.why, &words.time, &words.with];
    let more = [&words.not_when, &words.evidence];
    if texts.iter().chain(&more).chain(&words.moves.iter().collect::<Vec<_>>()).any(|t| t.trim().is_empty()) {
        out.push("an empty text".to_owned());
    }
    let broken = |text: &String| text.contains(['\n', '\u{1f}', '\u{1e}']);
    if texts.iter().chain(&more).any(|t| broken(t)) || words.moves.iter().any(broken) {
        out.push("a text in one line".to_owned());
    }
    for (role, _) in overrides(words).filter(|(role, o)| o.is_some() && !action.roles.contains(role)) {
        out.push(format!("words for {}, whom the action doesn't reach", role.id()));
    }
    out
}

fn overrides(words: &Words) -> impl Iterator<Item = (Role, Option<&Override>)> {
    [
        (Role::Hurt, words.hurt.as_ref()),
        (Role::Broke, words.broke.as_ref()),
        (Role::Both, words.both.as_ref()),
        (Role::Unsure, words.unsure.as_ref()),
    ]
    .into_iter()
}

/// One line per step: what is common, then what differs by role.
fn code(words: &Words) -> String {
    let say = words.say.as_deref().unwrap_or_default();
    let fields = [&words.title, &words.discreet, &words.why, &words.time, &words.with, &words.not_when];
    let mut parts: Vec<&str> = fields.iter().map(|f| f.as_str()).collect();
    parts.extend([say, &words.evidence]);
    parts.extend(words.moves.iter().map(String::as_str));
    let mut text = parts.join(FIELD);
    for (role, over) in overrides(words) {
        let Some(o) = over else { continue };
        let fields = [&o.title, &o.discreet, &o.why, &o.time, &o.with, &o.not_when, &o.say, &o.evidence];
        let mut parts: Vec<&str> = vec![role.id()];
        parts.extend(fields.iter().map(|f| f.as_deref().unwrap_or_default()));
        parts.extend(o.moves.iter().flatten().map(String::as_str));
        text = format!("{text}{ROLE}{}", parts.join(FIELD));
    }
    text
}

/// Between two fields of a step.
const FIELD: &str = "\u{1f}";
/// Before the words for one role.
const ROLE: &str = "\u{1e}";

/// The words in lines: those of the screens, one for each step, and those that stand only in pages (how it works,
/// the paper edition). The app loads the first two in a file beside the wasm, which stays small that way.
pub fn words(actions: &[Action], steps: &Steps) -> (String, String) {
    let (mut lines, rest) = emit::lines();
    let first = lines.len();
    lines.extend(actions.iter().map(|a| steps.0[&a.id].clone()));
    let code = format!(
        "const FIRST_STEP: usize = {first};\n\
         /// How many lines the app loads.\nconst LINES_OF_APP: usize = {};\n",
        lines.len()
    );
    lines.extend(rest);
    (code, lines.join("\n"))
}
