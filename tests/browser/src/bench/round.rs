//! One round: the floor, the app looked at, the app used, and used again.

use crate::site::{QUESTIONS, Site};
use crate::{long, page, walk};
use groundwork::questionnaire::{Block, Item, Page, Reply};
use groundwork_browser_tests::{Browser, Outcome, Person, Setup};
use serde_json::{Value, json};
use xtask::visits::{Round, Stopped, Visit};

pub async fn round(site: &Site, person: &Person) -> Outcome<Round> {
    let server = site.floor()?;
    let floor = fresh(async |browser| page::look(browser, &server, false).await).await?;
    let server = site.app()?;
    let look = fresh(async |browser| page::look(browser, &server, true).await).await?;
    let (first, repeat, stopped) = fresh(async |browser| used(browser, site, person).await).await?;
    let long = fresh(async |browser| long::long(browser, site).await).await?;
    let plain_ms = fresh(async |browser| plain(browser, site).await).await?;
    Ok(Round { floor, look, plain_ms, first, repeat, stopped, long })
}

/// Clicks every answer of a page of questions that is plain HTML, as often as a person clicks in the app.
async fn plain(browser: &Browser, site: &Site) -> Outcome<Vec<f64>> {
    let server = site.floor()?;
    page::prepare(browser).await?;
    browser.go_to(&format!("{}{QUESTIONS}", server.url())).await?;
    let mut times = Vec::new();
    for choice in 0..Item::ALL.len() / Block::Trust.items().len() {
        for item in Block::Trust.items() {
            // Five answers and the way out, then from the first one on: another one each time.
            let css = format!("#q{}-{}", item.index(), choice % 6);
            let shown = format!("document.querySelector('{css}').checked");
            times.push(walk::click(browser, &css, &shown).await?.0.ms);
        }
    }
    Ok(times)
}

/// Opens a browser with a fresh profile, and closes it also when something fails.
pub async fn fresh<T>(measure: impl AsyncFnOnce(&Browser) -> Outcome<T>) -> Outcome<T> {
    let browser = Setup::new().with_requests().open().await?;
    let outcome = measure(&browser).await;
    browser.close().await;
    outcome
}

/// A first visit to its end, a repeat visit, and one with the server stopped, in one profile.
async fn used(browser: &Browser, site: &Site, person: &Person) -> Outcome<(Visit, Visit, Stopped)> {
    let server = site.app()?;
    let url = server.url();
    let mut first = page::answer(browser, &url, Some(&server)).await?;
    // What was clicked before the app was there is another figure: `ready`.
    browser.until_ready().await?;
    first.journey = Some(walk::walk(browser, person, &Page::ALL).await?);
    if site.has_worker() {
        page::evaluate::<Value>(browser, "navigator.serviceWorker.ready.then(() => true)").await?;
    }

    let left = come_back(browser, person).await?;
    server.forget_requests();
    let repeat = page::answer(browser, &url, Some(&server)).await?;
    if !site.has_worker() {
        return Ok((first, repeat, Stopped::Not("not yet: no service worker".to_owned())));
    }

    come_back(browser, person).await?;
    server.stop();
    let mut stopped = page::answer(browser, &url, None).await?;
    browser.until_ready().await?;
    stopped.journey = Some(walk::walk(browser, person, left).await?);
    Ok((first, repeat, Stopped::Visited(Box::new(stopped))))
}

/// Opens a new tab as somebody who left in the middle of the questions; gives the pages that are
/// still to be answered.
async fn come_back(browser: &Browser, person: &Person) -> Outcome<&'static [Page]> {
    let (_, left) = Page::ALL.split_at(Page::ALL.len() / 2);
    let half = person.clone().but(|answers| {
        for item in left.iter().flat_map(|page| items(*page)) {
            answers.set_item(*item, Reply::Missing);
        }
    });
    let store = "localStorage.setItem('groundwork', arguments[0]);";
    browser.script_with::<()>(store, vec![json!(half.record())]).await?;
    let (old, new) = (browser.tab().await?, browser.new_tab().await?);
    browser.turn_to(&old).await?;
    browser.close_tab().await?;
    browser.turn_to(&new).await?;
    Ok(left)
}

fn items(page: Page) -> &'static [Item] {
    if let Page::Items(block) = page { block.items() } else { &[] }
}
