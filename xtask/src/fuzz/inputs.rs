//! A number of inputs within this program, the same for the same seed.

use super::mutate;
use super::random::Random;
use super::tally::Tally;
use crate::{Outcome, paths};
use groundwork::questionnaire::json::Json;
use groundwork::record::{Found, Stored, import};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Instant;

/// Fewer than that need not have met every way to end.
const ENOUGH: u64 = 100_000;

/// Tries them, on as many threads as there are processors.
pub fn run(count: u64, seed: u64) -> Outcome {
    let start = Instant::now();
    let seeds = seeds()?;
    let threads = thread::available_parallelism().map_or(1, |n| n.get() as u64);
    let failed = AtomicBool::new(false);
    let one = |first| {
        let inputs = (first..count).step_by(threads as usize);
        part(inputs, seed, &seeds, &failed).inspect_err(|_| failed.store(true, Ordering::Relaxed))
    };
    let one = &one;
    let results: Vec<Outcome<Tally>> = thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|first| scope.spawn(move || one(first))).collect();
        running.into_iter().map(|thread| thread.join().expect("panics are caught")).collect()
    });
    let mut tally = Tally::default();
    for result in results {
        tally.join(&result?);
    }
    let time = start.elapsed().as_secs_f64();
    println!("{count} inputs from {} seeds, seed {seed}, {time:.1} s: {tally}", seeds.len());
    match tally.missing() {
        Some(kind) if count >= ENOUGH => Err(format!("no input was {kind}: the run shows nothing of that")),
        _ => Ok(()),
    }
}

fn part(
    inputs: impl Iterator<Item = u64>,
    seed: u64,
    seeds: &[Vec<u8>],
    failed: &AtomicBool,
) -> Outcome<Tally> {
    let mut tally = Tally::default();
    for n in inputs {
        if failed.load(Ordering::Relaxed) {
            break;
        }
        let bytes = mutate::input(seeds, &mut Random::of(seed, n));
        let result = catch_unwind(AssertUnwindSafe(|| import(&bytes)));
        let problem = match &result {
            Err(_) => Some("makes reading panic"),
            Ok(Ok(found)) if !comes_back(found) => Some("is read as something that is not read again"),
            Ok(_) if !library_agrees(&bytes) => Some("is JSON for one reader and not for the other"),
            Ok(_) => None,
        };
        if let Some(problem) = problem {
            return Err(keep(&bytes, &format!("input {n} of seed {seed} {problem}")));
        }
        if let Ok(result) = result {
            tally.add(&result);
        }
    }
    Ok(tally)
}

/// What could be read can be written and read again.
fn comes_back(found: &Found) -> bool {
    let text = match found {
        Found::Plain(stored) => stored.to_text(),
        Found::Locked(locked) => locked.to_text(),
    };
    Stored::read(&text).as_ref() == Ok(found)
}

/// The engine has a reader of JSON of its own.
fn library_agrees(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    serde_json::from_str::<serde_json::Value>(&text).is_ok() == Json::read(&text).is_ok()
}

/// Puts an input where it can be looked at, and says where.
fn keep(bytes: &[u8], message: &str) -> String {
    let file = paths::target().join("fuzz-input");
    match std::fs::write(&file, bytes) {
        Ok(()) => format!("{message}; it is in {}", file.display()),
        Err(error) => format!("{message}; {}: {error}", file.display()),
    }
}

/// The frozen records, and what was found to lead further.
fn seeds() -> Outcome<Vec<Vec<u8>>> {
    let mut files = Vec::new();
    for folder in [paths::root().join("tests/fixtures/records"), paths::root().join("fuzz/corpus/decode")] {
        let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        files.extend(paths.filter(|path: &PathBuf| path.extension().is_none_or(|end| end == "json")));
    }
    // A folder has no order of its own, and the order decides what comes of a seed.
    files.sort();
    files
        .iter()
        .map(|file| std::fs::read(file).map_err(|error| format!("{}: {error}", file.display())))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_inputs() {
        let seeds = seeds().unwrap();
        assert!(seeds.len() > 10, "{} seeds", seeds.len());
        let make =
            |seed| (0..50).map(|n| mutate::input(&seeds, &mut Random::of(seed, n))).collect::<Vec<_>>();
        assert_eq!(make(3), make(3));
        assert_ne!(make(3), make(4));
    }

    #[test]
    fn a_few_inputs_end_in_many_ways() {
        let tally = part(0..3000, 1, &seeds().unwrap(), &AtomicBool::new(false)).unwrap();
        assert_eq!(tally.missing(), None, "{tally}");
    }
}
