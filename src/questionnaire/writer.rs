//! JSON piece by piece, without spaces. In the app, a library for this would be larger than all the code
//! that writes something.

/// A text that grows; it puts the commas in by itself.
#[derive(Default)]
pub struct Writer(String);

impl Writer {
    /// Begins an object or a list.
    pub fn open(&mut self, bracket: char) {
        self.comma();
        self.0.push(bracket);
    }

    /// Ends what [`Self::open`] began, with the bracket that belongs to it.
    pub fn close(&mut self, bracket: char) {
        self.0.push(bracket);
    }

    /// Writes the name of a field; its value is to follow.
    pub fn key(&mut self, key: &str) -> &mut Self {
        self.text(key);
        self.0.push(':');
        self
    }

    /// Writes a whole number; above 2⁵³ − 1 not every reader of JSON would have it exactly.
    pub fn number(&mut self, number: u64) {
        self.word(&number.to_string());
    }

    /// Writes what needs no quotation marks: `null`, `true`, or JSON that is ready.
    pub fn word(&mut self, word: &str) {
        self.comma();
        self.0.push_str(word);
    }

    /// Any text, in quotation marks.
    pub fn text(&mut self, text: &str) {
        self.comma();
        self.0.push('"');
        // Nearly every text needs no escapes; copied whole, it takes a fraction of the time.
        if text.bytes().all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
            self.0.push_str(text);
        } else {
            self.escaped(text);
        }
        self.0.push('"');
    }

    fn escaped(&mut self, text: &str) {
        for char in text.chars() {
            match char {
                '"' | '\\' => self.0.push('\\'),
                '\0'..' ' => {
                    self.0.push_str("\\u00");
                    self.0.push(if char < '\u{10}' { '0' } else { '1' });
                    self.0.push(char::from(b"0123456789abcdef"[char as usize & 15]));
                    continue;
                }
                _ => {}
            }
            self.0.push(char);
        }
    }

    /// The text, once everything that was begun is closed.
    pub fn into_text(self) -> String {
        self.0
    }

    /// Separates a value from the one before, unless an object, a list or a field has just begun.
    fn comma(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with(['{', '[', ':']) {
            self.0.push(',');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn written(write: impl FnOnce(&mut Writer)) -> String {
        let mut out = Writer::default();
        write(&mut out);
        out.into_text()
    }

    /// Every character, one by one, as a library reads it.
    #[test]
    fn any_text_comes_back() {
        let all: Vec<char> = ('\0'..=char::MAX).collect();
        for part in all.chunks(1000) {
            let text: String = part.iter().collect();
            let json = written(|out| out.text(&text));
            assert_eq!(serde_json::from_str::<Value>(&json).expect(&json), Value::String(text));
            assert!(!json.chars().any(|char| char < ' '), "{json}");
        }
    }

    #[test]
    fn commas_stand_between_values() {
        let text = written(|out| {
            out.open('{');
            out.key("a").open('[');
            out.close(']');
            out.key(":").open('[');
            out.number(u64::MAX);
            out.text("{");
            out.open('{');
            out.close('}');
            out.word("null");
            out.close(']');
            out.close('}');
        });
        assert_eq!(text, r#"{"a":[],":":[18446744073709551615,"{",{},null]}"#);
        assert_eq!(serde_json::from_str::<Value>(&text).expect("JSON")["a"], json!([]));
    }
}
