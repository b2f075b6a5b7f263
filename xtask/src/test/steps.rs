//! Steps in a row: each with its name and time, and a summary at the end.

use crate::Outcome;
use std::time::{Duration, Instant};

#[derive(Clone, Copy)]
pub struct Step {
    pub name: &'static str,
    pub run: fn() -> Outcome<Ended>,
}

/// How a step ended that did not fail.
#[derive(Debug, PartialEq)]
pub enum Ended {
    Done,
    /// Left out, and why.
    Skipped(String),
}

/// A step that needs something: left out where that is missing, but not in CI, where nobody would see it.
pub fn with<T>(found: Outcome<T>, ci: bool, step: impl FnOnce(T) -> Outcome) -> Outcome<Ended> {
    match found {
        Err(missing) if !ci => Ok(Ended::Skipped(missing)),
        found => step(found?).map(|()| Ended::Done),
    }
}

/// A line of the summary.
struct Line {
    name: &'static str,
    result: &'static str,
    time: Option<Duration>,
    note: String,
}

/// Runs until one fails; says whether none did.
pub fn run(steps: &[Step]) -> bool {
    let mut lines = Vec::new();
    let mut good = true;
    for step in steps {
        let line = if good { one(*step) } else { Line::new(*step, "not run", None, String::new()) };
        good = good && line.result != FAILED;
        lines.push(line);
    }
    println!("\nSummary");
    for line in &lines {
        println!("  {}", line.text());
    }
    println!("{}", if good { "All is well." } else { "Something is not well: see above." });
    good
}

const FAILED: &str = "FAILED";

fn one(step: Step) -> Line {
    println!("\n=== {}", step.name);
    let start = Instant::now();
    let outcome = (step.run)();
    let time = Some(start.elapsed());
    let line = match outcome {
        Ok(Ended::Done) => Line::new(step, "ok", time, String::new()),
        Ok(Ended::Skipped(why)) => Line::new(step, "skipped", time, why),
        Err(message) => Line::new(step, FAILED, time, message),
    };
    println!("=== {}", line.text());
    line
}

impl Line {
    fn new(step: Step, result: &'static str, time: Option<Duration>, note: String) -> Self {
        Self { name: step.name, result, time, note }
    }

    fn text(&self) -> String {
        let time = self.time.map(|time| format!("{:.1} s", time.as_secs_f64())).unwrap_or_default();
        let line = format!("{:<8} {:<28} {time:>8}  {}", self.result, self.name, self.note);
        line.trim_end().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: Step = Step { name: "good", run: || Ok(Ended::Done) };
    const LEFT_OUT: Step = Step { name: "left out", run: || Ok(Ended::Skipped("no lynx".to_owned())) };
    const BAD: Step = Step { name: "bad", run: || Err("broken".to_owned()) };
    const NEVER: Step = Step { name: "never", run: || unreachable!("a step before it failed") };

    #[test]
    fn the_first_failure_ends_the_run() {
        assert!(run(&[GOOD, LEFT_OUT]));
        assert!(!run(&[GOOD, BAD, NEVER]));
    }

    #[test]
    fn what_is_missing_is_a_failure_in_ci_alone() {
        let missing = || Err::<(), _>("no lynx".to_owned());
        assert_eq!(with(missing(), false, Ok), Ok(Ended::Skipped("no lynx".to_owned())));
        assert_eq!(with(missing(), true, Ok), Err("no lynx".to_owned()));
        for ci in [true, false] {
            assert_eq!(with(Ok(()), ci, Ok), Ok(Ended::Done));
            assert_eq!(with(Ok(()), ci, |()| Err("broken".to_owned())), Err("broken".to_owned()));
        }
    }

    /// Whatever machine runs it.
    #[cfg(unix)]
    #[test]
    fn what_a_machine_runs_says_that_it_is_ci() {
        use std::os::unix::fs::PermissionsExt;
        let folder = std::env::temp_dir().join(format!("groundwork-ci-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let cargo = folder.join("cargo");
        std::fs::write(&cargo, "#!/bin/sh\necho \"$CI $*\"\n").unwrap();
        std::fs::set_permissions(&cargo, std::fs::Permissions::from_mode(0o755)).unwrap();
        let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap());
        let run = crate::paths::root().join(".ci/run");
        let output = std::process::Command::new(run).env("PATH", path).env_remove("CI").output().unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stdout), "true xtask test\n");
    }

    #[test]
    fn a_line_says_what_happened() {
        assert_eq!(
            one(BAD).text().split_whitespace().collect::<Vec<_>>(),
            ["FAILED", "bad", "0.0", "s", "broken"]
        );
        assert!(one(LEFT_OUT).text().ends_with("no lynx"));
    }
}
