//! Several tabs do something in the same moment, and nothing is lost, plain or back from the dead. `GROUNDWORK_ROUNDS` says
//! how often (few where nobody asks); each round prints its seed before it starts, and a failure shows the last.

mod lock;

use crate::removing::all_is_gone;
use groundwork_browser_tests::{Browser, Outcome, Person, Setup, Tab, show, to_data};
use serde_json::json;

pub fn rounds() -> u32 {
    std::env::var("GROUNDWORK_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(1)
}

/// Whether somebody asks for more than a look in passing.
pub fn is_long() -> bool {
    std::env::var_os("GROUNDWORK_ROUNDS").is_some()
}

fn counts() -> Vec<usize> {
    if is_long() { vec![2, 5, 10] } else { vec![2] }
}

/// A small generator (xorshift): the same seed, the same moments.
pub struct Random(pub u32);

impl Random {
    pub fn below(&mut self, end: u32) -> u32 {
        for shift in [13_i32, -17, 5] {
            self.0 ^= if shift > 0 { self.0 << shift } else { self.0 >> -shift };
        }
        self.0 % end
    }
}

pub fn seed(round: u32) -> u32 {
    std::process::id().wrapping_mul(31).wrapping_add(2 * round) | 1
}

/// So many tabs with the plan open; the last is in front.
async fn tabs(browser: &Browser, count: usize) -> Outcome<Vec<Tab>> {
    browser.arrive(&Person::named("hurt"), "plan").await?;
    let mut tabs = vec![browser.tab().await?];
    while tabs.len() < count {
        tabs.push(browser.new_tab().await?);
        browser.visit().await?;
        browser.follow(".foot nav button:first-of-type", "plan").await?;
    }
    Ok(tabs)
}

/// In each of these tabs a step of its own is added, within a few moments around the same one. What was done before it was
/// known to be too late is noted for that tab.
async fn all_add(browser: &Browser, tabs: &[Tab], (at, spread): (f64, u32), random: &mut Random) -> Outcome {
    for (n, tab) in tabs.iter().enumerate() {
        browser.turn_to(tab).await?;
        let act = "const [at, text] = arguments;
            document.getElementById('own-new').value = text;
            setTimeout(() => {
                document.getElementById('own-new').form.requestSubmit();
                sessionStorage.added = text;
            }, at - Date.now());";
        let moment = at + f64::from(random.below(spread));
        browser.script_with::<()>(act, vec![json!(moment), json!(own(n))]).await?;
    }
    Ok(())
}

fn own(n: usize) -> String {
    format!("my step {n}.")
}

async fn soon(browser: &Browser, tabs: usize) -> Outcome<f64> {
    let from_now = 400 + 150 * tabs;
    browser.script(&format!("return Date.now() + {from_now};")).await
}

/// In the tab in front: clicks at that moment.
async fn clicks_at(browser: &Browser, css: &str, at: f64) -> Outcome {
    let act = "const [css, at] = arguments;
        setTimeout(() => document.querySelector(css).click(), at - Date.now());";
    browser.script_with(act, vec![json!(css), json!(at)]).await
}

/// The rounds of a race, each in a browser of its own.
fn race(count: usize, run: impl AsyncFn(&Browser, Vec<Tab>, Random) -> Outcome) {
    for round in 0..rounds() {
        let seed = seed(round);
        println!("{count} tabs, round {round}, seed {seed}");
        Setup::new().run(async |browser| {
            let tabs = tabs(browser, count).await?;
            run(browser, tabs, Random(seed)).await
        });
    }
}

#[test]
fn what_tabs_write_at_once_is_all_there() {
    for count in counts() {
        race(count, async |browser, tabs, mut random| {
            let at = soon(browser, count).await?;
            all_add(browser, &tabs, (at, 50), &mut random).await?;
            for tab in &tabs {
                // A tab that is looked at looks at storage.
                browser.turn_to(tab).await?;
                browser.until("its step was added", "sessionStorage.added").await?;
            }
            for n in 0..count {
                let is_there = format!("localStorage.getItem('groundwork').includes({})", json!(own(n)));
                browser.until(&own(n), &is_there).await?;
            }
            Ok(())
        });
    }
}

#[test]
fn what_is_deleted_in_the_same_moment_stays_deleted() {
    for count in counts() {
        race(count, async |browser, tabs, mut random| {
            let (last, others) = tabs.split_last().ok_or("no tabs")?;
            to_data(browser).await?;
            browser.click("#delete").await?;
            browser.until_there("#delete-yes").await?;
            let at = soon(browser, count).await?;
            clicks_at(browser, "#delete-yes", at + f64::from(random.below(50))).await?;
            all_add(browser, others, (at, 50), &mut random).await?;
            for tab in others.iter().chain([last]) {
                browser.turn_to(tab).await?;
                browser.until_on("start").await?;
            }
            all_is_gone(browser, &[]).await
        });
    }
}

/// In the tab in front: on the page of a check-in, filled in, to be saved at that moment.
async fn checks_in_at(browser: &Browser, text: &str, at: f64) -> Outcome {
    let act = "const [text, at] = arguments;
        const field = document.getElementById('hard');
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        setTimeout(() => field.form.requestSubmit(), at - Date.now());";
    browser.script_with(act, vec![json!(text), json!(at)]).await
}

#[test]
fn what_is_checked_in_at_once_is_all_there() {
    for count in counts() {
        race(count, async |browser, tabs, mut random| {
            for tab in &tabs {
                browser.turn_to(tab).await?;
                show(browser, "check-in").await?;
                browser.until_there("#hard").await?;
            }
            let at = soon(browser, count).await?;
            for (n, tab) in tabs.iter().enumerate() {
                browser.turn_to(tab).await?;
                checks_in_at(browser, &own(n), at + f64::from(random.below(20))).await?;
            }
            for tab in &tabs {
                browser.turn_to(tab).await?;
                browser.until_gone("form").await?;
            }
            for n in 0..count {
                let is_there = format!("localStorage.getItem('groundwork').includes({})", json!(own(n)));
                browser.until(&own(n), &is_there).await?;
            }
            assert_eq!(browser.kept().await?.checkins.iter().count(), count);
            Ok(())
        });
    }
}
