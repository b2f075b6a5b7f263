//! One input from another: bytes lost, doubled, changed, pieces of other inputs, words of the format.

use super::random::Random;
use groundwork::record::checksum;

/// Pieces that mean something to who reads a record or JSON.
const WORDS: [&str; 40] = [
    "{",
    "}",
    "[",
    "]",
    "{}",
    "[]",
    ",",
    ":",
    "\"",
    "\\",
    "null",
    "true",
    "false",
    "0",
    "1",
    "-1",
    "2.5",
    "1e9",
    "9007199254740991",
    "9007199254740992",
    "18446744073709551616",
    "600000",
    "\"\"",
    "\"schema\":2",
    "\"schema\":3",
    "\"schema\":1",
    "\"data\":",
    "\"locked\":",
    "\"answers\":",
    "\"steps\":{",
    "\"stamps\":{",
    "\"step.talk.done\":1",
    "\"done\":true,",
    "\"moves\":[0],",
    "\"aside\":\"not_safe\",",
    "\"note\":\"\",",
    "\"trust.honest\":4,",
    "\"checksum\":",
    "\\ud83d\\ude42",
    "\u{2028}",
];

/// Changes a seed once, or a few times; three times of four with the right checksum in the end, since
/// otherwise little behind the checksum would ever be reached.
pub fn input(seeds: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut bytes = random.one_of(seeds).clone();
    for _ in 0..=random.below(2) * random.below(4) {
        change(&mut bytes, seeds, random);
    }
    if random.below(4) != 0 {
        correct(&mut bytes);
    }
    bytes
}

fn change(bytes: &mut Vec<u8>, seeds: &[Vec<u8>], random: &mut Random) {
    let at = random.below(bytes.len() + 1);
    let end = (at + 1 + random.below(16)).min(bytes.len());
    match random.below(10) {
        0 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
        1 if at < bytes.len() => bytes[at] = random.next() as u8,
        2 => _ = bytes.drain(at.min(end)..end),
        3 => {
            let piece = bytes[at.min(end)..end].to_vec();
            insert(bytes, at, &piece);
        }
        4 => bytes.truncate(at),
        // What is a digit or a letter stays one: still JSON, with something else in it.
        6 | 7 if at < bytes.len() => match bytes[at] {
            b'0'..=b'9' => bytes[at] = b'0' + random.below(10) as u8,
            b'a'..=b'z' => bytes[at] = b'a' + random.below(26) as u8,
            _ => {}
        },
        5 => {
            let other = random.one_of(seeds);
            let from = random.below(other.len() + 1);
            let to = (from + random.below(64)).min(other.len());
            insert(bytes, at, &other[from..to]);
        }
        _ => {
            let word = random.one_of(&WORDS);
            if random.below(2) == 0 && at < end {
                bytes.drain(at..end);
            }
            insert(bytes, at, word.as_bytes());
        }
    }
}

fn insert(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    bytes.splice(at..at, piece.iter().copied());
}

/// Puts the right checksum where one stands, or at the end of what lost its own.
fn correct(bytes: &mut Vec<u8>) {
    let mark = b",\"checksum\":";
    if let Some(at) = bytes.windows(mark.len()).rposition(|part| part == mark) {
        bytes.truncate(at);
    }
    let mut text = String::from_utf8_lossy(bytes).into_owned();
    checksum::close(&mut text);
    *bytes = text.into_bytes();
}
