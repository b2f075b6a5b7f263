//! A text from storage: as the record, as the copy beside a good one, and as what another tab wrote.

#![no_main]

use groundwork_fuzz::mutate;
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    // A block, because the macro asks for one.
    mutate(data, size, max_size, seed)
});

fuzz_target!(|text: &str| fuzz_targets::decode(text));
