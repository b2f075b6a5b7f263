//! The content security policy: it stands in each page, and the headers, the same for all, repeat what they allow together.

use crate::{Outcome, files};
use std::path::Path;

/// What stands around it in a page.
pub const BEFORE: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
pub const AFTER: &str = "\">";

/// What a meta element can't say: a browser heeds it as a header only. Of the other two of that kind,
/// reports are not wanted, and `sandbox` would take away nothing that the rest has not.
const HEADER_ONLY: &str = "frame-ancestors 'none'";

/// The pages of a built folder, each with a policy of its own.
pub const PAGES: [&str; 3] = ["index.html", "how.html", "paper.html"];

/// The header of a built folder.
pub fn of(dist: &Path) -> Outcome<String> {
    let mut pages = Vec::new();
    for page in PAGES {
        let file = dist.join(page);
        let text = files::read(&file)?;
        match find(&text) {
            Ok(Some(_)) => pages.push(text),
            Ok(None) => return Err(format!("{}: no {BEFORE}…{AFTER} says what it may load", file.display())),
            Err(message) => return Err(format!("{}: {message}", file.display())),
        }
    }
    header_for(&pages)
}

/// The header for a folder with these pages, which may have no policy: then only what a header can say.
pub fn header_for(pages: &[String]) -> Outcome<String> {
    let mut whole = None;
    for page in pages {
        if let Some(policy) = find(page)? {
            whole = Some(joined(whole.as_deref().unwrap_or_default(), policy));
        }
    }
    Ok(header(whole.as_deref()))
}

/// What either policy allows. Pages differ in what stands inside them, not in what they may fetch.
fn joined(one: &str, other: &str) -> String {
    let join = |directive: &str| {
        let name = directive.split(' ').next().unwrap_or_default();
        let same = one.split("; ").find(|own| own.split(' ').next() == Some(name));
        let mut sources: Vec<_> = same.unwrap_or(name).split(' ').collect();
        let more: Vec<_> = directive.split(' ').filter(|source| !sources.contains(source)).collect();
        sources.extend(more);
        sources.join(" ")
    };
    other.split("; ").map(join).collect::<Vec<_>>().join("; ")
}

fn header(policy: Option<&str>) -> String {
    policy.into_iter().chain([HEADER_ONLY]).collect::<Vec<_>>().join("; ")
}

/// The policy in a page's text, if it has one. It has to be plain enough to stand in a configuration file as it
/// is: with a `$` or a `{` it would mean something else there.
fn find(page: &str) -> Outcome<Option<&str>> {
    let policies: Vec<_> = page.split(BEFORE).skip(1).collect();
    let [rest] = policies[..] else {
        let none_or_many = |n| if n == 0 { Ok(None) } else { Err(format!("{n} policies; one is enough")) };
        return none_or_many(policies.len());
    };
    let policy = rest.split(AFTER).next().unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || " '-;:/+=.*_".contains(c);
    if policy.is_empty() || !policy.chars().all(plain) {
        return Err(format!("a policy has letters, digits and ' - ; : / + = . * _ only: {policy}"));
    }
    Ok(Some(policy))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_may_have_none_but_not_two() {
        let page = format!("<meta charset=utf-8>{BEFORE}default-src 'none'; img-src a+/={AFTER}<p>");
        let for_page = |page: String| header_for(&[page]);
        assert_eq!(
            for_page(page.clone()).unwrap(),
            "default-src 'none'; img-src a+/=; frame-ancestors 'none'"
        );
        assert_eq!(for_page("<p>Content-Security-Policy</p>".to_owned()).unwrap(), "frame-ancestors 'none'");
        assert!(for_page(page.repeat(2)).unwrap_err().contains('2'));
        let [one, other] = [
            "script-src 'self' 'sha256-a='; img-src 'self'",
            "script-src 'self' 'sha256-b='; img-src 'self'",
        ];
        assert_eq!(joined(one, other), "script-src 'self' 'sha256-a=' 'sha256-b='; img-src 'self'");
        assert_eq!(joined("", other), other);
        assert!(of(Path::new("no/such")).unwrap_err().contains("index.html"));
    }

    #[test]
    fn what_would_break_out_of_a_configuration_is_refused() {
        for value in ["", "a$b", "a{b}", "a\\b", "a&quot;b", "a\nb", "a`b"] {
            assert!(header_for(&[[BEFORE, value, AFTER].concat()]).is_err(), "{value}");
        }
    }
}
