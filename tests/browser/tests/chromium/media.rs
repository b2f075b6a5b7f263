//! What people set in their system: forced colours, less motion.

use groundwork_browser_tests::{Setup, Stop};

#[test]
fn forced_colours() {
    Setup::new().run(async |browser| {
        browser.media(&[("forced-colors", "active")]).await?;
        for stop in Stop::all() {
            stop.reach(browser).await?;
            assert!(browser.script::<bool>("return matchMedia('(forced-colors: active)').matches;").await?);
            let lost: Vec<String> = browser.script(include_str!("scripts/lost_in_forced_colours.js")).await?;
            assert_eq!(lost, Vec::<String>::new(), "{}", stop.name());
            assert_eq!(browser.console().await?, Vec::<String>::new(), "{}", stop.name());
        }
        Ok(())
    });
}

#[test]
fn reduced_motion() {
    Setup::new().run(async |browser| {
        browser.visit().await?;
        let moving = include_str!("scripts/moving.js");
        browser.media(&[("prefers-reduced-motion", "reduce")]).await?;
        for stop in Stop::all() {
            stop.reach(browser).await?;
            assert_eq!(browser.script::<usize>(moving).await?, 0, "{}", stop.name());
            assert_eq!(browser.console().await?, Vec::<String>::new(), "{}", stop.name());
        }
        Ok(())
    });
}
