//! A screen that nobody sees.

use super::{end, started};
use crate::{Outcome, place};
use std::process::{Child, Command};

/// A running Xvfb. Dropping it ends it, and every window on it.
pub struct Display {
    process: Child,
    number: u32,
}

/// Small: without a window manager the window under the pointer has the keyboard, and the pointer
/// stands in the middle of the screen.
const SCREEN: &str = "640x800x24";

impl Display {
    pub fn start() -> Outcome<Self> {
        let program = place::xvfb();
        let mut command = Command::new(&program);
        // Any free number; it is said on the output once the screen is there.
        command.args(["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"]);
        let (mut process, output) = started(&mut command)?;
        let Some(number) = output.until(|line| line.trim().parse().ok()) else {
            end(&mut process);
            return Err(format!("{} ended without naming its display", program.display()).into());
        };
        Ok(Self { process, number })
    }

    /// As the variable DISPLAY names it.
    pub fn name(&self) -> String {
        format!(":{}", self.number)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}
