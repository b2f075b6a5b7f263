//! The bytes of a file, merged with a record or put in its place: what comes out can be kept.

#![no_main]

use groundwork_fuzz::mutate;
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    // A block, because the macro asks for one.
    mutate(data, size, max_size, seed)
});

fuzz_target!(|bytes: &[u8]| fuzz_targets::import(bytes));
