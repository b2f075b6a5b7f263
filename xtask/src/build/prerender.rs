//! The first screen as markup, so that a person reads it before any script has run.

use crate::Outcome;
use crate::command::{cargo, read};
use std::path::Path;

/// Where the page wants it.
const MARKER: &str = "<template id=prerender></template>";

/// The markup of the first screen.
pub fn fragment() -> Outcome<String> {
    // Unoptimised: it runs for a moment, and the component tests share what is compiled for it.
    read(&mut cargo(&["run", "--quiet", "--locked", "--features", "ssr", "--bin", "prerender"]))
}

/// Puts it into the page.
pub fn insert(page: &Path, fragment: &str) -> Outcome {
    let fault = |error: std::io::Error| format!("{}: {error}", page.display());
    let text = std::fs::read_to_string(page).map_err(fault)?;
    let text = fill(&text, fragment).map_err(|message| format!("{}: {message}", page.display()))?;
    std::fs::write(page, text).map_err(fault)
}

fn fill(page: &str, fragment: &str) -> Outcome<String> {
    match page.split(MARKER).collect::<Vec<_>>()[..] {
        [before, after] => Ok([before, fragment.trim(), after].concat()),
        [_] => Err(format!("the mark {MARKER} is missing")),
        ref more => Err(format!("the mark {MARKER} is there {} times, not once", more.len() - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marker_gives_way_to_the_fragment() {
        let page = "<div id=\"app\"><template id=prerender></template></div>";
        assert_eq!(fill(page, "<h1>Hello</h1>\n"), Ok("<div id=\"app\"><h1>Hello</h1></div>".to_owned()));
        assert_eq!(fill(page, ""), Ok("<div id=\"app\"></div>".to_owned()));
    }

    #[test]
    fn a_page_without_one_marker_is_refused() {
        assert!(fill("<div></div>", "x").unwrap_err().contains("missing"));
        let twice =
            fill("<template id=prerender></template><template id=prerender></template>", "x").unwrap_err();
        assert!(twice.contains("2 times"), "{twice}");
    }

    #[test]
    fn a_missing_page_is_named() {
        assert!(insert(Path::new("no/such/page.html"), "").unwrap_err().contains("no/such/page.html"));
    }
}
