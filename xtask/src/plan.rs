//! `plan` and `actions`: the engine on the command line.

use crate::{Outcome, WRONG_CALL, answers_file, flags};
use groundwork::assessment::Assessment;
use groundwork::plan::{ACTIONS, ActionsJson, Plan, ResultJson};
use groundwork::questionnaire::{Answers, FieldError, Role};
use groundwork::record::MAX_BYTES;
use groundwork::words::{Sheet, SheetStep, cause_name, lens_words, step};
use std::io::{BufRead, BufWriter, Read, Write};
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
    match answers_file::open(file).and_then(|bytes| answers_file::read(&bytes)) {
        Ok(answers) => {
            let text = if json { result_json(&answers) + "\n" } else { readable(&answers) };
            print(&text)
        }
        Err(message) => {
            // A name can hold what a terminal takes for a command.
            eprintln!("{}: {message}", answers_file::one_line(&file.to_string_lossy()));
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
    let (mut input, mut out) = (std::io::stdin().lock(), BufWriter::new(std::io::stdout().lock()));
    loop {
        let answers = match line(&mut input) {
            Ok(Some(line)) => line.and_then(|line| answers_of(&line)),
            Ok(None) => break,
            Err(_) => return ExitCode::FAILURE,
        };
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

/// The next line without its end, or what is wrong with it; `None` after the last. Of one that is too long no more is held
/// than may be.
fn line(input: &mut impl BufRead) -> std::io::Result<Option<Result<Vec<u8>, String>>> {
    let mut line = Vec::new();
    if input.take(MAX_BYTES as u64 + 1).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    if line.last() == Some(&b'\n') {
        line.pop();
    } else if line.len() > MAX_BYTES {
        input.skip_until(b'\n')?;
        return Ok(Some(Err(answers_file::too_large())));
    }
    Ok(Some(Ok(line)))
}

fn answers_of(line: &[u8]) -> Result<Answers, String> {
    std::str::from_utf8(line)
        .map_err(|_| "file: expected text in UTF-8; found something else".to_owned())
        .and_then(|text| Answers::from_json(text).map_err(|e: FieldError| e.to_string()))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_held_as_far_as_it_may_be_long() {
        let long = "x".repeat(MAX_BYTES + 1);
        let text = format!("{{}}\n{long}\n\n{}\nlast", &long[1..]);
        let mut input = text.as_bytes();
        let mut lines = Vec::new();
        while let Some(line) = line(&mut input).unwrap() {
            lines.push(line.map(|line| line.len()));
        }
        assert_eq!(lines, [Ok(2), Err(answers_file::too_large()), Ok(0), Ok(MAX_BYTES), Ok(4)]);
    }
}
