//! What the browser tests need: a browser with its driver, and what goes with it.

mod chromium;
mod firefox;
mod webkit;

use super::apt;
use super::find::on_path;
use crate::Outcome;
use std::path::PathBuf;
use std::str::FromStr;

/// Everything for one browser, with the variable under which the tests find it.
pub type Kit = Vec<(&'static str, PathBuf)>;

/// The browsers that the app is tried in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    Chromium,
    Firefox,
    Webkit,
}

impl Browser {
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// As `--browser` and the tests call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// What it needs, after an install if need be; the message says what is missing.
    pub fn kit(self) -> Outcome<Kit> {
        let kit = match self {
            Self::Chromium => chromium::kit(),
            Self::Firefox => firefox::kit(),
            Self::Webkit => webkit::kit(),
        };
        kit.map_err(|message| format!("{}: {message}", self.name()))
    }
}

impl FromStr for Browser {
    type Err = String;

    fn from_str(name: &str) -> Outcome<Self> {
        let known = Self::ALL.into_iter().find(|browser| browser.name() == name);
        known.ok_or_else(|| format!("{name}: expected {}", Self::ALL.map(Self::name).join(", ")))
    }
}

/// Fonts: a bare machine has none, and a page without letters tests little.
const FONTS: [&str; 2] = ["fonts-dejavu-core", "fonts-liberation"];
/// Reads printed pages.
const POPPLER: [&str; 3] = ["pdftotext", "pdfinfo", "pdftoppm"];
const POPPLER_PACKAGE: &str = "poppler-utils";

/// Looks, and looks again after an install of these packages.
fn found_or_installed<T>(find: impl Fn() -> Outcome<T>, packages: &[&str]) -> Outcome<T> {
    find().or_else(|missing| match apt::install(&[packages, &FONTS].concat()) {
        Ok(true) => find(),
        Ok(false) => Err(missing),
        Err(message) => Err(format!("{missing} ({message})")),
    })
}

/// The file that a variable names, or the first of these names that PATH finds.
fn program(variable: &str, names: &[&str]) -> Option<PathBuf> {
    let chosen = std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from);
    chosen.or_else(|| names.iter().find_map(|name| on_path(name)))
}

/// The first of these places where there is a file.
fn at(places: &[&str]) -> Option<PathBuf> {
    places.iter().map(PathBuf::from).find(|file| file.is_file())
}

fn poppler() -> Option<()> {
    POPPLER.iter().all(|name| on_path(name).is_some()).then_some(())
}

/// A message that names everything that is missing, so that one install is enough.
fn missing(parts: &[(bool, &str)]) -> String {
    let parts: Vec<_> = parts.iter().filter(|(there, _)| !there).map(|(_, name)| *name).collect();
    format!("please install {}", parts.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_missing_is_named_at_once() {
        let message = missing(&[(false, "a browser"), (true, "a driver"), (false, "poppler")]);
        assert_eq!(message, "please install a browser; poppler");
    }
}
