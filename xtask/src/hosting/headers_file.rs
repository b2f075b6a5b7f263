//! `_headers`, for hosts that read it: Netlify, Cloudflare Pages.

use super::cache;
use super::table::Header;
use crate::{Outcome, files};
use std::path::Path;

const NAME: &str = "_headers";
/// Cloudflare reads no more rules than this.
const MOST_RULES: usize = 100;

/// Writes the file for a built folder. It names every other file, so these have to be there by then;
/// compressed copies may follow.
pub fn write(dist: &Path) -> Outcome {
    let mut names = files::below(dist)?;
    names.retain(|name| name != NAME);
    files::write(&dist.join(NAME), text(&super::headers(dist)?, &names)?)
}

/// Headers for all, and a rule of its own for each file: both hosts join the values of several rules that
/// match, so "all, but these" can't be said.
fn text(headers: &[Header], names: &[String]) -> Outcome<String> {
    let mut text = String::from("/*\n");
    for Header { name, value } in headers {
        text += &format!("  {name}: {value}\n");
    }
    let addresses: Vec<_> = names.iter().flat_map(|name| addresses(name)).collect();
    if addresses.len() >= MOST_RULES {
        return Err(format!("{NAME}: {} rules, at most {MOST_RULES} are read", addresses.len() + 1));
    }
    for address in addresses {
        text += &format!("{address}\n  Cache-Control: {}\n", cache::rule(&address));
        if address.ends_with(".webmanifest") {
            text += "  Content-Type: application/manifest+json\n";
        }
    }
    Ok(text)
}

/// The addresses of a file. Cloudflare serves pages without their ending, and redirects to there.
fn addresses(name: &str) -> Vec<String> {
    let address = format!("/{name}");
    match address.strip_suffix(".html") {
        Some(stem) => vec![stem.strip_suffix("index").unwrap_or(stem).to_owned(), address],
        None => vec![address],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_a_rule_of_its_own() {
        let headers = [Header { name: "X-A", value: "b".to_owned() }];
        let names = ["index.html", "how.html", "app-0123456789abcdef.js", "m.webmanifest"].map(str::to_owned);
        let text = text(&headers, &names).unwrap();
        assert!(text.starts_with("/*\n  X-A: b\n/\n  Cache-Control: no-cache\n/index.html\n"), "{text}");
        assert!(text.contains("\n/how\n  Cache-Control: no-cache\n/how.html\n"), "{text}");
        assert!(text.contains("\n/app-0123456789abcdef.js\n  Cache-Control: public, "), "{text}");
        assert!(text.contains("\n/m.webmanifest\n  Cache-Control: no-cache\n  Content-Type: "), "{text}");
    }

    #[test]
    fn more_rules_than_are_read_are_an_error() {
        let names: Vec<_> = (0..MOST_RULES).map(|n| format!("{n}.js")).collect();
        assert!(text(&[], &names).is_err());
        assert!(text(&[], &names[1..]).is_ok());
    }
}
