//! What a browser needs to install the app: the manifest, its icons and its pictures.

use crate::{Outcome, paths};
use std::path::Path;

/// From `src/`, to the top of the built folder.
const FILES: [&str; 5] = [
    "boot/icon.svg",
    "pwa/manifest.webmanifest",
    "pwa/icon-192.png",
    "pwa/icon-512.png",
    "pwa/maskable-512.png",
];
/// From `src/`, to a folder of their own.
pub const SCREENSHOTS: [&str; 2] = ["pwa/screenshots/narrow.png", "pwa/screenshots/wide.png"];

/// Puts them into the built folder.
///
/// # Errors
/// When a file is missing or can't be written.
pub fn copy(dist: &Path) -> Outcome {
    let screenshots = dist.join("screenshots");
    std::fs::create_dir_all(&screenshots).map_err(|error| format!("{}: {error}", screenshots.display()))?;
    for (files, to) in [(&FILES[..], dist), (&SCREENSHOTS[..], &screenshots)] {
        for file in files.iter().map(|file| paths::root().join("src").join(file)) {
            let name = file.file_name().unwrap_or_default();
            std::fs::copy(&file, to.join(name)).map_err(|error| format!("{}: {error}", file.display()))?;
        }
    }
    Ok(())
}
