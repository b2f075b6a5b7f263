//! The drivers: programs that take a test's commands and start the browser.

mod chromium;
mod display;
mod firefox;
mod output;
mod webkit;

use crate::{Engine, Outcome, Setup};
use display::Display;
use output::Output;
use std::io;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use thirtyfour::Capabilities;

/// A running driver. Dropping it ends it.
pub struct Driver {
    process: Child,
    output: Output,
    url: String,
    /// Where a browser that can't do without a window has one.
    _display: Option<Display>,
}

/// A proxy that nobody answers for: with it, nothing but this machine is reached.
const NOWHERE: &str = "127.0.0.1:1";

/// The chromedriver that runs. Weak, so that the last test to end takes it along: nothing outlives
/// the suite.
static SHARED: Mutex<Weak<Driver>> = Mutex::new(Weak::new());

impl Driver {
    /// A driver for one more browser. Chromedriver serves all tests that run at the same time, the
    /// others one browser each.
    pub fn of(engine: Engine) -> Outcome<Arc<Self>> {
        match engine {
            Engine::Chromium => {
                let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some(driver) = shared.upgrade() {
                    return Ok(driver);
                }
                let driver = Arc::new(chromium::start()?);
                *shared = Arc::downgrade(&driver);
                Ok(driver)
            }
            Engine::Firefox => firefox::start().map(Arc::new),
            Engine::Webkit => webkit::start().map(Arc::new),
        }
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    /// What it and its browser have written so far.
    pub fn output(&self) -> &Output {
        &self.output
    }

    /// Starts a program that says on which port it listens, behind these words.
    fn announced(command: &mut Command, words: &str) -> Outcome<Self> {
        let (mut process, output) = started(command)?;
        let port = output.until(|line| {
            let (_, port) = line.split_once(words)?;
            port.trim_end_matches('.').parse::<u16>().ok()
        });
        let Some(port) = port else {
            end(&mut process);
            return Err(format!("{} ended without naming its port", program(command)).into());
        };
        Ok(Self { process, output, url: format!("http://127.0.0.1:{port}"), _display: None })
    }
}

/// What a browser is to be like, in the words of its driver.
pub fn capabilities(setup: &Setup) -> Outcome<Capabilities> {
    match setup.engine {
        Engine::Chromium => chromium::capabilities(setup),
        Engine::Firefox => firefox::capabilities(setup),
        Engine::Webkit => webkit::capabilities(setup),
    }
}

/// Starts a program; what it writes and what it complains of come in one row.
fn started(command: &mut Command) -> Outcome<(Child, Output)> {
    let (output, input) = io::pipe()?;
    command.stdin(Stdio::null()).stdout(input.try_clone()?).stderr(input);
    let process = command.spawn().map_err(|error| format!("{}: {error}", program(command)));
    // The row ends with the program: nobody else is to hold the other end.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    Ok((process?, Output::of(output)))
}

fn program(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

fn end(process: &mut Child) {
    // It may have ended by itself.
    let _ = process.kill();
    let _ = process.wait();
}

impl Drop for Driver {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}
