//! Printing to a PDF and reading it back.

use super::Browser;
use crate::Outcome;
use serde_json::json;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::Arc;
use thirtyfour::common::print::{PrintMargins, PrintOrientation, PrintPage, PrintParameters};

/// The two sizes that people have at home.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    A4,
    Letter,
}

impl Paper {
    pub const BOTH: [Self; 2] = [Self::A4, Self::Letter];

    /// Width and height in centimetres.
    fn size(self) -> (f64, f64) {
        match self {
            Self::A4 => (21.0, 29.7),
            Self::Letter => (21.59, 27.94),
        }
    }
}

/// A printed document.
pub struct Pdf(Vec<u8>);

const CM_PER_INCH: f64 = 2.54;

impl Browser {
    /// Prints by WebDriver's own command.
    pub async fn print(&self, paper: Paper) -> Outcome<Pdf> {
        let (width, height) = paper.size();
        let parameters = PrintParameters {
            orientation: PrintOrientation::Portrait,
            scale: 1.0,
            background: false,
            page: PrintPage { width, height },
            margin: PrintMargins::default(),
            page_ranges: Arc::new([]),
            shrink_to_fit: true,
        };
        Ok(Pdf(self.web.print_page(parameters).await?))
    }

    /// Prints as the browser's dialog does with its defaults: its own header and footer, which hold
    /// the date, the title and the address, unless the page takes their place.
    pub async fn print_with_header(&self, paper: Paper) -> Outcome<Pdf> {
        let (width, height) = paper.size();
        let parameters = json!({
            "paperWidth": width / CM_PER_INCH,
            "paperHeight": height / CM_PER_INCH,
            "printBackground": false,
            "preferCSSPageSize": true,
            "displayHeaderFooter": true,
            "transferMode": "ReturnAsBase64",
        });
        let answer = self.devtools("Page.printToPDF", parameters).await?;
        let data = answer["data"].as_str().ok_or("Page.printToPDF gave no data")?;
        Ok(Pdf(base64::Engine::decode(&base64::engine::general_purpose::STANDARD, data)?))
    }
}

impl Pdf {
    /// The text of each page, its lines as they are set.
    pub fn pages(&self) -> Outcome<Vec<String>> {
        let text = self.through("pdftotext", &["-layout", "-", "-"])?;
        // Each page ends with a form feed.
        let mut pages: Vec<String> = text.split('\u{c}').map(str::to_owned).collect();
        pages.pop();
        Ok(pages)
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

/// A text on one line, with single spaces: how lines were broken on paper does not matter.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
