//! What is on no print: safety answers, role, scores, reasons, date and address.

use super::{Kind, PEOPLE, Print, choose, each_print};
use groundwork::assessment::{Cause, Lens};
use groundwork::questionnaire::{Item, SafetyAnswer, SafetyItem};
use groundwork::words::result::{bands, safety};
use groundwork::words::text::{common, print as words};
use groundwork::words::{BREACH, ROLE, SAFETY, STATUS, Text, cause_words, lens_words, said};
use groundwork_browser_tests::{Outcome, Paper, Person, Setup, one_line};
use std::collections::BTreeSet;

#[test]
fn the_full_print_keeps_the_answers_to_itself() {
    each_print(Kind::Whole, nothing_secret);
    each_print(Kind::Full, nothing_secret);
}

/// Paper is found: what somebody in danger prints is to the letter what they would print if they were not.
#[test]
fn a_print_is_the_same_whatever_was_said_about_safety() {
    let safety = |item: SafetyItem, answer| {
        Person::named("hurt").but(|answers| answers.set_safety(item, Some(answer)))
    };
    let people = [
        Person::named("hurt"),
        safety(SafetyItem::ALL[0], SafetyAnswer::Yes),
        safety(SafetyItem::Own, SafetyAnswer::Yes),
        safety(SafetyItem::ALL[1], SafetyAnswer::Skip),
    ];
    Setup::new().run(async |browser| {
        let mut texts = BTreeSet::new();
        for person in &people {
            browser.arrive(person, "print").await?;
            for kind in [Kind::Full, Kind::Discreet] {
                choose(browser, kind).await?;
                let sheets = browser.print(Paper::A4).await?.sheets()?;
                assert_eq!(sheets.len(), 1, "{:?}, {kind:?}", person.state());
                texts.insert(sheets[0].text());
            }
        }
        assert_eq!(texts.len(), 2, "{texts:#?}");
        Ok(())
    });
}

#[test]
fn the_discreet_print_keeps_the_answers_to_itself() {
    each_print(Kind::Discreet, |print| {
        nothing_secret(print)?;
        let text = print.text()?;
        for telling in [common::BRAND, words::paper::TITLE, words::paper::FIRST, words::paper::LATER] {
            assert!(!text.contains(&telling.to_string()), "{}: {telling:?}", print.name);
        }
        Ok(())
    });
}

fn nothing_secret(print: &Print) -> Outcome {
    let text = print.text()?;
    for (what, secret) in secrets(print) {
        assert!(!text.contains(&secret), "{}: {what} {secret:?} in {text:?}", print.name);
    }
    assert_eq!(dates(&text), Vec::<&str>::new(), "{}", print.name);
    Ok(())
}

/// Every sentence of the app that would tell of answers, and what kind of thing it tells.
fn secrets(print: &Print) -> Vec<(&'static str, String)> {
    let mut secrets = Vec::new();
    let mut add = |what, texts: Vec<Text>| {
        secrets.extend(texts.into_iter().map(|text| (what, one_line(text.str()))));
    };
    add("a safety question", SAFETY.iter().flat_map(|item| [item.ask, item.short]).collect());
    add("the safety check", vec![safety::flag::LEAD, safety::flag::WHY_PLAN]);
    add("the safety check", vec![safety::own::LEAD, safety::own::WHY_PLAN]);
    add("the safety check", vec![safety::unknown::WHY_PLAN, safety::clear::NOTE]);
    add("a score", vec![bands::LESS, bands::SOME, bands::STRONG, bands::NONE]);
    add("an area", Cause::ALL.iter().map(|cause| cause_words(*cause).name).collect());
    add("a reading", Lens::ALL.iter().map(|lens| lens_words(*lens).title).collect());
    add("the person", ROLE.iter().chain(&STATUS).flat_map(|option| [option.label, option.said]).collect());
    add("what happened", BREACH.iter().map(|breach| breach.said).collect());
    add("a question", Item::ALL.iter().map(|item| said::ask(*item, print.person.role())).collect());
    add("the screen", vec![words::LEFT_OUT, words::STAYS, common::keeping::SAVED, common::EXIT_ABOUT]);
    let plan = &print.plan;
    for step in plan.first.iter().chain(&plan.later).chain(&plan.more) {
        secrets.extend(step.because.iter().map(|line| ("a reason", one_line(line))));
        if step.action.sensitive {
            let texts = [step.text.title, step.text.discreet];
            secrets.extend(texts.map(|text| ("a step that stays on the screen", one_line(text))));
        }
    }
    secrets.extend(["127.0.0.1", "http"].map(|part| ("the address", part.to_owned())));
    secrets
}

/// Words that look like a date or a time: two numbers with a sign between them, or a year.
fn dates(text: &str) -> Vec<&str> {
    let number = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    let dated = |word: &&str| {
        let word = word.trim_matches(|c: char| !c.is_ascii_digit());
        let signed =
            ['/', '-', '.', ':'].iter().any(|sign| word.split(*sign).filter(|p| number(p)).count() > 1);
        signed || (number(word) && word.len() == 4)
    };
    text.split(' ').filter(dated).collect()
}

#[test]
fn dates_are_seen() {
    assert_eq!(dates("on 11/22/26, 2:48 PM or in 2026."), ["11/22/26,", "2:48", "2026."]);
    assert_eq!(dates("10 minutes, twice a week, 3–5 times"), Vec::<&str>::new());
}

/// A browser adds a line of its own to each page, with date, title and address, unless the page
/// takes its place: most people never find the switch in the dialog.
#[test]
fn the_browser_adds_no_date_and_no_address() {
    Setup::new().run(async |browser| {
        for name in PEOPLE {
            browser.arrive(&Person::named(name), "print").await?;
            for kind in [Kind::Full, Kind::Discreet] {
                choose(browser, kind).await?;
                let pdf = browser.print_with_header(Paper::A4).await?;
                for sheet in pdf.sheets()? {
                    let text = sheet.text();
                    assert!(!text.contains("127.0.0.1"), "{name}, {kind:?}: the address");
                    assert_eq!(dates(&text), Vec::<&str>::new(), "{name}, {kind:?}");
                }
            }
        }
        Ok(())
    });
}
