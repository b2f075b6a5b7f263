//! Calls as they are written, and what is said of those that make no sense.

use super::Xtask;
use crate::fuzz;
use crate::test::steps;

fn read(line: &str) -> Result<super::XtaskCmd, String> {
    let words = line.split_whitespace().map(Into::into).collect();
    Xtask::from_vec(words).map(|called| called.subcommand).map_err(|error| error.to_string())
}

/// What a person is told about a call, if it makes no sense.
fn wrong(line: &str) -> Option<String> {
    match read(line) {
        Ok(super::XtaskCmd::Test(test)) => steps(&test).err(),
        Ok(super::XtaskCmd::Fuzz(fuzz)) => fuzz::run(&fuzz).err(),
        other => other.err(),
    }
}

#[test]
fn calls_of_the_readme_make_sense() {
    for line in [
        "serve --port 8081",
        "build --public-url /tools/",
        "plan FILE --json",
        "plan --lines",
        "actions --json",
        "hosting",
        "pictures",
        "fuzz decode --seconds 5",
        "fuzz --inputs 10 --seed 18446744073709551615",
        "bench --rounds 2 --built --json",
    ] {
        assert_eq!(wrong(line), None, "{line}");
    }
    for (line, part) in [("test", "format"), ("test --host", "licences"), ("test --browser webkit", "build")]
    {
        let Ok(super::XtaskCmd::Test(test)) = read(line) else { panic!("{line}") };
        let names: Vec<_> = steps(&test).unwrap().into_iter().map(|step| step.name).collect();
        assert!(names.iter().any(|name| name.starts_with(part)), "{line}: {names:?}");
        assert_eq!(names.last().unwrap() == "browser: webkit", line != "test --host", "{line}: {names:?}");
    }
}

#[test]
fn a_wrong_call_is_named_on_one_line() {
    for (line, name) in [
        ("lynx", "lynx"),
        ("serve --port 65536", "--port"),
        ("serve --prot 80", "--prot"),
        ("test host", "host"),
        ("test --host --content", "one part"),
        ("test --browser", "--browser"),
        ("test --browser lynx", "lynx"),
        ("fuzz other", "other"),
        ("fuzz decode import", "import"),
        ("fuzz --inputs -1", "--inputs"),
        ("fuzz --seed 1", "--inputs"),
        ("bench --rounds 0", "--rounds"),
        ("actions FILE", "FILE"),
    ] {
        let message = wrong(line).unwrap_or_else(|| panic!("{line} is taken"));
        assert!(message.contains(name) && message.lines().count() == 1, "{line}: {message}");
    }
}
