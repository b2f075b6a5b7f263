//! Where things are. `cargo xtask test` says it through the environment; without it the usual
//! places are looked at, so that `cargo test` alone works on a machine that is set up.

use std::env;
use std::path::PathBuf;

fn from(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}

/// The built app.
pub fn dist() -> PathBuf {
    from("GROUNDWORK_DIST").unwrap_or_else(xtask::paths::dist)
}

pub fn chromedriver() -> PathBuf {
    from("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into())
}

/// The browser; without one the driver takes the one that it finds.
pub fn chromium() -> Option<PathBuf> {
    from("CHROMIUM").or_else(|| Some(PathBuf::from("/usr/bin/chromium")).filter(|file| file.is_file()))
}

/// The script of axe-core.
pub fn axe() -> PathBuf {
    let cache = || from("XDG_CACHE_HOME").or_else(|| from("HOME").map(|home| home.join(".cache")));
    from("AXE_CORE").unwrap_or_else(|| {
        cache().unwrap_or_default().join("groundwork/npm/node_modules/axe-core/axe.min.js")
    })
}

/// Where a failing test leaves a picture of the page.
pub fn failures() -> PathBuf {
    from("CARGO_TARGET_DIR").unwrap_or_else(|| xtask::paths::root().join("target")).join("browser-failures")
}
