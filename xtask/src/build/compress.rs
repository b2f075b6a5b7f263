//! Brotli and gzip copies of what is built.

use crate::Outcome;
use crate::command::{cargo, run_aside};
use std::path::Path;

/// Writes the copies of all files of a built folder, and takes those of an earlier build away. It has to
/// come last: a file that changes afterwards would be sent as it was before.
///
/// The compressors are a program of their own (`xtask/copies/`), optimised and built once: half a second
/// to find that out, and less than two to compress.
pub fn copies(dist: &Path) -> Outcome {
    let build = ["run", "--quiet", "--locked", "--package", "copies", "--profile", "native", "--"];
    run_aside(cargo(&build).arg(dist))
}
