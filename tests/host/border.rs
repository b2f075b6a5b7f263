//! The border: a bad answer file gives one line that names the field and what was expected.

use groundwork::questionnaire::Answers;

const LEVEL: &str = "a whole number from 0 to 4, or null";
const ROLE: &str = "one of hurt, broke, both, unsure, or null";
const STATUS: &str = "one of together, deciding, apart, or null";
const SAFETY: &str = "one of yes, no, skip";

/// The error of a file: its field, what was expected, and the whole line.
fn error(file: &str) -> (String, String, String) {
    let Err(error) = Answers::from_json(file) else { panic!("was taken as it is: {file}") };
    let line = error.to_string();
    let shown = if error.field.is_empty() { "file" } else { &error.field };
    assert!(line.starts_with(&format!("{shown}: expected ")), "{line:?}");
    // Everything that some reader of lines takes for the end of one.
    let ends = |c: char| c.is_control() || c == '\u{2028}' || c == '\u{2029}';
    assert!(!line.chars().any(ends), "{line:?}");
    assert!(line.chars().count() < 400, "{line:?} is no line to read");
    (error.field, error.expected, line)
}

/// Refused, and with the right reason.
fn refused(file: &str, field: &str, expected: &str) -> String {
    let (found, wanted, line) = error(file);
    assert_eq!(found, field, "{line}");
    assert!(wanted.contains(expected), "{line:?} should expect {expected:?}");
    line
}

/// A file with one entry in one of its parts.
fn within(part: &str, entry: &str) -> String {
    format!("{{\"schema\":1,\"{part}\":{{{entry}}}}}")
}

/// Refused for the value of one field in a part.
fn wrong_value(part: &str, field: &str, value: &str, expected: &str) -> String {
    refused(&within(part, &format!("\"{field}\":{value}")), &format!("{part}.{field}"), expected)
}

#[test]
fn a_scored_answer_is_a_whole_number_from_0_to_4_or_null() {
    let wrong = concat!(
        r#"5 -1 2.5 3.0 4.0 1e0 -0 0.0 "3" "maybe" true false [] [3] "#,
        "{} 256 260 4294967296 ",
        "18446744073709551616 1e-400 -9223372036854775809",
    );
    for (part, field) in [("answers", "trust.honest"), ("context", "strain")] {
        for value in wrong.split(' ') {
            wrong_value(part, field, value, LEVEL);
        }
        for value in ["0", "1", "2", "3", "4", "null"] {
            Answers::from_json(&within(part, &format!("\"{field}\":{value}"))).expect(value);
        }
    }
}

#[test]
fn every_id_is_a_known_one() {
    for id in ["trust.unknown", "Trust.honest", "trust.honest ", "honest", ""] {
        wrong_value("answers", id, "1", "the id of an item");
    }
    for role in [r#""victim""#, r#""Hurt""#, r#""""#, "1", r#"["hurt"]"#] {
        wrong_value("context", "role", role, ROLE);
    }
    for status in [r#""married""#, "false"] {
        wrong_value("context", "status", status, STATUS);
    }
    for said in [r#""maybe""#, "null", "true", r#""Yes""#] {
        wrong_value("safety", "afraid", said, SAFETY);
    }
    for list in [r#""vague""#, "null", "{}"] {
        wrong_value("context", "breach", list, "a list of breaches");
    }
    wrong_value("context", "strains", "1", "role, status, breach or strain");
    wrong_value("safety", "scared", r#""no""#, "one of afraid, restricted");
    for (list, field, expected) in [
        (r#"["lies"]"#, "context.breach[0]", "one of honesty, cheating"),
        (r#"["vague",7]"#, "context.breach[1]", "one of honesty, cheating"),
        ("[null]", "context.breach[0]", "one of honesty, cheating"),
        (r#"["vague","walls","vague"]"#, "context.breach[2]", "each breach once"),
    ] {
        refused(&within("context", &format!("\"breach\":{list}")), field, expected);
    }
}

#[test]
fn nothing_stands_twice() {
    for (part, entry, field) in [
        ("answers", r#""trust.honest":1,"trust.honest":1"#, "answers.trust.honest"),
        ("answers", r#""trust.honest":1,"trust.honest":null"#, "answers.trust.honest"),
        ("answers", r#""trust.honest":1,"trust.\u0068onest":2"#, "answers.trust.honest"),
        ("context", r#""role":"hurt","role":"broke""#, "context.role"),
        ("safety", r#""own":"yes","own":"no""#, "safety.own"),
    ] {
        refused(&within(part, entry), field, "each field once");
    }
    refused(r#"{"schema":1,"schema":1}"#, "schema", "each field once");
    refused(r#"{"schema":1,"answers":{},"answers":{}}"#, "answers", "each field once");
}

#[test]
fn the_file_is_one_object_of_schema_1() {
    for schema in ["2", "0", "1.0", r#""1""#, "null", "true", "1e0"] {
        refused(&format!("{{\"schema\":{schema}}}"), "schema", "1");
    }
    for (file, field, expected) in [
        ("{}", "schema", "1"),
        (r#"{"Schema":1}"#, "schema", "1"),
        (r#"{"schema":1,"extra":{}}"#, "extra", "schema, context, safety or answers"),
        (r#"{"schema":1,"context":[]}"#, "context", "an object"),
        (r#"{"schema":1,"context":null}"#, "context", "an object"),
        (r#"{"schema":1,"safety":"no"}"#, "safety", "an object"),
        (r#"{"schema":1,"answers":[1,2,3]}"#, "answers", "an object"),
    ] {
        refused(file, field, expected);
    }
    for other in ["[]", "null", "1", r#""schema""#] {
        refused(other, "", "an object");
    }
}

/// Which texts these are is what `json` compares with a library.
#[test]
fn text_that_is_no_json_is_refused() {
    for file in
        ["", "hello", r#"{"schema":1"#, r#"{"schema":1}{"schema":1}"#, "\u{feff}{\"schema\":1}", "\u{0}"]
    {
        refused(file, "", "one JSON object");
    }
    for open in ["[", "{\"a\":", "{\"schema\":1,\"answers\":{\"trust.honest\":["] {
        refused(&open.repeat(100_000), "", "one JSON object");
    }
}

#[test]
fn a_key_or_value_cant_break_the_line() {
    for (part, entry) in [
        ("answers", r#""trust\nhonest":1"#),
        ("answers", r#""trust\r\u0000\u001b[31mhonest":1"#),
        ("answers", r#""trust\u2028\u2029\u0085honest":1"#),
        ("context", r#""trust\nhonest":1"#),
        ("safety", r#""trust\nhonest":"no""#),
        ("answers", r#"},"trust\nhonest":{"#),
        ("answers", r#"},"trust\nhonest":1,"trust\nhonest":{"#),
    ] {
        let (field, ..) = error(&within(part, entry));
        assert!(field.contains("trust") && field.ends_with("honest"), "{field:?} does not name the key");
    }
    for value in [r#""trust\nhonest""#, r#""trust\u2028honest""#] {
        let line = wrong_value("context", "role", value, ROLE);
        assert!(line.contains("trust") && line.contains("honest"), "{line}");
    }
    let long = "k".repeat(10_000);
    let key = within("answers", &format!("\"{long}\":1"));
    refused(&key, &format!("answers.{}", &long[..60]), "the id of an item");
    wrong_value("context", "role", &format!("\"{long}\""), ROLE);
    refused(&within("context", &format!("\"breach\":[\"{long}\"]")), "context.breach[0]", "one of honesty");
}

/// An error may be shown, logged or sent to somebody for help.
#[test]
fn a_safety_answer_is_not_repeated() {
    for value in ["\"yes, often\"", "17", "[\"secret\"]"] {
        let line = wrong_value("safety", "sexual", value, SAFETY);
        assert!(!line.contains("often") && !line.contains("17") && !line.contains("secret"), "{line}");
    }
}

/// Beyond every number that can be held, a zero that is none of the five levels, and a deep list.
#[test]
fn depth_and_size_are_no_trouble() {
    let nested = format!("{}1{}", "[".repeat(100), "]".repeat(100));
    for value in ["1e400", &"9".repeat(10_000), "-0", "18446744073709551615", &nested] {
        wrong_value("answers", "trust.honest", value, LEVEL);
    }
}

/// Whatever is not there was not answered; that is no error.
#[test]
fn an_empty_file_of_schema_1_is_nobody_yet() {
    let spaced = " \n{ \"schema\" : 1 , \"context\" : { } , \"safety\" : { } , \"answers\" : { } }\r\n\t";
    for file in ["{\"schema\":1}", spaced] {
        assert!(Answers::from_json(file).expect(file).is_empty());
    }
}
