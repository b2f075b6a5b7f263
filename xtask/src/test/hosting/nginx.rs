//! nginx with the file of `docs/hosting/`, on this machine's loopback.

use super::running::{Running, free_address};
use super::site::Site;
use crate::command::program;
use crate::hosting::servers::with_yours;
use crate::setup::web_servers::Nginx;
use crate::{Outcome, files};

/// Starts it as whoever runs the tests: no daemon, all of its files in the temporary folder.
pub fn start(nginx: &Nginx, site: &Site) -> Outcome<Running> {
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
