//! The chart of the check-ins on a summary.

use super::mark;
use groundwork_browser_tests::{Paper, Person, Setup};

/// The chart of the check-ins comes on paper from their own screen, as a part of this one.
#[test]
fn the_chart_is_printed_from_the_check_ins() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt+26"), "check-ins").await?;
        browser.click("#print-weeks").await?;
        browser.until_moved_to("summary").await?;
        browser.until_there("#paper svg").await?;
        assert_eq!(browser.ticked().await?, ["part-weeks"]);
        let sheets = browser.print(Paper::A4).await?.sheets()?;
        assert_eq!(sheets.len(), 1);
        assert!(sheets[0].text().contains(&mark("weeks")), "{}", sheets[0].text());
        assert_eq!(browser.count("#paper tbody tr").await?, 12);
        // Where a question is open, the chart stays on the screen. In danger there is none.
        for (name, charts) in [("unknown+26", 1), ("flag+26", 0)] {
            browser.arrive(&Person::named(name), "check-ins").await?;
            browser.until_there("main .data:not(#table)").await?;
            assert_eq!(browser.count("main svg").await?, charts, "{name}");
            assert_eq!(browser.count("#print-weeks").await?, 0, "{name}");
        }
        Ok(())
    });
}
