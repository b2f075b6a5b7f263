//! One input from another: stretches lost, doubled or changed, pieces of other inputs, words of the format.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::path::{Path, PathBuf};
use std::{fmt, fs};

/// A stretch of an input, and what becomes of it.
#[derive(Debug, Clone)]
struct Change {
    at: Index,
    length: usize,
    to: To,
}

#[derive(Debug, Clone)]
enum To {
    Bytes(Vec<u8>),
    Twice,
    /// A digit for a digit, a letter for a letter: still JSON, with something else in it.
    Alike(u8),
    /// Nothing comes after it.
    End,
}

#[derive(Clone)]
pub struct Input(pub Vec<u8>);

impl fmt::Debug for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "b\"{}\"", self.0.escape_ascii())
    }
}

/// An input that a few changes made of one of the files for a target. Three of four end in the right checksum,
/// since otherwise little behind it would ever be reached.
pub fn input(target: &str) -> impl Strategy<Value = Input> + use<> {
    let folders = ["tests/fixtures/records".to_owned(), format!("fuzz/corpus/{target}")];
    let files: Vec<_> = folders.iter().flat_map(|folder| files(folder)).collect();
    let changes = vec(change(&files), 1..=3);
    (select(files), changes, prop::bool::weighted(0.75)).prop_map(|(mut bytes, changes, closed)| {
        for change in changes {
            change.apply(&mut bytes);
        }
        if closed {
            bytes = fuzz_targets::closed(&String::from_utf8_lossy(&bytes)).into_bytes();
        }
        Input(bytes)
    })
}

fn change(files: &[Vec<u8>]) -> impl Strategy<Value = Change> + use<> {
    let piece = (select(files.to_vec()), any::<Index>(), 0..64_usize).prop_map(|(mut file, at, length)| {
        file.drain(..at.index(file.len()));
        file.truncate(length);
        To::Bytes(file)
    });
    let to = prop_oneof![
        2 => vec(any::<u8>(), 0..2).prop_map(To::Bytes),
        3 => select(words()).prop_map(To::Bytes),
        1 => piece,
        1 => Just(To::Twice),
        2 => any::<u8>().prop_map(To::Alike),
        1 => Just(To::End),
    ];
    (any::<Index>(), 0..16_usize, to).prop_map(|(at, length, to)| Change { at, length, to })
}

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>) {
        let at = self.at.index(bytes.len() + 1);
        let end = bytes.len().min(at + self.length);
        match &self.to {
            To::Bytes(new) => drop(bytes.splice(at..end, new.iter().copied())),
            To::Twice => {
                let again = bytes[at..end].to_vec();
                bytes.splice(end..end, again);
            }
            To::Alike(by) => match bytes.get_mut(at) {
                Some(digit @ b'0'..=b'9') => *digit = b'0' + by % 10,
                Some(letter @ b'a'..=b'z') => *letter = b'a' + by % 26,
                _ => {}
            },
            To::End => bytes.truncate(end),
        }
    }
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// In the order of their names: it decides what comes of a seed.
fn files(folder: &str) -> Vec<Vec<u8>> {
    let entries = fs::read_dir(root().join(folder)).expect(folder);
    let paths = entries.map(|entry| entry.expect(folder).path());
    let mut paths: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_none_or(|end| end == "json")).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).expect(folder)).collect()
}

/// Those that libFuzzer gets, and numbers at the borders.
fn words() -> Vec<Vec<u8>> {
    let dictionary = fs::read_to_string(root().join("fuzz/record.dict")).expect("fuzz/record.dict");
    let word = |line: &str| serde_json::from_str::<String>(line).expect("a word in quotation marks");
    let words = dictionary.lines().map(word);
    let more =
        ["{", "}", "[", "]", ",", ":", "\"", "\\", "-1", "2.5", "1e9", "18446744073709551616", "\u{2028}"];
    words.chain(more.map(str::to_owned)).map(String::into_bytes).collect()
}
