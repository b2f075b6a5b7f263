//! What is wrong in `content/`, with file and line.

use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::rc::Rc;

pub struct Problems {
    root: PathBuf,
    list: Vec<String>,
}

impl Problems {
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), list: Vec::new() }
    }

    /// Notes a problem at a place, or of a file as a whole.
    pub fn at(&mut self, place: impl Display, message: impl Display) {
        self.list.push(format!("{place}: {message}"));
    }

    /// Reads a file; an unreadable one is a problem and reads as empty.
    pub fn open(&mut self, path: &Path) -> Source {
        let shown = path.strip_prefix(&self.root).unwrap_or(path).display().to_string();
        let text = std::fs::read_to_string(path).unwrap_or_else(|error| {
            self.at(&shown, error);
            String::new()
        });
        Source { shown, text }
    }

    /// Parses TOML; the parser's own message keeps its line.
    pub fn parse<T: serde::de::DeserializeOwned + Default>(&mut self, file: &Source) -> T {
        toml::from_str(&file.text).unwrap_or_else(|error| {
            self.unparsed(file, &error);
            T::default()
        })
    }

    pub fn unparsed(&mut self, file: &Source, error: &toml::de::Error) {
        self.at(file.line(error.span().unwrap_or_default().start), error.message());
    }

    /// Fails the build with all problems found.
    pub fn stop_if_any(&self) {
        for problem in &self.list {
            println!("cargo::error={}", problem.replace('\n', " "));
        }
        if !self.list.is_empty() {
            std::process::exit(1);
        }
    }
}

/// A file that was read.
pub struct Source {
    pub shown: String,
    pub text: String,
}

impl Source {
    /// The line that many bytes into it, as people find it.
    pub fn line(&self, offset: usize) -> String {
        let before = self.text.as_bytes().iter().take(offset).filter(|b| **b == b'\n').count();
        format!("{}:{}", self.shown, before + 1)
    }
}

/// Where something stands: a file, and how many bytes into it.
#[derive(Clone)]
pub struct Place {
    pub file: Rc<Source>,
    pub at: usize,
}

impl Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.file.line(self.at))
    }
}

/// The files with an extension in a folder and those below it. Each has its way from there as its name, without the
/// extension: `screens/plan`.
pub fn files(folder: &Path, extension: &str, problems: &mut Problems) -> Vec<(String, Source)> {
    let mut found = Vec::new();
    for path in inside(folder) {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            let below = files(&path, extension, problems);
            found.extend(below.into_iter().map(|(inner, file)| (format!("{name}/{inner}"), file)));
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push((name, problems.open(&path)));
        }
    }
    found
}

/// What a folder holds, by name; nothing if there is none.
pub fn inside(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .map(|dir| dir.filter_map(|entry| Some(entry.ok()?.path())).collect())
        .unwrap_or_default();
    paths.sort();
    paths
}
