//! Days for the calendar, as a person makes the file. What stands in it: `tests/components/calendar.rs`.

use groundwork_browser_tests::{Browser, Outcome, Person, SAVED, Setup, fill, saved};

async fn arrive(browser: &Browser) -> Outcome {
    browser.arrive(&Person::named("hurt"), "plan").await?;
    browser.until_there("#reminder").await?;
    browser.script::<()>(SAVED).await?;
    browser.click("#reminder > summary").await
}

#[test]
fn two_days_for_steps_are_two_events() {
    Setup::new().run(async |browser| {
        arrive(browser).await?;
        let first = Person::named("hurt").sheet().first;
        assert_eq!(browser.count("#reminder fieldset input[type=date]").await?, first.len());
        fill(
            browser,
            &[("cal-title", "Zeit für mich"), ("cal-day-0", "2098-11-30"), ("cal-day-2", "2098-12-07")],
        )
        .await?;
        browser.click("#reminder form .second").await?;
        let file = saved(browser).await?;
        for (line, times) in [
            ("DTSTART:20981130T190000", 1),
            ("DTSTART:20981207T190000", 1),
            ("SUMMARY:Zeit für mich", 2),
            ("RRULE", 0),
            ("VALARM", 0),
        ] {
            assert_eq!(file.matches(line).count(), times, "{line} in {file}");
        }
        for step in first {
            assert!(!file.contains(step.text.title) && !file.contains(step.action.id), "{file}");
        }
        browser.until_there("#reminder [role=alert] span:not(.error)").await?;
        // With a notice, and a check-in each week.
        fill(browser, &[("cal-day", "2098-11-29")]).await?;
        browser.click("#cal-alarm").await?;
        browser.click("#reminder form .second").await?;
        let file = saved(browser).await?;
        assert_eq!(file.matches("BEGIN:VALARM").count(), 3, "{file}");
        assert_eq!(file.matches("RRULE:FREQ=WEEKLY").count(), 1, "{file}");
        Ok(())
    });
}

/// The field that is wrong is named, and has the focus; there is no file.
#[test]
fn a_wrong_day_is_named() {
    Setup::new().run(async |browser| {
        arrive(browser).await?;
        let titles = Person::named("hurt").sheet().first;
        wrong(browser, "cal-day", "").await?;
        // Half typed: the field shows something, and a script gets nothing.
        browser.click("#cal-day-1").await?;
        browser.press("12").await?;
        fill(browser, &[("cal-day-0", "2098-11-30")]).await?;
        wrong(browser, "cal-day-1", titles[1].text.title).await?;
        fill(browser, &[("cal-day-1", ""), ("cal-title", "  ")]).await?;
        wrong(browser, "cal-title", "").await?;
        fill(browser, &[("cal-title", "Tea"), ("cal-time", "")]).await?;
        wrong(browser, "cal-time", "").await?;
        assert_eq!(browser.script::<usize>("return saved.length;").await?, 0);
        Ok(())
    });
}

async fn wrong(browser: &Browser, id: &str, name: &str) -> Outcome {
    browser.click("#reminder form .second").await?;
    browser.until_focus_on(id).await?;
    let told = browser.texts("#reminder .error").await?;
    assert!(told.len() == 1 && told[0].contains(name), "{told:?}");
    Ok(())
}
