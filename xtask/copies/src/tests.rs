//! A folder before and after.

use super::*;
use std::io::Read;
use tempfile::TempDir;

/// A folder of its own for one test, gone at its end.
struct Folder(TempDir);

impl Folder {
    fn new(files: &[(&str, &[u8])]) -> Self {
        let folder = TempDir::new().unwrap();
        fs::create_dir(folder.path().join("sub")).unwrap();
        for (file, bytes) in files {
            fs::write(folder.path().join(file), bytes).unwrap();
        }
        Self(folder)
    }

    fn write(&self) {
        write(self.0.path()).unwrap();
    }

    fn names(&self) -> Vec<String> {
        let name = |file: PathBuf| file.strip_prefix(&self.0).unwrap().to_str().unwrap().to_owned();
        let mut names: Vec<_> = all(self.0.path()).unwrap().into_iter().map(name).collect();
        names.sort();
        names
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.0.path().join(name)).unwrap()
    }
}

#[test]
fn text_and_wasm_get_both_copies_and_they_say_the_same() {
    let text = b"again and again ".repeat(500);
    let folder = Folder::new(&[("sub/app.wasm", &text), ("page.html", &text), ("picture.png", &text)]);
    folder.write();
    let expected =
        ["page.html", "page.html.br", "page.html.gz", "picture.png", "sub/app.wasm", "sub/app.wasm.br"];
    assert_eq!(folder.names(), [&expected[..], &["sub/app.wasm.gz"]].concat());
    let mut plain = Vec::new();
    brotli::BrotliDecompress(&mut &folder.read("page.html.br")[..], &mut plain).unwrap();
    assert_eq!(plain, text);
    plain.clear();
    flate2::read::GzDecoder::new(&folder.read("page.html.gz")[..]).read_to_end(&mut plain).unwrap();
    assert_eq!(plain, text);
}

#[test]
fn what_does_not_get_smaller_has_no_copy() {
    let folder = Folder::new(&[("short.txt", b"x"), ("empty.js", b""), ("_headers", &[b' '; 900])]);
    folder.write();
    assert_eq!(folder.names(), ["_headers", "empty.js", "short.txt"]);
}

#[test]
fn copies_of_an_earlier_build_go() {
    let old = b"an old copy".repeat(50);
    let folder =
        Folder::new(&[("gone.js.br", &old), ("sub/gone.txt.gz", &old), ("a.js.br", &old), ("a.js", b"1")]);
    folder.write();
    assert_eq!(folder.names(), ["a.js"]);
}

#[test]
fn a_second_run_gives_the_same_bytes() {
    let folder = Folder::new(&[("page.html", &b"<p>again</p>".repeat(99))]);
    folder.write();
    let first = (folder.read("page.html.br"), folder.read("page.html.gz"));
    folder.write();
    assert_eq!((folder.read("page.html.br"), folder.read("page.html.gz")), first);
    assert_eq!(folder.names().len(), 3);
}

#[test]
fn a_missing_folder_is_named() {
    assert!(write(Path::new("no/such/folder")).unwrap_err().contains("no/such/folder"));
}
