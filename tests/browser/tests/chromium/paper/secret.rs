//! What is on no print: safety answers, role, scores, reasons, date and address.

use super::{Kind, PEOPLE, Print, choose, each_print};
use groundwork::assessment::Cause;
use groundwork::words::result::{bands, safety};
use groundwork::words::text::{common, print as words};
use groundwork::words::{BREACH, ROLE, SAFETY, STATUS, Text, cause_words, lens_words, said};
use groundwork_browser_tests::{Outcome, Paper, Person, Setup, one_line};
use groundwork::assessment::Lens;
use groundwork::questionnaire::Item;

#[test]
fn the_full_print_keeps_the_answers_to_itself() {
    each_print(Kind::Full, nothing_secret);
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
    let mut add = |what, text: String| secrets.push((what, one_line(&text)));
    for item in &SAFETY {
        add("a safety question", item.ask.to_string());
        add("a safety question", item.short.to_string());
    }
    let leads: [Text; 6] = [
        safety::flag::LEAD,
        safety::flag::WHY_PLAN,
        safety::own::LEAD,
        safety::own::WHY_PLAN,
        safety::unknown::WHY_PLAN,
        safety::clear::NOTE,
    ];
    leads.iter().for_each(|lead| add("the safety check", lead.to_string()));
    for band in [bands::LESS, bands::SOME, bands::STRONG, bands::NONE] {
        add("a score", band.to_string());
    }
    Cause::ALL.iter().for_each(|cause| add("an area", cause_words(*cause).name.to_string()));
    Lens::ALL.iter().for_each(|lens| add("a reading", lens_words(*lens).title.to_string()));
    for option in ROLE.iter().chain(&STATUS) {
        add("who the person is", option.label.to_string());
        add("who the person is", option.said.to_string());
    }
    BREACH.iter().for_each(|breach| add("what happened", breach.said.to_string()));
    for item in Item::ALL {
        add("a question", said::ask(*item, print.person.role()).to_string());
    }
    let plan = &print.plan;
    for step in plan.first.iter().chain(&plan.later).chain(&plan.more) {
        step.because.iter().for_each(|line| add("a reason", line.clone()));
        if step.action.sensitive {
            add("a step that stays on the screen", step.text.title.to_string());
            add("a step that stays on the screen", step.text.discreet.to_string());
        }
    }
    for note in [words::LEFT_OUT, words::STAYS, common::keeping::SAVED, common::EXIT_ABOUT] {
        add("a note of the screen", note.to_string());
    }
    add("the address", "127.0.0.1".to_owned());
    add("the address", "http".to_owned());
    secrets
}

/// Words that look like a date or a time: two numbers with a sign between them, or a year.
fn dates(text: &str) -> Vec<&str> {
    let number = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    let dated = |word: &&str| {
        let word = word.trim_matches(|c: char| !c.is_ascii_digit());
        let signed = ['/', '-', '.', ':'].iter().any(|sign| word.split(*sign).filter(|p| number(p)).count() > 1);
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
