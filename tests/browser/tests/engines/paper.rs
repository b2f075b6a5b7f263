//! What comes out of a printer, in the browsers whose driver prints.

use crate::gaps::{Ability, is_left_out};
use groundwork::words::text::print::ELSEWHERE;
use groundwork_browser_tests::{Browser, Outcome, Paper, Person, Setup, Sheet, Stop, one_line};

#[test]
fn each_step_is_on_paper_once() {
    Setup::chosen().run(async |browser| {
        if is_left_out(browser, Ability::Print)? {
            return Ok(());
        }
        let person = Person::named("hurt");
        let plan = person.sheet();
        let steps = plan.first.iter().chain(&plan.later);
        browser.arrive(&person, "print").await?;
        let text = print(browser).await?;
        for step in steps {
            let title = one_line(step.text.title);
            assert_eq!(text.matches(&title).count(), 1, "{title:?} in {text:?}");
        }
        browser.click("#print-discreet").await?;
        browser.until_there("#paper.discreet").await?;
        let text = print(browser).await?;
        for step in &plan.paper {
            let note = one_line(step.text.discreet);
            assert_eq!(text.matches(&note).count(), 1, "{note:?} in {text:?}");
        }
        Ok(())
    });
}

/// From any other screen, and where there is nothing to print yet: a shared printer is no place for answers.
#[test]
fn other_screens_print_one_neutral_sentence() {
    Setup::chosen().run(async |browser| {
        if is_left_out(browser, Ability::Print)? {
            return Ok(());
        }
        let has_paper = |stop: &Stop| ["print", "summary"].contains(&&*stop.screen) && stop.person.is_some();
        for stop in Stop::all().iter().filter(|stop| !has_paper(stop)) {
            stop.reach(browser).await?;
            assert_eq!(print(browser).await?, one_line(ELSEWHERE.str()), "{}", stop.name());
        }
        Ok(())
    });
}

async fn print(browser: &Browser) -> Outcome<String> {
    let sheets = browser.print(Paper::A4).await?.sheets()?;
    Ok(sheets.iter().map(Sheet::text).collect::<Vec<_>>().join(" "))
}
