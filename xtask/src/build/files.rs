//! Reading, naming and writing the files of the built folder.

use crate::Outcome;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::path::{Path, PathBuf};

pub fn read(file: &Path) -> Outcome<String> {
    std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

pub fn write(file: &Path, bytes: impl AsRef<[u8]>) -> Outcome {
    std::fs::write(file, bytes).map_err(|error| format!("{}: {error}", file.display()))
}

/// Writes a file under a name with the digest of its bytes, and gives the name: a browser may keep
/// such a file for ever, and two builds never mix.
pub fn write_named(folder: &Path, stem: &str, end: &str, bytes: impl AsRef<[u8]>) -> Outcome<String> {
    let name = format!("{stem}-{}.{end}", digest(bytes.as_ref()));
    write(&folder.join(&name), bytes)?;
    Ok(name)
}

/// Sixteen hexadecimal digits that tell versions apart.
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes)[..8].iter().fold(String::new(), |mut text, byte| {
        _ = write!(text, "{byte:02x}");
        text
    })
}

/// The one file of a folder whose name begins and ends like this.
pub fn one(folder: &Path, start: &str, end: &str) -> Outcome<PathBuf> {
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(fault)? {
        let file = entry.map_err(fault)?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(start) && name.ends_with(end) {
            found.push(file);
        }
    }
    match found.len() {
        1 => Ok(found.remove(0)),
        n => Err(format!("{}: {n} files are named {start}…{end}, one is expected", folder.display())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_has_sixteen_digits_and_follows_the_bytes() {
        assert_eq!(digest(b""), "e3b0c44298fc1c14");
        assert_ne!(digest(b"a"), digest(b"b"));
    }

    #[test]
    fn one_file_is_found_and_more_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        assert!(one(folder, "", ".wasm").unwrap_err().contains("0 files"));
        let name = write_named(folder, "app", "wasm", b"1").unwrap();
        write(&folder.join("b.wasm"), b"").unwrap();
        assert_eq!(one(folder, "app", ".wasm").unwrap(), folder.join(&name));
        assert!(one(folder, "", ".wasm").unwrap_err().contains("2 files"));
    }
}
