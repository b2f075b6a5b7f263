//! The built folder as an operator lays it out: at the root of a host, and once more below a path.

use crate::{Outcome, files, paths};
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
    pub fn new(name: &str) -> Outcome<Self> {
        let folder = std::env::temp_dir().join(format!("groundwork-hosting-{name}-{}", std::process::id()));
        let dist = paths::dist();
        let mut site = Self { folder, files: files::below(&dist)? };
        for place in ["", &BELOW[1..]] {
            lay(&dist, &site.root().join(place)).map_err(files::fault(&site.folder))?;
        }
        // What a host reads is not for visitors, and servers differ over a name without an ending.
        site.files.retain(|file| file != "_headers");
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

fn lay(from: &Path, to: &Path) -> io::Result<()> {
    // By name: a copy comes after its file, and is not taken for an older one.
    for entry in WalkDir::new(from).sort_by_file_name() {
        let entry = entry?;
        let to = to.join(entry.path().strip_prefix(from).unwrap_or(entry.path()));
        if entry.file_type().is_dir() {
            fs::create_dir_all(to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}
