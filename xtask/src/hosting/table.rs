//! The headers, once: for `_headers`, nginx, Caddy and the project's own server.

#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    pub name: &'static str,
    pub value: String,
}

/// Two years. Without `includeSubDomains` and `preload`: other hosts of the same domain are not ours to
/// decide about.
const TWO_YEARS: &str = "max-age=63072000";

/// What a browser can do and this page has no use for: the names that Chromium has known for years on every system; it is the only engine that reads the
/// header. A name that a browser doesn't know is a warning in its console, so these stay out: names of
/// the last year, names of experiments, and those of one system only (`bluetooth`, `web-share`).
/// `cross-origin-isolated` stays as it is: it takes nothing from anybody, and measurements of memory need it.
/// `deferred-fetch` are requests that a page leaves behind to be sent after it has gone.
const OFF: &str = "accelerometer autoplay camera clipboard-read clipboard-write compute-pressure \
    deferred-fetch display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid \
    identity-credentials-get idle-detection keyboard-map local-fonts magnetometer microphone midi \
    otp-credentials payment picture-in-picture publickey-credentials-create publickey-credentials-get \
    screen-wake-lock serial storage-access sync-xhr unload usb window-management xr-spatial-tracking";

/// What every answer has, whatever its status: over HTTPS.
///
/// Absent on purpose: `X-Frame-Options` (each browser that can run the app heeds `frame-ancestors`), and
/// every way of reporting (`Report-To`, `Reporting-Endpoints`, `NEL`, `report-uri`): a report is a request
/// that tells who was here.
pub fn headers(policy: String) -> Vec<Header> {
    let hsts = Header { name: "Strict-Transport-Security", value: TWO_YEARS.to_owned() };
    [vec![hsts], on_loopback(policy)].concat()
}

/// The same without what makes no sense over plain HTTP.
pub fn on_loopback(policy: String) -> Vec<Header> {
    let header = |name, value: &str| Header { name, value: value.to_owned() };
    let for_nobody: Vec<_> = OFF.split(' ').map(|name| format!("{name}=()")).collect();
    vec![
        Header { name: "Content-Security-Policy", value: policy },
        // A page that opened this one, or is opened by it, gets no handle to it.
        header("Cross-Origin-Opener-Policy", "same-origin"),
        // Nothing of another origin is loaded without its consent, and no other origin loads this.
        header("Cross-Origin-Embedder-Policy", "require-corp"),
        header("Cross-Origin-Resource-Policy", "same-origin"),
        // Where somebody goes from here is not told where they came from.
        header("Referrer-Policy", "no-referrer"),
        Header { name: "Permissions-Policy", value: for_nobody.join(", ") },
        // Types are what they say.
        header("X-Content-Type-Options", "nosniff"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_header_stands_once_and_in_plain_characters() {
        // As long as the one that the build writes.
        let headers = headers("default-src 'none'; ".repeat(25));
        let names: BTreeSet<_> = headers.iter().map(|header| header.name).collect();
        assert_eq!(names.len(), headers.len());
        for Header { name, value } in headers {
            // Cloudflare leaves out longer lines; the rest would need escapes in a configuration file.
            assert!(name.len() + value.len() < 1900, "{name}: {} characters", value.len());
            assert!(value.bytes().all(|b| (b' '..=b'~').contains(&b)), "{name}: {value}");
            assert!(!value.contains(['"', '$', '\\', '{', '}', '`']), "{name}: {value}");
        }
    }
}
