//! Back, forward, and pages that are not the app's.

use super::Browser;
use crate::{Engine, Outcome};
use serde_json::{Value, json};

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
        // On a busy machine a driver may be done while the page that was left still answers.
        self.script::<()>("window.toBeReloaded = true;").await?;
        if self.engine == Engine::Firefox {
            // The driver's refresh goes past a service worker there, which a person's does not.
            self.script::<()>("location.reload();").await?;
        } else {
            self.web.refresh().await?;
        }
        let loaded = "!('toBeReloaded' in window) && document.readyState === 'complete'";
        self.until("the page is loaded again", loaded).await
    }

    /// The driver's own refresh, whatever it does.
    pub async fn refresh(&self) -> Outcome {
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

    /// Waits until everything has come that comes to an address, and says what is left to see there:
    /// nothing, when it was left by the exit.
    pub async fn left_to_see(&self) -> Outcome<Vec<String>> {
        let there = format!("location.href === {}", json!(self.address()));
        self.until("the address is the app's", &there).await?;
        let seen: Value = self.script_later(include_str!("../scripts/settled.js"), Vec::new()).await?;
        let seen = serde_json::from_value::<[String; 3]>(seen)?;
        let nothing = [("display", "none"), ("text", ""), ("title", "")];
        let differs = seen.iter().zip(nothing).filter(|(seen, (_, nothing))| seen != nothing);
        Ok(differs.map(|(seen, (what, _))| format!("{what} {seen:?}")).collect())
    }

    /// Takes the page's own policy away from what is loaded next: for a test that plants a fault to
    /// see it found, where the policy would be quicker.
    pub async fn without_policy(&self) -> Outcome {
        self.devtools("Page.setBypassCSP", json!({ "enabled": true })).await.map(drop)
    }

    /// Runs a script in each page that is loaded from now on, before anything of it. Gives what
    /// [`Browser::no_longer`] takes.
    pub async fn before_load(&self, source: &str) -> Outcome<Value> {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await
    }

    /// The pages after this one are without it.
    pub async fn no_longer(&self, script: Value) -> Outcome {
        self.devtools("Page.removeScriptToEvaluateOnNewDocument", script).await.map(drop)
    }

    /// Keeps files from being loaded, by patterns such as `*.wasm`.
    pub async fn block(&self, patterns: &[&str]) -> Outcome {
        self.devtools("Network.enable", json!({})).await?;
        self.devtools("Network.setBlockedURLs", json!({ "urls": patterns })).await.map(drop)
    }
}
