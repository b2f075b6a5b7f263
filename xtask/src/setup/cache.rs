//! The folder for installed tools, one per user.

use super::say;
use crate::Outcome;
use etcetera::base_strategy::{BaseStrategy, choose_native_strategy};
use std::fs::{File, TryLockError};
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
        std::fs::rename(&part, &place).map_err(|error| format!("{}: {error}", place.display()))?;
        Ok(place)
    }

    /// Held while something is installed: waits until no other run installs the same. Closing the file ends it.
    fn lock(&self, name: &str) -> Outcome<File> {
        let path = self.join(&format!("lock-{name}"));
        let fault = |error: std::io::Error| format!("{}: {error}", path.display());
        let file = std::fs::create_dir_all(&self.0).and_then(|()| File::create(&path)).map_err(fault)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                say("another run is installing tools; waiting for it");
                file.lock().map_err(fault)?;
            }
            Err(TryLockError::Error(error)) => return Err(fault(error)),
        }
        Ok(file)
    }
}

/// Removes a folder that may not be there.
pub fn remove(folder: &Path) -> Outcome {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(format!("{}: {error}", folder.display()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn an_install_replaces_a_broken_one() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache(folder.path().to_owned());
        let whole = |place: &Path| place.join("whole").is_file();
        let ensure = |file: &'static str| {
            cache.ensure("tool", whole, |part| {
                fs::create_dir_all(part)
                    .and_then(|()| fs::write(part.join(file), ""))
                    .map_err(|e| e.to_string())
            })
        };
        fs::create_dir_all(cache.join("tool/broken")).unwrap();
        fs::create_dir_all(cache.join("part-tool/left")).unwrap();
        assert!(ensure("other").unwrap_err().contains("part-tool"));
        assert!(cache.join("tool/broken").is_dir(), "what fails takes nothing away");
        let tool = ensure("whole").unwrap();
        assert!(whole(&tool) && !tool.join("broken").exists() && !tool.join("left").exists());
        assert!(!cache.join("part-tool").exists());
        // It is there, so nothing is installed.
        assert_eq!(ensure("other"), Ok(tool));
        let lock = cache.lock("tool").unwrap();
        let second = File::open(cache.join("lock-tool")).unwrap();
        assert!(matches!(second.try_lock(), Err(TryLockError::WouldBlock)));
        drop(lock);
        remove(&cache.join("tool")).unwrap();
        remove(&cache.join("tool")).unwrap();
    }
}
