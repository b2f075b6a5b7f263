//! The summary for a counsellor: what was chosen is on it, whole, and nothing else.

use groundwork::assessment::Cause;
use groundwork::record::Record;
use groundwork::words::result::{overall, safety};
use groundwork::words::text::common;
use groundwork::words::whole::text::{checkin::list as check_ins, living};
use groundwork::words::{ROLE, SAFETY, Text, cause_name};
use groundwork_browser_tests::keys::{ENTER, SPACE};
use groundwork_browser_tests::{
    Browser, HALF_A_YEAR, MANY, MONTH, Outcome, Paper, Person, Setup, Sheet, one_line,
};
use serde_json::json;

const PARTS: [&str; 7] = ["you", "areas", "plan", "own", "weeks", "texts", "method"];
const OWN: &str = "Call my sister";
/// The margin that the page asks for, in points: 20 mm, less one that a last letter's own space takes.
const MARGIN: f64 = 19.0 / 25.4 * 72.0;

/// A person with a history, with own words and with steps done.
fn record(name: &str) -> Record {
    let person = Person::named(name);
    let mut record = Record::from_text(&person.record()).expect("a record");
    record.steps.change("line_1", |own| OWN.clone_into(&mut own.note));
    for step in person.sheet().first {
        record.steps.change(step.action.id, |step| step.done = true);
    }
    record
}

/// Comes back with this record to the screen of the summary.
async fn arrive(browser: &Browser, record: &Record) -> Outcome {
    browser.arrive(&Person::named("hurt"), "summary").await?;
    let store = "localStorage.setItem('groundwork', arguments[0]); Storage.prototype.setItem = () => {};";
    browser.script_with::<()>(store, vec![json!(record.to_text())]).await?;
    browser.reload().await?;
    browser.until_on("summary").await
}

/// Ticks these parts and no others, as far as they are offered.
async fn choose(browser: &Browser, parts: &[&str]) -> Outcome {
    for part in PARTS {
        let wrong =
            format!("return document.querySelector('#part-{part}')?.checked === {};", !parts.contains(&part));
        if browser.script(&wrong).await? {
            browser.click(&format!("#part-{part}")).await?;
        }
    }
    Ok(())
}

async fn text(browser: &Browser) -> Outcome<String> {
    let sheets = browser.print(Paper::A4).await?.sheets()?;
    Ok(sheets.iter().map(Sheet::text).collect::<Vec<_>>().join(" "))
}

/// Something that is in this part alone.
fn mark(part: &str) -> String {
    let person = Person::named("hurt");
    match part {
        "you" => ROLE[person.role().index()].label.to_string(),
        "areas" => cause_name(Cause::Early).to_string(),
        "plan" => person.sheet().first[0].text.title.to_string(),
        "own" => OWN.to_owned(),
        "weeks" => one_line(check_ins::CAPTION.str()),
        "texts" => check_ins::HELPED.to_string(),
        "method" => one_line(overall::LIMITS.str()),
        other => panic!("{other}"),
    }
}

#[test]
fn what_is_chosen_is_on_the_paper_and_nothing_else() {
    Setup::new().run(async |browser| {
        arrive(browser, &record("hurt+4")).await?;
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
        browser.reload().await?;
        browser.until_on("summary").await?;
        let ticked = browser.ticked().await?;
        assert_eq!(ticked, ["part-you", "part-areas", "part-plan", "part-weeks", "part-method"]);
        Ok(())
    });
}

/// Nothing is chosen: no paper, and printing says no more than from any other screen.
#[test]
fn without_a_part_there_is_no_paper() {
    Setup::new().run(async |browser| {
        arrive(browser, &record("hurt")).await?;
        browser.script::<()>("window.print = () => { window.printed = true; };").await?;
        choose(browser, &[]).await?;
        browser.click("#print").await?;
        assert_eq!(browser.focused().await?, "none");
        assert!(!browser.script::<bool>("return Boolean(window.printed);").await?);
        assert_eq!(text(browser).await?, one_line(groundwork::words::text::print::ELSEWHERE.str()));
        Ok(())
    });
}

#[test]
fn nothing_of_safety_is_on_it() {
    let mut secrets: Vec<Text> = SAFETY.iter().flat_map(|item| [item.ask, item.short]).collect();
    secrets.extend([safety::flag::LEAD, safety::flag::WHY_PLAN, safety::own::LEAD, safety::own::WHY_PLAN]);
    secrets.extend([safety::unknown::LEAD, safety::unknown::WHY_PLAN, safety::clear::NOTE, living::NOT_SAFE]);
    Setup::new().run(async |browser| {
        for name in ["flag+26", "flag_broke+4", "own+4", "unknown+4", "hurt+26"] {
            let record = record(name);
            arrive(browser, &record).await?;
            choose(browser, &PARTS).await?;
            let html: String = browser.script("return document.querySelector('main').outerHTML;").await?;
            let paper: String =
                browser.script("return document.getElementById('paper').textContent;").await?;
            let (html, text) = (one_line(&html), text(browser).await?);
            for secret in &secrets {
                let secret = one_line(secret.str());
                assert!(!html.contains(&secret) && !text.contains(&secret), "{name}: {secret:?}");
            }
            for seen in [&paper, &text] {
                assert!(!seen.contains(check_ins::AFRAID.str()), "{name}: {seen}");
            }
            let sheet = Person::named(name).sheet();
            for step in sheet.first.iter().chain(&sheet.later) {
                let is_there = text.contains(&one_line(step.text.title));
                assert_eq!(is_there, !step.action.sensitive, "{name}: {}", step.action.id);
            }
            // Where something was held back, there are the steps and nothing else.
            let clear = name.starts_with("hurt");
            for part in ["you", "areas", "weeks", "texts", "method"] {
                let secret = if part == "you" {
                    ROLE[Person::named(name).role().index()].label.to_string()
                } else {
                    mark(part)
                };
                assert_eq!(text.contains(&secret), clear, "{name}: {part} in {text}");
            }
        }
        Ok(())
    });
}

/// However much is on it, no line is cut, no page is nearly empty, and the number of pages is as it should be.
#[test]
fn every_length_fits_both_papers() {
    let mut long = record(&format!("both+{MANY}"));
    let endless = "x".repeat(2_000);
    for week in 0..4 {
        let mut said = long.checkins.iter().next_back().expect("a check-in").1.clone();
        (said.helped, said.hard) = (endless.clone(), "A long day. ".repeat(160).trim().to_owned());
        long.check_in(said, 1_763_000_000_000 + week);
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
            arrive(browser, record).await?;
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
                    whole(sheet, width).map_err(|line| format!("{name}, page {}: {line}", n + 1))?;
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

fn whole(sheet: &Sheet, width: f64) -> Result<(), String> {
    let cut = sheet.lines.iter().find(|line| line.left < MARGIN || line.right > width - MARGIN);
    cut.map_or(Ok(()), |line| Err(format!("{:?} from {} to {}", line.text, line.left, line.right)))
}

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
        assert_eq!(browser.focused().await?, "part-weeks", "the focus stays where it is");
        browser.tab_to("#print").await?;
        browser.press(ENTER).await?;
        browser.until("the dialog was opened", "window.printed").await
    });
}
