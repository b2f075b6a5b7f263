//! nginx and Caddy with the files of `docs/hosting/`, on this machine's loopback.

use super::running::{Running, free_address};
use super::site::Site;
use crate::command::program;
use crate::hosting::servers::with_yours;
use crate::setup::web_servers::Nginx;
use crate::{Outcome, files};
use std::path::Path;

/// Starts nginx as whoever runs the tests: no daemon, all of its files in the temporary folder.
pub fn nginx(nginx: &Nginx, site: &Site) -> Outcome<Running> {
    let address = free_address()?;
    let folder = site.aside().display().to_string();
    let yours = format!("server {{\n\tlisten {address};\n\troot {};\n", site.root().display());
    let text = frame(nginx, &folder).replace("{site}", &with_yours("nginx.conf", &yours)?);
    let file = site.aside().join("nginx.conf");
    files::write(&file, text)?;
    let mut command = program(&nginx.program);
    command.args(["-e", &format!("{folder}/start.log"), "-p", &folder, "-c"]).arg(&file);
    Running::start(&mut command, address, site.aside())
}

/// What stands around a site in nginx's own configuration. Its logs are on, so that the site has to
/// switch them off by itself.
fn frame(nginx: &Nginx, folder: &str) -> String {
    let kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let temporary = kinds.map(|kind| format!("{kind}_temp_path {folder}/temporary;\n")).concat();
    format!(
        "load_module {};\ndaemon off;\nmaster_process off;\npid {folder}/pid;\n\
         error_log {folder}/error.log info;\nevents {{}}\nhttp {{\n\
         access_log {folder}/access.log;\n{temporary}{{site}}}}\n",
        nginx.brotli.display(),
    )
}

/// Starts Caddy with plain HTTP, and all of its files in the temporary folder.
pub fn caddy(caddy: &Path, site: &Site) -> Outcome<Running> {
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
