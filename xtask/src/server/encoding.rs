//! Compressed copies, for who can read them.

use std::path::{Path, PathBuf};

/// A way of compressing: its name in a request and the ending of a copy, the best first.
pub struct Encoding {
    pub name: &'static str,
    ending: &'static str,
}

const ENCODINGS: [Encoding; 2] =
    [Encoding { name: "br", ending: "br" }, Encoding { name: "gzip", ending: "gz" }];

/// What can be sent for a file.
pub struct Choice {
    /// The copy that a client with this `Accept-Encoding` gets instead.
    pub copy: Option<(PathBuf, &'static Encoding)>,
    /// Whether another client may get something else.
    pub varies: bool,
}

/// Looks beside the file. A copy that is older than its file was made of other bytes, and is left: tests
/// change files of a built folder.
pub fn choose(file: &Path, accepted: &str) -> Choice {
    let age = |path: &Path| path.metadata().and_then(|data| data.modified()).ok();
    let written = age(file);
    let copies = ENCODINGS.iter().filter_map(|encoding| {
        let copy = PathBuf::from(format!("{}.{}", file.display(), encoding.ending));
        (age(&copy)? >= written?).then_some((copy, encoding))
    });
    let copies: Vec<_> = copies.collect();
    let varies = !copies.is_empty();
    Choice { copy: copies.into_iter().find(|(_, encoding)| accepts(accepted, encoding.name)), varies }
}

/// Whether a list like "gzip;q=0.8, br" names an encoding and does not refuse it.
fn accepts(list: &str, name: &str) -> bool {
    list.split(',').any(|part| {
        let (coding, weight) = part.split_once(';').unwrap_or((part, ""));
        let weight = weight.trim().strip_prefix("q=").and_then(|weight| weight.parse::<f32>().ok());
        coding.trim().eq_ignore_ascii_case(name) && weight.unwrap_or(1.0) > 0.0
    })
}

#[cfg(test)]
mod tests {
    use super::accepts;

    #[test]
    fn a_list_is_read_as_a_browser_means_it() {
        for list in ["br", "gzip, deflate, br, zstd", "gzip;q=0.5,BR", "br;q=0.001"] {
            assert!(accepts(list, "br"), "{list}");
        }
        for list in ["", "gzip", "br;q=0", "gzip, br; q=0.0", "brotli", "identity"] {
            assert!(!accepts(list, "br"), "{list}");
        }
    }
}
