//! The file of words: one line for each text, in an order that follows from the keys of `content/`.

use super::LINES_OF_APP;
use std::fmt;
use std::sync::OnceLock;

/// A text that a person reads: the number of its line. The wasm file holds no sentence; the words
/// come in a file of their own, made in the same build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text(pub(crate) u16);

impl Text {
    /// The text itself. Empty in a browser until [`give_words`] has been called.
    #[inline(never)]
    pub fn str(self) -> &'static str {
        line(usize::from(self.0))
    }

    /// The text as a string of its own.
    pub fn owned(self) -> String {
        self.str().to_owned()
    }
}

impl From<Text> for &'static str {
    fn from(text: Text) -> Self {
        text.str()
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.owned()
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.str())
    }
}

/// All words: every program but the app has them inside.
#[cfg(not(target_arch = "wasm32"))]
const WORDS: &str = include_str!(concat!(env!("OUT_DIR"), "/words-en.txt"));

/// The file that a browser loads: the first lines of all words. The rest stands in the pages as built.
#[cfg(not(target_arch = "wasm32"))]
pub fn words_of_app() -> &'static str {
    let end = WORDS.match_indices('\n').nth(LINES_OF_APP - 1).map_or(WORDS.len(), |(end, _)| end);
    &WORDS[..end]
}

static LINES: OnceLock<Vec<&'static str>> = OnceLock::new();

/// A line of the file.
pub(super) fn line(number: usize) -> &'static str {
    #[cfg(not(target_arch = "wasm32"))]
    let lines = Some(LINES.get_or_init(|| WORDS.split('\n').collect()));
    #[cfg(target_arch = "wasm32")]
    let lines = LINES.get();
    lines.and_then(|lines| lines.get(number)).copied().unwrap_or_default()
}

/// Takes in the words that the page has loaded, once; `false` if it is not this build's number of lines.
pub fn give_words(text: String) -> bool {
    let lines: Vec<&'static str> = text.leak().split('\n').collect();
    lines.len() == LINES_OF_APP && LINES.set(lines).is_ok()
}
