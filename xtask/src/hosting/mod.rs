//! How others serve the built folder: the same headers for every kind of host.
//!
//! The page's policy is the source of one header, [`table`] of the rest. `docs/hosting/` holds what is
//! made of them for web servers, and `dist/_headers` what is made for hosts that read it.

pub mod cache;
mod headers_file;
mod permissions;
pub mod policy;
pub mod servers;
pub mod table;

use crate::{Outcome, paths};
use policy::Policy;
use std::path::Path;
use table::Header;
use walkdir::WalkDir;

/// The headers of every answer, for a built folder.
pub fn headers(dist: &Path) -> Outcome<Vec<Header>> {
    Ok(table::headers(&Policy::of(dist)?))
}

/// `hosting`: writes the headers into the files of `docs/hosting/`, as they follow from the built folder.
pub fn write() -> Outcome {
    for (file, _, text) in servers::files(&headers(&paths::dist())?)? {
        std::fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
        println!("{}", file.display());
    }
    Ok(())
}

/// Whether those files say what the code and the page say.
pub fn check() -> Outcome {
    let files = servers::files(&headers(&paths::dist())?)?;
    let stale = files.iter().filter(|(_, text, wanted)| text != wanted);
    let names: Vec<_> = stale.map(|(file, ..)| file.display().to_string()).collect();
    if names.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{}: not what the page's policy and xtask/src/hosting/ say; `cargo xtask hosting` writes it anew",
        names.join(", ")
    ))
}

/// The text of `_headers` for a built folder: the files that are asked for, neither copies nor this file itself.
pub fn headers_file(dist: &Path) -> Outcome<String> {
    let mut paths = Vec::new();
    for entry in WalkDir::new(dist) {
        let entry = entry.map_err(|error| format!("{}: {error}", dist.display()))?;
        let name =
            entry.path().strip_prefix(dist).unwrap_or(entry.path()).to_string_lossy().replace('\\', "/");
        let is_copy = [".br", ".gz"].iter().any(|ending| name.ends_with(ending));
        if entry.file_type().is_file() && name != "_headers" && !is_copy {
            paths.push(name);
        }
    }
    paths.sort();
    headers_file::text(&headers(dist)?, &paths)
}
