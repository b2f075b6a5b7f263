//! Measures the built folder and the engine, and prints a report as JSON.

mod engine;
mod requests;
mod sizes;

use std::path::Path;
use std::process::ExitCode;
use xtask::report::{File, PAGE, Report, Sizes, WORKER};
use xtask::{Outcome, files, paths};

fn main() -> ExitCode {
    match report(&paths::dist()) {
        Ok(report) => {
            println!("{}", serde_json::to_string(&report).expect("plain data"));
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn report(dist: &Path) -> Outcome<Report> {
    let files = sizes::of(dist)?;
    let page = files.iter().find(|file| file.path == PAGE);
    let first_response = page.ok_or_else(|| format!("{}: no {PAGE}", dist.display()))?.sizes.brotli;
    let first_load = requests::of(PAGE, dist, &files)?;
    let at_first = |file: &&File| file.is_script_or_wasm() && first_load.paths.contains(&file.path);
    Ok(Report {
        total: Sizes::sum(files.iter().map(|file| file.sizes)),
        script_and_wasm: Sizes::sum(files.iter().filter(at_first).map(|file| file.sizes)),
        first_response,
        kept: kept(dist, &files)?,
        first_load,
        engine: engine::of(&paths::people())?,
        files,
    })
}

/// What the worker names, and itself.
fn kept(dist: &Path, files: &[File]) -> Outcome<u64> {
    let worker = files::read(&dist.join(WORKER))?;
    let is_kept = |file: &&File| file.path == WORKER || worker.contains(&format!("\"{}\":", file.path));
    Ok(files.iter().filter(is_kept).map(|file| file.sizes.brotli).sum())
}
