//! What axe-core finds in every state of the app, in light and in dark.

use crate::takeover::waits_for_the_app;
use groundwork_browser_tests::{
    Browser, Outcome, Person, Setup, Stop, begin_round, first_visit, lock, place, set_passphrase, show,
};

/// Every state of one part of the app.
fn each(stops: &[Stop]) {
    Setup::new().run(async |browser| {
        for stop in stops {
            stop.reach(browser).await?;
            has_no_faults(browser).await.map_err(|faults| format!("{}: {faults}", stop.name()))?;
        }
        Ok(())
    });
}

// Parts, so that two browsers share them.
#[test]
fn the_questionnaire() {
    each(&Stop::questionnaire());
}

#[test]
fn result_and_plan() {
    each(&Stop::outcome());
}

#[test]
fn what_lies_around() {
    each(&Stop::about());
}

/// Somebody new, of whom nothing is kept, and the first screens before the app.
#[test]
fn a_first_visit() {
    Setup::new().run(async |browser| {
        let look = async |screen: &str| {
            has_no_faults(browser).await.map_err(|faults| format!("{screen}: {faults}").into())
        };
        first_visit(browser, look).await?;
        waits_for_the_app(browser).await?;
        for css in ["#begin", "#keep-nothing", ".top nav .link"] {
            look(css).await?;
            browser.click(css).await?;
        }
        browser.until_on("help").await?;
        look("help").await
    });
}

/// Notices that only something gone wrong shows.
#[test]
fn notices() {
    Setup::new().cookies_blocked().run(async |browser| {
        browser.visit().await?;
        browser.follow("#begin", "privacy").await?;
        browser.click("#keep").await?;
        browser.until_there(".keeping .notice").await?;
        has_no_faults(browser).await?;
        browser.block(&["*.wasm"]).await?;
        browser.reload_any().await?;
        let failed = "!document.getElementById('failed').hidden";
        browser.until("the page says that the app failed", failed).await?;
        has_no_faults(browser).await
    });
}

/// What only somebody with a passphrase meets.
#[test]
fn behind_a_passphrase() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "plan").await?;
        set_passphrase(browser, "river stone lamp").await?;
        has_no_faults(browser).await?;
        lock(browser).await?;
        has_no_faults(browser).await?;
        browser.click("form .main").await?;
        browser.until_there("form [role=alert]").await?;
        has_no_faults(browser).await
    });
}

/// In the middle of a new round, and before one goes back.
#[test]
fn in_an_open_round() {
    Setup::new().width(360).run(async |browser| {
        begin_round(browser, &Person::named("hurt+4")).await?;
        for screen in ["result", "plan", "print", "rounds", "again", "start"] {
            show(browser, screen).await?;
            has_no_faults(browser).await?;
        }
        browser.click("#open-round .link").await?;
        browser.until_there("#sure").await?;
        has_no_faults(browser).await
    });
}

/// The paper edition, read on a screen.
#[test]
fn the_paper_edition() {
    Setup::new().width(360).run(async |browser| {
        browser.go_to(&format!("{}paper.html", browser.address())).await?;
        has_no_faults(browser).await
    });
}

/// A page with faults is found to have them.
#[test]
fn faults_are_found() {
    Setup::new().run(async |browser| {
        browser.without_policy().await?;
        browser.visit().await?;
        let spoil = "document.documentElement.lang = '';
            document.getElementById('title').outerHTML = '<h4 style=\"color: #eee; background: #fff\">pale</h4>';
            document.getElementById('begin').insertAdjacentHTML('afterend',
                `<div>${'<button style=\"padding: 0; height: 8px; width: 8px\"></button>'.repeat(2)}</div>`);";
        browser.script::<()>(spoil).await?;
        let faults = axe(browser).await?.join("\n");
        for rule in ["html-has-lang", "color-contrast", "button-name", "target-size"] {
            assert!(faults.contains(rule), "{rule} is not in {faults}");
        }
        Ok(())
    });
}

/// In light and in dark.
async fn has_no_faults(browser: &Browser) -> Outcome {
    for scheme in ["light", "dark"] {
        browser.media(&[("prefers-color-scheme", scheme)]).await?;
        let faults = axe(browser).await?;
        if !faults.is_empty() {
            return Err(format!("in {scheme}, axe found\n{}", faults.join("\n")).into());
        }
    }
    Ok(())
}

/// The rules that are broken, each with the elements that break it.
async fn axe(browser: &Browser) -> Outcome<Vec<String>> {
    let file = place::axe();
    let axe = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    // By the driver: the page's own policy lets no text become a script.
    if !browser.script("return Boolean(window.axe);").await? {
        browser.script::<()>(&axe).await?;
    }
    browser.script_later(include_str!("scripts/axe.js"), Vec::new()).await
}
