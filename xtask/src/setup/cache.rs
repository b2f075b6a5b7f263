//! The folder for installed tools, one per user, and a lock against two installs at once.

use crate::Outcome;
use std::ffi::OsString;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

pub struct Cache {
    folder: PathBuf,
}

/// Held while something is installed.
pub struct Lock(#[allow(dead_code, reason = "closing the file ends the lock")] File);

impl Cache {
    /// `groundwork` in the place where this system keeps what can be made again.
    pub fn of_user() -> Outcome<Self> {
        let place = place(|name| std::env::var_os(name).filter(|value| !value.is_empty()))?;
        Ok(Self { folder: place.join("groundwork") })
    }

    pub fn join(&self, name: impl AsRef<Path>) -> PathBuf {
        self.folder.join(name)
    }

    /// Waits until no other run installs anything.
    pub fn lock(&self) -> Outcome<Lock> {
        if let Some(lock) = self.try_lock()? {
            return Ok(lock);
        }
        super::say("another run is installing tools; waiting for it");
        let (file, path) = self.lock_file()?;
        file.lock().map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Lock(file))
    }

    /// The lock, unless another run has it.
    pub fn try_lock(&self) -> Outcome<Option<Lock>> {
        let (file, path) = self.lock_file()?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Lock(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(format!("{}: {error}", path.display())),
        }
    }

    fn lock_file(&self) -> Outcome<(File, PathBuf)> {
        let path = self.join("lock");
        let file = std::fs::create_dir_all(&self.folder).and_then(|()| File::create(&path));
        Ok((file.map_err(|error| format!("{}: {error}", path.display()))?, path))
    }

    /// Puts a finished install in its place. Until then it has another name, so that one that was
    /// interrupted is never taken for good.
    pub fn put(&self, part: &Path, name: &str) -> Outcome {
        let place = self.join(name);
        remove(&place)?;
        std::fs::rename(part, &place).map_err(|error| format!("{}: {error}", place.display()))
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

fn place(variable: impl Fn(&str) -> Option<OsString>) -> Outcome<PathBuf> {
    let folder = |name: &str| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let place = if cfg!(windows) {
        folder("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        folder("HOME").map(|home| home.join("Library/Caches"))
    } else {
        folder("XDG_CACHE_HOME").or_else(|| folder("HOME").map(|home| home.join(".cache")))
    };
    place.ok_or_else(|| "no folder for tools: neither XDG_CACHE_HOME nor HOME names one".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(all(unix, not(target_os = "macos")))]
    #[test]
    fn the_place_follows_the_system() {
        let with = |cache: &str, home: &str| {
            let pairs = [("XDG_CACHE_HOME", cache.to_owned()), ("HOME", home.to_owned())];
            place(|name| {
                let (_, value) = pairs.iter().find(|(n, _)| *n == name)?;
                (!value.is_empty()).then(|| value.into())
            })
        };
        assert_eq!(with("/cache", "/home/x"), Ok(PathBuf::from("/cache")));
        assert_eq!(with("", "/home/x"), Ok(PathBuf::from("/home/x/.cache")));
        // The standard says that a relative path is to be ignored.
        assert_eq!(with("cache", "/home/x"), Ok(PathBuf::from("/home/x/.cache")));
        assert!(with("", "").is_err());
    }

    #[test]
    fn an_install_replaces_a_broken_one() {
        let folder = std::env::temp_dir().join(format!("groundwork-cache-{}", std::process::id()));
        let cache = Cache { folder: folder.clone() };
        let lock = cache.lock().unwrap();
        assert!(cache.try_lock().unwrap().is_none());
        let part = cache.join("tool.part");
        std::fs::create_dir_all(&part).unwrap();
        std::fs::create_dir_all(cache.join("tool/broken")).unwrap();
        cache.put(&part, "tool").unwrap();
        assert!(cache.join("tool").is_dir() && !cache.join("tool/broken").exists() && !part.exists());
        drop(lock);
        remove(&folder).unwrap();
        remove(&folder).unwrap();
    }
}
