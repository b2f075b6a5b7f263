//! Back and Forward lead from screen to screen, at one address.

use groundwork::questionnaire::Page;
use groundwork_browser_tests::{Browser, Journey, Keeping, Outcome, Person, Setup, id};

#[test]
fn back_and_forward_go_through_the_screens() {
    Setup::chosen().run(async |browser| {
        let journey = Journey::of(browser, Person::named("both"));
        journey.begins(Keeping::OnThisDevice).await?;
        for page in [Page::About, Page::Breaches, Page::Safety] {
            journey.answers(page).await?;
        }
        let way = ["start", "privacy", "page-0", "page-1", "page-2", "page-3"];
        for screen in way.iter().rev().skip(1) {
            browser.back().await?;
            arrived(browser, &journey, screen).await?;
        }
        for screen in &way[1..] {
            browser.forward().await?;
            arrived(browser, &journey, screen).await?;
        }
        Ok(())
    });
}

async fn arrived(browser: &Browser, journey: &Journey<'_>, screen: &str) -> Outcome {
    browser.until_moved_to(screen).await?;
    assert_eq!(browser.full_address().await?, browser.address());
    // The last one was not answered yet.
    if let Some(page) =
        [Page::About, Page::Breaches, Page::Safety].into_iter().find(|page| id(*page) == screen)
    {
        assert_eq!(browser.ticked().await?, journey.person().picks(page));
    }
    Ok(())
}
