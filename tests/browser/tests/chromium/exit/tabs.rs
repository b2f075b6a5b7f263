//! Tabs beside the one that is left: one that stayed would undo the exit.

use super::afterwards::is_blank;
use super::on_the_way;
use groundwork_browser_tests::{Setup, elsewhere};

#[test]
fn every_other_tab_leaves_as_well() {
    Setup::new().run(async |browser| {
        let away = elsewhere()?;
        on_the_way(browser).await?;
        browser.exit_leads_to(&away.url()).await?;
        let other = browser.tab().await?;
        browser.new_tab().await?;
        browser.visit().await?;
        browser.exit_leads_to(&away.url()).await?;
        browser.click("#exit").await?;
        browser.until_at(&away.url()).await?;

        browser.turn_to(&other).await?;
        browser.until_at(&away.url()).await?;
        browser.back().await?;
        is_blank(browser).await
    });
}
