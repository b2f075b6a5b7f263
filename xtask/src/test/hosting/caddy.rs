//! Caddy with the file of `docs/hosting/`, on this machine's loopback.

use super::running::{Running, free_address};
use super::site::Site;
use crate::command::program;
use crate::hosting::servers::with_yours;
use crate::{Outcome, files};
use std::path::Path;

/// Starts it with plain HTTP, and all of its files in the temporary folder.
pub fn start(caddy: &Path, site: &Site) -> Outcome<Running> {
    let address = free_address()?;
    let folder = site.aside();
    let yours = format!("http://{address} {{\n\troot * {}\n", site.root().display());
    let file = folder.join("Caddyfile");
    files::write(&file, with_yours("Caddyfile", &yours)?)?;
    let mut command = program(caddy);
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&file);
    for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
        command.env(name, folder);
    }
    command.env("CADDY_ADMIN", format!("unix/{}", folder.join("admin").display()));
    Running::start(&mut command, address, folder)
}
