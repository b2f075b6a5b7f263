//! The two folders that are compared, and their servers.

use groundwork_browser_tests::{Outcome, place};
use std::path::{Path, PathBuf};
use std::{fs, process};
use xtask::server::{Options, Server};

/// The floor's page of questions.
pub const QUESTIONS: &str = "questions.html";

/// The built app and the floor. Dropping it removes the floor's folder.
pub struct Site {
    app: PathBuf,
    floor: PathBuf,
}

impl Site {
    /// Writes the floor's folder, with compressed copies if the built folder has some. The pages are the first screen
    /// and one of questions.
    pub fn new([first, questions]: &[String; 2]) -> Outcome<Self> {
        let app = place::dist();
        let floor = std::env::temp_dir().join(format!("groundwork-floor-{}", process::id()));
        fs::create_dir_all(&floor)?;
        let site = Self { app, floor };
        fs::write(site.floor.join("index.html"), first)?;
        fs::write(site.floor.join(QUESTIONS), questions)?;
        fs::copy(site.app.join("icon.svg"), site.floor.join("icon.svg"))?;
        if site.app.join("index.html.br").is_file() {
            copies::write(&site.floor)?;
        }
        Ok(site)
    }

    pub fn app(&self) -> Outcome<Server> {
        serve(&self.app)
    }

    pub fn floor(&self) -> Outcome<Server> {
        serve(&self.floor)
    }

    /// Whether the app brings a service worker.
    pub fn has_worker(&self) -> bool {
        self.app.join("worker.js").is_file()
    }
}

fn serve(folder: &Path) -> Outcome<Server> {
    Ok(Server::with(Options { log: true, ..Options::new(folder) })?)
}

impl Drop for Site {
    fn drop(&mut self) {
        // What can't be removed lies in the system's folder for such things.
        let _ = fs::remove_dir_all(&self.floor);
    }
}
