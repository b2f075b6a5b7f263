//! What a browser can do and this page has no use for.

/// The names that Chromium has known for years on every system; it is the only engine that reads the
/// header. A name that a browser doesn't know is a warning in its console, so these stay out: names of
/// the last year, names of experiments, and those of one system only (`bluetooth`, `web-share`).
/// `cross-origin-isolated` stays as it is: it takes nothing from anybody, and measurements of memory need it.
/// `deferred-fetch` are requests that a page leaves behind to be sent after it has gone.
const OFF: &str = "accelerometer autoplay camera clipboard-read clipboard-write compute-pressure \
    deferred-fetch display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid \
    identity-credentials-get idle-detection keyboard-map local-fonts magnetometer microphone midi \
    otp-credentials payment picture-in-picture publickey-credentials-create publickey-credentials-get \
    screen-wake-lock serial storage-access sync-xhr unload usb window-management xr-spatial-tracking";

/// The value of the header: each of them for nobody.
pub fn all_off() -> String {
    OFF.split(' ').map(|name| format!("{name}=()")).collect::<Vec<_>>().join(", ")
}
