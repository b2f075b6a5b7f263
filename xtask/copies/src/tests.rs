//! A folder before and after.

use super::*;
use std::collections::BTreeSet;
use std::io::Read;

/// A folder of its own for one test, gone at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &[u8])]) -> Self {
        let folder = std::env::temp_dir().join(format!("groundwork-copies-{name}-{}", std::process::id()));
        fs::create_dir_all(folder.join("sub")).unwrap();
        for (file, bytes) in files {
            fs::write(folder.join(file), bytes).unwrap();
        }
        Self(folder)
    }

    fn names(&self) -> BTreeSet<String> {
        let name = |file: PathBuf| file.strip_prefix(&self.0).unwrap().to_str().unwrap().to_owned();
        all(&self.0).unwrap().into_iter().map(name).collect()
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.0.join(name)).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn text_and_wasm_get_both_copies_and_they_say_the_same() {
    let text = b"again and again ".repeat(500);
    let folder =
        Folder::new("both", &[("sub/app.wasm", &text), ("page.html", &text), ("picture.png", &text)]);
    write(&folder.0).unwrap();
    let expected =
        ["page.html", "page.html.br", "page.html.gz", "picture.png", "sub/app.wasm", "sub/app.wasm.br"];
    assert_eq!(
        folder.names().into_iter().collect::<Vec<_>>(),
        [&expected[..], &["sub/app.wasm.gz"]].concat()
    );
    let mut plain = Vec::new();
    brotli::BrotliDecompress(&mut &folder.read("page.html.br")[..], &mut plain).unwrap();
    assert_eq!(plain, text);
    plain.clear();
    flate2::read::GzDecoder::new(&folder.read("page.html.gz")[..]).read_to_end(&mut plain).unwrap();
    assert_eq!(plain, text);
}

#[test]
fn what_does_not_get_smaller_has_no_copy() {
    let folder = Folder::new("small", &[("short.txt", b"x"), ("empty.js", b""), ("_headers", &[b' '; 900])]);
    write(&folder.0).unwrap();
    assert_eq!(folder.names().into_iter().collect::<Vec<_>>(), ["_headers", "empty.js", "short.txt"]);
}

#[test]
fn copies_of_an_earlier_build_go() {
    let old = b"an old copy".repeat(50);
    let folder = Folder::new(
        "old",
        &[("gone.js.br", &old), ("sub/gone.txt.gz", &old), ("a.js.br", &old), ("a.js", b"1")],
    );
    write(&folder.0).unwrap();
    assert_eq!(folder.names().into_iter().collect::<Vec<_>>(), ["a.js"]);
}

#[test]
fn a_second_run_gives_the_same_bytes() {
    let folder = Folder::new("twice", &[("page.html", &b"<p>again</p>".repeat(99))]);
    write(&folder.0).unwrap();
    let first = (folder.read("page.html.br"), folder.read("page.html.gz"));
    write(&folder.0).unwrap();
    assert_eq!((folder.read("page.html.br"), folder.read("page.html.gz")), first);
    assert_eq!(folder.names().len(), 3);
}

#[test]
fn a_missing_folder_is_named() {
    assert!(write(Path::new("no/such/folder")).unwrap_err().contains("no/such/folder"));
}
