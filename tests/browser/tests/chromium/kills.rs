//! The browser is killed in the middle, as by a phone that runs out of power. `GROUNDWORK_ROUNDS` says how often, each time at
//! another moment; each prints its seed and what came of it.

use crate::locked::PASSPHRASE;
use crate::races::{Random, is_long, rounds, seed};
use groundwork_browser_tests::{
    Browser, Outcome, Person, Profile, Setup, elsewhere, fill, give, open, set_passphrase,
    the_plan_is_theirs, to_lock,
};
use std::cell::Cell;
use std::time::{Duration, Instant};

const OTHER: &str = "paper moon chair";

async fn pass(milliseconds: u32) {
    tokio::time::sleep(Duration::from_millis(milliseconds.into())).await;
}

/// Somebody with a plan adds a step of their own, and the page says that it is saved.
async fn adds(browser: &Browser, text: &str) -> Outcome {
    browser.arrive(&Person::named("hurt"), "plan").await?;
    browser.until_there("#own-new").await?;
    browser.click("#own-new").await?;
    browser.press(text).await?;
    browser.press(groundwork_browser_tests::keys::ENTER).await?;
    browser.until("it is stored", &format!("localStorage.groundwork.includes('{text}')")).await
}

/// How long it takes until what was said stands on the disk. The page says that it takes until it is closed.
#[test]
fn what_was_said_is_on_the_disk_once_the_page_is_closed() {
    for how in ["closed", "left", "stays"] {
        let profile = Profile::make();
        let away = elsewhere().expect("another site");
        Setup::new().profile(&profile).run(async |browser| {
            let first = browser.tab().await?;
            browser.new_tab().await?;
            adds(browser, "jkqvzx").await?;
            let begun = Instant::now();
            match how {
                "closed" => {
                    browser.close_tab().await?;
                    browser.turn_to(&first).await?;
                }
                "left" => browser.go_to(&away.url()).await?,
                _ => {}
            }
            let is_there = || (!profile.holding("jkqvzx").is_empty()).then_some(());
            let found = browser.until_some("it is on the disk", is_there).await;
            println!("{how}: {:?} {:?}", found.is_ok(), begun.elapsed());
            // Only of this one is anything said.
            if how == "closed" { found } else { Ok(()) }
        });
    }
}

/// What is there after a kill opens, with a passphrase that the person knows or without one, and holds all.
#[test]
fn while_a_passphrase_is_set_nothing_is_lost() {
    for round in 0..rounds() {
        for act in ["set", "changed", "taken away"].into_iter().take(if is_long() { 3 } else { 1 }) {
            let seed = seed(round);
            let end = Cell::new((0, 0, false));
            let profile = Profile::make();
            Setup::new().profile(&profile).run(async |browser| {
                browser.arrive(&Person::named("hurt"), "start").await?;
                if act != "set" {
                    set_passphrase(browser, PASSPHRASE).await?;
                    browser.reload().await?;
                    open(browser, PASSPHRASE).await?;
                }
                // By what no other file of the browser has, and no later write changes.
                let mark = "return localStorage.groundwork.match(/\"(status|salt)\":\"[^\"]+\"/)[0];";
                let mark: String = browser.script(mark).await?;
                let is_there = || (!profile.holding(&mark).is_empty()).then_some(());
                browser.until_some("it is on the disk", is_there).await?;
                to_lock(browser).await?;
                let fields: &[_] = match act {
                    "set" => &[("new", PASSPHRASE), ("again", PASSPHRASE)],
                    "changed" => &[("passphrase", PASSPHRASE), ("new", OTHER), ("again", OTHER)],
                    _ => &[("passphrase", PASSPHRASE)],
                };
                fill(browser, fields).await?;
                browser.click(if act == "taken away" { "#lock-off" } else { "form .main" }).await?;
                let after = Random(seed).below(9000);
                pass(after).await;
                let told = "return Boolean(document.getElementById('told')?.textContent);";
                let port = browser
                    .address()
                    .trim_end_matches('/')
                    .rsplit(':')
                    .next()
                    .and_then(|port| port.parse().ok());
                end.set((port.ok_or("no port")?, after, browser.script(told).await?));
                profile.kill();
                Ok(())
            });
            let (port, after, told) = end.get();
            Setup::new().profile(&profile).port(port).run(async |browser| {
                browser.visit().await?;
                // Somebody has answered: either it asks for the passphrase, or it leads to the plan.
                let is_kept = "document.querySelector('#passphrase') || document.querySelectorAll('.foot nav button').length > 2";
                browser.until("something is kept", is_kept).await?;
                let is_locked = browser.count("#passphrase").await? > 0;
                println!("{act}, seed {seed}: killed after {after} ms, told {told}; then locked {is_locked}");
                if is_locked {
                    gives_one_of(browser, [PASSPHRASE, OTHER]).await?;
                }
                browser.follow(".foot nav button:first-of-type", "plan").await?;
                the_plan_is_theirs(browser, &Person::named("hurt")).await
            });
        }
    }
}

async fn gives_one_of(browser: &Browser, passphrases: [&str; 2]) -> Outcome {
    for passphrase in passphrases {
        give(browser, passphrase).await?;
        browser.until("it is opened or refused", "document.querySelector('#lock-now, form .error')").await?;
        if browser.count("#lock-now").await? > 0 {
            return Ok(());
        }
    }
    Err("no passphrase opens it".into())
}
