//! The files that a browser itself writes, and what stands in them.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, process};

static COUNT: AtomicUsize = AtomicUsize::new(0);

/// A browser's folder for one test. Dropping it removes it.
#[derive(Debug)]
pub struct Profile(PathBuf);

impl Profile {
    /// # Panics
    /// When it can't be made.
    pub fn make() -> Self {
        let name = format!("groundwork-{}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("a folder of its own");
        Self(folder)
    }

    pub fn folder(&self) -> &Path {
        &self.0
    }

    /// The files that hold this text, in one of the ways in which a browser writes texts.
    pub fn holding(&self, text: &str) -> Vec<PathBuf> {
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let has = |bytes: &[u8], part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
        let mut found = files(&self.0);
        found.retain(|file| {
            read(file).is_some_and(|bytes| has(&bytes, text.as_bytes()) || has(&bytes, &wide))
        });
        found
    }

    /// Those of them in which the browser keeps its tabs, to bring them back after a crash.
    pub fn sessions_holding(&self, text: &str) -> Vec<PathBuf> {
        let mut found = self.holding(text);
        // Chromium's folder is `Sessions`, Firefox's `sessionstore-backups`, and `sessionstore.jsonlz4` beside it.
        let is_session = |name: &str| name == "Sessions" || name.starts_with("sessionstore");
        found.retain(|file| file.components().any(|part| part.as_os_str().to_str().is_some_and(is_session)));
        found
    }

    /// Ends every program that has this folder, as a crash would.
    ///
    /// # Panics
    /// When there is none.
    pub fn kill(&self) {
        let folder = self.0.to_string_lossy();
        let is_ours = |id: &str| {
            let line = fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
            let words = String::from_utf8_lossy(&line).into_owned();
            words.contains(&*folder) && !words.contains("driver")
        };
        let of = |id: &str| {
            let line = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
            line.rsplit(") ").next().and_then(|rest| rest.split(' ').nth(1)).map(str::to_owned)
        };
        let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
        let all: Vec<_> = entries
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|id| id.parse::<u32>().is_ok())
            .collect();
        // Not all that they have begun say for which folder: one that is left would hold its files, and the next browser throws away
        // what it can't open.
        let mut ids: Vec<_> = all.iter().filter(|id| is_ours(id)).cloned().collect();
        loop {
            let more: Vec<_> = all
                .iter()
                .filter(|id| !ids.contains(id) && of(id).is_some_and(|parent| ids.contains(&parent)))
                .cloned()
                .collect();
            if more.is_empty() {
                break;
            }
            ids.extend(more);
        }
        assert!(!ids.is_empty(), "nothing runs with {folder}");
        let done = process::Command::new("kill").arg("-9").args(&ids).status().expect("kill");
        // One that has ended with its parent is ended as well.
        assert!(done.code().is_some(), "kill was killed");
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .flat_map(|entry| match entry.file_type() {
            Ok(kind) if kind.is_dir() => files(&entry.path()),
            Ok(kind) if kind.is_file() => vec![entry.path()],
            _ => Vec::new(),
        })
        .collect()
}

/// Firefox packs its sessions: "mozLz40", a zero, and a block of LZ4 behind its length; and in it the states of the
/// history as base64. They come unpacked, at the end.
fn read(file: &Path) -> Option<Vec<u8>> {
    let bytes = fs::read(file).ok()?;
    let Some(packed) = bytes.strip_prefix(b"mozLz40\0") else { return Some(bytes) };
    let mut session = lz4_flex::decompress_size_prepended(packed).ok()?;
    let text = String::from_utf8_lossy(&session).into_owned();
    for state in text.split("\"structuredCloneState\":\"").skip(1) {
        session.extend(BASE64_STANDARD.decode(state.split('"').next()?).ok()?);
    }
    Some(session)
}
