//! The keyboard.

use super::Browser;
use crate::Outcome;

// The code points that WebDriver gives to keys without a character.
pub const TAB: &str = "\u{e004}";
pub const ENTER: &str = "\u{e007}";
pub const SHIFT: &str = "\u{e008}";
pub const CONTROL: &str = "\u{e009}";
pub const DOWN: &str = "\u{e015}";
pub const SPACE: &str = " ";

/// The most stops that lie between two controls that a person tabs through.
const MOST_STOPS: usize = 80;

impl Browser {
    /// Presses and releases keys, one after the other.
    pub async fn press(&self, keys: &str) -> Outcome {
        self.press_with("", keys).await
    }

    /// The same while another key is held.
    pub async fn press_with(&self, held: &str, keys: &str) -> Outcome {
        let mut chain = self.web.action_chain();
        for held in held.chars() {
            chain = chain.key_down(held);
        }
        for key in keys.chars() {
            chain = chain.key_down(key).key_up(key);
        }
        for held in held.chars() {
            chain = chain.key_up(held);
        }
        Ok(chain.perform().await?)
    }

    /// Presses Tab until the focus is on something that the selector fits. Every stop on the way has
    /// to be visible as one.
    pub async fn tab_to(&self, css: &str) -> Outcome {
        for _ in 0..MOST_STOPS {
            self.script::<()>("window.lastStop = document.activeElement;").await?;
            self.press(TAB).await?;
            // Some drivers are done with a key before the page is.
            self.until("the focus moves", "document.activeElement !== window.lastStop").await?;
            let seen = format!("(() => {{ {} }})()", include_str!("../scripts/focus.js"));
            let what: String = self.script("return document.activeElement.outerHTML.slice(0, 120);").await?;
            self.until(&format!("the focus can be seen on {what}, on the way to {css}"), &seen).await?;
            let fits = "return document.activeElement.matches(arguments[0]);";
            if self.script_with(fits, vec![css.into()]).await? {
                return Ok(());
            }
        }
        Err(format!("{MOST_STOPS} times Tab did not lead to {css}").into())
    }
}
