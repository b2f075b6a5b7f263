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
use std::path::{Path, PathBuf};
use table::Header;

/// The headers of every answer, for a built folder.
pub fn headers(dist: &Path) -> Outcome<Vec<Header>> {
    Ok(table::headers(&Policy::of(dist)?))
}

/// `hosting`: writes the files of `docs/hosting/` that follow from the built folder.
pub fn write() -> Outcome {
    for (file, text) in files(&headers(&paths::dist())?) {
        std::fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
        println!("{}", file.display());
    }
    Ok(())
}

/// Whether those files say what the code and the page say.
pub fn check() -> Outcome {
    let stale = |(file, text): &(PathBuf, String)| std::fs::read_to_string(file).ok().as_ref() != Some(text);
    let stale: Vec<_> = files(&headers(&paths::dist())?).into_iter().filter(stale).collect();
    let names: Vec<_> = stale.iter().map(|(file, _)| file.display().to_string()).collect();
    if names.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{}: not what the page's policy and xtask/src/hosting/ say; `cargo xtask hosting` writes it anew",
        names.join(", ")
    ))
}

fn files(headers: &[Header]) -> [(PathBuf, String); 2] {
    let folder = paths::hosting();
    [
        (folder.join("nginx.conf"), servers::nginx(headers)),
        (folder.join("Caddyfile"), servers::caddy(headers)),
    ]
}

/// The text of `_headers` for a built folder.
pub fn headers_file(dist: &Path) -> Outcome<String> {
    let fault = |error: std::io::Error| format!("{}: {error}", dist.display());
    let mut paths = Vec::new();
    walk(dist, "", &mut paths).map_err(fault)?;
    paths.sort();
    headers_file::text(&headers(dist)?, &paths)
}

/// The paths of the files that are asked for: neither copies nor this file itself.
fn walk(folder: &Path, prefix: &str, paths: &mut Vec<String>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &format!("{path}/"), paths)?;
        } else if path != "_headers" && ![".br", ".gz"].iter().any(|ending| path.ends_with(ending)) {
            paths.push(path);
        }
    }
    Ok(())
}
