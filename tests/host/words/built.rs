//! What the build script makes of `content/`, and what it refuses: it runs here on copies with something changed.

use crate::people::path;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The program that built this very crate.
const SCRIPT: &str = include_str!(concat!(env!("OUT_DIR"), "/script.txt"));

/// A copy of what the script reads, in a folder of its own.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("groundwork-{name}-{}", std::process::id()));
        for part in ["content", "src"] {
            copy(&path(part), &folder.join(part));
        }
        fs::create_dir(folder.join("out")).expect("a new folder");
        Self(folder)
    }

    /// The same with a second language: English with a mark in every text.
    fn with_another(name: &str) -> Self {
        let site = Self::new(name);
        copy(&path("content/en"), &site.0.join("content/xx"));
        // Between the first mark of quotation and the second is a text, and so on. A heading may hold marks too.
        let marked = |line: &str| {
            let parts = line.split('"').enumerate().map(|(n, part)| ["", "~"][n % 2].to_owned() + part);
            if line.starts_with(['#', '[']) { line.to_owned() } else { parts.collect::<Vec<_>>().join("\"") }
        };
        each(&site.0.join("content/xx"), &|text| text.lines().map(marked).collect::<Vec<_>>().join("\n"));
        site
    }

    /// Where something stands that stands there once.
    fn place(&self, file: &str, what: &str) -> String {
        let text = fs::read_to_string(self.0.join("content").join(file)).expect("a text");
        assert_eq!(text.matches(what).count(), 1, "{file}: {what}");
        let before = text.split(what).next().expect("there is one");
        format!("content/{file}:{}: ", before.matches('\n').count() + 1)
    }

    /// Puts another text there, and gives the place.
    fn change(&self, file: &str, from: &str, to: &str) -> String {
        let place = self.place(file, from);
        let path = self.0.join("content").join(file);
        let text = fs::read_to_string(&path).expect("a text");
        fs::write(path, text.replace(from, to)).expect("a file to write");
        place
    }

    /// What the script complains of.
    fn problems(&self) -> Vec<String> {
        let mut script = Command::new(SCRIPT);
        let run = script.env("CARGO_MANIFEST_DIR", &self.0).env("OUT_DIR", self.0.join("out")).output();
        let output = String::from_utf8(run.expect("the script runs").stdout).expect("text");
        output.lines().filter_map(|line| Some(line.strip_prefix("cargo::error=")?.to_owned())).collect()
    }

    /// Each place has one problem, which says this, and there are no others.
    fn complains(&self, expected: &[(String, &str)]) {
        let mut problems = self.problems();
        for (place, says) in expected {
            let found = problems.iter().position(|one| one.starts_with(place) && one.contains(says));
            let found = found.unwrap_or_else(|| panic!("nothing says {place}{says}: {problems:#?}"));
            problems.remove(found);
        }
        assert_eq!(problems, Vec::<String>::new(), "problems that nobody expected");
    }

    fn made(&self, name: &str) -> String {
        fs::read_to_string(self.0.join("out").join(name)).expect(name)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a new folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("a file");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("a copy");
        }
    }
}

fn each(folder: &Path, change: &dyn Fn(&str) -> String) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("a file").path();
        if path.is_dir() {
            each(&path, change);
        } else {
            let text = fs::read_to_string(&path).expect("a text");
            fs::write(path, change(&text)).expect("a file to write");
        }
    }
}

/// The same lines for the same keys, and the same Rust.
#[test]
fn another_language_is_numbered_alike() {
    let alone = Copy::new("alone");
    let site = Copy::with_another("alike");
    alone.complains(&[]);
    site.complains(&[]);
    for name in ["words.rs", "built.rs", "actions.rs", "words-en.txt"] {
        assert!(alone.made(name) == site.made(name), "{name} depends on what other languages there are");
    }
    let (english, other) = (site.made("words-en.txt"), site.made("words-xx.txt"));
    assert_eq!(other.lines().count(), english.lines().count());
    let mut own = 0;
    for (n, (theirs, ours)) in english.lines().zip(other.lines()).enumerate() {
        assert_eq!(ours.replace('~', ""), theirs, "line {n}");
        own += usize::from(ours.contains('~'));
    }
    // The others are what a source or a help line is called.
    assert!(own > 1000, "{own} texts of the language's own");
}

#[test]
fn what_another_language_lacks_or_has_too_much_is_said() {
    let site = Copy::with_another("lacks");
    let plan = "xx/screens/plan.toml";
    _ = site.change("xx/screens/rounds.toml", "  \"~Steps, notes and check-ins stay.\",\n", "");
    fs::remove_file(site.0.join("content/xx/screens/remind.toml")).expect("a file");
    let without = "content/xx/screens/remind.toml: ";
    site.complains(&[
        (
            site.change(plan, "About {n} minutes", "About {m}"),
            "step.minutes: in English (content/en/screens/plan.toml:",
        ),
        (site.change(plan, "evidence = ", "who = "), "step.who: English has no such text"),
        (
            site.place(plan, "[step]"),
            "step.evidence: this text is missing; English has it (content/en/screens/plan.toml:",
        ),
        (site.change(plan, "tab = \"~Steps\"", "tab = \" \""), "tab: an empty text"),
        (
            site.change(
                "xx/steps/0_safety.toml",
                "say = \"~Please don’t call",
                "says = \"~Please don’t call",
            ),
            "safe_line: a step has no field says",
        ),
        (site.place("xx/steps/0_safety.toml", "[safe_line]"), "safe_line.say: this text is missing"),
        (site.place("xx/screens/rounds.toml", "points = "), "again.points.03: this text is missing"),
        (without.to_owned(), "text: this text is missing"),
        (without.to_owned(), "save: this text is missing"),
        (without.to_owned(), "later: this text is missing"),
    ]);
}

#[test]
fn what_english_has_too_much_or_fills_otherwise_is_said() {
    let site = Copy::new("too-much");
    let questions = "en/questions.toml";
    site.complains(&[
        (
            site.change("en/screens/start.toml", "resume = ", "other = \"More\"\nresume = "),
            "other: no code uses this text",
        ),
        (
            site.change("en/screens/checkin.toml", "older ones ({n})", "older ones ({m})"),
            "list.older: the text has {m}, and src/",
        ),
        (
            site.change("en/screens/result.toml", "{name}: {band}", "{name}"),
            "bar: the text has {name}, and src/",
        ),
        (
            site.change("en/screens/data.toml", "Nothing is saved yet.", "Nothing {is} saved."),
            "fills nothing",
        ),
        (
            site.change(
                "en/screens/lock.toml",
                "Nobody can bring a forgotten passphrase back, and",
                "Nobody {can bring a forgotten passphrase back, and",
            ),
            "no_recovery: a brace is left open",
        ),
        (
            site.change(questions, "said = \"You named cheating.\"", "sad = \"You named cheating.\""),
            "breach.cheating.sad: nothing asks",
        ),
        (site.place(questions, "[breach.cheating]"), "breach.cheating.said: this text is missing"),
        (
            site.change(questions, "You {how} need to", "You need to"),
            "insecurity.reassurance.said: the code fills {how} here",
        ),
        (
            site.change(questions, "short = \"Fear of being left\"", "short = \"Fear {of}\""),
            "the code fills no slot here",
        ),
    ]);
}

/// Its letter stays with a move wherever it stands: the record keeps ticks by it.
#[test]
fn a_language_has_moves_of_its_own() {
    let site = Copy::with_another("moves");
    let steady = "xx/steps/0_steady.toml";
    let text = fs::read_to_string(site.0.join("content").join(steady)).expect("a text");
    let step = text.split("\n[").find(|step| step.starts_with("tonight]")).expect("the step");
    let moves: Vec<&str> = step.lines().filter(|line| line.starts_with("moves.")).collect();
    // The first is left out, one that English has not comes in front.
    let own = format!("moves.z = \"~Breathe\"\n{}", moves[1..].join("\n"));
    _ = site.change(steady, &moves.join("\n"), &own);
    site.complains(&[]);
    let line = |file: &str| {
        let words = site.made(file);
        let line = words.lines().find(|line| line.contains("I will look after my body tonight"));
        let fields = line.expect("the step").split('\u{1e}').next().expect("its first part");
        fields.split('\u{1f}').skip(8).map(|field| field[..1].to_owned()).collect::<String>()
    };
    let theirs = line("words-xx.txt");
    assert_eq!(line("words-en.txt"), ["a", &theirs[1..]].concat());
    assert!(theirs.starts_with("zbc"), "{theirs}");
}

#[test]
fn a_move_has_a_letter_of_its_own() {
    let steady = "en/steps/0_steady.toml";
    let (first, letter) = ("moves.a = \"Drink", "a move is a text with one letter as its key");
    let others = "moves.f = \"Look up.\"\nmoves.g = \"Look down.\"\nmoves.a = \"Drink";
    for (from, to, at, says) in [
        (first, "moves.b = \"Drink", "moves.b = \"Eat", "duplicate key"),
        (first, "moves.aa = \"Drink", "moves.aa", letter),
        (first, "moves.A = \"Drink", "moves.A", letter),
        (first, "moves.1 = \"Drink", "moves.1", letter),
        (first, "moves.f.g = \"Drink", "moves.f.g", letter),
        (first, "moved = \"Drink", "moved = ", "a step has no field moved"),
        (first, others, "moves.f = \"Look", "3 to 6 moves"),
    ] {
        let site = Copy::new("letters");
        _ = site.change(steady, from, to);
        site.complains(&[(site.place(steady, at), says)]);
    }
}
