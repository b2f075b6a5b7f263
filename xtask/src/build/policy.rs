//! The content security policy, one for all pages.
//!
//! Nothing is allowed that isn't named. What stands inside a page is named by its digest, so that
//! not one byte of script or style can be added to it.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// The policy for pages with one of these scripts and styles inside. A host adds `frame-ancestors`, which only works in
/// a header.
pub fn policy(scripts: &[&str], styles: &[&str]) -> String {
    let rules = [
        "default-src 'none'".to_owned(),
        // Wasm needs a permission of its own; no string becomes code by it.
        format!("script-src 'self' 'wasm-unsafe-eval' {}", sources(scripts)),
        format!("style-src {}", sources(styles)),
        // The app's own wasm and words.
        "connect-src 'self'".to_owned(),
        "img-src 'self'".to_owned(),
        "manifest-src 'self'".to_owned(),
        "worker-src 'self'".to_owned(),
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
        "require-trusted-types-for 'script'".to_owned(),
        "trusted-types default".to_owned(),
    ];
    rules.join("; ")
}

fn sources(texts: &[&str]) -> String {
    texts.iter().map(|text| source(text)).collect::<Vec<_>>().join(" ")
}

fn source(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_unsafe_but_wasm() {
        let policy = policy(&["a()"], &["b{}", "c{}"]);
        assert!(policy.starts_with("default-src 'none'; "));
        assert_eq!(policy.matches("unsafe").count(), 1, "{policy}");
        assert_eq!(policy.matches("sha256-").count(), 3, "{policy}");
        assert!(!policy.contains('*') && !policy.contains("http") && !policy.contains("data:"), "{policy}");
    }

    #[test]
    fn a_digest_is_the_one_that_browsers_make() {
        // From the specification of the policy: the digest of "alert('Hello, world.');".
        let known = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
        assert_eq!(source("alert('Hello, world.');"), known);
    }
}
