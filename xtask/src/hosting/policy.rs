//! The content security policy: it stands in the page, and the headers repeat it.

use crate::{Outcome, files};
use std::path::Path;

/// What stands around it in a page.
pub const BEFORE: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
pub const AFTER: &str = "\">";

/// What a meta element can't say: a browser heeds it as a header only. Of the other two of that kind,
/// reports are not wanted, and `sandbox` would take away nothing that the rest has not.
const HEADER_ONLY: &str = "frame-ancestors 'none'";

/// The header of a built folder.
pub fn of(dist: &Path) -> Outcome<String> {
    let file = dist.join("index.html");
    match find(&files::read(&file)?) {
        Ok(Some(policy)) => Ok(header(Some(policy))),
        Ok(None) => Err(format!("{}: no {BEFORE}…{AFTER} says what it may load", file.display())),
        Err(message) => Err(format!("{}: {message}", file.display())),
    }
}

/// The header for a folder with this page, which may have no policy: then only what a header can say.
pub fn header_for(page: &str) -> Outcome<String> {
    find(page).map(header)
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
        assert_eq!(header_for(&page).unwrap(), "default-src 'none'; img-src a+/=; frame-ancestors 'none'");
        assert_eq!(header_for("<p>Content-Security-Policy</p>").unwrap(), "frame-ancestors 'none'");
        assert!(header_for(&page.repeat(2)).unwrap_err().contains('2'));
        assert!(of(Path::new("no/such")).unwrap_err().contains("index.html"));
    }

    #[test]
    fn what_would_break_out_of_a_configuration_is_refused() {
        for value in ["", "a$b", "a{b}", "a\\b", "a&quot;b", "a\nb", "a`b"] {
            assert!(header_for(&[BEFORE, value, AFTER].concat()).is_err(), "{value}");
        }
    }
}
