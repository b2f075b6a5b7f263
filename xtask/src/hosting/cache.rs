//! Which files a browser may keep without asking.

/// For names that hold a digest: other bytes have another name.
pub const IMMUTABLE: &str = "public, max-age=31536000, immutable";
/// For all the rest: kept, but asked about before each use, so that an update is seen at the next visit.
pub const NO_CACHE: &str = "no-cache";

/// Whether a path ends in `-[0-9a-f]{16}\.(js|wasm|txt)`, as nginx and Caddy read it in `docs/hosting/`.
pub fn is_hashed(path: &str) -> bool {
    let Some((stem, kind)) = path.rsplit_once('.') else { return false };
    let Some((_, digest)) = stem.rsplit_once('-') else { return false };
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    ["js", "wasm", "txt"].contains(&kind) && digest.len() == 16 && digest.bytes().all(hex)
}

/// The rule for a file that is there. An error is never to be kept: it would outlive its cause.
pub fn rule(path: &str) -> &'static str {
    if is_hashed(path) { IMMUTABLE } else { NO_CACHE }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixteen_digits_before_a_known_ending_are_a_digest() {
        let stem = "/a/app-0123456789abcdef";
        for ending in [".js", ".wasm", ".txt"] {
            assert_eq!(rule(&[stem, ending].concat()), IMMUTABLE, "{ending}");
        }
        for ending in ["", "0.js", "F.js", ".css", ".js.br"] {
            assert_eq!(rule(&[stem, ending].concat()), NO_CACHE, "{ending}");
        }
        for path in
            ["", "worker.js", "app-0123456789abcde.js", "app-0123456789ABCDEF.js", "0123456789abcdef.js"]
        {
            assert_eq!(rule(path), NO_CACHE, "{path}");
        }
    }
}
