//! Both pages: what Trunk left of `index.html`, with everything put in its place.

use crate::Outcome;

/// What goes into the head of every page.
#[derive(Clone, Copy)]
pub struct Head<'a> {
    /// What the page may do.
    pub policy: &'a str,
    /// Runs before anything is painted.
    pub guard: &'a str,
    pub style: &'a str,
    /// The file with the exit.
    pub boot: &'a str,
}

/// The files that the app loads.
pub struct App<'a> {
    pub loader: &'a str,
    pub wasm: &'a str,
    pub words: &'a str,
}

/// What stands inside a page, as markup.
#[derive(Clone, Copy, Default)]
pub struct Inside<'a> {
    pub body: &'a str,
    /// The screens that can be used before the app has come.
    pub early: &'a str,
}

/// The start page: the first screen is in it, the app comes after.
pub fn start(page: &str, head: &Head, app: &App, inside: Inside) -> Outcome<String> {
    let App { loader, wasm, words } = app;
    // All at once, in the order in which they are needed. The modules run after the boot script.
    let loading = format!(
        "<link rel=\"preload\" href=\"{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n\
         <link rel=\"preload\" href=\"{words}\" as=\"fetch\" crossorigin>\n\
         <script type=\"module\" src=\"{loader}\"></script>"
    );
    fill(page, head, &loading, inside)
}

/// A page without the app.
pub fn plain(page: &str, head: &Head, body: &str) -> Outcome<String> {
    fill(page, head, "", Inside { body, ..Inside::default() })
}

fn fill(page: &str, head: &Head, loading: &str, inside: Inside) -> Outcome<String> {
    let Head { policy, guard, style, boot } = head;
    let policy = format!(r#"<meta http-equiv="Content-Security-Policy" content="{policy}">"#);
    let head = format!(
        r#"<script>{guard}</script>
    <style>{style}</style>
    <script defer src="{boot}"></script>
    {loading}"#
    );
    let mut page = page.to_owned();
    let Inside { body, early } = inside;
    for (name, text) in [("policy", policy.as_str()), ("head", &head), ("body", body), ("early", early)] {
        page = put(&page, name, text.trim())?;
    }
    // What stands inside has its own line breaks; between elements none is needed.
    Ok(page.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n") + "\n")
}

fn put(page: &str, name: &str, text: &str) -> Outcome<String> {
    let mark = format!("<template id={name}></template>");
    match page.split(&mark).collect::<Vec<_>>()[..] {
        [before, after] => Ok([before, text, after].concat()),
        [_] => Err(format!("index.html: the mark {mark} is missing")),
        ref more => Err(format!("index.html: the mark {mark} is there {} times, not once", more.len() - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<head><template id=policy></template><template id=head></template></head>\n\
                        <body><template id=body></template>\
                        <template id=early></template></body>";
    const HEAD: Head = Head { policy: "default-src 'none'", guard: "g()", style: "s{}", boot: "boot-1.js" };

    #[test]
    fn everything_comes_to_its_place() {
        let app = App { loader: "app-1.js", wasm: "app-2.wasm", words: "words-3.txt" };
        let inside = Inside { body: "<h1>Hello</h1>\n", early: "<p>Early</p>" };
        let page = start(PAGE, &HEAD, &app, inside).unwrap();
        for part in [
            "<script>g()</script>",
            "<style>s{}</style>",
            "\"app-1.js\"",
            "<body><h1>Hello</h1><p>Early</p></body>",
        ] {
            assert!(page.contains(part), "{part} is not in\n{page}");
        }
        // A policy holds for what follows it.
        assert!(page.find("Content-Security-Policy") < page.find("<script"));
        let page = plain(PAGE, &HEAD, "").unwrap();
        assert!(!page.contains("module") && page.contains("boot-1.js"), "{page}");
    }

    #[test]
    fn a_page_without_one_mark_is_refused() {
        assert!(plain("<body></body>", &HEAD, "").unwrap_err().contains("missing"));
        let twice = PAGE.replace("</body>", "<template id=body></template>");
        assert!(plain(&twice, &HEAD, "").unwrap_err().contains("2 times"));
    }
}
