//! What a browser asks for when it opens a page, as far as the page tells.
//!
//! The page itself, and each file of the folder that it loads: by a stylesheet, preload, icon or
//! manifest link, a script, a picture, or an import in a script that stands in the page.

use std::collections::BTreeSet;
use std::path::Path;
use xtask::report::{File, FirstLoad};
use xtask::{Outcome, files};

/// Elements that load something.
const LOADING: [&str; 4] = ["link", "script", "img", "source"];
/// Links that only point somewhere.
const POINTING: [&str; 4] = ["canonical", "alternate", "license", "help"];

pub fn of(page: &str, dist: &Path, files: &[File]) -> Outcome<FirstLoad> {
    let text = files::read(&dist.join(page))?;
    let named = named(&text);
    let loaded = files.iter().filter(|file| file.path == page || named.contains(file.path.as_str()));
    let (paths, sizes): (Vec<_>, Vec<_>) = loaded.map(|file| (file.path.clone(), file.sizes.brotli)).unzip();
    Ok(FirstLoad { requests: paths.len(), paths, brotli: sizes.iter().sum() })
}

/// The relative addresses that loading elements and scripts in the page name.
fn named(page: &str) -> BTreeSet<&str> {
    let mut named = BTreeSet::new();
    for (start, _) in page.match_indices('<') {
        let rest = &page[start + 1..];
        let Some(element) = LOADING.iter().find(|name| starts_with_name(rest, name)) else { continue };
        let tag = &rest[..rest.find('>').unwrap_or(rest.len())];
        if POINTING.iter().any(|kind| tag.replace('"', "").contains(&format!("rel={kind}"))) {
            continue;
        }
        // A minified page leaves quotation marks out. For a script also what stands in it, up to its end.
        let end = if *element == "script" { rest.find("</script") } else { None };
        let text = end.map_or(tag, |end| &rest[..end]);
        named.extend(text.split(['"', '\'', '=', '>', ' ', '\n']).map(|part| part.trim_start_matches("./")));
    }
    named
}

fn starts_with_name(text: &str, name: &str) -> bool {
    text.strip_prefix(name).is_some_and(|rest| rest.starts_with(|c: char| c.is_whitespace() || c == '>'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_page_loads_is_named_once() {
        let page = r#"<!doctype html><link rel="stylesheet" href="./base.css" integrity="x">
            <link rel="canonical" href="canonical.html"><link rel="preload" href="./app.wasm" as="fetch">
            <script type="module">import init from './app.js'; init({ module_or_path: './app.wasm' });</script>
            <script src=boot.js></script><link href=./min.css rel=stylesheet><scripted src="no.js"></scripted>
            <a href="help.html">Help</a><img src="icon.svg" alt="">"#;
        let named = named(page);
        let has = |name| named.contains(name);
        assert!(
            ["base.css", "min.css", "app.wasm", "app.js", "boot.js", "icon.svg"].into_iter().all(has),
            "{named:?}"
        );
        assert!(!["canonical.html", "help.html", "no.js"].into_iter().any(has), "{named:?}");
    }
}
