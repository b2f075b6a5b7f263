//! The driver: one process for all tests that run at the same time.

use crate::{Outcome, place};
use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread;

/// A running chromedriver. Dropping it ends it.
pub struct Chromedriver {
    process: Child,
    url: String,
}

/// The one that runs. Weak, so that the last test to end takes it along: nothing outlives the suite.
static RUNNING: Mutex<Weak<Chromedriver>> = Mutex::new(Weak::new());

impl Chromedriver {
    /// The running one, or a new one.
    pub fn shared() -> Outcome<Arc<Self>> {
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(driver) = running.upgrade() {
            return Ok(driver);
        }
        let driver = Arc::new(Self::start()?);
        *running = Arc::downgrade(&driver);
        Ok(driver)
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    fn start() -> Outcome<Self> {
        let program = place::chromedriver();
        let mut command = Command::new(&program);
        // Port 0 is any free one; the driver says which.
        command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().map_err(|error| format!("{}: {error}", program.display()))?;
        let said = process.stdout.take().ok_or("chromedriver has no output")?;
        if let Some(port) = port(said) {
            return Ok(Self { process, url: format!("http://127.0.0.1:{port}") });
        }
        end(&mut process);
        Err(format!("{} ended without naming its port", program.display()).into())
    }
}

/// Reads on until "… was started successfully on port 1234."
fn port(said: ChildStdout) -> Option<u16> {
    let mut lines = BufReader::new(said).lines();
    let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
        let (_, port) = line.split_once("started successfully on port ")?;
        port.trim_end_matches('.').parse().ok()
    });
    // Nobody reads the rest, but a full pipe would stop the driver.
    thread::spawn(move || lines.for_each(drop));
    port
}

fn end(process: &mut Child) {
    // It may have ended by itself.
    let _ = process.kill();
    let _ = process.wait();
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}
