//! Measures the built folder and the engine, and prints a report as JSON.

mod engine;
mod requests;

use std::io;
use std::path::Path;
use std::process::ExitCode;
use xtask::report::{File, PAGE, Report, Sizes, WORKER};
use xtask::{Outcome, files, paths};

fn main() -> ExitCode {
    let print = |report| println!("{}", serde_json::to_string(&report).expect("plain data"));
    xtask::finish(report(&paths::dist()).map(print))
}

fn report(dist: &Path) -> Outcome<Report> {
    let files = sizes(dist)?;
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

/// Every file below the folder, by path. Compressed copies are not counted again.
fn sizes(folder: &Path) -> Outcome<Vec<File>> {
    let measured = |path: String| {
        let file = folder.join(&path);
        let sizes = measure(&files::bytes(&file)?).map_err(files::fault(&file))?;
        Ok(File { path, sizes })
    };
    files::below(folder)?.into_iter().map(measured).collect()
}

fn measure(bytes: &[u8]) -> io::Result<Sizes> {
    let count = |bytes: &[u8]| bytes.len() as u64;
    // A copy that isn't smaller is not made; the file is then sent as it is.
    let smaller = |copy: &[u8]| count(copy).min(count(bytes));
    Ok(Sizes {
        raw: count(bytes),
        gzip: smaller(&copies::gzip(bytes)?),
        brotli: smaller(&copies::brotli(bytes)?),
    })
}

/// What the worker names, and itself.
fn kept(dist: &Path, files: &[File]) -> Outcome<u64> {
    let worker = files::read(&dist.join(WORKER))?;
    let is_kept = |file: &&File| file.path == WORKER || worker.contains(&format!("\"{}\":", file.path));
    Ok(files.iter().filter(is_kept).map(|file| file.sizes.brotli).sum())
}
