//! The content security policy of a page.
//!
//! Nothing is allowed that isn't named. What stands inside a page is named by its digest, so that
//! not one byte of script or style can be added to it.

use crate::files::integrity;

/// The policy for a page with these scripts and styles inside. A host adds `frame-ancestors`, which only works in
/// a header.
pub fn policy(scripts: &[&str], styles: &[&str]) -> String {
    [
        "default-src 'none'",
        // Wasm needs a permission of its own; no string becomes code by it.
        &format!("script-src 'self' 'wasm-unsafe-eval' {}", digests(scripts)),
        &format!("style-src {}", digests(styles)),
        // The app's own wasm and words.
        "connect-src 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types default",
    ]
    .join("; ")
}

fn digests(texts: &[&str]) -> String {
    texts.iter().map(|text| format!("'{}'", integrity(text))).collect::<Vec<_>>().join(" ")
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
}
