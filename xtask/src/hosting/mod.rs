//! How others serve the built folder: the same headers for every kind of host.
//!
//! The page's policy is the source of one header, [`table`] of the rest. `docs/hosting/` holds what is
//! made of them for web servers, and `dist/_headers` what is made for hosts that read it.

pub mod cache;
pub mod headers_file;
pub mod policy;
pub mod servers;
pub mod table;

use crate::{Outcome, files, paths};
use std::path::Path;
use table::Header;

/// The headers of every answer, for a built folder.
pub fn headers(dist: &Path) -> Outcome<Vec<Header>> {
    Ok(table::headers(policy::of(dist)?))
}

/// `hosting`: writes the headers into the files of `docs/hosting/`, as they follow from the built folder.
pub fn write() -> Outcome {
    for (file, _, text) in servers::files(&headers(&paths::dist())?)? {
        files::write(&file, text)?;
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
