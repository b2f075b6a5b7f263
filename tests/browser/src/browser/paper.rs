//! Printing to a PDF.

use super::Browser;
use super::pdf::Pdf;
use crate::Outcome;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
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

const CM_PER_INCH: f64 = 2.54;

impl Browser {
    /// Prints by the driver's own command.
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
        Ok(Pdf::new(self.web.print_page(parameters).await?))
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
        Ok(Pdf::new(STANDARD.decode(data)?))
    }
}
