//! A second site, for what leads away from the app.

use crate::Outcome;
use std::path::Path;
use xtask::server::{Options, Server};

/// Serves one page at an address that is not the app's, from a host that says nothing more of it.
pub fn elsewhere() -> Outcome<Server> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("elsewhere");
    Ok(Server::with(Options { headers: false, ..Options::new(folder) })?)
}
