//! The words: what every sentence that a person reads has to keep to.

mod as_written;
mod avoided;
mod built;
mod copy;
mod help;
mod language;
mod partner;
mod questions;
mod reading;
mod sheet;
mod steps;

use crate::people::{files, read};
use groundwork::plan::{ACTIONS, Action};
use groundwork::questionnaire::Role;
use groundwork::words::{StepText, step};

/// Every step as each of the people it may reach reads it.
fn steps() -> Vec<(&'static Action, Role, StepText)> {
    let each = |action: &'static Action| action.roles.iter().map(move |r| (action, *r, step(action, *r)));
    ACTIONS.iter().flat_map(each).collect()
}

/// All texts of a step, each with the name of its field.
fn texts(step: &StepText) -> Vec<(&'static str, &'static str)> {
    let StepText { title, discreet, why, time, with, not_when, say, evidence, moves } = step;
    let fields = [
        ("title", *title),
        ("discreet", discreet),
        ("why", why),
        ("time", time),
        ("with", with),
        ("not_when", not_when),
        ("evidence", evidence),
    ];
    let say = say.iter().map(|say| ("say", *say));
    fields.into_iter().chain(say).chain(moves.iter().map(|one| ("moves", one.text))).collect()
}

/// A file of `content/` as it stands.
fn table(file: &str) -> toml::Value {
    let file = format!("content/{file}");
    let table: toml::Table = toml::from_str(&read(&file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    toml::Value::Table(table)
}

/// A text of `content/`, by its file and its path there.
fn text(file: &str, path: &[&str]) -> String {
    let table = table(file);
    let value = path.iter().fold(&table, |value, key| &value[*key]);
    value.as_str().unwrap_or_else(|| panic!("{file}: {path:?} is no text")).to_owned()
}

/// Every text of the language's files, with its place: screens, questions, results, help, steps.
fn content() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for file in files("content/en", "toml") {
        walk(&file, &table(file.trim_start_matches("content/")), &mut all);
    }
    all
}

fn walk(place: &str, value: &toml::Value, all: &mut Vec<(String, String)>) {
    match value {
        toml::Value::String(text) => all.push((place.to_owned(), text.clone())),
        toml::Value::Array(list) => list.iter().for_each(|value| walk(place, value, all)),
        toml::Value::Table(table) => {
            for (key, value) in table {
                walk(&format!("{place} {key}"), value, all);
            }
        }
        _ => {}
    }
}

/// Sentences of a text: they end with a stop, a question mark or an ellipsis and a space.
fn sentences(text: &str) -> Vec<String> {
    let ends = |word: &&str| word.trim_end_matches(['”', '’', ')']).ends_with(['.', '?', '!', '…']);
    let words: Vec<&str> = text.split_whitespace().collect();
    words.split_inclusive(ends).map(|sentence| sentence.join(" ")).collect()
}

/// The words of a text in small letters, without the marks around them.
fn words(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|c: char| !(c.is_alphanumeric() || c == '’' || c == '\'' || c == '-'))
        .map(|word| word.trim_matches(['’', '\'', '-']).to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

#[test]
fn sentences_and_words_are_told_apart() {
    let text = "Say “no.” Then rest… Is it so? It’s 6 p.m.";
    assert_eq!(sentences(text), ["Say “no.”", "Then rest…", "Is it so?", "It’s 6 p.m."]);
    assert_eq!(words("“Don’t” (you) – well-known, 7!"), ["don’t", "you", "well-known", "7"]);
}

/// Nothing was left behind by the reading of the files.
#[test]
fn the_content_is_there() {
    let content = content();
    for file in ["screens/plan.toml", "questions.toml", "result.toml", "help.toml", "steps/3_inner.toml"] {
        let place = format!("content/en/{file} ");
        assert!(content.iter().any(|(p, _)| p.starts_with(&place)), "no text in {file}");
    }
}
