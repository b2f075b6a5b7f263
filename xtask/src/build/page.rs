//! The pages: what Trunk left of `index.html`, with everything put in its place.

use crate::{Outcome, files};

/// What stands in the head of every page. The guard runs before anything is painted; the file `boot` has the exit.
pub fn head(guard: &str, style: &str, boot: &str) -> String {
    format!("<script>{guard}</script>\n<style>{style}</style>\n<script defer src=\"{boot}\"></script>\n")
}

/// What loads the app: all at once, in the order in which it is needed. The modules run after the boot script.
pub fn app(loader: &str, wasm: &str, words: &str) -> String {
    format!(
        "<link rel=\"preload\" href=\"{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n\
         <link rel=\"preload\" href=\"{words}\" as=\"fetch\" crossorigin>\n\
         <script type=\"module\" src=\"{loader}\"></script>"
    )
}

/// The page with these texts in the place of the marks of these names.
pub fn fill(page: &str, texts: [(&str, &str); 4]) -> Outcome<String> {
    let mut page = page.to_owned();
    for (name, text) in texts {
        let mark = format!("<template id={name}></template>");
        page = files::put(&page, &mark, text.trim()).map_err(|message| format!("index.html: {message}"))?;
    }
    // What stands inside has its own line breaks; between elements none is needed.
    Ok(page.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n") + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<head><template id=policy></template><template id=head></template></head>\n\
                        <body><template id=body></template>\n  <template id=early></template></body>";

    #[test]
    fn every_text_comes_to_its_place() {
        let texts = [("policy", "<meta>"), ("head", "<script>"), ("body", "<h1>Hello</h1>\n"), ("early", "")];
        let expected = "<head><meta><script></head>\n<body><h1>Hello</h1>\n</body>\n";
        assert_eq!(fill(PAGE, texts).unwrap(), expected);
        assert!(fill("<body></body>", texts).unwrap_err().contains("policy></template> is there 0 times"));
        let twice = PAGE.replace("</body>", "<template id=body></template>");
        assert!(fill(&twice, texts).unwrap_err().contains("2 times"));
    }
}
