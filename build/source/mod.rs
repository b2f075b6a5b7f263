//! Which texts the code names: `src/` read once, as far as names go.
//!
//! A name is followed through `use`, also where another file passes it on. What it can't follow counts as not used,
//! and the build says so.

mod file;
mod tokens;

use crate::problems::{Place, Problems, Source, files};
use crate::words::Slots;
use file::File;
pub use file::Path;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

#[derive(Default)]
pub struct Code {
    files: BTreeMap<Path, (Rc<Source>, File)>,
}

/// A constant that is named: every path that it may have from the root of the crate.
pub struct Use {
    pub paths: Vec<Path>,
    pub place: Place,
    pub filled: Option<Slots>,
}

impl Code {
    pub fn read(folder: &std::path::Path, problems: &mut Problems) -> Self {
        let mut code = Self::default();
        for (name, source) in files(folder, "rs", problems) {
            let mut module: Path = name.split('/').map(str::to_owned).collect();
            if module.last().is_some_and(|last| last == "mod" || last == "lib") {
                module.pop();
            }
            let file = File::read(&source.text);
            code.files.insert(module, (Rc::new(source), file));
        }
        code
    }

    /// Every constant that is named anywhere.
    pub fn uses(&self) -> impl Iterator<Item = Use> {
        self.files.iter().flat_map(move |(module, (source, file))| {
            file.named.iter().map(move |named| {
                let mut paths = Vec::new();
                self.follow(module, &named.path, 8, &mut paths);
                let place = Place { file: source.clone(), at: named.at };
                Use { paths, place, filled: named.filled.clone() }
            })
        })
    }

    /// Every field that is read anywhere.
    pub fn fields(&self) -> BTreeSet<&str> {
        self.files.values().flat_map(|(_, file)| file.fields.iter().map(String::as_str)).collect()
    }

    /// A path as it stands in a module, from the root: through its own `use` first, then through that of others.
    fn follow(&self, module: &[String], path: &[String], left: usize, found: &mut Vec<Path>) {
        let Some((first, rest)) = path.split_first().filter(|_| left > 0) else { return };
        let up = &module[..module.len().saturating_sub(1)];
        match first.as_str() {
            "crate" | "groundwork" => self.passed_on(rest, left, found),
            "self" => self.passed_on(&[module, rest].concat(), left, found),
            "super" if rest.first().is_some_and(|next| next == "super") => self.follow(up, rest, left, found),
            "super" => self.passed_on(&[up, rest].concat(), left, found),
            _ => self.passed_on(&[module, path].concat(), left, found),
        }
    }

    /// A path from the root, and what it stands for where a module on its way has it by `use`.
    fn passed_on(&self, path: &[String], left: usize, found: &mut Vec<Path>) {
        for n in 0..path.len() {
            let uses = self.files.get(&path[..n]).and_then(|(_, file)| file.uses.get(&path[n]));
            for target in uses.into_iter().flatten() {
                self.follow(&path[..n], &[target, &path[n + 1..]].concat(), left - 1, found);
            }
        }
        found.push(path.to_vec());
    }
}
