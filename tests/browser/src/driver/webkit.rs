//! Safari's engine as GTK builds it: its small browser, by its own driver, on a screen that nobody sees.

use super::{Display, Driver, NOWHERE, end, started};
use crate::{Outcome, Setup, place};
use serde_json::json;
use std::io;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};
use thirtyfour::Capabilities;

/// How long the driver may take until it listens.
const PATIENCE: Duration = Duration::from_secs(15);
/// Between two looks.
const PAUSE: Duration = Duration::from_millis(10);

pub fn start() -> Outcome<Driver> {
    let display = Display::start()?;
    // Of its own free choice the driver would not say which port it took.
    let port = free_port()?;
    let mut command = Command::new(place::webkit_driver());
    command
        .arg(format!("--port={port}"))
        .env("DISPLAY", display.name())
        .env("GDK_BACKEND", "x11")
        // A screen without a graphics card.
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        // GTK asks the desktop's services for fonts and assistive technology. Where there is no
        // desktop it would wait a minute for an answer.
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        .env("NO_AT_BRIDGE", "1");
    let (mut process, output) = started(&mut command)?;
    if let Err(error) = until_it_listens(&mut process, port) {
        end(&mut process);
        return Err(format!("{}: {error}", super::program(&command)).into());
    }
    Ok(Driver { process, output, url: format!("http://127.0.0.1:{port}"), _display: Some(display) })
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

fn until_it_listens(process: &mut Child, port: u16) -> Outcome {
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if let Some(status) = process.try_wait()? {
            return Err(format!("it ended ({status}) before it listened on port {port}").into());
        }
        if start.elapsed() > PATIENCE {
            return Err(format!("nobody listened on port {port} for {} s", PATIENCE.as_secs()).into());
        }
        thread::sleep(PAUSE);
    }
    Ok(())
}

pub fn capabilities(setup: &Setup) -> Outcome<Capabilities> {
    let mut capabilities = Capabilities::new();
    // The program is the driver's own choice: the browser that was built with it. The proxy is said
    // to it and not to the driver, whose list of exceptions now and then makes it crash (2.50).
    let proxy = format!("--proxy=http://{NOWHERE}");
    let mut arguments = vec!["--automation", &proxy, "--ignore-host=127.0.0.1"];
    if setup.scripts_off {
        arguments.push("--enable-javascript=false");
    }
    capabilities.set("webkitgtk:browserOptions", json!({ "args": arguments }))?;
    Ok(capabilities)
}
