//! What the browser tests need: a browser with its driver, and what goes with it.

use super::cache::Cache;
use super::cargo_tool::CargoTool;
use super::programs::{on_path, version_of};
use super::{apt, npm};
use crate::Outcome;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// Everything for one browser, with the variable under which the tests find it.
pub type Kit = Vec<(&'static str, PathBuf)>;

/// The browsers that the app is tried in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    Chromium,
    Firefox,
    /// Safari's engine as GTK builds it.
    Webkit,
}

/// One program of a kit.
struct Part {
    /// What a person would call it.
    what: &'static str,
    /// The variable that may name its file, and tells the tests.
    variable: Option<&'static str>,
    /// Names on PATH, and other places.
    names: &'static [&'static str],
}

const fn part(what: &'static str, variable: &'static str, names: &'static [&'static str]) -> Part {
    Part { what, variable: Some(variable), names }
}

const CHROMIUM: [Part; 3] = [
    part(
        "Chromium or Chrome",
        "CHROMIUM",
        &[
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
        ],
    ),
    part("chromedriver of the same version", "CHROMEDRIVER", &["chromedriver"]),
    POPPLER,
];
const FIREFOX: [Part; 2] = [
    part(
        "Firefox",
        "FIREFOX",
        &[
            "firefox-esr",
            "firefox",
            "/Applications/Firefox.app/Contents/MacOS/firefox",
            "C:/Program Files/Mozilla Firefox/firefox.exe",
        ],
    ),
    POPPLER,
];
/// The driver brings the browser along: it is in the library's own package. Its window needs a screen.
const WEBKIT: [Part; 2] = [
    part("WebKitGTK's WebKitWebDriver", "WEBKIT_WEBDRIVER", &["WebKitWebDriver"]),
    part("Xvfb", "XVFB", &["Xvfb"]),
];
/// Reads printed pages. Its programs come together.
const POPPLER: Part =
    Part { what: "poppler's pdftotext, pdfinfo, pdftoppm", variable: None, names: &["pdftotext"] };

/// Fonts: a bare machine has none, and a page without letters tests little.
const FONTS: [&str; 2] = ["fonts-dejavu-core", "fonts-liberation"];
/// Works with every Firefox of the last years, so that no version has to fit another.
const GECKODRIVER: &str = "0.37.1";

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

    fn parts(self) -> &'static [Part] {
        match self {
            Self::Chromium => &CHROMIUM,
            Self::Firefox => &FIREFOX,
            Self::Webkit => &WEBKIT,
        }
    }

    /// Packages of Debian, and of Ubuntu where it names them otherwise.
    fn packages(self) -> &'static [&'static str] {
        match (self, apt::is_ubuntu()) {
            (Self::Chromium, false) => &["chromium", "chromium-driver", "poppler-utils"],
            (Self::Chromium, true) => &["chromium-browser", "chromium-chromedriver", "poppler-utils"],
            (Self::Firefox, false) => &["firefox-esr", "poppler-utils"],
            (Self::Firefox, true) => &["firefox", "poppler-utils"],
            (Self::Webkit, _) => &["webkit2gtk-driver", "xvfb"],
        }
    }

    /// What it needs, after an install if need be; the message says what is missing.
    pub fn kit(self) -> Outcome<Kit> {
        let packages = [self.packages(), &FONTS].concat();
        let kit = apt::found_or_installed(&packages, || find(self.parts()));
        let more = |kit: Kit| match self {
            Self::Chromium => {
                same_version(&kit[0].1, &kit[1].1)?;
                Ok([kit, vec![("AXE_CORE", npm::axe()?)]].concat())
            }
            Self::Firefox => Ok([kit, vec![("GECKODRIVER", geckodriver()?)]].concat()),
            Self::Webkit => Ok(kit),
        };
        kit.and_then(more).map_err(|message| format!("{}: {message}", self.name()))
    }
}

impl FromStr for Browser {
    type Err = String;

    fn from_str(name: &str) -> Outcome<Self> {
        let known = Self::ALL.into_iter().find(|browser| browser.name() == name);
        known.ok_or_else(|| format!("{name}: expected {}", Self::ALL.map(Self::name).join(", ")))
    }
}

impl Part {
    /// The file that the variable names, or the first that is found.
    fn find(&self) -> Option<PathBuf> {
        let place =
            |name: &str| Some(PathBuf::from(name)).filter(|file| name.contains('/') && file.is_file());
        let found = || self.names.iter().find_map(|name| place(name).or_else(|| on_path(name)));
        self.variable.and_then(chosen).or_else(found)
    }
}

fn chosen(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}

/// All parts, or a message that names everything that is missing, so that one install is enough.
fn find(parts: &[Part]) -> Outcome<Kit> {
    let (mut kit, mut missing) = (Kit::new(), Vec::new());
    for part in parts {
        match (part.find(), part.variable) {
            (Some(file), Some(variable)) => kit.push((variable, file)),
            (Some(_), None) => {}
            (None, Some(variable)) => missing.push(format!("{} (or {variable} with its path)", part.what)),
            (None, None) => missing.push(part.what.to_owned()),
        }
    }
    if missing.is_empty() { Ok(kit) } else { Err(format!("please install {}", missing.join("; "))) }
}

/// A driver works with the browser of its own major version only.
fn same_version(browser: &Path, driver: &Path) -> Outcome {
    // Chrome on Windows opens a window instead of telling its version.
    if cfg!(windows) {
        return Ok(());
    }
    let version =
        |program: &Path| version_of(program).ok_or_else(|| format!("{} does not run", program.display()));
    let (browser, driver) = (version(browser)?, version(driver)?);
    if browser.split('.').next() == driver.split('.').next() {
        return Ok(());
    }
    Err(format!("the browser is {browser} but chromedriver is {driver}"))
}

/// Debian has no package of it: it is built once, as Trunk is.
fn geckodriver() -> Outcome<PathBuf> {
    if let Some(file) = chosen("GECKODRIVER") {
        return Ok(file);
    }
    let version = GECKODRIVER.to_owned();
    let tool = CargoTool { package: "geckodriver", version, options: &[], minutes: 2 };
    // Without a folder PATH has it, in this version.
    let folder = tool.folder(&Cache::of_user()?)?.unwrap_or_default();
    Ok(folder.join(format!("geckodriver{}", std::env::consts::EXE_SUFFIX)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_missing_is_named_at_once() {
        let parts = [
            part("a browser", "NO_SUCH_BROWSER", &["no-such-browser", "/no/such/browser"]),
            part("a driver", "NO_SUCH_DRIVER", &["no-such-driver", "cargo"]),
            Part { what: "poppler", variable: None, names: &["no-such-reader"] },
        ];
        let message = "please install a browser (or NO_SUCH_BROWSER with its path); poppler";
        assert_eq!(find(&parts).unwrap_err(), message);
        assert!(matches!(&find(&parts[1..2]).unwrap()[..], [("NO_SUCH_DRIVER", file)] if file.is_file()));
    }
}
