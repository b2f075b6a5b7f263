//! Where things are in the project.

use std::path::{Path, PathBuf};

/// The project's top folder.
#[expect(clippy::missing_panics_doc, reason = "this package lies in a folder")]
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask/ lies in the project")
}

/// The built app.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// What builds leave behind.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// The example people: answer files that tests, pictures and measurements share.
pub fn people() -> PathBuf {
    root().join("tests/fixtures/people")
}
