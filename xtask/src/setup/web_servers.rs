//! Web servers that the files in `docs/hosting/` are for.

use super::programs::on_path;
use super::{apt, is_ci};
use crate::Outcome;
use crate::command::{program, quiet};
use std::path::{Path, PathBuf};

/// Where servers lie, besides PATH: not every user's PATH has these.
const PLACES: [&str; 3] = ["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"];

/// nginx, with the module that sends brotli copies.
pub struct Nginx {
    pub program: PathBuf,
    pub brotli: PathBuf,
}

const BROTLI: &str = "ngx_http_brotli_static_module.so";

pub fn nginx() -> Outcome<Nginx> {
    const PACKAGES: [&str; 2] = ["nginx", "libnginx-mod-http-brotli-static"];
    found_or_installed(&PACKAGES, || {
        let program = find("nginx")?;
        let brotli = modules(&program)?.join(BROTLI);
        brotli.is_file().then_some(Nginx { program, brotli })
    })
}

pub fn caddy() -> Outcome<PathBuf> {
    found_or_installed(&["caddy"], || find("caddy"))
}

/// Installed in CI only: the packages start a web server, and that is not for a test to do to a person.
fn found_or_installed<T>(packages: &[&str], find: impl Fn() -> Option<T>) -> Outcome<T> {
    let missing = || format!("please install {}", packages.join(" and "));
    if let Some(found) = find() {
        return Ok(found);
    }
    if is_ci() && apt::install(packages)? {
        return find().ok_or_else(|| format!("{} (apt-get did not bring it)", missing()));
    }
    Err(missing())
}

fn find(name: &str) -> Option<PathBuf> {
    let places = || PLACES.iter().map(|place| Path::new(place).join(name)).find(|file| file.is_file());
    on_path(name).or_else(places)
}

/// The folder of modules, which nginx tells among the options it was built with.
fn modules(nginx: &Path) -> Option<PathBuf> {
    let text = quiet(program(nginx).arg("-V"))?;
    let folder = text.split_whitespace().find_map(|word| word.strip_prefix("--modules-path="))?;
    Some(PathBuf::from(folder))
}
