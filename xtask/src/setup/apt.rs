//! Packages of Debian and its relatives.

use super::say;
use crate::Outcome;
use crate::command::{program, quiet, run_aside};
use std::path::Path;

/// What is found, if need be after an install of these packages.
pub fn found_or_installed<T>(packages: &[&str], find: impl Fn() -> Outcome<T>) -> Outcome<T> {
    find().or_else(|missing| match install(packages) {
        Ok(true) => find(),
        Ok(false) => Err(missing),
        Err(message) => Err(format!("{missing} ({message})")),
    })
}

/// Installs packages if this is such a system and it lets us; says whether it did.
fn install(packages: &[&str]) -> Outcome<bool> {
    if !(Path::new("/etc/debian_version").exists() && super::programs::on_path("apt-get").is_some()) {
        return Ok(false);
    }
    let Some(prefix) = prefix() else { return Ok(false) };
    say(&format!("installing {} with apt-get, about two minutes", packages.join(" ")));
    // The list first: on a fresh machine it is empty or old.
    apt_get(prefix, &["update", "-qq"])?;
    let options = ["install", "-y", "-qq", "--no-install-recommends"];
    apt_get(prefix, &[&options[..], packages].concat())?;
    Ok(true)
}

/// Ubuntu names some packages otherwise.
pub fn is_ubuntu() -> bool {
    std::fs::read_to_string("/etc/os-release").is_ok_and(|text| text.lines().any(|line| line == "ID=ubuntu"))
}

/// How to become root without a question: not at all, or with sudo.
fn prefix() -> Option<&'static [&'static str]> {
    if quiet(program("id").arg("-u"))?.trim() == "0" {
        return Some(&["env"]);
    }
    quiet(program("sudo").args(["-n", "true"])).map(|_| &["sudo", "-n", "env"][..])
}

fn apt_get(prefix: &[&str], args: &[&str]) -> Outcome {
    let mut command = program(prefix[0]);
    command.args(&prefix[1..]).args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(args);
    run_aside(&mut command)
}
