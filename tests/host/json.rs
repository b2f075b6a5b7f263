//! The engine's reading of JSON against a library's: the same trees, and the same texts refused. And answers → JSON →
//! answers.

use crate::person::Person;
use crate::random::{config, person};
use groundwork::questionnaire::Answers;
use groundwork::questionnaire::json::Json;
use proptest::prelude::*;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Value, json};
use std::fmt;

/// What the library makes of a text, with every field in its order, also those that stand twice.
struct Library(Json);

/// How it hands over a number as it stood there.
const NUMBER: &str = "$serde_json::private::Number";

impl<'de> Deserialize<'de> for Library {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Tree).map(Self)
    }
}

struct Tree;

impl<'de> Visitor<'de> for Tree {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a JSON value")
    }
    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }
    // Some numbers come as such, most as digits.
    fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Whole(value))
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        Ok(i64::try_from(value).map_or(Json::Fraction, Json::Whole))
    }
    fn visit_f64<E: Error>(self, _value: f64) -> Result<Json, E> {
        Ok(Json::Fraction)
    }
    fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(Library(value)) = seq.next_element()? {
            list.push(value);
        }
        Ok(Json::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut object = Vec::new();
        while let Some((key, Library(value))) = map.next_entry()? {
            object.push((key, value));
        }
        Ok(match &object[..] {
            [(name, Json::Text(digits))] if name == NUMBER => {
                digits.parse().ok().filter(|_| digits != "-0").map_or(Json::Fraction, Json::Whole)
            }
            _ => Json::Object(object),
        })
    }
}

fn same(text: &str) {
    let library = serde_json::from_str::<Library>(text).ok().map(|Library(json)| json);
    assert_eq!(Json::read(text).ok(), library, "{text:?}");
}

#[test]
fn numbers_are_the_same() {
    let starts = ["", "-", "+", "--", "0", "-0", "00", "1", "-12", "01", "9223372036854775807"];
    let more =
        ["9223372036854775808", "-9223372036854775808", "-9223372036854775809", "0x1", "Infinity", "NaN"];
    for start in starts.iter().chain(&more) {
        for fraction in ["", ".", ".0", ".5", ".05e", "..1"] {
            for exponent in ["", "e", "E", "e1", "E+1", "e-1", "e+", "e400", "e1.5", "e+-1"] {
                same(&format!("{start}{fraction}{exponent}"));
                same(&format!("[{start}{fraction}{exponent},1]"));
            }
        }
    }
}

#[test]
fn escapes_are_the_same() {
    for byte in 0..=u8::MAX {
        same(&format!("\"\\{}\"", char::from(byte)));
        same(&format!("\"{}\"", char::from(byte)));
    }
    let halves =
        ["", "d83d", "D83D", "dfff", "dc00", "DE42", "d800", "0041", "00e9", "ffff", "00g0", "d83", "ü"];
    for high in halves {
        for low in halves {
            same(&format!("\"\\u{high}\\u{low}\""));
            same(&format!("\"\\u{high}{low}\""));
            same(&format!("\"\\u{high}\\n{low}\""));
        }
    }
}

#[test]
fn depth_is_the_same() {
    for depth in [1, 2, 100, 126, 127, 128, 129, 1000, 100_000] {
        same(&format!("{}{}", "[".repeat(depth), "]".repeat(depth)));
        same(&format!("{}1{}", "{\"a\":".repeat(depth), "}".repeat(depth)));
        same(&"[".repeat(depth));
    }
}

/// Texts of few characters, all of which mean something: every mixture of them up to five.
#[test]
fn short_texts_are_the_same() {
    let pieces = ["{", "}", "[", "]", ",", ":", "\"", "\\", "1", "-", "null", " ", "e", "\n", "\u{a0}"];
    let mut texts = vec![String::new()];
    for _ in 0..4 {
        texts = texts.iter().flat_map(|text| pieces.map(|piece| format!("{text}{piece}"))).collect();
        for text in &texts {
            same(text);
        }
    }
    let words =
        "true false tru nul truee True nulll hello 1\0 \0 [1,] {,} \u{feff}1 {a:1} {'a':1} 1//a {}{} {}] NaN";
    words.split(' ').for_each(same);
    for text in ["{}\n{}", "{\"a\nb\":1}", "{\"\\ud800\":1}"] {
        same(text);
    }
}

/// What the engine should write: breaches in the order of the contract, nothing else changed.
fn written(person: &Person) -> Value {
    let mut json = person.json();
    if let Some(breach) = &person.breach {
        let ordered: Vec<_> = crate::contract::BREACHES.iter().filter(|b| breach.contains(b)).collect();
        json["context"]["breach"] = json!(ordered);
    }
    json
}

proptest! {
    #![proptest_config(config())]

    /// And of answers it makes answers, or an error on one line.
    #[test]
    fn damaged_texts_are_the_same(
        person in person(),
        pretty in any::<bool>(),
        at in any::<usize>(),
        length in 0..4usize,
        put in prop_oneof![Just(String::new()), "[ -~\n\t\u{0}äπ🙂]{1,3}", "[]{}\",:0-9eE.+-]{1,4}"],
    ) {
        // One piece of the text is lost, doubled or replaced.
        let json = person.json();
        let text = if pretty { format!("{json:#}") } else { json.to_string() };
        let chars: Vec<char> = text.chars().collect();
        let (at, end) = (at % chars.len(), at.wrapping_add(length) % chars.len());
        let text = [String::from_iter(&chars[..at]), put, String::from_iter(&chars[at.max(end)..])].concat();
        same(&text);
        if let Err(error) = Answers::from_json(&text) {
            let line = error.to_string();
            prop_assert!(!line.chars().any(char::is_control), "{:?}", line);
            prop_assert!(line.contains(": expected ") && line.contains("; found "), "{:?}", line);
        }
    }

    /// Missing stays missing and `null` stays `null`: only an unanswered question is asked again.
    #[test]
    fn answers_survive_the_round_trip(person in person()) {
        let answers = Answers::from_json(&person.json().to_string()).expect("a valid file");
        prop_assert_eq!(&answers, &person.answers(), "the tests' own short way");
        let text = answers.to_json();
        let again = Answers::from_json(&text).expect("what was written can be read");
        prop_assert_eq!(&again, &answers);
        prop_assert_eq!(serde_json::from_str::<Value>(&text).expect("valid JSON"), written(&person));
    }
}
