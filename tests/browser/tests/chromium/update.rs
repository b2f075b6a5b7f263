//! A new build in the place of the old one, under pages that are open.

use crate::site::{Site, caches};
use groundwork::questionnaire::{Block, Page};
use groundwork_browser_tests::{Browser, Journey, Keeping, Outcome, Person, Setup, after, id};
use std::collections::{BTreeMap, BTreeSet};

/// In the middle of this page.
const MIDDLE: Page = Page::Items(Block::Trust);

#[test]
fn an_update_waits_until_it_is_asked_for() {
    Setup::new().run(async |browser| {
        let site = Site::at("/")?;
        let journey = Journey::of(browser, Person::named("hurt"));
        let picks = half_a_page(browser, &site, &journey).await?;
        let old = caches(browser).await?;
        site.publish_later()?;
        look_for_update(browser).await?;
        browser.until("it is announced", ANNOUNCED).await?;
        assert_eq!(shape(browser).await?, Shape::untouched(&picks), "nothing happens by itself");
        let record = browser.record().await?;

        browser.click("#load-update").await?;
        browser.until("the new version is there", NEW).await?;
        browser.until_ready().await?;
        browser.until_on(&id(MIDDLE)).await?;
        assert_eq!(browser.ticked().await?, picks);
        assert_eq!(browser.record().await?, record);
        only_the_new_copy(browser, &site, &old).await?;

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
        browser.click("main .actions .main").await?;
        browser.until_moved_to(&id(MIDDLE)).await?;
        browser.script::<()>("window.mark = 1;").await?;
        browser.turn_to(&first).await?;
        site.publish_later()?;
        look_for_update(browser).await?;
        browser.until("it is announced", ANNOUNCED).await?;
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

/// Who doesn't mind the notice keeps the version, and is told again at the next visit.
#[test]
fn an_update_that_waits_is_announced_at_the_next_start() {
    Setup::new().run(async |browser| {
        let site = Site::at("/")?;
        let journey = Journey::of(browser, Person::named("broke"));
        let picks = half_a_page(browser, &site, &journey).await?;
        site.publish_later()?;
        look_for_update(browser).await?;
        browser.until("it is announced", ANNOUNCED).await?;
        browser.reload().await?;
        browser.until("it is announced again", ANNOUNCED).await?;
        assert!(!browser.script::<bool>(&format!("return {NEW};")).await?, "it took over by itself");
        assert_eq!(browser.ticked().await?, picks);
        Ok(())
    });
}

/// Answers come first: what can't be saved would be lost with the old page.
#[test]
fn an_update_does_not_take_over_while_saving_fails() {
    Setup::new().run(async |browser| {
        let site = Site::at("/")?;
        let journey = Journey::of(browser, Person::named("broke"));
        let picks = half_a_page(browser, &site, &journey).await?;
        site.publish_later()?;
        look_for_update(browser).await?;
        browser.until("it is announced", ANNOUNCED).await?;
        let full = "window.setItem = Storage.prototype.setItem;
            Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
        browser.script::<()>(full).await?;
        browser.click("#load-update").await?;
        browser.until_there(".keeping .notice button").await?;
        assert_eq!(shape(browser).await?, Shape::untouched(&picks));
        let waits = "const done = arguments[arguments.length - 1];
            navigator.serviceWorker.getRegistration().then((found) => done(Boolean(found.waiting)));";
        assert!(browser.script_later::<bool>(waits, Vec::new()).await?, "it took over");

        browser.script::<()>("Storage.prototype.setItem = window.setItem;").await?;
        browser.click("#load-update").await?;
        browser.until("the new version is there", NEW).await?;
        browser.until_on(&id(MIDDLE)).await?;
        assert_eq!(browser.ticked().await?, picks);
        Ok(())
    });
}

/// Looking for an update fails in silence; one that has come before takes over all the same.
#[test]
fn without_a_server_there_is_no_update_and_no_fault() {
    Setup::new().run(async |browser| {
        let mut site = Site::at("/")?;
        let journey = Journey::of(browser, Person::named("hurt"));
        let picks = half_a_page(browser, &site, &journey).await?;
        site.publish_later()?;
        site.stop();
        let looked = "const done = arguments[arguments.length - 1];
            navigator.serviceWorker.getRegistration().then((found) => found.update())
              .then(() => done('found'), () => done('failed'));";
        look_for_update(browser).await?;
        assert_eq!(browser.script_later::<String>(looked, Vec::new()).await?, "failed");
        assert_eq!(shape(browser).await?, Shape { announced: false, ..Shape::untouched(&picks) });
        assert!(!browser.shows("#failed").await?);

        site.start()?;
        look_for_update(browser).await?;
        browser.until("it is announced", ANNOUNCED).await?;
        site.stop();
        browser.click("#load-update").await?;
        browser.until("the new version is there", NEW).await?;
        browser.until_ready().await?;
        browser.until_on(&id(MIDDLE)).await?;
        assert_eq!(browser.ticked().await?, picks);
        Ok(())
    });
}

/// A host in the middle of an upload, or one that mixes two builds.
#[test]
fn a_broken_update_leaves_the_old_version() {
    let missing = |site: &Site| -> Outcome {
        site.publish_later()?;
        Ok(std::fs::remove_file(site.file("icon-192.png"))?)
    };
    let mixed = |site: &Site| -> Outcome {
        site.publish_later()?;
        site.change_page("mixed")
    };
    for break_it in [&missing as &dyn Fn(&Site) -> Outcome, &mixed] {
        Setup::new().run(async |browser| {
            let mut site = Site::at("/")?;
            let journey = Journey::of(browser, Person::named("both"));
            let picks = half_a_page(browser, &site, &journey).await?;
            let old = caches(browser).await?;
            break_it(&site)?;
            let failed = "const done = arguments[arguments.length - 1];
                (async () => {
                  const found = await navigator.serviceWorker.getRegistration();
                  const worker = (await found.update()).installing;
                  await new Promise((resolve) => {
                    const look = () => { if (worker.state !== 'installing') resolve(); };
                    worker.addEventListener('statechange', look);
                    look();
                  });
                  done(worker.state);
                })().catch((error) => done(String(error)));";
            assert_eq!(browser.script_later::<String>(failed, Vec::new()).await?, "redundant");
            assert_eq!(shape(browser).await?, Shape { announced: false, ..Shape::untouched(&picks) });
            assert_eq!(caches(browser).await?, old, "a part of the broken version stays");

            site.stop();
            browser.reload().await?;
            browser.until_on(&id(MIDDLE)).await?;
            assert!(!browser.script::<bool>(&format!("return {NEW};")).await?);
            journey.answers(MIDDLE).await
        });
    }
}

/// A tab that stays open looks once a day, when somebody turns to it.
#[test]
fn a_tab_looks_once_a_day() {
    Setup::new().run(async |browser| {
        let site = Site::at("/")?;
        let journey = Journey::of(browser, Person::named("both"));
        half_a_page(browser, &site, &journey).await?;
        site.publish_later()?;
        site.forget_requests();
        let turn = "document.dispatchEvent(new Event('visibilitychange'));";
        browser.script::<()>(turn).await?;
        look_for_update(browser).await?;
        browser.script::<()>(turn).await?;
        browser.until("it is announced", ANNOUNCED).await?;
        let asked = site.requests();
        assert_eq!(asked.iter().filter(|name| *name == "worker.js").count(), 1, "{asked:?}");
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

async fn only_the_new_copy(
    browser: &Browser,
    site: &Site,
    old: &BTreeMap<String, BTreeSet<String>>,
) -> Outcome {
    let new = caches(browser).await?;
    assert_eq!(new.values().collect::<Vec<_>>(), [&site.files()?]);
    assert!(new.keys().all(|name| !old.contains_key(name)), "the old copy is still there: {new:?}");
    Ok(())
}
