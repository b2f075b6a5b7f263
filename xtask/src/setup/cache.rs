//! The folder for installed tools, one per user.

use super::say;
use crate::{Outcome, files};
use etcetera::base_strategy::{BaseStrategy, choose_native_strategy};
use std::fs::File;
use std::path::{Path, PathBuf};

pub struct Cache(PathBuf);

impl Cache {
    /// `groundwork` in the place where this system keeps what can be made again.
    pub fn of_user() -> Outcome<Self> {
        let place = choose_native_strategy().map_err(|error| format!("no folder for tools: {error}"))?;
        Ok(Self(place.cache_dir().join("groundwork")))
    }

    pub fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// The folder of an install; it is made if it isn't there, or not what it is to be. Until it is finished
    /// it has another name, so that one that was interrupted is never taken for good.
    pub fn ensure(
        &self,
        name: &str,
        is_there: impl Fn(&Path) -> bool,
        install: impl FnOnce(&Path) -> Outcome,
    ) -> Outcome<PathBuf> {
        let place = self.join(name);
        if is_there(&place) {
            return Ok(place);
        }
        let _lock = self.lock(name)?;
        // Another run may have been quicker.
        if is_there(&place) {
            return Ok(place);
        }
        let part = self.join(&format!("part-{name}"));
        remove(&part)?;
        install(&part)?;
        if !is_there(&part) {
            return Err(format!("{}: not what was to be installed", part.display()));
        }
        remove(&place)?;
        std::fs::rename(&part, &place).map_err(files::fault(&place))?;
        Ok(place)
    }

    /// Held while something is installed: waits until no other run installs the same. Closing the file ends it.
    fn lock(&self, name: &str) -> Outcome<File> {
        let path = self.join(&format!("lock-{name}"));
        let fault = files::fault(&path);
        let file = std::fs::create_dir_all(&self.0).and_then(|()| File::create(&path)).map_err(&fault)?;
        if file.try_lock().is_err() {
            say("another run is installing tools; waiting for it");
            file.lock().map_err(fault)?;
        }
        Ok(file)
    }
}

/// Removes a folder that may not be there.
pub fn remove(folder: &Path) -> Outcome {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(files::fault(folder)(error)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_install_replaces_a_broken_one() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache(folder.path().to_owned());
        let whole = |place: &Path| place.join("whole").is_file();
        let ensure = |file: &'static str| {
            cache.ensure("tool", whole, |part| {
                files::make(part)?;
                files::write(&part.join(file), "")
            })
        };
        files::make(&cache.join("tool/broken")).unwrap();
        files::make(&cache.join("part-tool/left")).unwrap();
        assert!(ensure("other").unwrap_err().contains("part-tool"));
        assert!(cache.join("tool/broken").is_dir(), "what fails takes nothing away");
        let tool = ensure("whole").unwrap();
        assert!(whole(&tool) && !tool.join("broken").exists() && !tool.join("left").exists());
        assert!(!cache.join("part-tool").exists());
        // It is there, so nothing is installed.
        assert_eq!(ensure("other"), Ok(tool));
    }
}
