//! From the path of an address to a file below the served folder, and to no other.

use std::path::{Path, PathBuf};

/// What an address leads to.
#[derive(Debug, PartialEq)]
pub enum Found {
    File(PathBuf),
    /// A folder was named without its closing slash: relative links in its page would miss.
    Folder,
    Nothing,
}

/// Looks up `target` (path and query as sent) in the canonical folder `dir`, which begins at `base`.
pub fn find(dir: &Path, base: &str, target: &str) -> Found {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    if format!("{path}/") == base {
        return Found::Folder;
    }
    let Some(file) = path.strip_prefix(base).and_then(relative) else { return Found::Nothing };
    // Links in the folder are followed only as far as they stay in it.
    let Ok(file) = dir.join(file).canonicalize() else { return Found::Nothing };
    if !file.starts_with(dir) {
        return Found::Nothing;
    }
    if !file.is_dir() {
        return if path.ends_with('/') { Found::Nothing } else { Found::File(file) };
    }
    if !path.ends_with('/') {
        return Found::Folder;
    }
    let index = file.join("index.html");
    if index.is_file() { Found::File(index) } else { Found::Nothing }
}

/// The plain relative path that an address names, or nothing if any part of it is more than a name.
fn relative(path: &str) -> Option<PathBuf> {
    let mut result = PathBuf::new();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        let name = decode(part)?;
        // Also what only some systems take for a separator, a drive or a stream.
        if name == "." || name == ".." || name.contains(['/', '\\', ':', '\0']) {
            return None;
        }
        result.push(name);
    }
    Some(result)
}

/// Undoes percent encoding, once.
fn decode(part: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.as_bytes();
    while let [first, tail @ ..] = rest {
        if *first == b'%' {
            let (digits, tail) = tail.split_first_chunk::<2>()?;
            let digits = digits.map(|digit| char::from(digit).to_digit(16));
            let [Some(high), Some(low)] = digits else { return None };
            bytes.push((high * 16 + low) as u8);
            rest = tail;
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_names_pass() {
        assert_eq!(relative("a/b.js"), Some(PathBuf::from("a/b.js")));
        assert_eq!(relative("a%20b/%C3%A4.svg"), Some(PathBuf::from("a b/ä.svg")));
        assert_eq!(relative("a..b/..c"), Some(PathBuf::from("a..b/..c")));
        assert_eq!(relative(""), Some(PathBuf::new()));
    }

    #[test]
    fn nothing_climbs_out() {
        for path in [
            "..",
            "../x",
            "a/../../x",
            "a/./x",
            "%2e%2e/x",
            "%2E./x",
            "..%2fx",
            "a%2f..%2fx",
            "..\\x",
            "..%5cx",
            "c:/x",
            "C%3a%5cx",
            "x%00.html",
        ] {
            assert_eq!(relative(path), None, "{path}");
        }
    }

    #[test]
    fn a_broken_encoding_is_nothing() {
        for path in ["%", "%2", "%zz", "%+1", "%ff"] {
            assert_eq!(relative(path), None, "{path}");
        }
        // Decoded once: what is left is a name like any other.
        assert_eq!(relative("%252e%252e"), Some(PathBuf::from("%2e%2e")));
    }
}
