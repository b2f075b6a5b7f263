//! A record behind a passphrase. Opening it is up to the browser. Here it is only checked that it can be
//! tried, and that nobody has made guessing easier.

use super::decode::data;
use super::stored::begin;
use super::{LOCKED_SCHEMA, RecordError, SCHEMA, Stored, checksum};
use crate::ids::ids;
use crate::questionnaire::FieldError;
use crate::questionnaire::field::{entries, field, known, wrong};
use crate::questionnaire::json::Json;
use crate::questionnaire::writer::Writer;
use std::ops::RangeInclusive;

const KDF: &str = "PBKDF2-SHA-256";
const CIPHER: &str = "AES-256-GCM";
/// Fewer would make guessing cheap, more would keep the page busy for many seconds.
const ROUNDS: RangeInclusive<i64> = 600_000..=10_000_000;
const SALT: usize = 16;
const IV: usize = 12;
/// What the cipher adds to an empty text.
const TAG: usize = 16;

ids! {
    /// Where a locked text stands: it opens nowhere else, so none can be put in another's place.
    Place { Record = "record", Last = "last", Before = "before", File = "file", }
}

/// What a locked text is bound to: its place, and all that stands open in it. The cipher takes it as associated data.
pub fn bound(place: Place, revision: u64, begun: u64) -> String {
    [place.id(), &begin(LOCKED_SCHEMA, revision, begun, "locked")].concat()
}

/// A locked record. Bytes are in base64 (RFC 4648, section 4): "locked" in `docs/data-format.md`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Locked {
    /// Where it was found.
    pub place: Place,
    /// Whether it is bound as [`bound`] says; texts of earlier versions (schema 2) are not.
    pub is_bound: bool,
    /// As in [`Stored`]; it stands open beside what is locked.
    pub revision: u64,
    /// As in [`Stored`], likewise open.
    pub begun: u64,
    /// Rounds of PBKDF2 that make the key from the passphrase: 600,000 to 10,000,000.
    pub rounds: u32,
    /// 16 bytes, chosen when the passphrase was.
    pub salt: String,
    /// 12 bytes, new for every write.
    pub iv: String,
    /// The encrypted text of the data, and the cipher's tag of 16 bytes.
    pub data: String,
}

impl Locked {
    /// The associated data that opens it; empty where it is not bound.
    pub fn bound(&self) -> String {
        if self.is_bound { bound(self.place, self.revision, self.begun) } else { String::new() }
    }

    /// The text for storage or for a file.
    pub fn to_text(&self) -> String {
        let Self { place: _, is_bound, revision, begun, rounds, salt, iv, data } = self;
        let schema = if *is_bound { LOCKED_SCHEMA } else { SCHEMA };
        let mut out = Writer::default();
        out.word(&begin(schema, *revision, *begun, "locked"));
        out.open('{');
        out.key("kdf").text(KDF);
        out.key("rounds").number((*rounds).into());
        out.key("salt").text(salt);
        out.key("cipher").text(CIPHER);
        out.key("iv").text(iv);
        out.key("data").text(data);
        out.close('}');
        let mut text = out.into_text();
        checksum::close(&mut text);
        text
    }

    /// The record, from its decrypted text.
    ///
    /// # Errors
    /// What was locked is not the data of a record; with the field, if one is wrong.
    pub fn opened(&self, text: &str) -> Result<Stored, RecordError> {
        let json = Json::read(text).map_err(|_| RecordError::OtherKind)?;
        Ok(Stored {
            revision: self.revision,
            begun: self.begun,
            record: data(&json).map_err(|error| error.within("data").of_file())?,
        })
    }

    /// Reads the object `locked` of a stored text.
    pub(super) fn of(schema: i64, revision: u64, begun: u64, json: &Json) -> Result<Self, FieldError> {
        let list = entries(json)?;
        known(list, &["kdf", "rounds", "salt", "cipher", "iv", "data"])?;
        field(list, "kdf", |json| word(json, KDF))?;
        field(list, "cipher", |json| word(json, CIPHER))?;
        let rounds = field(list, "rounds", |json| match json {
            Json::Whole(n) if ROUNDS.contains(n) => Ok(n.unsigned_abs() as u32),
            other => wrong("a whole number from 600000 to 10000000", other),
        })?;
        let salt = field(list, "salt", |json| base64(json, SALT..=SALT))?;
        let iv = field(list, "iv", |json| base64(json, IV..=IV))?;
        let data = field(list, "data", |json| base64(json, TAG + 1..=usize::MAX))?;
        let is_bound = schema == LOCKED_SCHEMA;
        Ok(Self { place: Place::Record, is_bound, revision, begun, rounds, salt, iv, data })
    }
}

fn word(json: &Json, word: &'static str) -> Result<(), FieldError> {
    match json {
        Json::Text(text) if text == word => Ok(()),
        other => wrong(word, other),
    }
}

fn base64(json: &Json, length: RangeInclusive<usize>) -> Result<String, FieldError> {
    match json {
        Json::Text(text) if bytes(text).is_some_and(|n| length.contains(&n)) => Ok(text.clone()),
        _ => wrong("bytes in base64, as many as there should be", &"something else"),
    }
}

/// How many bytes a text in base64 (RFC 4648, section 4) stands for; nothing if it is none. There is
/// one text for the same bytes: with its padding, and without bits that nobody reads.
fn bytes(text: &str) -> Option<usize> {
    let digits = text.trim_end_matches('=');
    let padding = text.len() - digits.len();
    let mut last = 0;
    for byte in digits.bytes() {
        last = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
    }
    let unread = [0, 0b11, 0b1111].get(padding)?;
    (text.len().is_multiple_of(4) && last & unread == 0).then(|| text.len() / 4 * 3 - padding)
}

#[cfg(test)]
mod tests {
    use super::bytes;

    #[test]
    fn base64_is_counted_or_refused() {
        for (text, count) in [("", 0), ("Zg==", 1), ("Zm8=", 2), ("Zm9v", 3), ("Zm9vYg==", 4), ("+/+/", 3)] {
            assert_eq!(bytes(text), Some(count), "{text}");
        }
        for text in [
            "=", "==", "Z", "Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Zm9v====", "Zg==Zg==", "Zm 9v", "-_-_",
            "Zm9v\n",
        ] {
            assert_eq!(bytes(text), None, "{text}");
        }
    }
}
