//! Scripts without what only people read: the reasons stay in the source, and the page has to wait
//! for every byte.

use crate::Outcome;
use std::path::Path;

/// Takes comment lines and indentation out of the scripts of a folder. Their digests are not in the
/// page (`data-integrity="none"`): all of it comes from one origin.
pub fn shorten(folder: &Path) -> Outcome {
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(fault)? {
        let file = entry.map_err(fault)?.path();
        if file.extension().is_some_and(|end| end == "js") {
            let text = std::fs::read_to_string(&file).map_err(fault)?;
            std::fs::write(&file, without_comments(&text)).map_err(fault)?;
        }
    }
    Ok(())
}

/// Only whole lines: a mark inside a line may stand in a string.
fn without_comments(script: &str) -> String {
    let comment = |line: &&str| ["//", "/*", "*"].iter().any(|mark| line.starts_with(mark));
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !comment(line));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn code_stays_and_comments_go() {
        let script = "/**\n * Why.\n */\nlet a = \"http://x\"; // end\n\n  // gone\n  let b = 2 * a;\n";
        assert_eq!(without_comments(script), "let a = \"http://x\"; // end\nlet b = 2 * a;");
    }
}
