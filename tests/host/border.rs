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

fn in_answers(entry: &str) -> String {
    format!("{{\"schema\":1,\"answers\":{{{entry}}}}}")
}

fn in_context(entry: &str) -> String {
    format!("{{\"schema\":1,\"context\":{{{entry}}}}}")
}

fn in_safety(entry: &str) -> String {
    format!("{{\"schema\":1,\"safety\":{{{entry}}}}}")
}

#[test]
fn a_scored_answer_is_a_whole_number_from_0_to_4_or_null() {
    let wrong = concat!(
        r#"5 -1 2.5 3.0 4.0 1e0 -0 0.0 "3" "maybe" true false [] [3] "#,
        "{} 256 260 4294967296 ",
        "18446744073709551616 1e-400 -9223372036854775809",
    );
    for value in wrong.split(' ') {
        refused(&in_answers(&format!("\"trust.honest\":{value}")), "answers.trust.honest", LEVEL);
        refused(&in_context(&format!("\"strain\":{value}")), "context.strain", LEVEL);
    }
    for value in ["0", "1", "2", "3", "4", "null"] {
        Answers::from_json(&in_answers(&format!("\"trust.honest\":{value}"))).expect(value);
        Answers::from_json(&in_context(&format!("\"strain\":{value}"))).expect(value);
    }
}

#[test]
fn every_id_is_a_known_one() {
    for (file, field, expected) in [
        (in_answers("\"trust.unknown\":1"), "answers.trust.unknown", "the id of an item"),
        (in_answers("\"Trust.honest\":1"), "answers.Trust.honest", "the id of an item"),
        (in_answers("\"trust.honest \":1"), "answers.trust.honest ", "the id of an item"),
        (in_answers("\"honest\":1"), "answers.honest", "the id of an item"),
        (in_answers("\"\":1"), "answers.", "the id of an item"),
        (in_context("\"role\":\"victim\""), "context.role", ROLE),
        (in_context("\"role\":\"Hurt\""), "context.role", ROLE),
        (in_context("\"role\":\"\""), "context.role", ROLE),
        (in_context("\"role\":1"), "context.role", ROLE),
        (in_context("\"role\":[\"hurt\"]"), "context.role", ROLE),
        (in_context("\"status\":\"married\""), "context.status", STATUS),
        (in_context("\"status\":false"), "context.status", STATUS),
        (in_context("\"strains\":1"), "context.strains", "role, status, breach or strain"),
        (in_context("\"breach\":[\"lies\"]"), "context.breach[0]", "one of honesty, cheating"),
        (in_context("\"breach\":[\"vague\",7]"), "context.breach[1]", "one of honesty, cheating"),
        (in_context("\"breach\":[null]"), "context.breach[0]", "one of honesty, cheating"),
        (in_context("\"breach\":[\"vague\",\"walls\",\"vague\"]"), "context.breach[2]", "each breach once"),
        (in_context("\"breach\":\"vague\""), "context.breach", "a list of breaches"),
        (in_context("\"breach\":null"), "context.breach", "a list of breaches"),
        (in_context("\"breach\":{}"), "context.breach", "a list of breaches"),
        (in_safety("\"afraid\":\"maybe\""), "safety.afraid", SAFETY),
        (in_safety("\"afraid\":null"), "safety.afraid", SAFETY),
        (in_safety("\"afraid\":true"), "safety.afraid", SAFETY),
        (in_safety("\"afraid\":\"Yes\""), "safety.afraid", SAFETY),
        (in_safety("\"scared\":\"no\""), "safety.scared", "one of afraid, restricted"),
    ] {
        refused(&file, field, expected);
    }
}

#[test]
fn nothing_stands_twice() {
    for (file, field) in [
        (in_answers("\"trust.honest\":1,\"trust.honest\":1"), "answers.trust.honest"),
        (in_answers("\"trust.honest\":1,\"trust.honest\":null"), "answers.trust.honest"),
        (in_answers("\"trust.honest\":1,\"trust.\\u0068onest\":2"), "answers.trust.honest"),
        (in_context("\"role\":\"hurt\",\"role\":\"broke\""), "context.role"),
        (in_safety("\"own\":\"yes\",\"own\":\"no\""), "safety.own"),
        ("{\"schema\":1,\"schema\":1}".to_owned(), "schema"),
        ("{\"schema\":1,\"answers\":{},\"answers\":{}}".to_owned(), "answers"),
    ] {
        refused(&file, field, "each field once");
    }
}

#[test]
fn the_file_is_one_object_of_schema_1() {
    for (file, field, expected) in [
        ("{}", "schema", "1"),
        ("{\"schema\":2}", "schema", "1"),
        ("{\"schema\":0}", "schema", "1"),
        ("{\"schema\":1.0}", "schema", "1"),
        ("{\"schema\":\"1\"}", "schema", "1"),
        ("{\"schema\":null}", "schema", "1"),
        ("{\"schema\":true}", "schema", "1"),
        ("{\"schema\":1e0}", "schema", "1"),
        ("{\"Schema\":1}", "schema", "1"),
        ("{\"schema\":1,\"extra\":{}}", "extra", "schema, context, safety or answers"),
        ("{\"schema\":1,\"context\":[]}", "context", "an object"),
        ("{\"schema\":1,\"context\":null}", "context", "an object"),
        ("{\"schema\":1,\"safety\":\"no\"}", "safety", "an object"),
        ("{\"schema\":1,\"answers\":[1,2,3]}", "answers", "an object"),
        ("[]", "", "an object"),
        ("null", "", "an object"),
        ("1", "", "an object"),
        ("\"schema\"", "", "an object"),
    ] {
        refused(file, field, expected);
    }
}

#[test]
fn text_that_is_no_json_is_refused() {
    for file in [
        "",
        " ",
        "\n\n",
        "hello",
        "{",
        "{\"schema\":1",
        "{\"schema\":1,}",
        "{schema:1}",
        "{'schema':1}",
        "{\"schema\":01}",
        "{\"schema\":+1}",
        "{\"schema\":NaN}",
        "{\"schema\":1} // a note",
        "{\"schema\":1}{\"schema\":1}",
        "{\"schema\":1}\n{\"schema\":1}",
        "{\"schema\":1}]",
        "\u{feff}{\"schema\":1}",
        "{\"schema\":1,\"answers\":{\"trust.\nhonest\":1}}",
        "{\"schema\":1,\"answers\":{\"\\ud800\":1}}",
        "\u{0}",
    ] {
        refused(file, "", "one JSON object");
    }
}

#[test]
fn a_key_or_value_cant_break_the_line() {
    for file in [
        in_answers("\"trust\\nhonest\":1"),
        in_answers("\"trust\\r\\u0000\\u001b[31mhonest\":1"),
        in_answers("\"trust\\u2028\\u2029\\u0085honest\":1"),
        in_context("\"trust\\nhonest\":1"),
        in_safety("\"trust\\nhonest\":\"no\""),
        "{\"schema\":1,\"trust\\nhonest\":1}".to_owned(),
        "{\"schema\":1,\"trust\\nhonest\":1,\"trust\\nhonest\":1}".to_owned(),
    ] {
        let (field, ..) = error(&file);
        assert!(field.contains("trust") && field.ends_with("honest"), "{field:?} does not name the key");
    }
    for value in ["trust\\nhonest", "trust\\u2028honest"] {
        let line = refused(&in_context(&format!("\"role\":\"{value}\"")), "context.role", ROLE);
        assert!(line.contains("trust") && line.contains("honest"), "{line}");
    }
    let long = "k".repeat(10_000);
    refused(&in_answers(&format!("\"{long}\":1")), &format!("answers.{}", &long[..60]), "the id of an item");
    refused(&in_context(&format!("\"role\":\"{long}\"")), "context.role", ROLE);
    refused(&in_context(&format!("\"breach\":[\"{long}\"]")), "context.breach[0]", "one of honesty");
}

/// An error may be shown, logged or sent to somebody for help.
#[test]
fn a_safety_answer_is_not_repeated() {
    for value in ["\"yes, often\"", "17", "[\"secret\"]"] {
        let line = refused(&in_safety(&format!("\"sexual\":{value}")), "safety.sexual", SAFETY);
        assert!(!line.contains("often") && !line.contains("17") && !line.contains("secret"), "{line}");
    }
}

#[test]
fn depth_and_size_are_no_trouble() {
    for open in ["[", "{\"a\":", "{\"schema\":1,\"answers\":{\"trust.honest\":["] {
        refused(&open.repeat(100_000), "", "one JSON object");
    }
    let nested = format!("{}1{}", "[".repeat(100), "]".repeat(100));
    refused(&in_answers(&format!("\"trust.honest\":{nested}")), "answers.trust.honest", LEVEL);
    // Beyond every number that can be held, and a zero that is none of the five levels.
    for value in ["1e400", &"9".repeat(10_000), "-0", "18446744073709551615"] {
        refused(&in_answers(&format!("\"trust.honest\":{value}")), "answers.trust.honest", LEVEL);
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
