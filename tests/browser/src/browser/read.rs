//! What a test reads in the page.

use super::Browser;
use super::wait::SCREEN;
use crate::Outcome;
use groundwork::record::{Record, Rounds, Stamps};
use serde_json::json;

impl Browser {
    /// The text of each element that the selector finds, in order.
    pub async fn texts(&self, css: &str) -> Outcome<Vec<String>> {
        let body = "return [...document.querySelectorAll(arguments[0])].map(e => e.textContent.trim());";
        self.script_with(body, vec![json!(css)]).await
    }

    pub async fn count(&self, css: &str) -> Outcome<usize> {
        self.script_with("return document.querySelectorAll(arguments[0]).length;", vec![json!(css)]).await
    }

    /// Whether there is such an element and a person sees it.
    pub async fn shows(&self, css: &str) -> Outcome<bool> {
        let body = "return [...document.querySelectorAll(arguments[0])]
            .some(e => e.checkVisibility({ visibilityProperty: true }));";
        self.script_with(body, vec![json!(css)]).await
    }

    /// Everything that a person can see.
    pub async fn visible_text(&self) -> Outcome<String> {
        self.script("return document.body?.innerText ?? '';").await
    }

    /// The ids of the controls that are ticked.
    pub async fn ticked(&self) -> Outcome<Vec<String>> {
        self.script("return [...document.querySelectorAll('input:checked')].map(input => input.id);").await
    }

    pub async fn title(&self) -> Outcome<String> {
        self.script("return document.title;").await
    }

    /// The screen that the history names.
    pub async fn screen(&self) -> Outcome<Option<String>> {
        self.script(&format!("return {SCREEN} ?? null;")).await
    }

    /// The whole address, with all that stands behind it.
    pub async fn full_address(&self) -> Outcome<String> {
        self.script("return location.href;").await
    }

    /// What is saved of the person; nothing if there is no record.
    ///
    /// Without its times, which no test knows: the names of rounds that are gone are some as well. What can't be
    /// read comes as it is.
    pub async fn record(&self) -> Outcome<Option<String>> {
        let text = self.stored("groundwork").await?;
        Ok(text.map(|text| match Record::from_text(&text) {
            Ok(record) => {
                let rounds = if record.rounds.is_empty() { Rounds::default() } else { record.rounds.clone() };
                Record { stamps: Stamps::default(), rounds, ..record }.to_text()
            }
            Err(_) => text,
        }))
    }

    /// The whole record that is stored.
    pub async fn kept(&self) -> Outcome<Record> {
        let text = self.stored("groundwork").await?.ok_or("there is no record")?;
        Ok(Record::from_text(&text).map_err(|error| format!("{error:?}"))?)
    }

    /// What is stored under a name.
    pub async fn stored(&self, name: &str) -> Outcome<Option<String>> {
        self.script_with("return localStorage.getItem(arguments[0]);", vec![json!(name)]).await
    }

    /// Stores a text under a name, as another tab would have: no event tells of what a page stores itself. As a
    /// property, also where the page is made to fail at storing.
    pub async fn store(&self, name: &str, text: &str) -> Outcome {
        self.script_with("localStorage[arguments[0]] = arguments[1];", vec![json!(name), json!(text)]).await
    }

    /// Names of everything that this site has left in the browser, wherever a site can.
    pub async fn traces(&self) -> Outcome<Vec<String>> {
        self.script_later(include_str!("../scripts/traces.js"), Vec::new()).await
    }
}
