//! A picture of the window.

use super::Browser;
use crate::Outcome;
use std::path::Path;

impl Browser {
    /// Saves what the window shows as a PNG.
    pub async fn picture(&self, to: &Path) -> Outcome {
        Ok(self.web.screenshot(to).await?)
    }
}
