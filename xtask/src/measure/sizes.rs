//! Sizes of files, as they are and as a server sends them.

use std::io;
use std::path::Path;
use xtask::report::{File, Sizes};
use xtask::{Outcome, files};

/// Every file below the folder, by path. Compressed copies are not counted again.
pub fn of(folder: &Path) -> Outcome<Vec<File>> {
    let measured = |path: String| {
        let file = folder.join(&path);
        let sizes = measure(&files::bytes(&file)?).map_err(files::fault(&file))?;
        Ok(File { path, sizes })
    };
    files::below(folder)?.into_iter().map(measured).collect()
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
