//! A page that is left incomplete says what is missing, and leads there.

use groundwork::questionnaire::Page;
use groundwork::words::text::common::error;
use groundwork_browser_tests::{Person, Setup, id};

#[test]
fn an_empty_page_says_what_is_missing() {
    Setup::chosen().run(async |browser| {
        browser.arrive(&Person::nobody(), &id(Page::About)).await?;
        browser.click("#next").await?;
        browser.until("the focus is on the errors", "document.activeElement?.id === 'errors'").await?;
        assert!(browser.shows("#errors").await?);
        assert!(browser.title().await?.starts_with(&error::TAB.to_string()));
        assert_eq!(browser.count("#errors a").await?, 3);
        assert_eq!(browser.count("fieldset .error").await?, 3, "each question says it too");
        let links: Vec<String> =
            browser.script("return [...document.querySelectorAll('#errors a')].map(a => a.hash);").await?;
        for link in links {
            browser.click(&format!("#errors a[href='{link}']")).await?;
            let focused = format!("document.activeElement?.id === '{}'", &link[1..]);
            browser.until(&format!("the focus is on {link}"), &focused).await?;
            assert_eq!(browser.full_address().await?, browser.address());
        }
        Ok(())
    });
}
