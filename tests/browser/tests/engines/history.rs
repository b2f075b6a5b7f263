//! Back and Forward lead from screen to screen, and the history says nothing of what they hold.

use groundwork::questionnaire::Page;
use groundwork_browser_tests::{Browser, Journey, Keeping, Outcome, Person, Setup, Stop, id};

/// Parts of words that tell a stranger what this is about.
const TELLING: [&str; 24] = [
    "trust", "betray", "partner", "relation", "couple", "marri", "love", "cheat", "affair", "lie", "hurt",
    "harm", "abus", "violen", "danger", "safe", "afraid", "fear", "crisis", "secret", "jealous", "therap",
    "heal", "emotion",
];

#[test]
fn back_and_forward_go_through_the_screens() {
    Setup::chosen().run(async |browser| {
        let journey = Journey::of(browser, Person::named("both"));
        journey.walks_to_the_plan(Keeping::OnThisDevice).await?;
        let pages = Page::ALL.map(id);
        let mut way = vec!["start".to_owned(), "privacy".to_owned()];
        way.extend(pages);
        way.extend(["check", "result", "plan"].map(str::to_owned));

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
    tells_nothing(browser, screen).await?;
    if let Some(page) = Page::ALL.into_iter().find(|page| id(*page) == screen) {
        assert_eq!(browser.ticked().await?, journey.person().picks(page));
    }
    Ok(())
}

/// One address, a state that is a name without a meaning, a title without a telling word.
async fn tells_nothing(browser: &Browser, screen: &str) -> Outcome {
    assert_eq!(browser.full_address().await?, browser.address());
    let state: String = browser.script("return JSON.stringify(history.state);").await?;
    assert_eq!(browser.screen().await?.as_deref(), Some(screen));
    assert!(!state.contains(screen) && state.len() <= 13, "the state is {state}");
    let title = browser.title().await?.to_lowercase();
    let told: Vec<_> = TELLING.iter().filter(|word| title.contains(**word)).collect();
    assert!(title.contains("groundwork") && told.is_empty(), "the title {title:?} tells {told:?}");
    Ok(())
}

#[test]
fn no_screen_has_a_telling_title() {
    Setup::chosen().run(async |browser| {
        let (mut safety, mut others) = (String::new(), Vec::new());
        for stop in Stop::all() {
            stop.reach(browser).await?;
            tells_nothing(browser, &stop.screen).await.map_err(|e| format!("{}: {e}", stop.name()))?;
            let title = browser.title().await?;
            if stop.screen == "own-page" { safety = title } else { others.push(title) }
        }
        // A browser keeps titles in the files of its session, whatever is kept here.
        assert!(others.contains(&safety), "{safety:?} is the title of one screen alone");
        Ok(())
    });
}

/// The page's own Back, where it leads somewhere of its own.
#[test]
fn the_back_button_leads_one_page_back() {
    Setup::chosen().run(async |browser| {
        browser.arrive(&Person::named("both"), "page-4").await?;
        for screen in ["page-3", "page-2", "page-1", "page-0", "start"] {
            browser.follow("main .back", screen).await?;
        }
        browser.arrive(&Person::named("both"), "change-4").await?;
        browser.follow("main .back", "check").await
    });
}
