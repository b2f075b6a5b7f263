//! What went over the wire, as the browser's own protocol tells it.

use super::Browser;
use crate::Outcome;
use serde_json::Value;
use xtask::visits::{Source, Transfer};

impl Browser {
    /// The requests since the last look, each with what became of it. Needs
    /// [`crate::Setup::with_requests`].
    pub async fn transfers(&self) -> Outcome<Vec<Transfer>> {
        let mut open: Vec<(String, Transfer)> = Vec::new();
        for entry in self.web.get_log("performance").await? {
            let entry: Value = serde_json::from_str(&entry.message)?;
            let (event, params) = (&entry["message"], &entry["message"]["params"]);
            let id = text(&params["requestId"]);
            let known = open.iter_mut().rev().find(|(known, _)| *known == id).map(|(_, transfer)| transfer);
            match (event["method"].as_str().unwrap_or_default(), known) {
                ("Network.requestWillBeSent", _) => open.push((id, asked(params))),
                ("Network.requestServedFromCache", Some(transfer)) => transfer.source = Source::Cache,
                ("Network.responseReceived", Some(transfer)) => {
                    transfer.source = source(&params["response"]).unwrap_or(transfer.source);
                    transfer.head = params["response"]["encodedDataLength"].as_u64().unwrap_or_default();
                    transfer.encoding = encoding(&params["response"]["headers"]);
                }
                ("Network.loadingFinished", Some(transfer)) if transfer.source == Source::Network => {
                    transfer.bytes = params["encodedDataLength"].as_u64().unwrap_or_default();
                }
                _ => {}
            }
        }
        let transfers = open.into_iter().map(|(_, transfer)| transfer);
        Ok(transfers.filter(|transfer| !transfer.url.starts_with("data:")).collect())
    }
}

fn asked(params: &Value) -> Transfer {
    let (url, kind) = (text(&params["request"]["url"]), text(&params["type"]));
    Transfer { url, kind, source: Source::Failed, encoding: None, bytes: 0, head: 0 }
}

/// Where an answer came from; nothing where an earlier event has said so.
fn source(response: &Value) -> Option<Source> {
    if response["fromServiceWorker"] == true {
        return Some(Source::Worker);
    }
    if response["fromDiskCache"] == true || response["fromPrefetchCache"] == true {
        return Some(Source::Cache);
    }
    // From the page's own memory the answer has no connection.
    (response["connectionId"].as_f64() != Some(0.0)).then_some(Source::Network)
}

fn encoding(headers: &Value) -> Option<String> {
    let mut headers = headers.as_object()?.iter();
    let (_, value) = headers.find(|(name, _)| name.eq_ignore_ascii_case("content-encoding"))?;
    Some(text(value))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
