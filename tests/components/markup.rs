//! Rendering a screen for a person.

use groundwork::app::App;
use groundwork::questionnaire::Answers;
use groundwork::record::Record;
use groundwork::session::{Kept, Screen, Session, Start};
use leptos::prelude::*;

/// The answers of an example person.
pub fn person(name: &str) -> Answers {
    let path = format!("{}/tests/fixtures/people/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).expect(&path);
    Answers::from_json(&text).expect(&path)
}

/// The page as it is sent to the browser, with its words.
pub fn html(answers: Answers, screen: Screen, prepare: impl FnOnce(Session)) -> String {
    html_of(Record { answers, ..Record::default() }, screen, prepare)
}

/// The same with all that is kept.
pub fn html_of(record: Record, screen: Screen, prepare: impl FnOnce(Session)) -> String {
    let owner = Owner::new();
    owner.with(|| {
        let session = Session::new(Start { record, kept: Kept::Saved, screen, ..Start::default() });
        prepare(session);
        view! { <App session/> }.to_html()
    })
}

/// The first words of a text.
fn begin(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let rest = if words.len() > SHOWN { "…" } else { "" };
    words[..words.len().min(SHOWN)].join(" ") + rest
}

/// How many words of a text a snapshot shows: enough to see that it is the right one.
const SHOWN: usize = 4;

/// Each element begins a line; of texts and labels the first words stand there, comments are dropped.
pub fn shape(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        if !rest[..start].trim().is_empty() {
            out.push_str(&begin(&rest[..start]));
        }
        // A comment of the framework may hold a tag.
        let (last, more) = if rest[start..].starts_with("<!--") { ("-->", 2) } else { (">", 0) };
        let end = start + rest[start..].find(last).expect("a closed tag") + more;
        let tag = &rest[start..=end];
        if !tag.starts_with("<!") {
            if !tag.starts_with("</") {
                out.push('\n');
            }
            out.push_str(&shorten(tag));
        }
        rest = &rest[end + 1..];
    }
    out
}

fn shorten(tag: &str) -> String {
    let mut tag = tag.to_owned();
    for name in ["aria-label=\"", "data-text=\""] {
        if let Some(at) = tag.find(name).map(|at| at + name.len()) {
            let end = at + tag[at..].find('"').expect("a closed attribute");
            let short = begin(&tag[at..end]);
            tag.replace_range(at..end, &short);
        }
    }
    tag
}
