//! From the address to the second page with keys alone. On the way every stop of Tab shows the focus.

use groundwork::questionnaire::Page;
use groundwork_browser_tests::keys::{DOWN, ENTER, SPACE};
use groundwork_browser_tests::{Browser, Outcome, Person, Setup, after};

#[test]
fn a_page_is_answered_with_keys() {
    Setup::chosen().run(async |browser| {
        let picks = Person::named("hurt").picks(Page::About);
        browser.visit().await?;
        enter(browser, "#begin", "privacy").await?;
        enter(browser, "#keep", "page-0").await?;
        for pick in &picks {
            let (group, index) = pick.rsplit_once('-').ok_or("an id ends with its number")?;
            browser.tab_to(&format!("input[name={group}]")).await?;
            // Space takes the first, each arrow the next one.
            let index: usize = index.parse()?;
            browser.press(&if index == 0 { SPACE.to_owned() } else { DOWN.repeat(index) }).await?;
            browser
                .until(&format!("{pick} is ticked"), &format!("document.getElementById('{pick}').checked"))
                .await?;
        }
        assert_eq!(browser.ticked().await?, picks);
        enter(browser, "#next", &after(Page::About)).await
    });
}

async fn enter(browser: &Browser, css: &str, screen: &str) -> Outcome {
    browser.tab_to(css).await?;
    browser.press(ENTER).await?;
    browser.until_moved_to(screen).await
}
