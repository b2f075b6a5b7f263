//! `plan` and `actions`: the engine on the command line.

use crate::{Outcome, WRONG_CALL, answers_file, flags};
use groundwork::assessment::Assessment;
use groundwork::plan::{ACTIONS, ActionsJson, Plan, ResultJson};
use groundwork::questionnaire::{Answers, FieldError, Role};
use groundwork::words::{Sheet, SheetStep, cause_name, lens_words, step};
use std::io::{BufRead, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

/// `plan FILE`, `plan FILE --json`, `plan --lines`. A file may be a copy that the app exported.
pub fn plan(flags: &flags::Plan) -> Outcome<ExitCode> {
    match (&flags.file, flags.lines) {
        (Some(file), false) => Ok(one(file, flags.json)),
        (None, true) => Ok(lines()),
        _ => Err("plan: expected one file, or --lines".to_owned()),
    }
}

fn one(file: &Path, json: bool) -> ExitCode {
    let bytes = std::fs::read(file).map_err(|error| error.to_string());
    match bytes.and_then(|bytes| answers_file::read(&bytes)) {
        Ok(answers) => {
            let text = if json { result_json(&answers) + "\n" } else { readable(&answers) };
            print(&text)
        }
        Err(message) => {
            eprintln!("{}: {message}", file.display());
            ExitCode::from(WRONG_CALL)
        }
    }
}

/// Writes to standard output; a reader that has gone away is no reason to panic.
fn print(text: &str) -> ExitCode {
    match std::io::stdout().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn result_json(answers: &Answers) -> String {
    let assessment = Assessment::of(answers);
    let plan = Plan::of(answers, &assessment);
    serde_json::to_string(&ResultJson(&assessment, &plan)).expect("plain data")
}

/// One result per line, in order; a bad line gives `{"error": …}` in its place.
fn lines() -> ExitCode {
    let mut out = BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().split(b'\n') {
        let Ok(line) = line else { return ExitCode::FAILURE };
        let answers = std::str::from_utf8(&line)
            .map_err(|_| "file: expected text in UTF-8; found something else".to_owned())
            .and_then(|text| Answers::from_json(text).map_err(|e: FieldError| e.to_string()));
        let result = match answers {
            Ok(answers) => result_json(&answers),
            Err(message) => format!("{{\"error\":{}}}", serde_json::Value::String(message)),
        };
        if writeln!(out, "{result}").is_err() {
            return ExitCode::FAILURE;
        }
    }
    if out.flush().is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn readable(answers: &Answers) -> String {
    let assessment = Assessment::of(answers);
    let plan = Plan::of(answers, &assessment);
    let sheet = Sheet::of(answers, &assessment, &plan);
    let mut out = String::new();
    out += lens_words(assessment.lens).title.str();
    out += "\n";
    for cause in &assessment.causes {
        out += &format!("- {}\n", cause_name(*cause));
    }
    out += "\n";
    for (n, step) in sheet.first.iter().enumerate() {
        out += &readable_step(&format!("{}. ", n + 1), step);
    }
    for step in &sheet.later {
        out += &readable_step("- ", step);
    }
    out
}

fn readable_step(mark: &str, step: &SheetStep) -> String {
    let text = &step.text;
    let mut out = format!("{mark}{}\n", text.title);
    for line in &step.because {
        out += &format!("     {line}\n");
    }
    out += &format!("   {}\n", text.why);
    for line in &text.moves {
        out += &format!("   [ ] {line}\n");
    }
    out += &format!("   {} {}\n   {}\n\n", text.time, text.with, text.not_when);
    out
}

/// `actions`, `actions --json`.
pub fn actions(json: bool) -> ExitCode {
    if json {
        return print(&(serde_json::to_string(&ActionsJson).expect("plain data") + "\n"));
    }
    let mut out = String::new();
    for action in ACTIONS {
        let title = step(action, Role::Unsure).title;
        out += &format!("{} {:<20} {title}\n", action.stage.number(), action.id);
    }
    print(&out)
}
