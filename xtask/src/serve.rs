//! `serve`: build, then show.

use crate::server::Server;
use crate::{Outcome, build, paths};
use std::io::ErrorKind;

const PORT: u16 = 8080;
/// How many ports are tried when none was asked for.
const TRIES: u16 = 20;

pub fn serve(port: Option<&str>) -> Outcome {
    let port = port.map(parse).transpose()?;
    // The port first: a build takes minutes, a taken port is known at once.
    let dist = paths::dist();
    std::fs::create_dir_all(&dist).map_err(|error| format!("{}: {error}", dist.display()))?;
    let server = match port {
        Some(port) => start(port)?,
        None => first_free()?,
    };
    build::build(build::RELATIVE)?;
    println!("Groundwork is at {} (Ctrl+C stops it)", server.url());
    server.wait();
    Ok(())
}

fn parse(port: &str) -> Outcome<u16> {
    port.parse().map_err(|_| format!("--port {port}: expected a number from 0 to 65535"))
}

fn start(port: u16) -> Outcome<Server> {
    Server::start(paths::dist(), port).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => format!("port {port} is taken by another program; choose one with --port N"),
        _ => format!("port {port} of this machine: {error}"),
    })
}

fn first_free() -> Outcome<Server> {
    (PORT..PORT + TRIES).find_map(|port| start(port).ok()).ok_or_else(|| {
        format!("the ports {PORT} to {} are taken; choose one with --port N", PORT + TRIES - 1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_port_is_named() {
        assert_eq!(parse("8080"), Ok(8080));
        assert!(parse("70000").unwrap_err().contains("--port 70000"));
        assert!(parse("").is_err());
    }
}
