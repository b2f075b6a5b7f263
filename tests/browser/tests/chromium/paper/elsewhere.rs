//! Printing from any other screen: a shared printer is no place for answers.

use groundwork::words::text::print::ELSEWHERE;
use groundwork_browser_tests::{Outcome, Paper, Pdf, Person, Setup, Stop, one_line};

#[test]
fn other_screens_print_one_neutral_sentence() {
    Setup::new().run(async |browser| {
        for stop in Stop::all().iter().filter(|stop| !is_print(stop)) {
            stop.reach(browser).await?;
            neutral(&browser.print(Paper::A4).await?).map_err(|e| format!("{}: {e}", stop.name()))?;
        }
        Ok(())
    });
}

fn is_print(stop: &Stop) -> bool {
    matches!(&*stop.screen, "print" | "summary")
}

fn neutral(pdf: &Pdf) -> Outcome {
    let sheets = pdf.sheets()?;
    let text: Vec<String> = sheets.iter().map(groundwork_browser_tests::Sheet::text).collect();
    let expected = one_line(&ELSEWHERE.to_string());
    if text == [expected] { Ok(()) } else { Err(format!("on paper: {text:?}").into()) }
}

/// Nothing to print yet: the print screen itself says no more than the others.
#[test]
fn an_empty_plan_prints_nothing_else() {
    Setup::new().run(async |browser| {
        for stop in Stop::all().iter().filter(|stop| is_print(stop) && stop.person.is_none()) {
            stop.reach(browser).await?;
            neutral(&browser.print(Paper::A4).await?)?;
        }
        Ok(())
    });
}

/// Printed in the frame before the sheet is there.
#[test]
fn a_sheet_that_is_still_to_come_is_no_blank_one() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "plan").await?;
        let no_frame = "window.requestAnimationFrame = () => 0;
            history.pushState('print', '');
            dispatchEvent(new PopStateEvent('popstate', { state: 'print' }));";
        browser.script::<()>(no_frame).await?;
        browser.until_there(".sheet > [data-below]").await?;
        neutral(&browser.print(Paper::A4).await?)
    });
}
