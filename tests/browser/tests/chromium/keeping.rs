//! What tests of keeping rest on.

use groundwork_browser_tests::Setup;

/// The look itself: what a page can leave would be found.
#[test]
fn traces_are_found() {
    Setup::new().run(async |browser| {
        browser.visit().await?;
        let leave = include_str!("scripts/leave_traces.js");
        browser.script_later::<()>(leave, Vec::new()).await?;
        let traces = browser.traces().await?;
        let kinds: Vec<_> = traces.iter().filter_map(|trace| trace.split(' ').next()).collect();
        assert_eq!(kinds, ["localStorage", "sessionStorage", "cookie", "cache", "database", "file"]);
        Ok(())
    });
}
