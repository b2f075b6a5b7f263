//! Firefox, by geckodriver.

use super::{Driver, NOWHERE};
use crate::{Outcome, Setup, place};
use serde_json::json;
use std::process::Command;
use thirtyfour::{Capabilities, DesiredCapabilities};

pub fn start() -> Outcome<Driver> {
    let mut command = Command::new(place::geckodriver());
    // Port 0 is any free one, for the driver, which says which, and for what it opens besides.
    command.args(["--port", "0", "--websocket-port", "0"]);
    Driver::announced(&mut command, "Listening on 127.0.0.1:")
}

pub fn capabilities(setup: &Setup) -> Outcome<Capabilities> {
    let mut capabilities = Capabilities::from(DesiredCapabilities::firefox());
    let mut options = json!({
        "args": ["-headless"],
        "prefs": {
            "javascript.enabled": !setup.scripts_off,
            // Messages of pages, and not those of the browser about itself, go to its output.
            "devtools.console.stdout.content": true,
            "devtools.console.stdout.chrome": false,
        },
    });
    if let Some(folder) = &setup.profile {
        options["args"] = json!(["-headless", "-profile", folder]);
        // A driver switches off what is written to bring tabs back after a crash; a person has it.
        options["prefs"]["browser.sessionstore.resume_from_crash"] = json!(true);
        options["prefs"]["browser.sessionstore.interval"] = json!(1000);
    }
    if let Some(binary) = place::firefox() {
        options["binary"] = json!(binary.to_string_lossy());
    }
    capabilities.set("moz:firefoxOptions", options)?;
    let proxy = json!({
        "proxyType": "manual", "httpProxy": NOWHERE, "sslProxy": NOWHERE, "noProxy": ["127.0.0.1"],
    });
    capabilities.set("proxy", proxy)?;
    Ok(capabilities)
}
