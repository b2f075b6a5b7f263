//! A summary of any length is whole on its pages.

use super::{PARTS, choose, record};
use crate::paper::{MARGIN, is_whole};
use groundwork_browser_tests::{HALF_A_YEAR, MANY, MONTH, Paper, Person, Setup, Sheet};

/// However much is on it, no line is cut, no page is nearly empty, and the number of pages is as it should be.
#[test]
fn every_length_fits_both_papers() {
    let mut long = record(&format!("both+{MANY}"));
    let endless = "x".repeat(2_000);
    for week in 0..4 {
        let mut said = long.checkins.iter().next_back().expect("a check-in").1.clone();
        (said.helped, said.hard) = (endless.clone(), "A long day. ".repeat(160).trim().to_owned());
        long.check_in(said, 1_763_000_000_000 + week, u16::MAX);
    }
    let first = Person::named("both").sheet().first[0].action.id;
    long.steps.change(first, |step| step.note.clone_from(&endless));
    long.steps.change("line_2", |own| own.note = "y".repeat(200));
    let cases = [
        ("nothing yet", record("unsure"), 3, 0),
        ("a month", record(&format!("hurt+{MONTH}")), 4, 0),
        ("half a year", record(&format!("hurt+{HALF_A_YEAR}")), 5, 0),
        ("far too much", long, 8, 5 * 2_000),
    ];
    Setup::new().run(async |browser| {
        for (name, record, most, endless) in &cases {
            browser.arrive_with(&record.to_text(), "summary").await?;
            choose(browser, &PARTS).await?;
            for (paper, width, height) in [(Paper::A4, 595.0, 842.0), (Paper::Letter, 612.0, 792.0)] {
                let sheets = browser.print(paper).await?.sheets()?;
                let name = format!("{name} on {paper:?}");
                assert!(sheets.len() <= *most && sheets.len() + 2 > *most, "{name}: {} pages", sheets.len());
                let all: Vec<String> = sheets.iter().map(Sheet::text).collect();
                let all = all.join(" ");
                let runs = all.split(|c| c != 'x').map(str::len).filter(|run| *run > 1);
                assert_eq!(runs.sum::<usize>(), *endless, "{name}: letters were lost");
                for (n, sheet) in sheets.iter().enumerate() {
                    is_whole(sheet, width).map_err(|line| format!("{name}, page {}: {line}", n + 1))?;
                    // All but the number at the foot.
                    let end = sheet.lines.iter().map(|line| line.bottom).filter(|y| *y < height - MARGIN);
                    let end = end.fold(0.0, f64::max);
                    let least = if n + 1 == sheets.len() { 0.1 } else { 0.55 };
                    assert!(end > least * height, "{name}: page {} ends at {end}", n + 1);
                }
            }
        }
        Ok(())
    });
}
