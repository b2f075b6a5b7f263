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

pub fn geckodriver() -> PathBuf {
    from("GECKODRIVER").or_else(built_geckodriver).unwrap_or_else(|| "geckodriver".into())
}

/// The one that `cargo xtask test` has built.
fn built_geckodriver() -> Option<PathBuf> {
    let entries = std::fs::read_dir(cache()).ok()?;
    let mut tools = entries.filter_map(Result::ok);
    let tool = tools.find(|entry| entry.file_name().to_string_lossy().starts_with("geckodriver-"))?;
    Some(tool.path().join("bin/geckodriver")).filter(|file| file.is_file())
}

/// The browser; without one the driver takes the one that it finds.
pub fn firefox() -> Option<PathBuf> {
    from("FIREFOX").or_else(|| Some(PathBuf::from("/usr/bin/firefox-esr")).filter(|file| file.is_file()))
}

pub fn webkit_driver() -> PathBuf {
    from("WEBKIT_WEBDRIVER").unwrap_or_else(|| "WebKitWebDriver".into())
}

pub fn xvfb() -> PathBuf {
    from("XVFB").unwrap_or_else(|| "Xvfb".into())
}

/// The script of axe-core.
pub fn axe() -> PathBuf {
    from("AXE_CORE").unwrap_or_else(|| cache().join("npm/node_modules/axe-core/axe.min.js"))
}

/// Where `cargo xtask test` installs.
fn cache() -> PathBuf {
    let folder = from("XDG_CACHE_HOME").or_else(|| from("HOME").map(|home| home.join(".cache")));
    folder.unwrap_or_default().join("groundwork")
}

/// Where a failing test leaves a picture of the page.
pub fn failures() -> PathBuf {
    from("CARGO_TARGET_DIR").unwrap_or_else(|| xtask::paths::root().join("target")).join("browser-failures")
}
