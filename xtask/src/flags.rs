//! The commands and their options, as one list.

use crate::fuzz::Target;
use crate::setup::browser::Browser;
use std::path::PathBuf;

xflags::xflags! {
    /// The project's own commands.
    cmd xtask {
        /// Build the app, serve it on this machine and say where.
        cmd serve {
            /// Instead of 8080 or the next free one.
            optional --port port: u16
        }
        /// Make dist/, a folder of static files for any web server.
        cmd build {
            /// Where the folder will lie on a site; without it, it works at any place.
            optional --public-url url: String
        }
        /// Run every check and test, or one part of them.
        cmd test {
            /// Words and plan data.
            optional --content
            /// All that needs no browser.
            optional --host
            /// What was built last, in web servers.
            optional --hosting
            /// The build, and the suites of chromium, firefox or webkit.
            optional --browser name: Browser
        }
        /// Print the plan for an answer file or an exported copy.
        cmd plan {
            optional file: PathBuf
            /// For programs.
            optional --json
            /// Many answer files from standard input, one a line.
            optional --lines
        }
        /// Print every action of the plan.
        cmd actions {
            /// For programs.
            optional --json
        }
        /// Look for inputs that break reading: decode, import, decrypt, or each in turn.
        cmd fuzz {
            optional target: Target
            /// How long for each; 60 without it.
            optional --seconds seconds: u32
            /// That many inputs in all, without another tool.
            optional --inputs count: u32
            /// The same inputs as in the run that printed it.
            optional --seed seed: u64
        }
        /// Build, then print sizes and times, also in a browser.
        cmd bench {
            /// For programs.
            optional --json
            /// Measure what lies in dist/ instead of building it.
            optional --built
            /// How often a browser goes through each visit; 5 without it.
            optional --rounds rounds: usize
        }
        /// Write the web servers' files in docs/hosting/ for the built dist/.
        cmd hosting {}
        /// Draw icons and pictures anew.
        cmd pictures {}
    }
}

#[cfg(test)]
mod tests {
    use super::Xtask;
    use crate::bench::Options;
    use crate::fuzz::Run;
    use crate::setup::browser::Browser;
    use crate::test::Selection;

    fn read(line: &str) -> Result<super::XtaskCmd, String> {
        let words = line.split_whitespace().map(Into::into).collect();
        Xtask::from_vec(words).map(|called| called.subcommand).map_err(|error| error.to_string())
    }

    /// What a person is told about a call, if it makes no sense.
    fn wrong(line: &str) -> Option<String> {
        match read(line) {
            Ok(super::XtaskCmd::Test(test)) => Selection::of(&test).err(),
            Ok(super::XtaskCmd::Fuzz(fuzz)) => Run::of(&fuzz).err(),
            Ok(super::XtaskCmd::Bench(bench)) => Options::of(&bench).err(),
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
        for (line, part) in
            [("test", Selection::All), ("test --browser webkit", Selection::Browser(Browser::Webkit))]
        {
            let Ok(super::XtaskCmd::Test(test)) = read(line) else { panic!("{line}") };
            assert_eq!(Selection::of(&test), Ok(part));
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
}
