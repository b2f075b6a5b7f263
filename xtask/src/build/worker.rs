//! The service worker: its script with the list of the built files and their version.

use crate::Outcome;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;

const TEMPLATE: &str = include_str!("../../../src/worker/worker.js");
const NAME: &str = "worker.js";
/// The marks in the template, with their quotation marks: it is a script as it stands.
const VERSION: &str = "\"{version}\"";
const FILES: &str = "\"{files}\"";

/// Writes `worker.js` for the files that lie in `dist`. They have to be finished: their bytes are
/// what it keeps to. Compressed copies may be made before or after.
///
/// # Errors
/// When a file can't be read or the worker can't be written.
pub fn write(dist: &Path) -> Outcome {
    let mut files = BTreeMap::new();
    collect(dist, "", &mut files)?;
    let script = fill(TEMPLATE, &files)?;
    let worker = dist.join(NAME);
    std::fs::write(&worker, script).map_err(|error| format!("{}: {error}", worker.display()))
}

/// What no copy of the app needs.
fn is_left_out(name: &str) -> bool {
    // The browser keeps the worker itself, and asks the server whether it has changed.
    name == NAME
        // Says to some hosts what headers to send. They don't give it out.
        || name == "_headers"
        // The same files once more, for the server: a browser that asks for `x` never sees `x.br`.
        // And pictures, shown by a browser's dialog and by the list of apps, never by the app.
        || [".br", ".gz", ".png"].iter().any(|end| name.ends_with(end))
        // As large as all words together, and for somebody with a printer, who is seldom without a line.
        || name == "paper.html"
}

/// Names below `dist`, with "/" between folders, and bytes.
fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Outcome {
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.ok_or_else(|| format!("{}: not a name for an address", path.display()))?;
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files)?;
        } else if !is_left_out(&name) {
            let bytes = std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            files.insert(name, bytes);
        }
    }
    Ok(())
}

fn fill(template: &str, files: &BTreeMap<String, Vec<u8>>) -> Outcome<String> {
    let mut list = serde_json::Map::new();
    for (name, bytes) in files {
        let digest = if has_digest(name) { String::new() } else { integrity(bytes) };
        list.insert(name.to_owned(), digest.into());
    }
    let version = version(template, files);
    let list = serde_json::to_string(&list).map_err(|error| error.to_string())?;
    let mut script = without_comments(template);
    for (mark, value) in [(VERSION, format!("\"{version}\"")), (FILES, list)] {
        if script.matches(mark).count() != 1 {
            return Err(format!("src/worker/worker.js: the mark {mark} has to be there once"));
        }
        script = script.replace(mark, &value);
    }
    Ok(script)
}

/// The reasons stay in the source. Only whole lines: a mark inside a line may stand in a string.
fn without_comments(script: &str) -> String {
    let lines = script.lines().filter(|line| !line.is_empty() && !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// Whether the name has a digest in it, as in `app-0123456789abcdef.js`: other bytes, another name.
fn has_digest(name: &str) -> bool {
    let Some((_, digest)) = name.split('.').next().unwrap_or_default().rsplit_once('-') else { return false };
    digest.len() == 16 && digest.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// Sixteen hexadecimal digits over all names and bytes, and over the script that keeps them: a new
/// worker never shares a cache with the one before.
fn version(template: &str, files: &BTreeMap<String, Vec<u8>>) -> String {
    let mut hash = Sha256::new();
    let template = std::iter::once(("", template.as_bytes()));
    for (name, bytes) in template.chain(files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))) {
        for part in [name.as_bytes(), bytes] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
    }
    let first = hash.finalize().iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte));
    format!("{first:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(all: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
        all.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn the_template_has_both_marks() {
        let script =
            fill(TEMPLATE, &files(&[("index.html", "a"), ("app-0123456789abcdef.js", "b")])).unwrap();
        let list = r#"{"app-0123456789abcdef.js":"","index.html":"sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs="}"#;
        assert!(script.contains(&format!("const FILES = {list};")), "{script}");
        assert!(!script.contains("{version}") && !script.contains("{files}"), "{script}");
        assert!(!script.contains("//"), "{script}");
        assert!(fill("const VERSION = 1;", &files(&[])).unwrap_err().contains("version"));
    }

    #[test]
    fn every_change_makes_another_version() {
        let versions = [
            version("t", &files(&[("a", "b")])),
            version("u", &files(&[("a", "b")])),
            version("t", &files(&[("a", "c")])),
            version("t", &files(&[("c", "b")])),
            version("t", &files(&[("ab", "")])),
            version("t", &files(&[("a", "b"), ("c", "")])),
        ];
        let different: std::collections::BTreeSet<_> = versions.iter().collect();
        assert_eq!(different.len(), versions.len(), "{versions:?}");
        assert_eq!(versions[0], version("t", &files(&[("a", "b")])), "the same files, the same version");
        assert_eq!(versions[0].len(), 16);
    }

    #[test]
    fn what_the_app_does_not_load_is_left_out() {
        for name in [
            "worker.js",
            "_headers",
            "index.html.br",
            "app-0123456789abcdef.wasm.gz",
            "screenshots/a.png",
            "icon-192.png",
            "paper.html",
        ] {
            assert!(is_left_out(name), "{name}");
        }
        for name in ["index.html", "how.html", "icon.svg", "manifest.webmanifest", "boot-0123456789abcdef.js"]
        {
            assert!(!is_left_out(name), "{name}");
        }
    }

    #[test]
    fn digests_in_names_are_told() {
        assert!(has_digest("words-0123456789abcdef.txt") && has_digest("app-00000000000000ff.wasm"));
        assert!(
            !has_digest("icon-192.png") && !has_digest("how.html") && !has_digest("a-0123456789ABCDEF.js")
        );
    }
}
