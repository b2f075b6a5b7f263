//! The files of `docs/hosting/`, in the servers that they are for.

mod checks;
mod others;
mod running;
mod site;

use super::steps::Step;
use crate::hosting::{self, policy, table};
use crate::server::{Options, Server};
use crate::setup::is_ci;
use crate::setup::web_servers::{self, Nginx};
use crate::{Outcome, paths};
use checks::Checks;
use site::Site;
use std::net::SocketAddr;
use std::path::Path;

pub fn steps() -> [Step; 4] {
    [
        Step::new("hosting: files", hosting::check),
        Step::new("hosting: own server", in_our_own),
        Step::with("hosting: nginx", is_ci(), web_servers::nginx, |nginx| in_nginx(&nginx)),
        Step::with("hosting: Caddy", is_ci(), web_servers::caddy, |caddy| in_caddy(&caddy)),
    ]
}

/// The server of the browser tests: what holds under its headers is to hold on a host.
fn in_our_own() -> Outcome {
    let site = Site::new("own")?;
    let server =
        Server::with(Options::new(site.root())).map_err(|error| format!("the own server: {error}"))?;
    let headers = table::on_loopback(policy::of(&paths::dist())?);
    Checks { server: server.address(), site: &site, headers: &headers }.run()
}

fn in_nginx(nginx: &Nginx) -> Outcome {
    let site = Site::new("nginx")?;
    let server = others::nginx(nginx, &site)?;
    let address = server.address;
    check(address, &site)?;
    server.stop();
    // Nobody's address stands in its logs.
    ["access.log", "error.log"].iter().try_for_each(|log| {
        let text = std::fs::read_to_string(site.aside().join(log)).unwrap_or_default();
        names_nobody(log, &text, &[&address.ip().to_string()])
    })
}

fn in_caddy(caddy: &Path) -> Outcome {
    let site = Site::new("caddy")?;
    let server = others::caddy(caddy, &site)?;
    check(server.address, &site)?;
    // What Caddy writes about a request has these names.
    names_nobody("the output", &server.stop(), &["remote_ip", "remote_addr", "client_ip"])
}

fn check(server: SocketAddr, site: &Site) -> Outcome {
    let headers = hosting::headers(&paths::dist())?;
    Checks { server, site, headers: &headers }.run()
}

fn names_nobody(log: &str, text: &str, marks: &[&str]) -> Outcome {
    match text.lines().find(|line| marks.iter().any(|mark| line.contains(mark))) {
        Some(line) => Err(format!("{log} names a visitor: {line}")),
        None => Ok(()),
    }
}
