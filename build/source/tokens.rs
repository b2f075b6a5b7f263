//! Rust cut into names and marks; comments, strings and characters are left out.

#[derive(PartialEq)]
pub enum Token {
    Name(String),
    /// `::`
    In,
    Mark(char),
}

impl Token {
    pub fn is(&self, mark: char) -> bool {
        *self == Self::Mark(mark)
    }

    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }
}

/// Each token with where it stands in the text.
pub fn tokens(text: &str) -> Vec<(Token, usize)> {
    let mut all = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(length) = raw_string(rest) {
            length
        } else if c == '"' {
            string(rest)
        } else if c == '\'' {
            character(rest)
        } else if is_name(c) {
            let length = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
            all.push((Token::Name(rest[..length].to_owned()), at));
            length
        } else if rest.starts_with("::") {
            all.push((Token::In, at));
            2
        } else {
            if !c.is_whitespace() {
                all.push((Token::Mark(c), at));
            }
            c.len_utf8()
        };
        at += length;
    }
    all
}

fn string(rest: &str) -> usize {
    let mut escaped = false;
    let end = rest[1..].find(|c| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    });
    end.map_or(rest.len(), |end| end + 2)
}

fn raw_string(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'))?;
    let marks = after.len() - after.trim_start_matches('#').len();
    after[marks..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(marks));
    let start = rest.len() - after.len() + marks + 1;
    Some(rest[start..].find(&end).map_or(rest.len(), |found| start + found + end.len()))
}

/// A character, or the mark of a lifetime alone.
fn character(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some((at, escaped))) => {
            let at = at + escaped.len_utf8();
            rest[at..].find('\'').map_or(rest.len(), |end| at + end + 1)
        }
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 1,
    }
}
