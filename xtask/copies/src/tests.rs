//! A folder before and after.

use super::*;
use std::io::Read;
use tempfile::TempDir;

/// Writes the files and then their copies; gives the names of all that is there.
fn written(folder: &TempDir, files: &[(&str, &[u8])]) -> Vec<String> {
    fs::create_dir_all(folder.path().join("sub")).unwrap();
    for (file, bytes) in files {
        fs::write(folder.path().join(file), bytes).unwrap();
    }
    write(folder.path()).unwrap();
    let name = |file: PathBuf| file.strip_prefix(folder.path()).unwrap().to_str().unwrap().to_owned();
    let mut names: Vec<_> = all(folder.path()).unwrap().into_iter().map(name).collect();
    names.sort();
    names
}

#[test]
fn text_and_wasm_get_both_copies_and_they_say_the_same() {
    let (text, folder) = (b"again and again ".repeat(500), TempDir::new().unwrap());
    let read = |name: &str| fs::read(folder.path().join(name)).unwrap();
    let names = written(&folder, &[("sub/app.wasm", &text), ("page.html", &text), ("picture.png", &text)]);
    let page = ["page.html", "page.html.br", "page.html.gz", "picture.png"];
    assert_eq!(names, [&page[..], &["sub/app.wasm", "sub/app.wasm.br", "sub/app.wasm.gz"]].concat());
    let (mut brotli, mut gzip) = (Vec::new(), Vec::new());
    brotli::BrotliDecompress(&mut &read("page.html.br")[..], &mut brotli).unwrap();
    flate2::read::GzDecoder::new(&read("page.html.gz")[..]).read_to_end(&mut gzip).unwrap();
    assert!(brotli == text && gzip == text);
    // A second run gives the same bytes.
    let first = (read("page.html.br"), read("page.html.gz"));
    assert_eq!(written(&folder, &[]), names);
    assert_eq!((read("page.html.br"), read("page.html.gz")), first);
}

#[test]
fn what_does_not_get_smaller_has_no_copy_and_earlier_ones_go() {
    let (old, folder) = (b"an old copy".repeat(50), TempDir::new().unwrap());
    let plain: [(&str, &[u8]); 3] = [("_headers", &[b' '; 900]), ("empty.js", b""), ("short.txt", b"x")];
    let copies: [(&str, &[u8]); 2] = [("short.txt.br", &old), ("sub/gone.txt.gz", &old)];
    assert_eq!(written(&folder, &[&plain[..], &copies].concat()), ["_headers", "empty.js", "short.txt"]);
    assert!(write(Path::new("no/such/folder")).unwrap_err().contains("no/such/folder"));
}
