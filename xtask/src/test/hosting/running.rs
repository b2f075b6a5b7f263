//! A web server of somebody else's, running for one test.

use crate::Outcome;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How long one may take to start, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

/// It is ended when this is dropped.
pub struct Running {
    child: Child,
    pub address: SocketAddr,
    output: PathBuf,
}

/// A port that was free a moment ago.
pub fn free_address() -> Outcome<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    listener.map_err(|error| format!("no free port: {error}"))
}

impl Running {
    /// Starts it and waits until it takes connections. What it prints goes to a file in `aside`.
    pub fn start(command: &mut Command, address: SocketAddr, aside: &Path) -> Outcome<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let fault = |error: std::io::Error| format!("{name}: {error}");
        let output = aside.join("output");
        let file = std::fs::File::create(&output).map_err(fault)?;
        let child = command.stdout(file.try_clone().map_err(fault)?).stderr(file).stdin(Stdio::null());
        let mut running = Self { child: child.spawn().map_err(fault)?, address, output };
        let start = Instant::now();
        while TcpStream::connect(address).is_err() {
            let ended = running.child.try_wait().map_err(fault)?;
            if ended.is_some() || start.elapsed() > PATIENCE {
                return Err(format!("{name} does not answer at {address}:\n{}", running.stop()));
            }
            thread::sleep(BETWEEN_LOOKS);
        }
        Ok(running)
    }

    /// Ends it, and gives what it has printed.
    pub fn stop(self) -> String {
        let output = self.output.clone();
        drop(self);
        std::fs::read_to_string(output).unwrap_or_default()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
