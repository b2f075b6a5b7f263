//! `_headers`: the headers and cache rules of the built files, for hosts that read it.

use crate::{Outcome, hosting};
use std::path::Path;

/// Writes the file for a built folder. It names every other file, so these have to be there by then;
/// compressed copies may follow.
pub fn write(dist: &Path) -> Outcome {
    let file = dist.join("_headers");
    let text = hosting::headers_file(dist)?;
    std::fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))
}
