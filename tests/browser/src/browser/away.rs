//! Back, forward, and pages that are not the app's.

use super::Browser;
use crate::Outcome;
use serde_json::json;

impl Browser {
    /// The browser's Back.
    pub async fn back(&self) -> Outcome {
        Ok(self.web.back().await?)
    }

    /// The browser's Forward.
    pub async fn forward(&self) -> Outcome {
        Ok(self.web.forward().await?)
    }

    /// Makes the exit lead to this address instead of a site that the tests can't reach.
    pub async fn exit_leads_to(&self, url: &str) -> Outcome {
        self.script_with("document.getElementById('exit').href = arguments[0];", vec![json!(url)]).await
    }

    /// Waits until the page is the one at this address.
    pub async fn until_at(&self, url: &str) -> Outcome {
        let there = format!("location.href === {} && document.readyState === 'complete'", json!(url));
        self.until(&format!("the address is {url}"), &there).await
    }

    /// Keeps files from being loaded, by patterns such as `*.wasm`.
    pub async fn block(&self, patterns: &[&str]) -> Outcome {
        self.devtools("Network.enable", json!({})).await?;
        self.devtools("Network.setBlockedURLs", json!({ "urls": patterns })).await.map(drop)
    }
}
