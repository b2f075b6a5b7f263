//! The summary for a counsellor: what was chosen is on it, whole, and nothing else.

mod chosen;
mod fits;
mod safe;

use groundwork::assessment::Cause;
use groundwork::record::Record;
use groundwork::words::result::overall;
use groundwork::words::text::checkin::list as check_ins;
use groundwork::words::{ROLE, cause_name};
use groundwork_browser_tests::{Browser, Outcome, Paper, Person, Sheet, one_line};

const PARTS: [&str; 7] = ["you", "areas", "plan", "own", "weeks", "texts", "method"];
const OWN: &str = "Call my sister";

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
