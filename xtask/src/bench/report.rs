//! What is measured. Sizes are in bytes, times in microseconds.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Every file of the built folder, by path.
    pub files: Vec<File>,
    /// The sum over `files`.
    pub total: Sizes,
    /// The sum over scripts and wasm that a first visit loads.
    pub script_and_wasm: Sizes,
    /// The page, as brotli.
    pub first_response: u64,
    /// What a browser asks for at a first visit.
    pub first_load: FirstLoad,
    /// All that "Keep on this device" fetches, as brotli: the worker and every file that it keeps.
    pub kept: u64,
    pub engine: Engine,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct File {
    pub path: String,
    #[serde(flatten)]
    pub sizes: Sizes,
}

/// As it is, as `gzip -9`, and as the smallest brotli of level 11: what the copies weigh.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Sizes {
    pub raw: u64,
    pub gzip: u64,
    pub brotli: u64,
}

impl Sizes {
    pub fn sum(sizes: impl Iterator<Item = Self>) -> Self {
        sizes.fold(Self::default(), |a, b| Self {
            raw: a.raw + b.raw,
            gzip: a.gzip + b.gzip,
            brotli: a.brotli + b.brotli,
        })
    }
}

impl File {
    /// Whether a visit loads it as script or wasm. The service worker is none: it comes after
    /// "Keep on this device", beside the app and not before it.
    pub fn is_script_or_wasm(&self) -> bool {
        self.path != WORKER && [".js", ".mjs", ".wasm"].iter().any(|end| self.path.ends_with(end))
    }
}

/// The page that a first visit begins with.
pub const PAGE: &str = "index.html";
/// The service worker.
pub const WORKER: &str = "worker.js";

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FirstLoad {
    pub requests: usize,
    pub paths: Vec<String>,
    pub brotli: u64,
}

/// Answers to plan with its words, on this machine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Engine {
    /// How many example people there are, and how often the plan of each was made.
    pub people: usize,
    pub runs: usize,
    /// The median person's median run.
    pub median_us: f64,
    /// The slowest person's median run, and who that is.
    pub worst_us: f64,
    pub worst: String,
}
