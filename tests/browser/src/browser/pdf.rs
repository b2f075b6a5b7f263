//! Reading a printed document back, with poppler.

use crate::Outcome;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// A printed document.
pub struct Pdf(Vec<u8>);

/// A page: its lines in reading order, column by column.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    pub lines: Vec<Line>,
}

/// A line of text and where it stands, in points from the upper left corner.
#[derive(Debug, Clone, Default)]
pub struct Line {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
    pub text: String,
}

impl Pdf {
    pub(super) fn new(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// Its pages.
    pub fn sheets(&self) -> Outcome<Vec<Sheet>> {
        let layout = self.through("pdftotext", &["-bbox-layout", "-", "-"])?;
        let mut sheets = Vec::<Sheet>::new();
        // One tag per line of the output: a page holds lines, a line holds words.
        for tag in layout.lines().map(str::trim) {
            if tag.starts_with("<page ") {
                sheets.push(Sheet::default());
            } else if let Some(place) = tag.strip_prefix("<line ") {
                let line = Line::at(place).ok_or_else(|| format!("pdftotext: {tag}"))?;
                sheets.last_mut().ok_or("a line outside a page")?.lines.push(line);
            } else if tag.starts_with("<word ") {
                let line = sheets.last_mut().and_then(|sheet| sheet.lines.last_mut());
                line.ok_or("a word outside a line")?.add(tag);
            }
        }
        Ok(sheets)
    }

    /// The title that is in the file: a viewer shows it, and a dialog offers it as a name.
    pub fn title(&self) -> Outcome<String> {
        let facts = self.through("pdfinfo", &["-"])?;
        let title = facts.lines().find_map(|line| line.strip_prefix("Title:"));
        Ok(title.unwrap_or_default().trim().to_owned())
    }

    /// Gives the file to a program of poppler and returns what that says.
    fn through(&self, program: &str, arguments: &[&str]) -> Outcome<String> {
        let mut command = Command::new(program);
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = command.spawn().map_err(|error| format!("{program}: {error}"))?;
        // The program reads the file to its end before it says anything.
        process.stdin.take().ok_or("no way in")?.write_all(&self.0)?;
        let output = process.wait_with_output()?;
        if !output.status.success() {
            return Err(format!("{program}: {}", String::from_utf8_lossy(&output.stderr)).into());
        }
        Ok(String::from_utf8(output.stdout)?)
    }
}

impl Sheet {
    /// The text in reading order on one line: how it was broken does not matter.
    pub fn text(&self) -> String {
        self.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ")
    }
}

impl Line {
    /// Reads `xMin="…" yMin="…" xMax="…" yMax="…"`.
    fn at(place: &str) -> Option<Self> {
        let mut numbers = place.split('"').skip(1).step_by(2).map(|number| number.parse().ok());
        let mut next = || numbers.next().flatten();
        Some(Self { left: next()?, top: next()?, right: next()?, bottom: next()?, text: String::new() })
    }

    /// Adds the word of a tag.
    fn add(&mut self, tag: &str) {
        let word = tag.split_once('>').map_or("", |(_, rest)| rest.trim_end_matches("</word>"));
        let word = word.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        let word = word.replace("&apos;", "'").replace("&amp;", "&");
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(&word);
    }

    /// Whether it stands below another in the same column.
    pub fn is_below(&self, other: &Self) -> bool {
        self.top > other.top && self.left < other.right && other.left < self.right
    }
}

/// A text on one line, with single spaces.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
