//! Every step is on it once, and the pages break where they should.

use super::{Kind, PEOPLE, Print, each_print};
use groundwork::questionnaire::SafetyState;
use groundwork::words::text::print::{ELSEWHERE, paper as words};
use groundwork_browser_tests::{Outcome, Paper, Person, Setup, Sheet, one_line};

/// With up to this many first steps, all of them are on page one.
const ON_PAGE_ONE: usize = 4;

#[test]
fn each_step_is_on_its_print_once() {
    for kind in [Kind::Whole, Kind::Full] {
        each_print(kind, |print| {
            let text = print.text()?;
            for step in print.steps() {
                let title = one_line(step.text.title);
                assert_eq!(text.matches(&title).count(), 1, "{}: {title:?} in {text:?}", print.name);
            }
            Ok(())
        });
    }
}

#[test]
fn each_note_is_on_the_discreet_print_once() {
    each_print(Kind::Discreet, |print| {
        let text = print.text()?;
        let mut notes: Vec<String> = print.steps().iter().map(|step| one_line(step.text.discreet)).collect();
        // The notes and nothing else: no heading, no name, no date.
        assert_eq!(text, notes.join(" "), "{}", print.name);
        notes.sort();
        notes.dedup();
        assert_eq!(notes.len(), print.steps().len(), "{}: a note stands for two steps", print.name);
        Ok(())
    });
}

#[test]
fn the_first_steps_are_on_page_one() {
    each_print(Kind::Whole, |print| {
        let first = &print.plan.first;
        if first.len() <= ON_PAGE_ONE {
            let sheets = print.pdf.sheets()?;
            let page = sheets.first().ok_or("nothing was printed")?.text();
            for step in first {
                for part in [step.text.title.to_string(), step.text.not_when.to_string()] {
                    assert!(page.contains(&one_line(&part)), "{}: {part:?} is not on page one", print.name);
                }
            }
        }
        Ok(())
    });
}

#[test]
fn no_heading_stands_alone_at_a_foot() {
    each_print(Kind::Whole, |print| {
        let mut headings = vec![words::TITLE.to_string(), words::FIRST.to_string(), words::LATER.to_string()];
        headings.extend(print.steps().iter().map(|step| step.text.title.to_string()));
        for (index, sheet) in print.pdf.sheets()?.iter().enumerate() {
            each_heading_has_more_below(print, sheet, &headings)
                .map_err(|e| format!("page {}: {e}", index + 1))?;
        }
        Ok(())
    });
}

fn each_heading_has_more_below(print: &Print, sheet: &Sheet, headings: &[String]) -> Outcome {
    // Narrow columns break a title into two or three lines.
    const MOST_LINES: usize = 3;
    let is_heading = |from: usize, to: usize| {
        let text: Vec<_> = sheet.lines[from..to].iter().map(|line| line.text.as_str()).collect();
        headings.iter().any(|heading| one_line(heading) == text.join(" "))
    };
    let mut last_lines = Vec::new();
    let mut taken = vec![false; sheet.lines.len()];
    for from in 0..sheet.lines.len() {
        for to in from + 1..=(from + MOST_LINES).min(sheet.lines.len()) {
            if is_heading(from, to) {
                taken[from..to].fill(true);
                last_lines.push(to - 1);
            }
        }
    }
    for last in last_lines {
        let more = |i: &usize| !taken[*i] && sheet.lines[*i].is_below(&sheet.lines[last]);
        if !(0..sheet.lines.len()).any(|i| more(&i)) {
            return Err(format!("{}: {:?} stands alone", print.name, sheet.lines[last].text).into());
        }
    }
    Ok(())
}

/// The name that a viewer shows and a dialog offers says nothing.
#[test]
fn the_file_is_called_by_the_brand() {
    for kind in [Kind::Whole, Kind::Full, Kind::Discreet] {
        each_print(kind, |print| {
            let brand = groundwork::words::text::common::BRAND.to_string();
            assert_eq!(print.pdf.title()?, brand, "{}", print.name);
            Ok(())
        });
    }
}

/// Printed in the frame before the sheet is there: as from any other screen.
#[test]
fn a_sheet_that_is_still_to_come_is_no_blank_one() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "plan").await?;
        let no_frame = "window.requestAnimationFrame = () => 0;
            history.pushState('print', '');
            dispatchEvent(new PopStateEvent('popstate', { state: 'print' }));";
        browser.script::<()>(no_frame).await?;
        browser.until_there(".sheet > [data-below]").await?;
        let sheets = browser.print(Paper::A4).await?.sheets()?;
        assert_eq!(sheets.iter().map(Sheet::text).collect::<Vec<_>>(), [one_line(ELSEWHERE.str())]);
        Ok(())
    });
}

/// The first steps alone, with what was ticked.
#[test]
fn the_short_print_is_one_page() {
    Setup::new().run(async |browser| {
        for name in PEOPLE {
            let person = Person::named(name);
            browser.arrive(&person, "print").await?;
            if person.state() != SafetyState::Clear {
                continue; // it is not offered: tests/components/screens.rs
            }
            browser.click("#print-first").await?;
            for paper in Paper::BOTH {
                let pdf = browser.print(paper).await?;
                let sheets = pdf.sheets()?;
                assert_eq!(sheets.len(), 1, "{name} on {paper:?}");
                let text = sheets[0].text();
                for step in &person.sheet().first {
                    let title = one_line(step.text.title);
                    assert_eq!(text.matches(&title).count(), 1, "{name}: {title} in {text}");
                }
            }
        }
        Ok(())
    });
}

#[test]
fn what_was_ticked_is_ticked_on_paper() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "plan").await?;
        browser.click(".ticks input").await?;
        browser.click_on("main .actions button", groundwork::words::text::plan::PRINT).await?;
        browser.until_moved_to("print").await?;
        browser.until_there("#paper .ticked").await?;
        assert_eq!(browser.count("#paper .ticked").await?, 1);
        Ok(())
    });
}
