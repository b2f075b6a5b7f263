//! Compressed copies of the built files, made once so that no server has to compress at each request.
//!
//! A package of its own: compressors take a while to build and have to be optimised, and `cargo xtask
//! plan` should wait for neither. It knows nothing of the app, so it is built once and stays built.

mod encode;

pub use encode::{brotli, gzip};

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use walkdir::{DirEntry, WalkDir};

/// Kinds of files that get smaller. Pictures are compressed already.
const KINDS: [&str; 8] = ["html", "js", "wasm", "txt", "css", "svg", "webmanifest", "json"];
/// Endings of copies, and of those that were not finished.
const COPIES: [&str; 3] = ["br", "gz", "part"];

/// Writes the copies for a folder and all below it, after taking away those of an earlier build: one that
/// stays behind would be sent in place of its file.
///
/// # Errors
/// With the file that could not be read or written.
pub fn write(folder: &Path) -> Result<(), String> {
    let (old, files) = all(folder)?.into_iter().partition::<Vec<_>, _>(|file| ends(file, &COPIES));
    for copy in old {
        fs::remove_file(&copy).map_err(fault(&copy))?;
    }
    let stopped = |_| Err("a compressor stopped".to_owned());
    thread::scope(|scope| {
        let files = files.iter().filter(|file| ends(file, &KINDS));
        let copies: Vec<_> = files.map(|file| scope.spawn(|| copy(file))).collect();
        copies.into_iter().try_for_each(|one| one.join().unwrap_or_else(stopped))
    })
}

fn copy(file: &Path) -> Result<(), String> {
    let bytes = fs::read(file).map_err(fault(file))?;
    for (ending, encoded) in [("br", brotli(&bytes)), ("gz", gzip(&bytes))] {
        let encoded = encoded.map_err(fault(file))?;
        if encoded.len() < bytes.len() {
            let [part, copy] = [".part", ""].map(|end| format!("{}.{ending}{end}", file.display()));
            // At once: a server may be sending copies meanwhile.
            fs::write(&part, encoded)
                .and_then(|()| fs::rename(&part, &copy))
                .map_err(fault(Path::new(&copy)))?;
        }
    }
    Ok(())
}

/// The files of a folder and of those in it.
fn all(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = WalkDir::new(folder).into_iter().collect::<Result<Vec<_>, _>>();
    let entries = entries.map_err(|error| error.to_string())?;
    Ok(entries.into_iter().filter(|entry| entry.file_type().is_file()).map(DirEntry::into_path).collect())
}

fn ends(file: &Path, endings: &[&str]) -> bool {
    file.extension().and_then(|ending| ending.to_str()).is_some_and(|ending| endings.contains(&ending))
}

fn fault(path: &Path) -> impl Fn(io::Error) -> String {
    move |error| format!("{}: {error}", path.display())
}

#[cfg(test)]
mod tests;
