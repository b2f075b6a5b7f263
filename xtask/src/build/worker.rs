//! The service worker: its script with the list of the built files and their version.

use crate::{Outcome, files};
use serde_json::{Map, Value};
use std::path::Path;

const TEMPLATE: &str = include_str!("../../../src/worker/worker.js");
pub const NAME: &str = "worker.js";
/// The marks in the template, with their quotation marks: it is a script as it stands.
const VERSION: &str = "\"{version}\"";
const FILES: &str = "\"{files}\"";

/// Writes `worker.js` for the files that lie in `dist`. They have to be finished: their bytes are
/// what it keeps to. Compressed copies may be made before or after.
///
/// # Errors
/// When a file can't be read or the worker can't be written.
pub fn write(dist: &Path) -> Outcome {
    let mut list = Map::new();
    for name in files::below(dist)?.into_iter().filter(|name| !is_left_out(name)) {
        let bytes = files::bytes(&dist.join(&name))?;
        // Also where a name has a digest in it: the bytes may have been cut on their way.
        list.insert(name, files::integrity(bytes).into());
    }
    files::write(&dist.join(NAME), fill(TEMPLATE, &Value::Object(list).to_string())?)
}

/// What no copy of the app needs.
fn is_left_out(name: &str) -> bool {
    // The browser keeps the worker itself, and asks the server whether it has changed. `_headers` says to some
    // hosts what headers to send; they don't give it out. The paper edition is as large as all words together,
    // and for somebody with a printer, who is seldom without a line.
    [NAME, "_headers", "paper.html"].contains(&name)
        // Pictures, shown by a browser's dialog and by the list of apps, never by the app.
        || Path::new(name).extension().is_some_and(|end| end == "png")
}

fn fill(template: &str, list: &str) -> Outcome<String> {
    // Over all names and bytes, and over the script that keeps them: a new worker never shares a cache with
    // the one before.
    let version = files::digest([list, template].concat().as_bytes());
    let mut script = without_comments(template);
    for (mark, value) in [(VERSION, &format!("\"{version}\"")[..]), (FILES, list)] {
        let put = files::put(&script, mark, value);
        script = put.map_err(|message| format!("src/worker/worker.js: {message}"))?;
    }
    Ok(script)
}

/// The reasons stay in the source. Only whole lines: a mark inside a line may stand in a string.
fn without_comments(script: &str) -> String {
    let lines = script.lines().filter(|line| !line.is_empty() && !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worker_names_what_the_app_loads() {
        let folder = tempfile::tempdir().unwrap();
        let dist = folder.path();
        files::make(&dist.join("screenshots")).unwrap();
        for left_out in ["worker.js", "_headers", "index.html.br", "screenshots/a.png", "paper.html"] {
            files::write(&dist.join(left_out), "x").unwrap();
        }
        files::write(&dist.join("index.html"), "a").unwrap();
        files::write(&dist.join("app-0123456789abcdef.js"), "b").unwrap();
        write(dist).unwrap();
        let script = files::read(&dist.join("worker.js")).unwrap();
        let list = r#"{"app-0123456789abcdef.js":"sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0=","index.html":"sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs="}"#;
        assert!(script.contains(&format!("const FILES = {list};")), "{script}");
        assert!(!script.contains("{version}") && !script.contains("//"), "{script}");
        write(dist).unwrap();
        assert_eq!(files::read(&dist.join("worker.js")).unwrap(), script, "the same files, the same version");
    }

    #[test]
    fn another_list_or_script_makes_another_version() {
        let script = format!("{VERSION}{FILES}");
        let version = |template: &str, list: &str| fill(template, list).unwrap()[..18].to_owned();
        assert_ne!(version(&script, "{}"), version(&script, "{\"a\":\"\"}"));
        assert_ne!(version(&script, "{}"), version(&format!("{script}\n// As it was."), "{}"));
        assert!(fill("const VERSION = 1;", "{}").unwrap_err().contains("version"));
    }
}
