//! A second site, for what leads away from the app.

use crate::Outcome;
use std::path::Path;
use xtask::server::Server;

/// Serves one page at an address that is not the app's.
pub fn elsewhere() -> Outcome<Server> {
    Ok(Server::start(Path::new(env!("CARGO_MANIFEST_DIR")).join("elsewhere"), 0)?)
}
