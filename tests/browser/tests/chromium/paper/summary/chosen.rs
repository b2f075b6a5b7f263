//! What is chosen is on it, by a mouse or by a keyboard.

use super::{PARTS, choose, mark, record, text};
use groundwork::words::text::common;
use groundwork_browser_tests::keys::{ENTER, SPACE};
use groundwork_browser_tests::{Paper, Person, Setup, one_line};

#[test]
fn what_is_chosen_is_on_the_paper_and_nothing_else() {
    Setup::new().run(async |browser| {
        browser.arrive_with(&record("hurt+4").to_text(), "summary").await?;
        let before = browser.stored("groundwork").await?;
        for part in PARTS {
            choose(browser, &[part]).await?;
            let text = text(browser).await?;
            for other in PARTS {
                assert_eq!(text.contains(&mark(other)), other == part, "{other} with {part} alone: {text}");
            }
        }
        // The choice is nowhere but in memory.
        assert_eq!(browser.stored("groundwork").await?, before);
        assert_eq!(browser.full_address().await?, browser.address());
        assert_eq!(browser.title().await?, common::BRAND.to_string());
        assert_eq!(browser.print(Paper::A4).await?.title()?, common::BRAND.to_string());
        browser.reload_on("summary").await?;
        let ticked = browser.ticked().await?;
        assert_eq!(ticked, ["part-you", "part-areas", "part-plan", "part-weeks", "part-method"]);
        Ok(())
    });
}

/// Nothing is chosen: no paper, and printing says no more than from any other screen.
#[test]
fn without_a_part_there_is_no_paper() {
    Setup::new().run(async |browser| {
        browser.arrive_with(&record("hurt").to_text(), "summary").await?;
        browser.script::<()>("window.print = () => { window.printed = true; };").await?;
        choose(browser, &[]).await?;
        browser.click("#print").await?;
        browser.until_focus_on("none").await?;
        assert!(!browser.script::<bool>("return Boolean(window.printed);").await?);
        assert_eq!(text(browser).await?, one_line(groundwork::words::text::print::ELSEWHERE.str()));
        Ok(())
    });
}

#[test]
fn a_keyboard_is_enough() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt+4"), "print").await?;
        browser.script::<()>("window.print = () => { window.printed = true; };").await?;
        browser.tab_to("main .screen-only > .link").await?;
        browser.press(ENTER).await?;
        browser.until_moved_to("summary").await?;
        browser.tab_to("#part-weeks").await?;
        browser.press(SPACE).await?;
        browser.until_gone("#paper svg").await?;
        browser.press(SPACE).await?;
        browser.until_there("#paper svg").await?;
        // The focus stays where it is.
        browser.until_focus_on("part-weeks").await?;
        browser.tab_to("#print").await?;
        browser.press(ENTER).await?;
        browser.until("the dialog was opened", "window.printed").await
    });
}

/// The chart of the check-ins comes on paper from their own screen, as a part of this one.
#[test]
fn the_chart_is_printed_from_the_check_ins() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt+26"), "check-ins").await?;
        browser.follow("#print-weeks", "summary").await?;
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
