//! What the browser noted: messages on the console, and requests.

use super::Browser;
use crate::Outcome;
use serde_json::Value;

/// A request that the browser made, or tried to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub method: String,
    pub url: String,
}

impl Browser {
    /// Errors, warnings and messages since the last look, of the page and of the browser about it.
    pub async fn console(&self) -> Outcome<Vec<String>> {
        let entries = self.web.get_log("browser").await?;
        Ok(entries.into_iter().map(|entry| format!("{} {}", entry.level, entry.message)).collect())
    }

    /// Requests since the last look. Addresses that hold their data themselves are none.
    pub async fn requests(&self) -> Outcome<Vec<Request>> {
        let mut requests = Vec::new();
        for entry in self.web.get_log("performance").await? {
            let event: Value = serde_json::from_str(&entry.message)?;
            let event = &event["message"];
            let request = &event["params"]["request"];
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            if event["method"] == "Network.requestWillBeSent" {
                requests.push(Request { method: text(&request["method"]), url: text(&request["url"]) });
            } else if event["method"] == "Network.webSocketCreated" {
                requests.push(Request { method: "socket".into(), url: text(&event["params"]["url"]) });
            }
        }
        requests.retain(|request| !request.url.starts_with("data:"));
        Ok(requests)
    }
}
