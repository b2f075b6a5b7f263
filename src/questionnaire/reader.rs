//! JSON text to a tree, as RFC 8259 has it and no more lenient.
//!
//! Written by hand, because the library's code for it would be a tenth of what the app may weigh.
//! `tests/host/json.rs` and the fuzzing compare it with the library on the same texts.

use super::json::Json;

/// Deeper than anything of ours, and too shallow for any text to use up the stack.
const DEPTH: u8 = 127;

impl Json {
    /// Reads one JSON value and nothing after it.
    ///
    /// # Errors
    /// How much of the text is JSON, in bytes from its beginning.
    pub fn read(text: &str) -> Result<Self, usize> {
        let mut reader = Reader { text, at: 0 };
        let value = reader.value(0).ok_or(reader.at)?;
        reader.space();
        if reader.at == text.len() { Ok(value) } else { Err(reader.at) }
    }
}

struct Reader<'a> {
    text: &'a str,
    /// How far it has read without an error, in bytes.
    at: usize,
}

impl Reader<'_> {
    fn value(&mut self, depth: u8) -> Option<Json> {
        self.space();
        match self.peek() {
            b'{' | b'[' if depth == DEPTH => None,
            b'{' => {
                let mut fields = Vec::new();
                self.each(b'}', &mut |reader| {
                    reader.space();
                    let key = reader.string()?;
                    reader.space();
                    reader.take(b':')?;
                    fields.push((key, reader.value(depth + 1)?));
                    Some(())
                })?;
                Some(Json::Object(fields))
            }
            b'[' => {
                let mut items = Vec::new();
                self.each(b']', &mut |reader| {
                    items.push(reader.value(depth + 1)?);
                    Some(())
                })?;
                Some(Json::List(items))
            }
            b'"' => self.string().map(Json::Text),
            b'n' => self.word("null", Json::Null),
            b't' => self.word("true", Json::Bool(true)),
            b'f' => self.word("false", Json::Bool(false)),
            _ => self.number(),
        }
    }

    /// What stands between two brackets, separated by commas.
    fn each(&mut self, end: u8, read: &mut dyn FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.at += 1;
        self.space();
        if self.skip(end) {
            return Some(());
        }
        loop {
            read(self)?;
            self.space();
            if self.skip(end) {
                return Some(());
            }
            self.take(b',')?;
        }
    }

    fn word(&mut self, word: &str, value: Json) -> Option<Json> {
        for byte in word.bytes() {
            self.take(byte)?;
        }
        Some(value)
    }

    fn number(&mut self) -> Option<Json> {
        let start = self.at;
        self.skip(b'-');
        if !self.skip(b'0') {
            self.digits()?;
        }
        let end = self.at;
        if self.skip(b'.') {
            self.digits()?;
        }
        if self.skip(b'e') || self.skip(b'E') {
            let _ = self.skip(b'+') || self.skip(b'-');
            self.digits()?;
        }
        let digits = &self.text[start..self.at];
        // A zero with a sign counts as a fraction: no whole number keeps the sign.
        let whole = digits.parse().ok().filter(|_| self.at == end && digits != "-0");
        Some(whole.map_or(Json::Fraction, Json::Whole))
    }

    /// One digit or more.
    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        if self.at > start { Some(()) } else { None }
    }

    fn string(&mut self) -> Option<String> {
        self.take(b'"')?;
        let mut out = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek(), b'"' | b'\\' | 0..b' ') {
                self.at += 1;
            }
            out.push_str(&self.text[start..self.at]);
            if self.skip(b'"') {
                return Some(out);
            }
            self.take(b'\\')?;
            out.push(self.escape()?);
        }
    }

    /// What stands after a backslash.
    fn escape(&mut self) -> Option<char> {
        let byte = self.peek();
        self.at += 1;
        Some(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let mut code = self.four_digits()?;
                // A character beyond the first 65,536 is written as two halves.
                if (0xD800..0xDC00).contains(&code) {
                    self.take(b'\\')?;
                    self.take(b'u')?;
                    let low = self.four_digits()?.wrapping_sub(0xDC00);
                    if low >= 0x400 {
                        return None;
                    }
                    code = 0x1_0000 + ((code - 0xD800) << 10) + low;
                }
                return char::from_u32(code);
            }
            _ => {
                self.at -= 1;
                return None;
            }
        })
    }

    fn four_digits(&mut self) -> Option<u32> {
        let mut code = 0;
        for _ in 0..4 {
            code = code << 4 | char::from(self.peek()).to_digit(16)?;
            self.at += 1;
        }
        Some(code)
    }

    fn space(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    /// The next byte; at the end 0, which stands nowhere in JSON.
    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn skip(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == byte;
        self.at += usize::from(is_next);
        is_next
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        if self.skip(byte) { Some(()) } else { None }
    }
}
