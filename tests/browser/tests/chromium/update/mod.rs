//! A new build in the place of the old one, under pages that are open.

mod faults;

use crate::site::{Site, caches, leave_cache};
use groundwork::questionnaire::{Block, Page};
use groundwork_browser_tests::{Browser, Journey, Keeping, Outcome, Person, Setup, after, id};

/// In the middle of this page.
const MIDDLE: Page = Page::Items(Block::Trust);

#[test]
fn an_update_waits_until_it_is_asked_for() {
    Setup::new().run(async |browser| {
        let site = Site::at("/")?;
        let journey = Journey::of(browser, Person::named("hurt"));
        let picks = half_a_page(browser, &site, &journey).await?;
        let old = caches(browser).await?;
        // Of a copy of the app in a folder below: not ours to clear away.
        let foreign = format!("groundwork {}below/ 0123456789abcdef", site.address());
        leave_cache(browser, &foreign).await?;
        is_announced(browser, &site).await?;
        assert_eq!(shape(browser).await?, Shape::untouched(&picks), "nothing happens by itself");
        assert!(waits(browser).await?, "the new version has taken over by itself");
        let record = browser.record().await?;
        // Who doesn't mind the notice keeps the version, and is told again at the next visit.
        browser.reload().await?;
        browser.until("it is announced again", ANNOUNCED).await?;
        assert!(!browser.script::<bool>(&format!("return {NEW};")).await?, "it took over by itself");
        assert_eq!(browser.ticked().await?, picks);

        browser.click("#load-update").await?;
        browser.until("the new version is there", NEW).await?;
        browser.until_ready().await?;
        browser.until_on(&id(MIDDLE)).await?;
        assert_eq!(browser.ticked().await?, picks);
        assert_eq!(browser.record().await?, record);
        let mut new = caches(browser).await?;
        assert!(new.remove(&foreign).is_some(), "a cache of another copy of the app is gone");
        assert!(new.keys().all(|name| !old.contains_key(name)), "the old copy is still there: {new:?}");
        assert_eq!(new.into_values().collect::<Vec<_>>(), [site.files()?]);

        // Once: the page that was loaded stays, and has nothing more to announce.
        browser.script::<()>("window.mark = 1;").await?;
        journey.answers(MIDDLE).await?;
        assert!(browser.script::<bool>("return window.mark === 1;").await?, "it was loaded twice");
        assert!(!browser.shows("#update").await?);
        Ok(())
    });
}

/// It loads nothing after its start, so it misses nothing.
#[test]
fn another_tab_goes_on_through_an_update() {
    Setup::new().run(async |browser| {
        let site = Site::at("/")?;
        let journey = Journey::of(browser, Person::named("hurt"));
        let picks = half_a_page(browser, &site, &journey).await?;
        let first = browser.tab().await?;
        let second = browser.new_tab().await?;
        site.visit(browser).await?;
        browser.follow("main .actions .main", &id(MIDDLE)).await?;
        browser.script::<()>("window.mark = 1;").await?;
        browser.turn_to(&first).await?;
        is_announced(browser, &site).await?;
        browser.click("#load-update").await?;
        browser.until("the new version is there", NEW).await?;
        browser.until_ready().await?;

        browser.turn_to(&second).await?;
        assert_eq!(shape(browser).await?, Shape::untouched(&picks));
        journey.answers(MIDDLE).await?;
        assert!(browser.script::<bool>("return window.mark === 1;").await?, "it was loaded anew");
        // It too can have the new version, which no longer waits.
        browser.until("it is announced here as well", ANNOUNCED).await?;
        browser.click("#load-update").await?;
        browser.until("the new version is there", NEW).await?;
        browser.until_ready().await?;
        browser.until_on(&after(MIDDLE)).await
    });
}

/// A tab that stays open looks once a day, when somebody turns to it.
#[test]
fn a_tab_looks_once_a_day() {
    Setup::new().run(async |browser| {
        let site = Site::at("/")?;
        let journey = Journey::of(browser, Person::named("both"));
        half_a_page(browser, &site, &journey).await?;
        let count = "window.looks = 0;
            const update = ServiceWorkerRegistration.prototype.update;
            ServiceWorkerRegistration.prototype.update = function () {
              window.looks += 1;
              return update.call(this);
            };";
        browser.script::<()>(count).await?;
        let turns = "document.dispatchEvent(new Event('visibilitychange')); return window.looks;";
        assert_eq!(browser.script::<u32>(turns).await?, 0);
        for day in 1..3 {
            look_for_update(browser).await?;
            assert_eq!(browser.script::<u32>(turns).await?, day);
        }
        Ok(())
    });
}

const ANNOUNCED: &str = "document.getElementById('update')?.checkVisibility()";
const NEW: &str = "document.documentElement.dataset.build === 'later'";

/// Keeps answers, waits for the copy, and goes to the middle of a page in the middle; gives what is
/// ticked there. The page has a mark that a reload would take away.
async fn half_a_page(browser: &Browser, site: &Site, journey: &Journey<'_>) -> Outcome<Vec<String>> {
    site.visit(browser).await?;
    journey.begins_here(Keeping::OnThisDevice).await?;
    for page in [Page::About, Page::Breaches, Page::Safety] {
        journey.answers(page).await?;
    }
    site.until_installed(browser).await?;
    let picks = journey.person().picks(MIDDLE);
    let picks = picks[..picks.len() / 2].to_vec();
    for pick in &picks {
        browser.click(&format!("#{pick}")).await?;
    }
    browser.script::<()>("window.mark = 1;").await?;
    Ok(picks)
}

/// What must not change while nobody asked for it.
#[derive(Debug, PartialEq)]
struct Shape {
    screen: Option<String>,
    ticked: Vec<String>,
    announced: bool,
    reloaded: bool,
    new: bool,
}

impl Shape {
    fn untouched(picks: &[String]) -> Self {
        let screen = Some(id(MIDDLE));
        Self { screen, ticked: picks.to_vec(), announced: true, reloaded: false, new: false }
    }
}

async fn shape(browser: &Browser) -> Outcome<Shape> {
    Ok(Shape {
        screen: browser.screen().await?,
        ticked: browser.ticked().await?,
        announced: browser.shows("#update").await?,
        reloaded: browser.script("return window.mark !== 1;").await?,
        new: browser.script(&format!("return {NEW};")).await?,
    })
}

/// As if somebody turned to the tab again a day later.
async fn look_for_update(browser: &Browser) -> Outcome {
    let look = "const now = Date.now;
        window.days = (window.days ?? 0) + 1;
        window.now ??= now;
        Date.now = () => window.now() + window.days * 86400000 + 1;
        document.dispatchEvent(new Event('visibilitychange'));";
    browser.script(look).await
}

/// A later build lies on the server, and the page has heard of it.
async fn is_announced(browser: &Browser, site: &Site) -> Outcome {
    site.publish_later()?;
    look_for_update(browser).await?;
    browser.until("it is announced", ANNOUNCED).await
}

/// Whether a new version waits, and the old one is in use.
async fn waits(browser: &Browser) -> Outcome<bool> {
    let look = "const done = arguments[arguments.length - 1];
        navigator.serviceWorker.getRegistration().then((found) => done(Boolean(found.waiting)));";
    browser.script_later(look, Vec::new()).await
}
