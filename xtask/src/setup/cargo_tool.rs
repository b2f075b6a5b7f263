//! Tools that `cargo install` builds. Optimised, Trunk and wasm-bindgen take half an hour; unoptimised they take
//! a tenth of it, and serve as well.

use super::cache::{self, Cache};
use super::programs::version_of;
use super::say;
use crate::Outcome;
use crate::command::{for_wasm, program, run_aside};
use std::path::{Path, PathBuf};

pub struct CargoTool {
    pub package: &'static str,
    pub version: String,
    pub options: &'static [&'static str],
    /// About how long an install takes on two cores.
    pub minutes: u8,
}

impl CargoTool {
    /// The folder to put on PATH, after an install if need be; nothing if PATH has the tool.
    pub fn folder(&self, cache: &Cache) -> Outcome<Option<PathBuf>> {
        // The package `wasm-bindgen-cli` brings `wasm-bindgen`; the others are called as their programs are.
        let program = self.package.trim_end_matches("-cli");
        if self.is_at(Path::new(program)) {
            return Ok(None);
        }
        let name = format!("{program}-{}", self.version);
        let is_in = |place: &Path| self.is_at(&place.join("bin").join(program));
        let place =
            cache.ensure(&name, is_in, |part| self.install(part, &cache.join(&format!("build-{name}"))))?;
        Ok(Some(place.join("bin")))
    }

    fn is_at(&self, program: &Path) -> bool {
        version_of(program).as_ref() == Some(&self.version)
    }

    fn install(&self, part: &Path, build: &Path) -> Outcome {
        let Self { package, version, minutes, .. } = self;
        say(&format!("building {package} {version}, once for this user, about {minutes} minutes"));
        // With the versions its authors tested; without, where the registry lacks one of them.
        self.cargo_install(part, build, &["--locked"]).or_else(|message| {
            say(&format!("{message}; trying without its lock file"));
            self.cargo_install(part, build, &[])
        })?;
        cache::remove(build)
    }

    fn cargo_install(&self, part: &Path, build: &Path, more: &[&str]) -> Outcome {
        let mut command = program("cargo");
        let version = format!("={}", self.version);
        command.args(["install", "--quiet", "--debug", self.package, "--version", &version]);
        command.args(self.options).args(more).arg("--root").arg(part);
        command.env("CARGO_TARGET_DIR", build).env("CARGO_PROFILE_DEV_DEBUG", "0");
        run_aside(for_wasm(&mut command))
    }
}
