//! The content security policy: it stands in the page, and the headers repeat it.

use crate::Outcome;
use std::path::Path;

/// A page with a policy as a browser is to get it.
#[cfg(test)]
pub const FIXTURE: &str = include_str!("fixture.html");

const NAME: &str = "content-security-policy";

/// What a meta element can't say: a browser heeds it as a header only. Of the other two of that kind,
/// reports are not wanted, and `sandbox` would take away nothing that the rest has not.
const HEADER_ONLY: &str = "frame-ancestors 'none'";

/// A policy as it stands in a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy(String);

impl Policy {
    /// The policy of a built folder.
    pub fn of(dist: &Path) -> Outcome<Self> {
        let file = dist.join("index.html");
        let fault = |message: String| format!("{}: {message}", file.display());
        let page = std::fs::read_to_string(&file).map_err(|error| fault(error.to_string()))?;
        match Self::find(&page).map_err(fault)? {
            Some(policy) => Ok(policy),
            None => Err(fault(format!("no <meta http-equiv=\"{NAME}\"> says what it may load"))),
        }
    }

    /// The policy in a page's text, if it has one.
    pub fn find(page: &str) -> Outcome<Option<Self>> {
        let metas = page.match_indices("<meta").map(|(start, _)| &page[start..]);
        let metas = metas.map(|rest| &rest[..rest.find('>').unwrap_or(rest.len())]);
        let found: Vec<_> = metas.filter(|meta| meta.to_ascii_lowercase().contains(NAME)).collect();
        match found[..] {
            [] => Ok(None),
            [meta] => content(meta).map(|text| Some(Self(text.to_owned()))),
            ref more => Err(format!("{} policies; one is enough", more.len())),
        }
    }

    /// The value of the header.
    pub fn header(&self) -> String {
        format!("{}; {HEADER_ONLY}", self.0.trim_end_matches([';', ' ']))
    }

    /// The header for a folder with this page, which may have no policy: then only what a header can say.
    pub fn header_for(page: &str) -> Outcome<String> {
        Ok(Self::find(page)?.map_or_else(|| HEADER_ONLY.to_owned(), |policy| policy.header()))
    }
}

/// The value of `content`, which has to be plain enough to stand in a configuration file as it is: with
/// a quotation mark, a `$` or a `{` it would mean something else there.
fn content(meta: &str) -> Outcome<&str> {
    let value = meta.split_once(" content=\"").and_then(|(_, rest)| rest.split_once('"'));
    let (value, _) = value.ok_or_else(|| format!("no content=\"…\" in {meta}>"))?;
    let plain = |c: char| c.is_ascii_alphanumeric() || " '-;:/+=.*_".contains(c);
    if value.is_empty() || !value.chars().all(plain) {
        return Err(format!("a policy has letters, digits and ' - ; : / + = . * _ only: {value}"));
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(page: &str) -> Outcome<Option<String>> {
        Policy::find(page).map(|found| found.map(|policy| policy.header()))
    }

    #[test]
    fn the_policy_is_found_as_written_and_as_minified() {
        let expected =
            Ok(Some("default-src 'none'; style-src 'sha256-a+/='; frame-ancestors 'none'".to_owned()));
        let value = "default-src 'none'; style-src 'sha256-a+/='";
        for page in [
            format!(
                "<meta charset=utf-8><meta http-equiv=\"Content-Security-Policy\" content=\"{value}\"><p>"
            ),
            format!(
                "<meta content=\"x\" name=y><meta content=\"{value};\" http-equiv=content-security-policy>"
            ),
        ] {
            assert_eq!(policy(&page), expected, "{page}");
        }
    }

    #[test]
    fn a_page_may_have_none_but_not_two() {
        assert_eq!(policy("<meta charset=utf-8><p>Content-Security-Policy</p>"), Ok(None));
        let one = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">";
        assert!(policy(&one.repeat(2)).unwrap_err().contains('2'));
    }

    #[test]
    fn what_would_break_out_of_a_configuration_is_refused() {
        for value in ["", "a$b", "a{b}", "a\\b", "a&quot;b", "a\nb", "a`b"] {
            let page = format!("<meta http-equiv=Content-Security-Policy content=\"{value}\">");
            assert!(policy(&page).is_err(), "{value}");
        }
        assert!(policy("<meta http-equiv=Content-Security-Policy>").is_err());
    }

    #[test]
    fn a_missing_page_is_named() {
        assert!(Policy::of(Path::new("no/such")).unwrap_err().contains("index.html"));
    }
}
