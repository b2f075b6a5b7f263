//! Web servers that the files in `docs/hosting/` are for.

use super::programs::on_path;
use super::{apt, is_ci};
use crate::Outcome;
use crate::command::{program, quiet};
use std::path::{Path, PathBuf};

/// nginx, with the module that sends brotli copies.
pub struct Nginx {
    pub program: PathBuf,
    pub brotli: PathBuf,
}

pub fn nginx() -> Outcome<Nginx> {
    found_or_installed(&["nginx", "libnginx-mod-http-brotli-static"], || {
        let program = on_path("nginx")?;
        let brotli = modules(&program)?.join("ngx_http_brotli_static_module.so");
        brotli.is_file().then_some(Nginx { program, brotli })
    })
}

pub fn caddy() -> Outcome<PathBuf> {
    found_or_installed(&["caddy"], || on_path("caddy"))
}

/// Installed in CI only: the packages start a web server, and that is not for a test to do to a person.
fn found_or_installed<T>(packages: &[&str], find: impl Fn() -> Option<T>) -> Outcome<T> {
    let find = || find().ok_or_else(|| format!("please install {}", packages.join(" and ")));
    if is_ci() { apt::found_or_installed(packages, find) } else { find() }
}

/// The folder of modules, which nginx tells among the options it was built with.
fn modules(nginx: &Path) -> Option<PathBuf> {
    let text = quiet(program(nginx).arg("-V"))?;
    let folder = text.split_whitespace().find_map(|word| word.strip_prefix("--modules-path="))?;
    Some(PathBuf::from(folder))
}
