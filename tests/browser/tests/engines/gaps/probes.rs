//! Tries what an engine can do, where it may be on a page that is not the app's.

use super::Ability;
use groundwork_browser_tests::{Browser, Outcome, Paper, Profile, Setup, elsewhere};
use serde_json::json;
use std::time::Duration;
use tokio::time::timeout;

/// An error where the engine can't.
pub async fn probe(browser: &Browser, ability: Ability) -> Outcome {
    let away = elsewhere()?;
    browser.go_to(&away.url()).await?;
    match ability {
        Ability::Print => is(!browser.print(Paper::A4).await?.sheets()?.is_empty(), "an empty print"),
        Ability::Console => console(browser).await,
        Ability::Narrow => is(browser.script("return innerWidth <= 390;").await?, "the page is wider"),
        Ability::Profile => {
            let profile = Profile::make();
            let other = Setup::chosen().profile(&profile).open().await?;
            other.close().await;
            Ok(())
        }
        Ability::DevTools => browser.devtools("Browser.getVersion", json!({})).await.map(drop),
        Ability::Offline => {
            install(browser).await?;
            away.stop();
            browser.reload_any().await?;
            opened(browser).await
        }
        Ability::OfflineRefresh => {
            install(browser).await?;
            away.stop();
            browser.refresh().await?;
            opened(browser).await
        }
        Ability::BackToIsolated => {
            // Two entries of the app, the later one of which the exit takes away.
            browser.visit().await?;
            browser.click("#begin").await?;
            browser.until_moved_to("privacy").await?;
            browser.exit_leads_to(&away.url()).await?;
            browser.click("#exit").await?;
            browser.until_at(&away.url()).await?;
            timeout(ANSWER, back(browser)).await?
        }
    }
}

/// How long a page may take to answer.
const ANSWER: Duration = Duration::from_secs(10);

async fn back(browser: &Browser) -> Outcome {
    browser.back().await?;
    is(browser.full_address().await? == browser.address(), "Back did not lead back")
}

fn is(good: bool, otherwise: &str) -> Outcome {
    if good { Ok(()) } else { Err(otherwise.into()) }
}

/// A message, and an error that nobody catches.
async fn console(browser: &Browser) -> Outcome {
    let noise = json!(format!("{}noise.js", browser.full_address().await?));
    let load = "const [file, done] = arguments;
        const script = document.createElement('script');
        script.src = file;
        window.noisy = () => done(null);
        document.body.append(script);";
    browser.script_later::<()>(load, vec![noise]).await?;
    let console = browser.console().await?.join("\n");
    is(console.contains("a message") && console.contains("an error"), &format!("the console has {console:?}"))
}

/// A worker that keeps the one page.
async fn install(browser: &Browser) -> Outcome {
    let install = "const done = arguments[0];
        navigator.serviceWorker.register('worker.js').then(() => navigator.serviceWorker.ready)
            .then(() => done(''), (error) => done(String(error)));";
    let fault: String = browser.script_later(install, Vec::new()).await?;
    is(fault.is_empty(), &fault)
}

async fn opened(browser: &Browser) -> Outcome {
    is(browser.title().await? == "Elsewhere", "the page did not open")
}
