//! What each example person gets, as files to read and compare.
//!
//! A difference fails the suite. To take a new result over, look at it first, then run the suite
//! once with `INSTA_UPDATE=always` and read the change in the tree.

use crate::outcome::Outcome;
use crate::people::{all, files, named, read};
use groundwork::words::{cause_name, lens_words, said};
use serde_json::Value;
use std::collections::BTreeSet;

const FOLDER: &str = "tests/host/snapshots";

/// The result as JSON, laid out for people: one step is one line.
fn result(outcome: &Outcome) -> String {
    let json = outcome.json();
    let section = |(key, value): (&String, &Value)| {
        let rows: Vec<String> = match value {
            Value::Array(list) if key == "plan" => list.iter().map(Value::to_string).collect(),
            Value::Object(map) => map.iter().map(|(k, v)| format!("{k}: {v}")).collect(),
            other => vec![other.to_string()],
        };
        format!("{key}\n  {}\n", rows.join("\n  "))
    };
    json.as_object().expect("an object").iter().map(section).collect()
}

/// The same as it is read: the areas and the direction by name, then each step with what speaks for it, a line each.
fn read_out(outcome: &Outcome) -> String {
    let (assessment, sheet) = (&outcome.assessment, outcome.sheet());
    let mut lines = vec!["words".to_owned(), lens_words(assessment.lens).title.owned()];
    for cause in &assessment.causes {
        lines.push(format!("{}: {}", cause_name(*cause), said::band(assessment.band(cause.block()))));
    }
    for step in [&sheet.first, &sheet.later].into_iter().flatten() {
        lines.push(format!("{}: {}", step.text.title, step.because.join(" ")));
    }
    lines.join("\n  ") + "\n"
}

#[test]
fn the_example_people_get_what_they_got() {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (name, answers) in all() {
            let outcome = Outcome::of(answers);
            insta::assert_snapshot!(format!("{name}.result"), result(&outcome) + &read_out(&outcome));
        }
    });
}

/// No snapshot without a person, none waiting to be looked at.
#[test]
fn every_snapshot_belongs_to_a_person() {
    let expected: BTreeSet<String> =
        all().into_iter().map(|(name, _)| format!("{FOLDER}/{name}.result.snap")).collect();
    let found: BTreeSet<String> = files(FOLDER, "snap").into_iter().collect();
    assert_eq!(found, expected);
    assert_eq!(files(FOLDER, "snap.new"), Vec::<String>::new(), "look at these and take them over, or not");
}

/// Where a machine decides, nothing may rewrite or wave through what it compares with.
#[test]
fn snapshots_are_strict_where_nobody_looks() {
    let set = |name: &str| std::env::var(name).is_ok_and(|v| !v.is_empty() && v != "0" && v != "false");
    let update = std::env::var("INSTA_UPDATE").unwrap_or_default();
    if set("CI") {
        assert!(["", "no", "auto"].contains(&update.as_str()), "INSTA_UPDATE={update} rewrites snapshots");
        assert!(!set("INSTA_FORCE_PASS"), "INSTA_FORCE_PASS hides differences");
    }
}

/// The people are the kinds of people that the plan tells apart.
#[test]
fn the_people_are_of_many_kinds() {
    let people = all();
    let kinds = |kind: fn(&Outcome) -> String| -> BTreeSet<String> {
        people.iter().map(|(_, answers)| kind(&Outcome::of(answers.clone()))).collect()
    };
    assert_eq!(kinds(|o| o.assessment.safety.id().to_owned()).len(), 4, "safety states");
    assert_eq!(kinds(|o| o.assessment.lens.id().to_owned()).len(), 4, "lenses");
    assert_eq!(kinds(|o| format!("{:?}", o.answers.role.given())).len(), 4, "roles");
    assert_eq!(kinds(|o| format!("{:?}", o.answers.status.given())).len(), 3, "statuses");
    assert_eq!(kinds(|o| o.assessment.causes.len().to_string()).len(), 4, "none to three causes");
    let readme = read("tests/fixtures/people/README.md");
    for (name, _) in &people {
        assert!(readme.contains(&format!("`{name}.json`")), "README.md has no line for {name}");
    }
}

/// Each is what its name says.
#[test]
fn the_people_are_who_they_are_said_to_be() {
    let person = |name: &str| Outcome::of(named(name));
    for (name, state) in
        [("hurt", "clear"), ("flag", "flag"), ("flag_broke", "flag"), ("own", "own"), ("unknown", "unknown")]
    {
        assert_eq!(person(name).assessment.safety.id(), state, "{name}");
    }
    assert_eq!(person("past").assessment.lens.id(), "past");
    assert!(person("light").causes().is_empty() && !person("light").answers.has_breach());
    assert!(person("identical").answers.all_identical());
    assert!(!person("heavy").assessment.ready() && person("heavy").plan.first.len() <= 2);
}
