//! Rendering a screen for a person.

use groundwork::app::App;
use groundwork::questionnaire::Answers;
use groundwork::record::Record;
use groundwork::session::{Kept, Screen, Session, Start};
use leptos::prelude::*;

/// The page of somebody with these answers, as it is sent to the browser, with its words.
pub fn html(answers: Answers, screen: Screen, prepare: impl FnOnce(Session)) -> String {
    rendered(Record { answers, ..Record::default() }, screen, prepare)
}

/// The same with all that is kept.
pub fn html_of(record: Record, screen: Screen) -> String {
    rendered(record, screen, |_| {})
}

fn rendered(record: Record, screen: Screen, prepare: impl FnOnce(Session)) -> String {
    let owner = Owner::new();
    owner.with(|| {
        let session = Session::new(Start { record, kept: Kept::Saved, screen, ..Start::default() });
        prepare(session);
        view! { <App session/> }.to_html()
    })
}

/// The values of an attribute, wherever it stands.
pub fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    html.split(&format!(" {attribute}=\"")).skip(1).filter_map(|rest| rest.split('"').next()).collect()
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
