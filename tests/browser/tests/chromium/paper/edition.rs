//! The paper edition: opened without scripts, printed on both papers, whole.

use super::is_whole;
use groundwork::plan::by_hand::{HandStep, by_hand};
use groundwork::questionnaire::{Item, Role, SafetyItem};
use groundwork::words::{SAFETY, StepText, said, step};
use groundwork_browser_tests::{Paper, Setup, Sheet, one_line};
use std::sync::OnceLock;

/// The pages of both papers, with the width of each.
fn prints() -> &'static [(Paper, f64, Vec<Sheet>)] {
    static PRINTS: OnceLock<Vec<(Paper, f64, Vec<Sheet>)>> = OnceLock::new();
    PRINTS.get_or_init(|| {
        let mut prints = Vec::new();
        Setup::new().scripts_off().run(async |browser| {
            browser.go_to(&format!("{}paper.html", browser.address())).await?;
            assert!(browser.shows("#exit").await?, "the exit");
            for (paper, width) in [(Paper::A4, 595.0), (Paper::Letter, 612.0)] {
                prints.push((paper, width, browser.print(paper).await?.sheets()?));
            }
            Ok(())
        });
        prints
    })
}

/// A page as text, cell by cell: cells of one row stand side by side, so that lines are put together by
/// where they begin.
fn columns(sheet: &Sheet) -> String {
    let mut lines: Vec<_> = sheet.lines.iter().collect();
    lines.sort_by(|a, b| (a.left.round(), a.top).partial_cmp(&(b.left.round(), b.top)).expect("numbers"));
    lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// The words of a step as the paper has them.
fn text(row: &HandStep) -> StepText {
    let roles = row.action.roles;
    step(row.action, if roles.contains(&Role::Unsure) { Role::Unsure } else { roles[0] })
}

/// How often a text stands on a page. Poppler's own order is right for a row with its number before it,
/// which it takes into the first line; ours for a long cell beside short ones.
fn count(sheet: &Sheet, text: &str) -> usize {
    columns(sheet).matches(text).count().max(sheet.text().matches(text).count())
}

fn once(text: &str) {
    let text = one_line(text);
    for (paper, _, sheets) in prints() {
        let found: usize = sheets.iter().map(|sheet| count(sheet, &text)).sum();
        assert_eq!(found, 1, "{paper:?}: {text:?}");
    }
}

#[test]
fn every_question_is_printed_once_and_whole() {
    for item in Item::ALL {
        once(said::ask(*item, Role::Unsure).str());
    }
    for item in SafetyItem::ALL {
        once(SAFETY[item.index()].ask.str());
    }
}

#[test]
fn every_step_is_printed_once_on_one_page() {
    for row in by_hand() {
        let text = text(&row);
        once(text.title);
        let (title, end) = (one_line(text.title), one_line(text.not_when));
        for (paper, _, sheets) in prints() {
            let whole = sheets.iter().map(columns).any(|page| page.contains(&title) && page.contains(&end));
            assert!(whole, "{paper:?}: {title:?} is broken over two pages");
        }
    }
}

#[test]
fn nothing_is_cut_at_the_side() {
    for (paper, width, sheets) in prints() {
        assert!(sheets.len() > 10, "{paper:?}: {} pages", sheets.len());
        for (n, sheet) in sheets.iter().enumerate() {
            is_whole(sheet, *width).unwrap_or_else(|line| panic!("{paper:?}, page {}: {line}", n + 1));
        }
    }
}
