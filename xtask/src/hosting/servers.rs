//! The configurations of web servers in `docs/hosting/`: what an operator reads, with the headers of the table.

use super::table::Header;
use crate::{Outcome, files, paths};
use std::path::PathBuf;

/// What an operator changes stands between these lines, and so does what the tests change.
const YOURS: [&str; 2] = ["# --- yours: begin ---\n", "# --- yours: end ---\n"];

/// Each file as it is, and as it is to be with these headers.
pub fn files(headers: &[Header]) -> Outcome<[(PathBuf, String, String); 2]> {
    let nginx = |Header { name, value }: &Header| format!("\tadd_header {name} \"{value}\" always;\n");
    let caddy = |Header { name, value }: &Header| format!("\t\t{name} \"{value}\"\n");
    let nginx: String = headers.iter().map(nginx).collect();
    let caddy: String = headers.iter().map(caddy).collect();
    Ok([
        file("nginx.conf", ["\tadd_header Cache-Control $groundwork_cache always;\n", "}\n"], &nginx)?,
        file("Caddyfile", ["\t\tVary Accept-Encoding\n", "\t}\n"], &caddy)?,
    ])
}

/// A file with another listen port, root and TLS, and nothing else.
pub fn with_yours(name: &str, yours: &str) -> Outcome<String> {
    file(name, YOURS, yours).map(|(_, _, text)| text)
}

fn file(name: &str, marks: [&str; 2], new: &str) -> Outcome<(PathBuf, String, String)> {
    let file = paths::root().join("docs/hosting").join(name);
    let text = files::read(&file)?;
    let changed = between(&text, marks, new)
        .ok_or_else(|| format!("{}: the lines {marks:?} are missing", file.display()))?;
    Ok((file, text, changed))
}

/// The text with something else between two lines.
fn between(text: &str, [begin, end]: [&str; 2], new: &str) -> Option<String> {
    let (before, rest) = text.split_once(begin)?;
    let (_, after) = rest.split_once(end)?;
    Some([before, begin, new, end, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hosting::cache::{IMMUTABLE, NO_CACHE};
    use crate::server::mime;

    #[test]
    fn the_headers_take_the_place_of_those_before() {
        let headers = [Header { name: "X-A", value: "b c".to_owned() }];
        let [(_, _, nginx), (_, _, caddy)] = files(&headers).unwrap();
        assert!(nginx.contains("always;\n\tadd_header X-A \"b c\" always;\n}\n"), "{nginx}");
        assert!(caddy.contains("\n\t\tX-A \"b c\"\n\t}\n"), "{caddy}");
        for text in [nginx, caddy] {
            assert!(!text.contains("Referrer-Policy"), "{text}");
        }
        assert_eq!(between("a\nb\n", ["a\n", "c\n"], ""), None);
        assert_eq!(between("a\nb\n", ["c\n", "b\n"], ""), None);
    }

    #[test]
    fn types_and_cache_rules_are_those_of_the_code() {
        let [(_, nginx, _), (_, caddy, _)] = files(&[]).unwrap();
        for rule in [r"-[0-9a-f]{16}\.(js|wasm|txt)$", IMMUTABLE, NO_CACHE] {
            assert!(nginx.contains(rule) && caddy.contains(rule), "{rule}");
        }
        let line =
            |start: &str| nginx.lines().find_map(|line| line.trim().strip_prefix(start)?.strip_suffix(';'));
        for (ending, kind) in mime::TYPES {
            // nginx adds the character set by itself.
            let kind = kind.split(';').next().unwrap_or(kind);
            let endings = line(&format!("{kind} ")).unwrap_or_default();
            assert!(endings.split(' ').any(|known| known == ending), "{kind}: {ending} is not in {endings}");
        }
    }
}
