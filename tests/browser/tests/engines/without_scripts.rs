//! A person who has switched scripts off still finds help and the way out.

use groundwork_browser_tests::{Setup, elsewhere};

#[test]
fn help_and_the_exit_are_there() {
    Setup::chosen().scripts_off().run(async |browser| {
        let away = elsewhere()?;
        browser.open_address().await?;
        assert_eq!(browser.count("html[data-ready]").await?, 0, "scripts were to be off");
        assert!(browser.shows("#lacks").await?, "the page says that it needs scripts");
        assert!(browser.shows(".lines summary").await?, "help lines are there");
        browser.click(".lines summary").await?;
        assert!(browser.shows(".lines a[href^='tel:']").await?, "a number to call");
        let link: String = browser.script("return document.querySelector('a#exit').href;").await?;
        assert!(link.starts_with("https://") && !link.contains(&browser.address()), "{link}");
        browser.exit_leads_to(&away.url()).await?;
        browser.click("#exit").await?;
        browser.until_at(&away.url()).await
    });
}
