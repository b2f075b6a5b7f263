//! `serve`: build, then show.

use crate::server::{Options, Server};
use crate::{Outcome, build, files, paths};
use std::io::ErrorKind;

const PORT: u16 = 8080;
/// How many ports are tried when none was asked for.
const TRIES: u16 = 20;

pub fn serve(port: Option<u16>) -> Outcome {
    // The port first: a build takes minutes, a taken port is known at once.
    let dist = paths::dist();
    files::make(&dist)?;
    let server = match port {
        Some(port) => start(port)?,
        None => (PORT + 1..PORT + TRIES).fold(start(PORT), |server, port| server.or_else(|_| start(port)))?,
    };
    println!("Building Groundwork; then it is at {} (Ctrl+C stops it)", server.url());
    build::without_copies(build::RELATIVE)?;
    server.ready();
    println!("Groundwork is at {} (Ctrl+C stops it)", server.url());
    // Nobody waits for these here, but what lies in dist/ is to be whole.
    build::copies(&dist)?;
    server.wait();
    Ok(())
}

fn start(port: u16) -> Outcome<Server> {
    let options = Options { port, waiting: true, ..Options::new(paths::dist()) };
    Server::with(options).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => format!("port {port} is taken by another program; choose one with --port N"),
        _ => format!("port {port} of this machine: {error}"),
    })
}
