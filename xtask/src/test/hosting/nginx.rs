//! nginx with the file of `docs/hosting/`, on this machine's loopback.

use super::running::{Running, free_address};
use super::site::Site;
use crate::Outcome;
use crate::command::program;
use crate::hosting::servers::with_yours;
use crate::setup::web_servers::Nginx;
use std::net::SocketAddr;

const LOGS: [&str; 2] = ["access.log", "error.log"];

/// Starts it as whoever runs the tests: no daemon, all of its files in the temporary folder.
pub fn start(nginx: &Nginx, site: &Site) -> Outcome<Running> {
    let address = free_address()?;
    let folder = site.aside().display().to_string();
    let yours = format!("server {{\n\tlisten {address};\n\troot {};\n", site.root().display());
    let text = frame(nginx, &folder).replace("{site}", &with_yours("nginx.conf", &yours)?);
    let file = site.aside().join("nginx.conf");
    std::fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
    let mut command = program(&nginx.program);
    command.args(["-e", &format!("{folder}/start.log"), "-p", &folder, "-c"]).arg(&file);
    Running::start(&mut command, address, site.aside())
}

/// What stands around a site in nginx's own configuration. Its logs are on, so that the site has to
/// switch them off by itself.
fn frame(nginx: &Nginx, folder: &str) -> String {
    let temporary: Vec<_> = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .iter()
        .map(|name| format!("{name}_temp_path {folder}/temporary;\n"))
        .collect();
    format!(
        "load_module {};\ndaemon off;\nmaster_process off;\npid {folder}/pid;\n\
         error_log {folder}/error.log info;\nevents {{}}\nhttp {{\n\
         access_log {folder}/access.log;\n{}{{site}}}}\n",
        nginx.brotli.display(),
        temporary.concat(),
    )
}

/// Nobody's address stands in its logs.
pub fn check_logs(site: &Site, address: SocketAddr) -> Outcome {
    for name in LOGS {
        let text = std::fs::read_to_string(site.aside().join(name)).unwrap_or_default();
        if let Some(line) = text.lines().find(|line| line.contains(&address.ip().to_string())) {
            return Err(format!("{name} names a visitor: {line}"));
        }
    }
    Ok(())
}
