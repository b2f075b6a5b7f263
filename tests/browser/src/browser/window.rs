//! The window: its size, what the person's system says, a picture of it.

use super::Browser;
use crate::{Engine, Outcome};
use serde_json::json;
use std::path::Path;

impl Browser {
    /// Sets the size of the page in CSS pixels. Where windows have a least width, it may get wider.
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        if self.engine != Engine::Chromium {
            // The window is larger than the page by what the browser has around it.
            self.web.set_window_rect(0, 0, width, height).await?;
            let [inner, high]: [u32; 2] = self.script("return [innerWidth, innerHeight];").await?;
            let (more, higher) = (width.saturating_sub(inner), height.saturating_sub(high));
            self.web.set_window_rect(0, 0, width + more, height + higher).await?;
            return Ok(());
        }
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await.map(drop)
    }

    /// Sets media features, such as the colour scheme.
    pub async fn media(&self, features: &[(&str, &str)]) -> Outcome {
        let features: Vec<_> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await.map(drop)
    }

    /// Saves what the window shows as a PNG.
    pub async fn picture(&self, to: &Path) -> Outcome {
        Ok(self.web.screenshot(to).await?)
    }
}
