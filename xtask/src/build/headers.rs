//! `_headers`: the headers and cache rules of the built files, for hosts that read it.

use crate::{Outcome, hosting};
use std::path::Path;

/// Writes the file for a built folder. It names every other file, so these have to be there by then;
/// compressed copies may follow.
pub fn write(dist: &Path) -> Outcome {
    let file = dist.join("_headers");
    let text = hosting::headers_file(dist)?;
    std::fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hosting::policy::FIXTURE;
    use std::fs;

    #[test]
    fn files_are_named_and_copies_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let dist = folder.path();
        fs::create_dir_all(dist.join("screenshots")).unwrap();
        for name in ["index.html.br", "app-0123456789abcdef.js", "screenshots/a.png"] {
            fs::write(dist.join(name), "").unwrap();
        }
        fs::write(dist.join("index.html"), FIXTURE).unwrap();
        write(dist).unwrap();
        // A second time, with the file itself in the folder.
        write(dist).unwrap();
        let text = fs::read_to_string(dist.join("_headers")).unwrap();
        let rules: Vec<_> = text.lines().filter(|line| line.starts_with('/')).collect();
        assert_eq!(rules, ["/*", "/app-0123456789abcdef.js", "/", "/index.html", "/screenshots/a.png"]);
        for part in ["trusted-types default; frame-ancestors 'none'\n", "Strict-Transport-Security: "] {
            assert!(text.contains(part), "{text}");
        }
    }
}
