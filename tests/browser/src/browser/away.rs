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

    /// Loads the page again, whatever it is.
    pub async fn reload_any(&self) -> Outcome {
        Ok(self.web.refresh().await?)
    }

    /// Opens an address as if it were typed.
    pub async fn go_to(&self, url: &str) -> Outcome {
        Ok(self.web.goto(url).await?)
    }

    /// Opens the app's address, and waits for nothing.
    pub async fn open_address(&self) -> Outcome {
        Ok(self.web.goto(self.address()).await?)
    }

    /// Opens an empty page: what comes next is a new visit, as on another day.
    pub async fn close_page(&self) -> Outcome {
        Ok(self.web.goto("about:blank").await?)
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
