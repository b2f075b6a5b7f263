//! Tabs.

use super::Browser;
use crate::Outcome;

impl Browser {
    /// Opens an empty tab in the same profile and closes this one.
    pub async fn change_tab(&self) -> Outcome {
        let old = self.web.window().await?;
        let new = self.web.new_tab().await?;
        self.web.switch_to_window(old).await?;
        self.web.close_window().await?;
        Ok(self.web.switch_to_window(new).await?)
    }
}
