//! What a browser asks for when it opens a page, as far as the page tells: the page itself, and each file of
//! the folder that it loads by an element. `tests/browser` counts what a browser does ask for.

use std::collections::BTreeSet;
use std::path::Path;
use xtask::report::{File, FirstLoad};
use xtask::{Outcome, files};

/// Elements that load something.
const LOADING: [&str; 4] = ["link", "script", "img", "source"];

pub fn of(page: &str, dist: &Path, files: &[File]) -> Outcome<FirstLoad> {
    let text = files::read(&dist.join(page))?;
    let named = named(&text);
    let loaded = files.iter().filter(|file| file.path == page || named.contains(file.path.as_str()));
    let (paths, sizes): (Vec<_>, Vec<_>) = loaded.map(|file| (file.path.clone(), file.sizes.brotli)).unzip();
    Ok(FirstLoad { requests: paths.len(), paths, brotli: sizes.iter().sum() })
}

/// The relative addresses that loading elements name. A minified page leaves quotation marks out.
fn named(page: &str) -> BTreeSet<&str> {
    let tags = page.split('<').filter(|rest| LOADING.contains(&name_of(rest)));
    let words =
        tags.flat_map(|rest| rest.split('>').next().unwrap_or_default().split(['"', '\'', '=', ' ', '\n']));
    words.map(|word| word.trim_start_matches("./")).collect()
}

fn name_of(tag: &str) -> &str {
    tag.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_page_loads_is_named_once() {
        let page = r#"<!doctype html><link rel="stylesheet" href="./base.css" integrity="x">
            <link rel="preload" href="./app.wasm" as="fetch"><script type="module" src="app.js"></script>
            <script src=boot.js></script><link href=./min.css rel=stylesheet><scripted src="no.js"></scripted>
            <a href="help.html">Help</a><img src="icon.svg" alt="">"#;
        let named = named(page);
        let has = |name| named.contains(name);
        let loaded = ["base.css", "min.css", "app.wasm", "app.js", "boot.js", "icon.svg"];
        assert!(loaded.into_iter().all(has) && !has("help.html") && !has("no.js"), "{named:?}");
    }
}
