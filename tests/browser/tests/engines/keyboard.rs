//! A keyboard is enough, and it is always plain where it is.

use groundwork::questionnaire::Page;
use groundwork_browser_tests::keys::{DOWN, ENTER, SPACE, TAB};
use groundwork_browser_tests::{Browser, Outcome, Person, Setup, after, the_plan_is_theirs};

/// From the address to the plan with Tab, arrows, space and Enter. Every stop of Tab has to show
/// the focus, and every new screen begins with the focus on its heading.
#[test]
fn the_whole_way_with_keys() {
    Setup::chosen().run(async |browser| {
        let person = Person::named("hurt");
        browser.visit().await?;
        enter(browser, "#begin", "privacy").await?;
        enter(browser, "#keep", "page-0").await?;
        for page in Page::ALL {
            answer(browser, &person, page).await?;
            // Enter goes on from a control as well as from the button.
            if page.position().is_multiple_of(2) {
                browser.tab_to("#next").await?;
            }
            browser.press(ENTER).await?;
            browser.until_moved_to(&after(page)).await?;
        }
        enter(browser, "main .actions .main", "result").await?;
        enter(browser, "main .actions .main", "plan").await?;
        the_plan_is_theirs(browser, &person).await
    });
}

async fn enter(browser: &Browser, css: &str, screen: &str) -> Outcome {
    browser.tab_to(css).await?;
    browser.press(ENTER).await?;
    browser.until_moved_to(screen).await
}

async fn answer(browser: &Browser, person: &Person, page: Page) -> Outcome {
    let picks = person.picks(page);
    for pick in &picks {
        let (group, index) = pick.rsplit_once('-').ok_or("an id ends with its number")?;
        if page == Page::Breaches {
            browser.tab_to(&format!("#{pick}")).await?;
            browser.press(SPACE).await?;
        } else {
            browser.tab_to(&format!("input[name={group}]")).await?;
            // Space takes the first, each arrow the next one.
            let index: usize = index.parse()?;
            browser.press(&if index == 0 { SPACE.to_owned() } else { DOWN.repeat(index) }).await?;
        }
    }
    assert_eq!(browser.ticked().await?, picks);
    Ok(())
}

/// The first stop leads past the header, without a mark in the address.
#[test]
fn the_header_can_be_skipped() {
    Setup::chosen().run(async |browser| {
        browser.visit().await?;
        browser.tab_to(".skip").await?;
        browser.press(ENTER).await?;
        browser.until_focus_on("main").await?;
        assert_eq!(browser.full_address().await?, browser.address());
        browser.press(TAB).await?;
        let inside = "return document.querySelector('main').contains(document.activeElement);";
        assert!(browser.script::<bool>(inside).await?);
        Ok(())
    });
}
