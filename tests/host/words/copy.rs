//! A copy of what the build script reads, in a folder of its own, where something may be changed.

use crate::people::{files, read};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The program that built this very crate.
const SCRIPT: &str = include_str!(concat!(env!("OUT_DIR"), "/script.txt"));

pub struct Copy(pub PathBuf);

impl Copy {
    pub fn new(name: &str) -> Self {
        let site = Self(std::env::temp_dir().join(format!("groundwork-{name}-{}", std::process::id())));
        for file in [files("content", "toml"), files("content", "tsv"), files("src", "rs")].concat() {
            site.write(&file, &read(&file));
        }
        site.write("out/nothing", "");
        site
    }

    /// The same with a second language: English with a mark in every text.
    pub fn with_another(name: &str) -> Self {
        let site = Self::new(name);
        // Between the first mark of quotation and the second is a text, and so on. A heading may hold marks too.
        let marked = |line: &str| {
            let parts = line.split('"').enumerate().map(|(n, part)| ["", "~"][n % 2].to_owned() + part);
            if line.starts_with(['#', '[']) { line.to_owned() } else { parts.collect::<Vec<_>>().join("\"") }
        };
        for file in files("content/en", "toml") {
            let text: Vec<String> = read(&file).lines().map(marked).collect();
            site.write(&file.replace("content/en", "content/xx"), &text.join("\n"));
        }
        site
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
        fs::write(path, text).expect("a file to write");
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    /// Where something stands that stands there once.
    pub fn place(&self, file: &str, what: &str) -> String {
        let text = self.read(&format!("content/{file}"));
        assert_eq!(text.matches(what).count(), 1, "{file}: {what}");
        let before = text.split(what).next().expect("there is one");
        format!("content/{file}:{}: ", before.matches('\n').count() + 1)
    }

    /// Puts another text there, and gives the place.
    pub fn change(&self, file: &str, from: &str, to: &str) -> String {
        let place = self.place(file, from);
        let file = format!("content/{file}");
        self.write(&file, &self.read(&file).replace(from, to));
        place
    }

    /// Makes some changes in a language's files, each with what is then said of its place.
    pub fn changes<'a>(&self, language: &str, all: &[(&str, &str, &str, &'a str)]) -> Vec<(String, &'a str)> {
        let change = |file: &str, from, to| self.change(&format!("{language}/{file}.toml"), from, to);
        all.iter().map(|(file, from, to, says)| (change(file, from, to), *says)).collect()
    }

    /// What the script complains of.
    fn problems(&self) -> Vec<String> {
        let mut script = Command::new(SCRIPT);
        let run = script.env("CARGO_MANIFEST_DIR", &self.0).env("OUT_DIR", self.0.join("out")).output();
        let output = String::from_utf8(run.expect("the script runs").stdout).expect("text");
        output.lines().filter_map(|line| Some(line.strip_prefix("cargo::error=")?.to_owned())).collect()
    }

    /// Each place has one problem, which says this, and there are no others.
    pub fn complains(&self, expected: &[(String, &str)]) {
        let mut problems = self.problems();
        for (place, says) in expected {
            let found = problems.iter().position(|one| one.starts_with(place) && one.contains(says));
            let found = found.unwrap_or_else(|| panic!("nothing says {place}{says}: {problems:#?}"));
            problems.remove(found);
        }
        assert_eq!(problems, Vec::<String>::new(), "problems that nobody expected");
    }

    pub fn made(&self, name: &str) -> String {
        self.read(&format!("out/{name}"))
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}
