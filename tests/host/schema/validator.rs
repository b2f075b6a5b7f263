//! JSON Schema, as much of it as the schemas in `docs/` use. A keyword that is not known here is a
//! failure, so nothing in a schema goes unchecked. A whole library for this is seventy crates.

use crate::people::read;
use regex_lite::Regex;
use serde_json::{Map, Value};

/// Keywords that ask nothing, and those that ask nothing of a value of another type.
const OTHERS: [&str; 17] = [
    "$schema",
    "title",
    "description",
    "$defs",
    "minimum",
    "maximum",
    "pattern",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "items",
    "uniqueItems",
    "required",
    "properties",
    "additionalProperties",
    "propertyNames",
];

/// A schema, with the others that it refers to in the same folder.
pub struct Schema(Value);

impl Schema {
    /// Reads a file of `docs/`.
    pub fn of(name: &str) -> Self {
        let file = format!("docs/{name}");
        Self(serde_json::from_str(&read(&file)).unwrap_or_else(|error| panic!("{file}: {error}")))
    }

    /// Whether it takes this value.
    pub fn takes(&self, value: &Value) -> bool {
        self.node(&self.0, value)
    }

    fn node(&self, schema: &Value, value: &Value) -> bool {
        let keywords = schema.as_object().unwrap_or_else(|| panic!("no schema: {schema}"));
        keywords.iter().all(|(keyword, wanted)| match (keyword.as_str(), value) {
            ("$ref", _) => self.reference(text(wanted), value),
            ("const", _) => value == wanted,
            ("enum", _) => list(wanted).contains(value),
            ("type", _) => types(wanted).iter().any(|name| is(name, value)),
            ("anyOf", _) => list(wanted).iter().any(|schema| self.node(schema, value)),
            ("oneOf", _) => list(wanted).iter().filter(|schema| self.node(schema, value)).count() == 1,
            ("minimum", Value::Number(n)) => n.as_i64() >= wanted.as_i64(),
            ("maximum", Value::Number(n)) => {
                n.as_i64().is_some_and(|n| n <= wanted.as_i64().expect("a number"))
            }
            ("pattern", Value::String(found)) => Regex::new(text(wanted)).expect("a pattern").is_match(found),
            ("minLength", Value::String(found)) => {
                found.chars().count() as u64 >= wanted.as_u64().expect("a number")
            }
            ("maxLength", Value::String(found)) => {
                found.chars().count() as u64 <= wanted.as_u64().expect("a number")
            }
            ("minItems", Value::Array(items)) => items.len() as u64 >= wanted.as_u64().expect("a number"),
            ("maxItems", Value::Array(items)) => items.len() as u64 <= wanted.as_u64().expect("a number"),
            ("items", Value::Array(items)) => items.iter().all(|item| self.node(wanted, item)),
            ("uniqueItems", Value::Array(items)) => (1..items.len()).all(|i| !items[..i].contains(&items[i])),
            ("required", Value::Object(fields)) => {
                list(wanted).iter().all(|name| fields.contains_key(text(name)))
            }
            ("properties", Value::Object(fields)) => fields
                .iter()
                .all(|(name, field)| wanted.get(name).is_none_or(|schema| self.node(schema, field))),
            ("additionalProperties", Value::Object(fields)) => self.additional(keywords, wanted, fields),
            ("propertyNames", Value::Object(fields)) => {
                fields.keys().all(|name| self.node(wanted, &Value::String(name.clone())))
            }
            (keyword, _) => {
                assert!(OTHERS.contains(&keyword), "the tests don't know the keyword {keyword}");
                true
            }
        })
    }

    fn additional(&self, keywords: &Map<String, Value>, wanted: &Value, fields: &Map<String, Value>) -> bool {
        let known = keywords.get("properties").and_then(Value::as_object);
        let others = fields.iter().filter(|(name, _)| known.is_none_or(|known| !known.contains_key(*name)));
        match wanted {
            Value::Bool(may_be) => *may_be || others.count() == 0,
            schema => others.map(|(_, field)| field).all(|field| self.node(schema, field)),
        }
    }

    fn reference(&self, to: &str, value: &Value) -> bool {
        match to.strip_prefix("#/$defs/") {
            Some(name) => self.node(&self.0["$defs"][name], value),
            None => Self::of(to).takes(value),
        }
    }
}

fn is(name: &str, value: &Value) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "integer" => value.as_i64().is_some(),
        other => panic!("the tests don't know the type {other}"),
    }
}

fn types(value: &Value) -> Vec<&str> {
    value.as_array().map_or_else(|| vec![text(value)], |list| list.iter().map(text).collect())
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap_or_else(|| panic!("no list: {value}"))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}
