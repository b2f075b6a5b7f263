//! The keyboard.

use super::Browser;
use crate::Outcome;

// The code points that WebDriver gives to keys without a character.
pub const TAB: &str = "\u{e004}";
pub const ENTER: &str = "\u{e007}";
pub const SHIFT: &str = "\u{e008}";
pub const DOWN: &str = "\u{e015}";
pub const SPACE: &str = " ";

/// The most stops that lie between two controls that a person tabs through.
const MOST_STOPS: usize = 80;

impl Browser {
    /// Presses and releases keys, one after the other.
    pub async fn press(&self, keys: &str) -> Outcome {
        let mut chain = self.web.action_chain();
        for key in keys.chars() {
            chain = chain.key_down(key).key_up(key);
        }
        Ok(chain.perform().await?)
    }

    /// Presses a key while another is held.
    pub async fn press_with(&self, held: &str, key: &str) -> Outcome {
        let mut chain = self.web.action_chain();
        for held in held.chars() {
            chain = chain.key_down(held);
        }
        for key in key.chars() {
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
            self.press(TAB).await?;
            let look = include_str!("../scripts/focus.js");
            let [fits, visible, what]: [serde_json::Value; 3] =
                self.script_with(look, vec![css.into()]).await?;
            if visible != true {
                return Err(format!("on the way to {css} the focus can't be seen on {what}").into());
            }
            if fits == true {
                return Ok(());
            }
        }
        Err(format!("{MOST_STOPS} times Tab did not lead to {css}").into())
    }
}
