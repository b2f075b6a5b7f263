//! Tools that `cargo install` builds.

use super::cache::{self, Cache};
use super::{say, version_of};
use crate::Outcome;
use crate::command::{for_wasm, program, run_aside};
use std::path::{Path, PathBuf};

pub struct CargoTool {
    pub package: &'static str,
    pub program: &'static str,
    pub version: String,
    pub options: &'static [&'static str],
    /// About how long an install takes on two cores.
    pub minutes: u8,
}

/// Where installs are built, so that two of them share what they have in common.
const BUILD: &str = "build";

impl CargoTool {
    /// The folder to put on PATH, after an install if need be; nothing if PATH has the tool.
    pub fn folder(&self, cache: &Cache) -> Outcome<Option<PathBuf>> {
        if version_of(self.program).as_ref() == Some(&self.version) {
            return Ok(None);
        }
        let name = format!("{}-{}", self.program, self.version);
        let folder = cache.join(&name).join("bin");
        if !self.is_in(&folder) {
            let _lock = cache.lock()?;
            // Another run may have been quicker.
            if !self.is_in(&folder) {
                self.install(cache, &name)?;
            }
        }
        Ok(Some(folder))
    }

    fn is_in(&self, folder: &Path) -> bool {
        version_of(folder.join(self.program)).as_ref() == Some(&self.version)
    }

    fn install(&self, cache: &Cache, name: &str) -> Outcome {
        let Self { package, version, minutes, .. } = self;
        say(&format!("building {package} {version}, once for this user, about {minutes} minutes"));
        let part = cache.join(format!("{name}.part"));
        cache::remove(&part)?;
        // With the versions its authors tested; without, where the registry lacks one of them.
        self.cargo_install(cache, &part, &["--locked"]).or_else(|message| {
            say(&format!("{message}; trying without its lock file"));
            self.cargo_install(cache, &part, &[])
        })?;
        if !self.is_in(&part.join("bin")) {
            return Err(format!("{}: the installed {} is not {version}", part.display(), self.program));
        }
        cache.put(&part, name)
    }

    fn cargo_install(&self, cache: &Cache, part: &Path, more: &[&str]) -> Outcome {
        let mut command = program("cargo");
        command
            .args(["install", "--quiet", "--debug", self.package, "--version", &format!("={}", self.version)])
            .args(self.options)
            .args(more)
            .arg("--root")
            .arg(part)
            .env("CARGO_TARGET_DIR", cache.join(BUILD))
            .env("CARGO_PROFILE_DEV_DEBUG", "0");
        run_aside(for_wasm(&mut command))
    }
}

/// Removes what the installs were built from, more than a gigabyte, unless one is going on.
pub fn tidy(cache: &Cache) -> Outcome {
    let build = cache.join(BUILD);
    if !build.exists() {
        return Ok(());
    }
    match cache.try_lock()? {
        Some(_lock) => cache::remove(&build),
        None => Ok(()),
    }
}
