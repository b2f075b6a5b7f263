//! The files of `docs/hosting/`, in the servers that they are for.

mod caddy;
mod checks;
mod nginx;
mod running;
mod site;

use super::steps::{Ended, Step, with};
use crate::hosting::policy::Policy;
use crate::hosting::{self, servers, table};
use crate::server::{Options, Server};
use crate::setup::{is_ci, web_servers};
use crate::{Outcome, paths};
use checks::Checks;
use site::Site;
use std::net::SocketAddr;

pub const STEPS: [Step; 4] = [
    Step { name: "hosting: files", run: files },
    Step { name: "hosting: own server", run: in_our_own },
    Step { name: "hosting: nginx", run: in_nginx },
    Step { name: "hosting: Caddy", run: in_caddy },
];

fn files() -> Outcome<Ended> {
    hosting::check().map(|()| Ended::Done)
}

/// The server of the browser tests: what holds under its headers is to hold on a host.
fn in_our_own() -> Outcome<Ended> {
    let site = Site::new(&paths::dist(), "own")?;
    let page = site.read("index.html").unwrap_or_default();
    let policy = Policy::header_for(&String::from_utf8_lossy(&page))?;
    let server =
        Server::with(Options::new(site.root())).map_err(|error| format!("the own server: {error}"))?;
    let headers = table::on_loopback(policy);
    Checks { server: server.address(), site: &site, headers: &headers }.run()?;
    Ok(Ended::Done)
}

fn in_nginx() -> Outcome<Ended> {
    with(web_servers::nginx(), is_ci(), |nginx| {
        let site = Site::new(&paths::dist(), "nginx")?;
        let server = nginx::start(&nginx, &site)?;
        let address = server.address;
        check(address, &site)?;
        server.stop();
        nginx::check_logs(&site, address)
    })
}

fn in_caddy() -> Outcome<Ended> {
    with(web_servers::caddy(), is_ci(), |caddy| {
        let site = Site::new(&paths::dist(), "caddy")?;
        let server = caddy::start(&caddy, &site)?;
        check(server.address, &site)?;
        caddy::check_output(&server.stop())
    })
}

fn check(server: SocketAddr, site: &Site) -> Outcome {
    let headers = hosting::headers(&paths::dist())?;
    Checks { server, site, headers: &headers }.run()
}

/// A file of `docs/hosting/` with other listen port, root and TLS, and nothing else.
fn adapted(name: &str, yours: &str) -> Outcome<String> {
    let file = paths::hosting().join(name);
    let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    servers::with_yours(&text, yours).ok_or_else(|| format!("{}: the marks are missing", file.display()))
}
