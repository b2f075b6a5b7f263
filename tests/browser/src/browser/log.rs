//! What the browser noted: messages on the console, and requests.

use super::Browser;
use crate::{Engine, Outcome};
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
        match self.engine {
            Engine::Chromium => {
                let entries = self.web.get_log("browser").await?;
                Ok(entries.into_iter().map(|entry| format!("{} {}", entry.level, entry.message)).collect())
            }
            Engine::Firefox => self.console_on_output().await,
            Engine::Webkit => Err("no log: the driver has none, and its browser writes none".into()),
        }
    }

    /// Firefox writes its pages' messages to its output.
    async fn console_on_output(&self) -> Outcome<Vec<String>> {
        // What was said before has arrived when this has.
        let mark = format!("the test looks at the console, from line {}", self.looked.get());
        self.script_with::<()>("console.log(arguments[0]);", vec![mark.as_str().into()]).await?;
        let is_mark = |line: &String| line.contains(&mark);
        let lines = self.until_some("the console was written", || {
            let lines = self.driver.output().from(self.looked.get());
            lines.iter().any(is_mark).then_some(lines)
        });
        let mut lines = lines.await?;
        self.looked.set(self.looked.get() + lines.len());
        lines.retain(|line| is_of_a_page(line) && !is_mark(line));
        Ok(lines)
    }

    /// What the server was asked for since its log was begun anew. The tab's icon does not count: a
    /// browser fetches it when it has the time.
    pub async fn asked_for(&self) -> Outcome<Vec<String>> {
        let icons =
            "return [...document.querySelectorAll('link[rel~=icon]')].map((e) => new URL(e.href).pathname);";
        let icons: Vec<String> = self.script(icons).await?;
        let mut asked = self.server().requests();
        asked.retain(|path| !icons.contains(path));
        Ok(asked)
    }

    /// Puts an ear into the page, for [`Browser::heard`]. A new page needs a new one.
    pub async fn listen(&self) -> Outcome {
        self.script(include_str!("../scripts/listen.js")).await
    }

    /// Errors, warnings and violations of the page's policy since the ear is there.
    pub async fn heard(&self) -> Outcome<Vec<String>> {
        self.script("return window.heard.splice(0);").await
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

/// Whether a line of Firefox's output is about a page: `console.warn: "text"`, or `JavaScript error:
/// http://…`. Messages of the browser's own parts begin with a part's name, `console.warn: Part: …`.
fn is_of_a_page(line: &str) -> bool {
    if let Some(said) = line.strip_prefix("console.").and_then(|said| said.split_once(": ")) {
        let own = |c: char| c.is_alphanumeric() || ".-_".contains(c);
        return !said.1.split_once(':').is_some_and(|(part, _)| part.chars().all(own));
    }
    let script = line.strip_prefix("JavaScript error: ").or(line.strip_prefix("JavaScript warning: "));
    script.is_some_and(|place| !place.starts_with("resource:") && !place.starts_with("chrome:"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_told_from_the_browser() {
        for line in [
            "console.error: \"panicked at src/main.rs\"",
            "console.warn: ({a:1})",
            "JavaScript error: http://127.0.0.1:1/app.js, line 1: Error: thrown",
            "JavaScript error: , line 0: NetworkError: FetchEvent.respondWith() Promise rejected",
        ] {
            assert!(is_of_a_page(line), "{line}");
        }
        for line in [
            "console.error: RSLoader: ",
            "JavaScript error: resource://gre/modules/Some.sys.mjs, line 50: TypeError",
            "*** You are running in headless mode.",
        ] {
            assert!(!is_of_a_page(line), "{line}");
        }
    }
}
