//! Steps in a row: each with its name and time, and a summary at the end.

use crate::{Outcome, command};
use std::time::Instant;

pub struct Step {
    pub name: String,
    /// Gives the reason if it was left out.
    run: Box<dyn Fn() -> Outcome<Option<String>>>,
}

impl Step {
    pub fn new(name: &str, run: impl Fn() -> Outcome + 'static) -> Self {
        Self { name: name.to_owned(), run: Box::new(move || run().map(|()| None)) }
    }

    /// One that needs something: left out where that is missing, but not where it is required. That is in CI,
    /// where nobody would see it, and if a person asked for this step.
    pub fn with<T: 'static>(
        name: &str,
        required: bool,
        find: impl Fn() -> Outcome<T> + 'static,
        run: impl Fn(T) -> Outcome + 'static,
    ) -> Self {
        let run = move || match find() {
            Err(missing) if !required => Ok(Some(missing)),
            found => run(found?).map(|()| None),
        };
        Self { name: name.to_owned(), run: Box::new(run) }
    }

    /// A call of cargo.
    pub fn cargo(name: &str, line: &'static str) -> Self {
        Self::new(name, || command::run(&mut command::cargo(line)))
    }
}

/// Runs until one fails; says whether none did.
pub fn run(steps: &[Step]) -> bool {
    let (mut good, mut lines) = (true, Vec::new());
    for Step { name, run } in steps {
        if !good {
            lines.push(line("not run", name, "", ""));
            continue;
        }
        println!("\n=== {name}");
        let start = Instant::now();
        let (result, note) = match run() {
            Ok(None) => ("ok", String::new()),
            Ok(Some(missing)) => ("skipped", missing),
            Err(message) => {
                good = false;
                ("FAILED", message)
            }
        };
        let line = line(result, name, &format!("{:.1} s", start.elapsed().as_secs_f64()), &note);
        println!("=== {line}");
        lines.push(line);
    }
    println!("\nSummary");
    for line in &lines {
        println!("  {line}");
    }
    println!("{}", if good { "All is well." } else { "Something is not well: see above." });
    good
}

fn line(result: &str, name: &str, time: &str, note: &str) -> String {
    format!("{result:<8} {name:<28} {time:>8}  {note}").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_lynx(required: bool) -> Step {
        Step::with("in lynx", required, || Err("no lynx".to_owned()), Ok)
    }

    #[test]
    fn the_first_failure_ends_the_run() {
        let good = || Step::new("good", || Ok(()));
        let bad = Step::new("bad", || Err("broken".to_owned()));
        assert!(run(&[good(), in_lynx(false)]));
        assert!(!run(&[good(), bad, Step::new("never", || unreachable!("a step before it failed"))]));
    }

    #[test]
    fn what_is_missing_is_a_failure_where_it_is_required() {
        assert_eq!((in_lynx(false).run)(), Ok(Some("no lynx".to_owned())));
        assert_eq!((in_lynx(true).run)(), Err("no lynx".to_owned()));
        let broken = Step::with("there", false, || Ok(()), |()| Err("broken".to_owned()));
        assert_eq!((broken.run)(), Err("broken".to_owned()));
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
}
