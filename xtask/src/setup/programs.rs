//! Programs that are already there.

use crate::command::{program, quiet};
use std::ffi::OsStr;
use std::path::PathBuf;

/// Where servers lie besides: not every user's PATH has these.
const PLACES: [&str; 3] = ["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"];

/// Where PATH finds a program, or one of the places besides.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::var_os("PATH")?;
    let folders = std::env::split_paths(&path).chain(PLACES.map(PathBuf::from));
    folders.map(|folder| folder.join(&file)).find(|file| file.is_file())
}

/// The first version number that a program prints about itself, if it can be run.
pub fn version_of(name: impl AsRef<OsStr>) -> Option<String> {
    first_number(&quiet(program(name).arg("--version"))?).map(str::to_owned)
}

/// "trunk 0.21.14" gives "0.21.14".
fn first_number(text: &str) -> Option<&str> {
    text.split_whitespace()
        .map(|word| word.trim_start_matches('v').trim_end_matches([',', ';']))
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_tell_their_version() {
        for (text, version) in [
            ("trunk 0.21.14\n", "0.21.14"),
            ("wasm-opt version 132 (version_132)", "132"),
            ("Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)", "156.0.8078.79"),
            ("v20.11.0", "20.11.0"),
            ("md5sum (GNU coreutils) 9.1", "9.1"),
        ] {
            assert_eq!(first_number(text), Some(version), "{text}");
        }
        assert_eq!(first_number("usage: program [options]"), None);
    }
}
