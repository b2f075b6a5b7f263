//! Several tabs of one browser.

use super::Browser;
use crate::Outcome;
use thirtyfour::WindowHandle;

/// A tab. Everything that a test does or reads is in the one that was turned to last.
#[derive(Debug, Clone)]
pub struct Tab(WindowHandle);

impl Browser {
    /// The tab that is in front.
    pub async fn tab(&self) -> Outcome<Tab> {
        Ok(Tab(self.web.window().await?))
    }

    /// Opens an empty tab and turns to it.
    pub async fn new_tab(&self) -> Outcome<Tab> {
        let tab = Tab(self.web.new_tab().await?);
        self.turn_to(&tab).await?;
        Ok(tab)
    }

    pub async fn turn_to(&self, tab: &Tab) -> Outcome {
        Ok(self.web.switch_to_window(tab.0.clone()).await?)
    }

    /// Closes the tab that is in front; another has to be turned to.
    pub async fn close_tab(&self) -> Outcome {
        Ok(self.web.close_window().await?)
    }
}
