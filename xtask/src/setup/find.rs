//! Programs that are already there.

use std::path::PathBuf;

/// Where PATH finds a program.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(&file)).find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_is_found() {
        assert!(on_path("cargo").is_some_and(|cargo| cargo.is_file()));
        assert_eq!(on_path("no-such-program-here"), None);
    }
}
