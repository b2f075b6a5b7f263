//! Reading, naming and writing files; what fails says which one.

#![allow(
    clippy::missing_errors_doc,
    reason = "a file can't be read, is no text, or has no name for an address"
)]

use crate::Outcome;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};
use std::fs;
use std::io::Error;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// Endings of compressed copies, and of those that were not finished.
const COPIES: [&str; 3] = [".br", ".gz", ".part"];

/// Puts the file or folder before what went wrong with it.
pub fn fault(path: &Path) -> impl Fn(Error) -> String {
    move |error| format!("{}: {error}", path.display())
}

pub fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(fault(file))
}

pub fn bytes(file: &Path) -> Outcome<Vec<u8>> {
    fs::read(file).map_err(fault(file))
}

pub(crate) fn write(file: &Path, bytes: impl AsRef<[u8]>) -> Outcome {
    fs::write(file, bytes).map_err(fault(file))
}

/// Makes a folder that may be there, and those it lies in.
pub(crate) fn make(folder: &Path) -> Outcome {
    fs::create_dir_all(folder).map_err(fault(folder))
}

/// Writes a file under a name with the digest of its bytes, and gives the name: a browser may keep
/// such a file for ever, and two builds never mix.
pub(crate) fn write_named(folder: &Path, stem: &str, end: &str, bytes: impl AsRef<[u8]>) -> Outcome<String> {
    let name = format!("{stem}-{}.{end}", digest(bytes.as_ref()));
    write(&folder.join(&name), bytes)?;
    Ok(name)
}

/// Sixteen hexadecimal digits that tell versions apart.
pub(crate) fn digest(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let first = digest.first_chunk().expect("it has 32 bytes");
    format!("{:016x}", u64::from_be_bytes(*first))
}

/// The digest by which a browser knows that a text is the one that was meant.
pub(crate) fn integrity(bytes: impl AsRef<[u8]>) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(bytes)))
}

/// The names of all files below a folder, in order, with "/" between folders; without compressed copies,
/// which are the same files once more: a browser that asks for `x` never sees `x.br`.
pub fn below(folder: &Path) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    for entry in WalkDir::new(folder) {
        let entry = entry.map_err(|error| format!("{}: {error}", folder.display()))?;
        let path = entry.path();
        let name = path.strip_prefix(folder).unwrap_or(path).to_str();
        let name = name.ok_or_else(|| format!("{}: not a name for an address", path.display()))?;
        if entry.file_type().is_file() && !COPIES.iter().any(|end| name.ends_with(end)) {
            names.push(name.replace('\\', "/"));
        }
    }
    names.sort();
    Ok(names)
}

/// The one file of a folder whose name begins and ends like this.
pub(crate) fn one(folder: &Path, start: &str, end: &str) -> Outcome<PathBuf> {
    let mut found = below(folder)?;
    found.retain(|name| name.starts_with(start) && name.ends_with(end));
    match &found[..] {
        [name] => Ok(folder.join(name)),
        all => {
            Err(format!("{}: {} files are named {start}…{end}, one is expected", folder.display(), all.len()))
        }
    }
}

/// The text with something else in the place of a mark, which is there once.
pub(crate) fn put(text: &str, mark: &str, new: &str) -> Outcome<String> {
    match text.split(mark).collect::<Vec<_>>()[..] {
        [before, after] => Ok([before, new, after].concat()),
        ref parts => Err(format!("{mark} is there {} times, not once", parts.len() - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_by_their_bytes_and_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        assert!(one(folder, "", ".wasm").unwrap_err().contains("0 files"));
        let name = write_named(folder, "app", "wasm", "").unwrap();
        assert_eq!(name, "app-e3b0c44298fc1c14.wasm");
        make(&folder.join("b")).unwrap();
        for other in ["b.wasm", "b/c", "b/c.br"] {
            write(&folder.join(other), "").unwrap();
        }
        assert_eq!(one(folder, "app", ".wasm").unwrap(), folder.join(&name));
        assert!(one(folder, "", ".wasm").unwrap_err().contains("2 files"));
        assert_eq!(below(folder).unwrap(), [&name, "b.wasm", "b/c"]);
        assert!(below(&folder.join("none")).unwrap_err().contains("none"));
    }

    #[test]
    fn a_digest_is_the_one_that_browsers_make() {
        // From the specification of the policy.
        let known = "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=";
        assert_eq!(integrity("alert('Hello, world.');"), known);
    }
}
