//! The targets in `fuzz/`, run by `cargo-fuzz`.

use crate::command::{self, program};
use crate::{Outcome, paths, setup};

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Target {
    /// A text from storage.
    Decode,
    /// The bytes of a file, and what they are merged with.
    Import,
    /// A locked text that was tampered with, to its plain text.
    Decrypt,
}

impl Target {
    pub const ALL: [Self; 3] = [Self::Decode, Self::Import, Self::Decrypt];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Decode => "decode",
            Self::Import => "import",
            Self::Decrypt => "decrypt",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|target| target.name() == name)
    }
}

/// Runs each for a time. What is found goes to `fuzz/found`, beside the corpus that is in git.
pub fn run(targets: &[Target], seconds: u32) -> Outcome {
    let path = setup::for_fuzz()?.path()?;
    for target in targets {
        let name = target.name();
        let found = paths::root().join("fuzz/found").join(name);
        std::fs::create_dir_all(&found).map_err(|error| format!("{}: {error}", found.display()))?;
        let mut cargo = program("cargo");
        cargo.env("PATH", &path);
        // The coverage that guides it needs options of rustc that are not stable (as decision 0011). Our code
        // has no unsafe part for a sanitizer to look at: without one, inputs are tried twice as fast.
        cargo.env("RUSTC_BOOTSTRAP", "1");
        cargo.args(["fuzz", "run", "--sanitizer", "none", "--target-dir"]).arg(paths::target().join("fuzz"));
        cargo.arg(name).arg(&found);
        cargo.args([&format!("fuzz/corpus/{name}"), "tests/fixtures/records", "--"]);
        cargo.args([
            &format!("-max_total_time={seconds}"),
            "-max_len=8192",
            "-timeout=5",
            "-dict=fuzz/record.dict",
        ]);
        command::run(&mut cargo)?;
    }
    Ok(())
}
