//! What the targets share.

use groundwork::record::{Found, Stored, checksum};

/// What could be read can be written, and is the same when it is read again.
///
/// # Panics
/// If it isn't.
pub fn comes_back(found: &Found) {
    let text = match found {
        Found::Plain(stored) => stored.to_text(),
        Found::Locked(locked) => locked.to_text(),
    };
    assert_eq!(Stored::read(&text).as_ref(), Ok(found), "{text}");
}

/// Changes an input as libFuzzer does, and every other time puts the right checksum at its end: no
/// search by trial would ever find one.
pub fn mutate(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let size = libfuzzer_sys::fuzzer_mutate(data, size, max_size);
    if seed % 2 == 0 {
        return size;
    }
    let Ok(text) = std::str::from_utf8(&data[..size]) else { return size };
    let open = text.rsplit_once(",\"checksum\":").map_or(text, |(open, _)| open);
    let mut text = open.to_owned();
    checksum::close(&mut text);
    if text.len() > max_size {
        return size;
    }
    data[..text.len()].copy_from_slice(text.as_bytes());
    text.len()
}
