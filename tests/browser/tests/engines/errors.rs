//! A page that is left incomplete says what is missing, and leads there.

use groundwork::questionnaire::Page;
use groundwork::words::text::common::error;
use groundwork_browser_tests::{Browser, Journey, Outcome, Person, Setup, after, id};

#[test]
fn an_empty_page_says_what_is_missing() {
    Setup::chosen().run(async |browser| {
        for page in Page::ALL {
            browser.arrive(&Person::nobody(), &id(page)).await?;
            left_empty(browser, page).await?;
            each_link_leads_to_its_question(browser).await?;
            declining_is_an_answer(browser, page).await?;
        }
        Ok(())
    });
}

async fn left_empty(browser: &Browser, page: Page) -> Outcome {
    let mark = error::TAB.to_string();
    assert!(!mark.is_empty() && !browser.title().await?.starts_with(&mark));
    browser.click("#next").await?;
    browser.until_focus_on("errors").await?;
    assert_eq!(browser.screen().await?, Some(id(page)));
    assert!(browser.shows("#errors").await?);
    assert!(browser.title().await?.starts_with(&mark), "the title says nothing of the error");
    // Which these are: `tests/components/screens.rs`.
    let missing = browser.count("#errors a").await?;
    assert!(missing > 0, "nothing is missing");
    assert_eq!(browser.count("fieldset .error").await?, missing, "each question says it too");
    Ok(())
}

async fn each_link_leads_to_its_question(browser: &Browser) -> Outcome {
    let links: Vec<String> =
        browser.script("return [...document.querySelectorAll('#errors a')].map(a => a.hash);").await?;
    for link in links {
        browser.click(&format!("#errors a[href='{link}']")).await?;
        let focused = format!("document.activeElement?.matches('{link}:first-of-type')");
        browser.until(&format!("the focus is on {link}"), &focused).await?;
        let first = "return document.activeElement.closest('fieldset').querySelector('input').id;";
        assert_eq!(browser.script::<String>(first).await?, link[1..], "the first control of its question");
        let seen: bool = browser.script(include_str!("../scripts/in_view.js")).await?;
        assert!(seen, "{link} is not in view");
        assert_eq!(browser.full_address().await?, browser.address());
    }
    Ok(())
}

async fn declining_is_an_answer(browser: &Browser, page: Page) -> Outcome {
    Journey::of(browser, Person::nobody()).answers(page).await?;
    assert_eq!(browser.count("#errors").await?, 0);
    assert!(!browser.title().await?.starts_with(&error::TAB.to_string()));
    assert_eq!(browser.screen().await?, Some(after(page)));
    Ok(())
}
