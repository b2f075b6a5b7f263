//! What one file of Rust says of names: what it takes in by `use`, and what it names.

use super::tokens::{Token, tokens};
use crate::words::Slots;
use std::collections::{BTreeMap, BTreeSet};

pub type Path = Vec<String>;

/// A constant that the file names, as it stands there.
pub struct Named {
    pub path: Path,
    /// Where it stands.
    pub at: usize,
    /// The values of a `fill!` that it is the text of.
    pub filled: Option<Slots>,
}

#[derive(Default)]
pub struct File {
    /// What a name stands for by `use`.
    pub uses: BTreeMap<String, Vec<Path>>,
    pub named: Vec<Named>,
    /// The fields that are read: `.said`.
    pub fields: BTreeSet<String>,
}

impl File {
    pub fn read(text: &str) -> Self {
        let tokens = tokens(text);
        let mut file = Self::default();
        let mut n = 0;
        while n < tokens.len() {
            n = match &tokens[n].0 {
                Token::Name(name) if name == "use" => file.tree(&tokens, n + 1, Vec::new()),
                Token::Name(_) => file.name(&tokens, n),
                _ => n + 1,
            };
        }
        file
    }

    /// A tree of `use`, up to where it ends.
    fn tree(&mut self, tokens: &[(Token, usize)], mut n: usize, mut path: Path) -> usize {
        let before = path.len();
        while let Some((token, _)) = tokens.get(n) {
            n += 1;
            match token {
                Token::Name(name) if name == "as" => {
                    let name = tokens.get(n).and_then(|(token, _)| token.name()).unwrap_or_default();
                    self.uses.entry(name.to_owned()).or_default().push(path);
                    return n + 1;
                }
                Token::Name(name) if name == "self" && before > 0 && path.len() == before => {}
                Token::Name(name) => path.push(name.clone()),
                Token::In => {}
                Token::Mark('{') => {
                    while tokens.get(n).is_some_and(|(token, _)| !token.is('}')) {
                        n = self.tree(tokens, n, path.clone());
                        n += usize::from(tokens.get(n).is_some_and(|(token, _)| token.is(',')));
                    }
                    return n + 1;
                }
                Token::Mark('*') => return n,
                Token::Mark(_) => {
                    n -= 1;
                    break;
                }
            }
        }
        if let Some(name) = path.last() {
            self.uses.entry(name.clone()).or_default().push(path);
        }
        n
    }

    /// A path or a field, up to what follows it.
    fn name(&mut self, tokens: &[(Token, usize)], start: usize) -> usize {
        let mut path: Path = tokens[start].0.name().map(str::to_owned).into_iter().collect();
        let mut n = start + 1;
        while let (Some((Token::In, _)), Some((Token::Name(name), _))) = (tokens.get(n), tokens.get(n + 1)) {
            path.push(name.clone());
            n += 2;
        }
        let before = |back: usize| start.checked_sub(back).map(|n| &tokens[n].0);
        if before(1).is_some_and(|token| token.is('.'))
            && tokens.get(n).is_none_or(|(token, _)| !token.is('('))
        {
            self.fields.insert(path.remove(0));
            return n;
        }
        let fills = matches!(before(3), Some(Token::Name(name)) if name == "fill" || name == "fill_all");
        let fills = fills && before(2).is_some_and(|t| t.is('!')) && before(1).is_some_and(|t| t.is('('));
        let is_constant = path
            .last()
            .is_some_and(|name| name.starts_with(char::is_uppercase) && *name == name.to_uppercase());
        if fills || is_constant {
            self.named.push(Named { path, at: tokens[start].1, filled: fills.then(|| slots(&tokens[n..])) });
        }
        n
    }
}

/// The names before a `=` in the rest of a call.
fn slots(tokens: &[(Token, usize)]) -> Slots {
    let mut found = Slots::new();
    let mut depth = 0;
    for (n, (token, _)) in tokens.iter().enumerate() {
        match token {
            Token::Mark('(' | '[' | '{') => depth += 1,
            Token::Mark(')' | ']' | '}') if depth == 0 => break,
            Token::Mark(')' | ']' | '}') => depth -= 1,
            Token::Mark(',') if depth == 0 => {
                if let [(Token::Name(name), _), (Token::Mark('='), _), ..] = &tokens[n + 1..] {
                    found.insert(name.clone());
                }
            }
            _ => {}
        }
    }
    found
}
