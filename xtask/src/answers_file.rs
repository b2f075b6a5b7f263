//! The answers in a file: an answer file, or a copy that the app exported.

use groundwork::questionnaire::Answers;
use groundwork::record::{Found, MAX_BYTES, RecordError, import};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// The bytes of a file, however large it is: no more are read than a record can have.
pub fn open(file: &Path) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = File::open(file).and_then(|file| file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes));
    read.map_err(|error| error.to_string())?;
    if bytes.len() > MAX_BYTES { Err(too_large()) } else { Ok(bytes) }
}

pub fn too_large() -> String {
    message(&RecordError::TooLarge)
}

/// A text with nothing in it that a terminal would obey.
pub fn one_line(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { c.escape_default().to_string() } else { c.to_string() })
        .collect()
}

/// Reads either kind; the message says what is wrong, on one line.
pub fn read(bytes: &[u8]) -> Result<Answers, String> {
    // An editor may have put this in front; a browser drops it likewise.
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| "expected text in UTF-8".to_owned())?;
    let error = match Answers::from_json(text) {
        Ok(answers) => return Ok(answers),
        Err(error) => error,
    };
    match import(bytes) {
        Ok(Found::Plain(stored)) => Ok(stored.record.in_force().into_owned()),
        Ok(Found::Locked(_)) => Err(expected("a copy without a passphrase", "one that is locked with one")),
        Err(problem) if is_copy(text) => Err(message(&problem)),
        Err(_) => Err(error.to_string()),
    }
}

/// Whether a file begins as all copies do, in every schema that has a revision.
fn is_copy(text: &str) -> bool {
    let number = text.strip_prefix("{\"schema\":");
    let rest = number.map(|text| text.trim_start_matches(|c: char| c.is_ascii_digit()));
    rest.is_some_and(|rest| rest.starts_with(",\"revision\":"))
}

fn message(problem: &RecordError) -> String {
    match problem {
        RecordError::Newer => expected("schema 1 or 2", "a copy by a later version"),
        RecordError::CutShort => expected("a whole copy", "one that is cut short"),
        RecordError::Changed => expected("a copy as it was written", "one that was changed since"),
        RecordError::OtherKind => expected("an answer file or a copy", "something else"),
        RecordError::Wrong(error) => error.to_string(),
        RecordError::TooLarge => expected(&format!("at most {MAX_BYTES} bytes"), "more"),
    }
}

fn expected(expected: &str, found: &str) -> String {
    format!("file: expected {expected}; found {found}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths;

    fn fixture(name: &str) -> String {
        let file = paths::root().join("tests/fixtures").join(name);
        std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    }

    #[test]
    fn an_answer_file_and_its_copies_give_the_same_answers() {
        let answers = Answers::from_json(&fixture("people/hurt.json")).unwrap();
        for name in ["people/hurt.json", "records/schema-1.json", "records/schema-2.json"] {
            for mark in ["", "\u{feff}"] {
                let text = mark.to_owned() + &fixture(name);
                assert_eq!(read(text.as_bytes()), Ok(answers.clone()), "{name}");
            }
        }
    }

    #[test]
    fn a_copy_that_cant_be_read_is_named_as_such() {
        let copy = fixture("records/schema-2.json");
        let problems = [
            fixture("records/schema-2-locked.json"),
            copy[..1000].to_owned(),
            copy.replace("Said", "said"),
            copy.replacen("\"schema\":2", "\"schema\":3", 1),
            copy.replace("\"done\":true", "\"done\":1"),
            copy.clone() + &" ".repeat(MAX_BYTES),
        ];
        let mut messages = problems.map(|text| read(text.as_bytes()).unwrap_err()).to_vec();
        for message in &messages {
            assert!(message.contains(": expected ") && message.lines().count() == 1, "{message}");
            // Not the error of an answer file, which would only speak of the number of the schema.
            assert!(!message.starts_with("schema: "), "{message}");
        }
        messages.dedup();
        // A changed number of the schema is a change like any other.
        assert_eq!(messages.len(), 5, "{messages:#?}");
    }

    /// Whatever is no copy gets the same line as before there were any.
    #[test]
    fn an_answer_file_keeps_its_errors() {
        let extra = "{\"schema\":1,\"extra\":1}";
        for text in ["", "hello", "{\"schema\":2}", extra, "{\"schema\":3,\"data\":{}}", "[]"] {
            let error = Answers::from_json(text).unwrap_err().to_string();
            assert_eq!(read(text.as_bytes()), Err(error), "{text}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_file_without_an_end_is_too_large() {
        assert_eq!(open(Path::new("/dev/zero")), Err(too_large()));
    }

    #[test]
    fn a_name_gives_no_orders() {
        assert_eq!(one_line("é\u{1b}[2J\n.json"), "é\\u{1b}[2J\\n.json");
    }
}
