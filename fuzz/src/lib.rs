//! What the targets share.

/// Changes an input as libFuzzer does, and every other time puts the right checksum at its end: no
/// search by trial would ever find one.
pub fn mutate(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let size = libfuzzer_sys::fuzzer_mutate(data, size, max_size);
    if seed.is_multiple_of(2) {
        return size;
    }
    let Ok(text) = std::str::from_utf8(&data[..size]) else { return size };
    let text = fuzz_targets::closed(text);
    if text.len() > max_size {
        return size;
    }
    data[..text.len()].copy_from_slice(text.as_bytes());
    text.len()
}
