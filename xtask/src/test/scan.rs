//! Reads the built files for anything that could send: the policy forbids it in a browser, and this
//! makes sure that nothing even tries.

use crate::{Outcome, files, paths};

/// Names by which a page reaches beyond itself. `fetch` has a rule of its own.
const SENDING: &str = "sendBeacon, XMLHttpRequest, WebSocket, EventSource, WebTransport, RTCPeerConnection, \
    RTCDataChannel, PresentationRequest, BackgroundFetchManager, SyncManager, PushManager, importScripts, \
    new Function, eval(, reportError";
/// The ends of pages, wasm, scripts, words, style, pictures in text.
const KINDS: [&str; 8] = [".html", ".wasm", ".js", ".txt", ".css", ".svg", ".webmanifest", ".json"];
/// Loads the app's own files, by names without an address.
const MAY_FETCH: [&str; 2] = ["app-", "worker.js"];
/// Where the exit leads.
const EXIT: &str = "https://www.wikipedia.org/";
/// The name of a language, not a place that anybody asks for.
const NAMESPACE: &str = "http://www.w3.org/";

/// Reads every file of the built folder that can say something: copies say the same, and pictures nothing.
pub fn scan() -> Outcome {
    let folder = paths::dist();
    let mut names = files::below(&folder)?;
    names.retain(|name| KINDS.iter().any(|end| name.ends_with(end)));
    println!("{} files read", names.len());
    if names.len() < 5 {
        return Err(format!("{}: {} files are not an app; build first", folder.display(), names.len()));
    }
    let mut faults = Vec::new();
    for name in names {
        let bytes = files::bytes(&folder.join(&name))?;
        faults.extend(check(&name, &String::from_utf8_lossy(&bytes)));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("; ")) }
}

/// What is wrong with a file.
fn check(name: &str, text: &str) -> Vec<String> {
    // In wasm, texts stand side by side without an end.
    let (is_page, is_wasm) = (name.ends_with(KINDS[0]), name.ends_with(KINDS[1]));
    let sending = SENDING.split(", ").filter(|word| text.contains(word));
    let mut faults: Vec<_> = sending.map(|word| format!("{name}: {word}")).collect();
    if text.contains("fetch(") && !MAY_FETCH.iter().any(|start| name.starts_with(start)) {
        faults.push(format!("{name}: fetch"));
    }
    // The app puts "https://" before a help line's host: in the wasm, once.
    let mut prefixes = usize::from(is_wasm);
    for (at, _) in text.match_indices("http") {
        let address: String = text[at..].chars().take_while(|c| is_of_address(*c)).collect();
        if !(address.starts_with("http://") || address.starts_with("https://")) {
            continue;
        }
        // A link is followed by a person, on a click.
        let link = is_page && is_link(&text[..at]);
        let exit = address == EXIT || is_wasm && address.starts_with(EXIT);
        if link || exit || address.starts_with(NAMESPACE) {
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
    fn whatever_could_send_is_found() {
        let exit_and_prefix = format!("{EXIT}header\u{0}https://safety.");
        for (faults, name, text) in [
            (0, "index.html", r#"<a class="x" href="https://example.org/a">line</a>"#),
            (0, "index.html", r#"<svg xmlns="http://www.w3.org/2000/svg">"#),
            (0, "app-1.js", "fetch('words.txt')"),
            (0, "app-1.wasm", &exit_and_prefix),
            (1, "app-1.wasm", &format!("{exit_and_prefix}https://example.org")),
            (1, "app-1.js", "navigator.sendBeacon(1)"),
            (1, "boot-1.js", "fetch('x')"),
            (1, "words.txt", "\u{0}https://example.org/collect"),
            (1, "index.html", r#"<img src="https://example.org/a.png">"#),
            (1, "index.html", r#"<a title="https://example.org/">"#),
        ] {
            assert_eq!(check(name, text).len(), faults, "{name}: {text}");
        }
    }
}
