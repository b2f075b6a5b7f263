//! Sizes of files, as they are and as a server sends them.

use std::io;
use std::path::Path;
use xtask::Outcome;
use xtask::report::{File, Sizes};

/// Every file below the folder, by path. Compressed copies are not counted again.
pub fn of(folder: &Path) -> Outcome<Vec<File>> {
    let mut files = Vec::new();
    walk(folder, "", &mut files).map_err(|error| format!("{}: {error}", folder.display()))?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn walk(folder: &Path, prefix: &str, files: &mut Vec<File>) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &format!("{path}/"), files)?;
        } else if !copies::is_copy(&entry.path()) {
            files.push(File { path, sizes: measure(&std::fs::read(entry.path())?)? });
        }
    }
    Ok(())
}

fn measure(bytes: &[u8]) -> io::Result<Sizes> {
    let count = |bytes: &[u8]| bytes.len() as u64;
    // A copy that isn't smaller is not made; the file is then sent as it is.
    let smaller = |copy: &[u8]| count(copy).min(count(bytes));
    Ok(Sizes {
        raw: count(bytes),
        gzip: smaller(&copies::gzip(bytes)?),
        brotli: smaller(&copies::brotli(bytes)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_repeats_gets_small() {
        let sizes = measure(&b"again and ".repeat(1000)).unwrap();
        assert_eq!(sizes.raw, 10_000);
        assert!(sizes.gzip > 20 && sizes.gzip < 200, "{sizes:?}");
        assert!(sizes.brotli > 5 && sizes.brotli < sizes.gzip, "{sizes:?}");
    }

    #[test]
    fn all_folders_are_read() {
        let folder = std::env::temp_dir().join(format!("groundwork-sizes-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("b")).unwrap();
        std::fs::write(folder.join("c.js"), "one").unwrap();
        std::fs::write(folder.join("b/a.wasm"), "seven b").unwrap();
        std::fs::write(folder.join("b/a.wasm.br"), "a copy").unwrap();
        let files = of(&folder).unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        let seen: Vec<_> = files.iter().map(|file| (file.path.as_str(), file.sizes.raw)).collect();
        assert_eq!(seen, [("b/a.wasm", 7), ("c.js", 3)]);
        assert!(of(&folder).is_err());
    }
}
