//! A record of another version of the app, later or earlier.

use super::given::{
    Found, LAST, NEWER, NEWER_WITH_COPY, RECORD, SCREEN, copy, earlier, fixture, later, opened, walk,
};
use super::tally::Tally;
use crate::delete::delete;
use groundwork::questionnaire::{Level, Reply};
use groundwork::record::{Record, Stamps, checksum};
use groundwork_browser_tests::{Browser, Outcome};

/// A record of a schema that nobody has written yet.
fn of_tomorrow() -> String {
    let mut text =
        "{\"schema\":3,\"revision\":9,\"begun\":1,\"what\":[\"nobody\",{\"knows\":2.5}]".to_owned();
    checksum::close(&mut text);
    text
}

pub async fn newer(browser: &Browser, tally: &mut Tally) -> Outcome {
    let (newer, ours) = (of_tomorrow(), later().1);
    for given in [
        vec![(RECORD, newer.as_str())],
        vec![(RECORD, &newer), (LAST, &ours)],
        vec![(RECORD, &ours), (LAST, &newer)],
        vec![(RECORD, "{\"schema\":4,\"without\":\"a checksum\"}")],
    ] {
        opened(browser, &given).await?;
        // It may be used, and writes nothing.
        walk(browser, &["#role-1", "#strain-0"]).await?;
        browser.reload().await?;
        let found = Found::of(browser).await?;
        let untouched = given.iter().all(|(key, text)| found.stored.get(*key).is_some_and(|is| is == text));
        let kept =
            untouched && found.stored.keys().filter(|key| *key != "groundwork.names").count() == given.len();
        tally.count(format!("{given:?}"), kept, found.sees(&[NEWER]), &found);
    }
    delete(browser).await // it can be deleted all the same
}

/// The same with one more answer.
fn changed(record: &Record) -> Record {
    let mut record = record.clone();
    record.answers.strain = Reply::Given(Level::ALL[0]);
    record
}

/// Every schema before the present one has a file with its number.
fn earlier_schemas() -> Vec<String> {
    let mut texts: Vec<_> =
        (1..groundwork::record::SCHEMA).map(|schema| fixture(&format!("schema-{schema}"))).collect();
    texts.push(texts[0].replace("\"looked_again\":false", "\"looked_again\":true"));
    texts
}

pub async fn older(browser: &Browser, tally: &mut Tally) -> Outcome {
    for text in earlier_schemas() {
        let record = Record::from_text(&text).map_err(|error| format!("{error:?}"))?;
        // Also where it is the only good copy.
        for given in [vec![(RECORD, text.as_str())], vec![(RECORD, &text[..300]), (LAST, &text)]] {
            let found = opened(browser, &given).await?;
            let kept = found.record().as_ref() == Some(&record);
            let seen = found.notices.len() == given.len() - 1 && found.ticked.len() == 3;
            tally.count("opened", kept, seen, &found);
            walk(browser, &["#strain-0"]).await?;
            let found = Found::of(browser).await?;
            let now = found.record().map(|record| Record { stamps: Stamps::default(), ..record });
            let kept = now == Some(changed(&record)) && found.has(RECORD, "{\"schema\":2,");
            tally.count("written anew", kept, found.ticked.contains(&"strain-0".to_owned()), &found);
        }
    }
    Ok(())
}

/// To open what this version wrote writes nothing: neither the record nor the last good copy is another afterwards.
pub async fn frozen(browser: &Browser, tally: &mut Tally) -> Outcome {
    for name in ["schema-2-flag", "schema-2-identical", "schema-2-empty"] {
        let text = fixture(name);
        let found = opened(browser, &[(RECORD, &text), (LAST, &text)]).await?;
        let kept = [RECORD, LAST].iter().all(|key| found.stored.get(*key) == Some(&text));
        tally.count(name, kept, found.sees(&[]), &found);
    }
    Ok(())
}

/// A later version writes while this tab is open: what it alone holds can be saved as a copy.
pub async fn newer_while_open(browser: &Browser, tally: &mut Tally) -> Outcome {
    let (stored, ours) = earlier();
    opened(browser, &[(RECORD, &ours), (LAST, &ours)]).await?;
    let newer = of_tomorrow();
    browser.script_with::<()>("localStorage.groundwork = arguments[0];", vec![newer.clone().into()]).await?;
    walk(browser, &["#strain-0"]).await?;
    let found = Found::of(browser).await?;
    let untouched = found.stored.get(RECORD) == Some(&newer);
    let copied = copy(browser).await?.map(|record| record.answers);
    let kept = untouched && copied == Some(changed(&stored.record).answers);
    let seen = found.sees(&[NEWER_WITH_COPY]) && found.screen.as_deref() == Some(SCREEN);
    tally.count("another tab wrote", kept, seen, &found);
    Ok(())
}
