//! Reads the built files for anything that could send: the policy forbids it in a browser, and this
//! makes sure that nothing even tries.

use crate::{Outcome, paths};
use std::path::Path;

/// Names by which a page reaches beyond itself. `fetch` has a rule of its own.
const SENDING: [&str; 15] = [
    "sendBeacon",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "WebTransport",
    "RTCPeerConnection",
    "RTCDataChannel",
    "PresentationRequest",
    "BackgroundFetchManager",
    "SyncManager",
    "PushManager",
    "importScripts",
    "new Function",
    "eval(",
    "reportError",
];
/// Loads the app's own files, by names without an address.
const MAY_FETCH: [&str; 2] = ["app-", "worker.js"];
/// Where the exit leads.
const EXIT: &str = "https://www.wikipedia.org/";
/// The name of a language, not a place that anybody asks for.
const NAMESPACE: &str = "http://www.w3.org/";

/// Reads every file of the built folder.
pub fn scan() -> Outcome {
    let folder = paths::dist();
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut faults = Vec::new();
    let mut read = 0;
    for entry in std::fs::read_dir(&folder).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        if let Some(kind) = Kind::of(&path) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let bytes = std::fs::read(&path).map_err(fault)?;
            faults.extend(check(kind, &name, &String::from_utf8_lossy(&bytes)));
            read += 1;
        }
    }
    println!("{read} files read");
    if read < 5 {
        return Err(format!("{}: {read} files are not an app; build first", folder.display()));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("; ")) }
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Page,
    /// Its texts stand side by side without an end.
    Wasm,
    /// Script, words, style, pictures in text.
    Other,
}

impl Kind {
    /// Nothing for copies of files that are read anyway, and for pictures.
    fn of(file: &Path) -> Option<Self> {
        match file.extension()?.to_str()? {
            "html" => Some(Self::Page),
            "wasm" => Some(Self::Wasm),
            "js" | "txt" | "css" | "svg" | "webmanifest" | "json" => Some(Self::Other),
            _ => None,
        }
    }
}

/// What is wrong with a file.
fn check(kind: Kind, name: &str, text: &str) -> Vec<String> {
    let mut faults: Vec<_> =
        SENDING.iter().filter(|word| text.contains(*word)).map(|word| format!("{name}: {word}")).collect();
    if text.contains("fetch(") && !MAY_FETCH.iter().any(|start| name.starts_with(start)) {
        faults.push(format!("{name}: fetch"));
    }
    // The app puts "https://" before a help line's host: in the wasm, once.
    let mut prefixes = usize::from(kind == Kind::Wasm);
    for (at, _) in text.match_indices("http") {
        let address: String = text[at..].chars().take_while(|c| is_of_address(*c)).collect();
        if !(address.starts_with("http://") || address.starts_with("https://")) {
            continue;
        }
        // A link is followed by a person, on a click.
        let link = kind == Kind::Page && is_link(&text[..at]);
        let known = address == EXIT || address.starts_with(NAMESPACE);
        let known = known || kind == Kind::Wasm && address.starts_with(EXIT);
        if link || known {
            continue;
        }
        match prefixes.checked_sub(1) {
            Some(left) => prefixes = left,
            None => faults.push(format!("{name}: {address}")),
        }
    }
    faults
}

fn is_of_address(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~:/?#@!$&*+,;=%".contains(c)
}

/// Whether what stands before an address makes it the target of `<a>`.
fn is_link(before: &str) -> bool {
    let tag = before.rfind('<').map_or("", |start| &before[start..]);
    tag.starts_with("<a ") && tag.ends_with("href=\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_own_files_are_well() {
        let page =
            r#"<a class="x" href="https://example.org/a">line</a><svg xmlns="http://www.w3.org/2000/svg">"#;
        assert_eq!(check(Kind::Page, "index.html", page), Vec::<String>::new());
        assert_eq!(check(Kind::Other, "app-1.js", "fetch('words.txt')"), Vec::<String>::new());
    }

    #[test]
    fn whatever_could_send_is_found() {
        let found = |kind, name: &str, text: &str| check(kind, name, text).len();
        assert_eq!(found(Kind::Other, "app-1.js", "navigator.sendBeacon(1)"), 1);
        assert_eq!(found(Kind::Other, "boot-1.js", "fetch('x')"), 1);
        let exit_and_prefix = format!("{EXIT}header\u{0}https://safety.");
        assert_eq!(found(Kind::Wasm, "app-1.wasm", &exit_and_prefix), 0);
        assert_eq!(found(Kind::Wasm, "app-1.wasm", &format!("{exit_and_prefix}https://example.org")), 1);
        assert_eq!(found(Kind::Other, "words.txt", "\u{0}https://example.org/collect"), 1);
        assert_eq!(found(Kind::Page, "index.html", r#"<img src="https://example.org/a.png">"#), 1);
        assert_eq!(found(Kind::Page, "index.html", r#"<a title="https://example.org/">"#), 1);
    }
}
