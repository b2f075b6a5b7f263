//! The built folder as an operator lays it out: at the root of a host, and once more below a path.

use crate::Outcome;
use std::path::{Path, PathBuf};
use std::{fs, io};
use walkdir::WalkDir;

/// Where it lies the second time.
pub const BELOW: &str = "/tools/groundwork";

/// A temporary folder, gone at the end.
pub struct Site {
    folder: PathBuf,
    /// The paths of all files, without copies.
    pub files: Vec<String>,
}

impl Site {
    pub fn new(dist: &Path, name: &str) -> Outcome<Self> {
        let folder = std::env::temp_dir().join(format!("groundwork-hosting-{name}-{}", std::process::id()));
        let mut site = Self { folder, files: Vec::new() };
        for place in ["", &BELOW[1..]] {
            site.files = lay(dist, &site.root().join(place))
                .map_err(|error| format!("{}: {error}", site.folder.display()))?;
        }
        // What a host reads is not for visitors, and servers differ over a name without an ending.
        let is_served =
            |file: &String| file != "_headers" && ![".br", ".gz"].iter().any(|end| file.ends_with(end));
        site.files.retain(is_served);
        site.files.sort();
        Ok(site)
    }

    /// What the server serves.
    pub fn root(&self) -> PathBuf {
        self.folder.join("root")
    }

    /// A place for what the server itself needs.
    pub fn aside(&self) -> &Path {
        &self.folder
    }

    pub fn read(&self, file: &str) -> Option<Vec<u8>> {
        fs::read(self.root().join(file)).ok()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn lay(from: &Path, to: &Path) -> io::Result<Vec<String>> {
    let mut files = Vec::new();
    // By name: a copy comes after its file, and is not taken for an older one.
    for entry in WalkDir::new(from).sort_by_file_name() {
        let entry = entry?;
        let name = entry.path().strip_prefix(from).unwrap_or(entry.path());
        if entry.file_type().is_dir() {
            fs::create_dir_all(to.join(name))?;
        } else {
            fs::copy(entry.path(), to.join(name))?;
            files.push(name.to_string_lossy().into_owned());
        }
    }
    Ok(files)
}
