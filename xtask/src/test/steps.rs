//! Steps in a row: each with its name and time, and a summary at the end.

use crate::{Outcome, command};
use std::time::{Duration, Instant};

pub struct Step {
    pub name: &'static str,
    run: Box<dyn Fn() -> Outcome<Ended>>,
}

impl Step {
    pub fn new(name: &'static str, run: impl Fn() -> Outcome + 'static) -> Self {
        Self { name, run: Box::new(move || run().map(|()| Ended::Done)) }
    }

    /// One that needs something: left out where that is missing, but not where it is required. That is in CI,
    /// where nobody would see it, and if a person asked for this step.
    pub fn with<T: 'static>(
        name: &'static str,
        required: bool,
        find: impl Fn() -> Outcome<T> + 'static,
        run: impl Fn(T) -> Outcome + 'static,
    ) -> Self {
        let run = move || match find() {
            Err(missing) if !required => Ok(Ended::Skipped(missing)),
            found => run(found?).map(|()| Ended::Done),
        };
        Self { name, run: Box::new(run) }
    }

    /// A call of cargo.
    pub fn cargo(name: &'static str, line: &'static str) -> Self {
        Self::new(name, || command::run(command::cargo(&[]).args(line.split_whitespace())))
    }
}

/// How a step ended that did not fail.
#[derive(Debug, PartialEq)]
enum Ended {
    Done,
    /// Left out, and why.
    Skipped(String),
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
        let line = if good { one(step) } else { Line::new(step, "not run", None, String::new()) };
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

fn one(step: &Step) -> Line {
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
    fn new(step: &Step, result: &'static str, time: Option<Duration>, note: String) -> Self {
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

    fn bad() -> Step {
        Step::new("bad", || Err("broken".to_owned()))
    }

    fn in_lynx(required: bool) -> Step {
        Step::with("in lynx", required, || Err("no lynx".to_owned()), Ok)
    }

    #[test]
    fn the_first_failure_ends_the_run() {
        let good = || Step::new("good", || Ok(()));
        assert!(run(&[good(), in_lynx(false)]));
        assert!(!run(&[good(), bad(), Step::new("never", || unreachable!("a step before it failed"))]));
    }

    #[test]
    fn what_is_missing_is_a_failure_where_it_is_required() {
        assert_eq!((in_lynx(false).run)(), Ok(Ended::Skipped("no lynx".to_owned())));
        assert_eq!((in_lynx(true).run)(), Err("no lynx".to_owned()));
        let there = |result: Outcome| Step::with("there", false, || Ok(()), move |()| result.clone());
        assert_eq!((there(Ok(())).run)(), Ok(Ended::Done));
        assert!((there(Err("broken".to_owned())).run)().is_err());
    }

    /// Whatever machine runs it.
    #[cfg(unix)]
    #[test]
    fn what_a_machine_runs_says_that_it_is_ci() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let cargo = folder.path().join("cargo");
        std::fs::write(&cargo, "#!/bin/sh\necho \"$CI $*\"\n").unwrap();
        std::fs::set_permissions(&cargo, std::fs::Permissions::from_mode(0o755)).unwrap();
        let path = format!("{}:{}", folder.path().display(), std::env::var("PATH").unwrap());
        let run = crate::paths::root().join(".ci/run");
        let output = std::process::Command::new(run).env("PATH", path).env_remove("CI").output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stdout), "true xtask test\n");
    }

    #[test]
    fn a_line_says_what_happened() {
        assert_eq!(
            one(&bad()).text().split_whitespace().collect::<Vec<_>>(),
            ["FAILED", "bad", "0.0", "s", "broken"]
        );
        assert!(one(&in_lynx(false)).text().ends_with("no lynx"));
    }
}
