//! What axe-core finds in every state of the app, in light and in dark.

use crate::rounds::begin_round;
use crate::takeover::waits_for_the_app;
use groundwork_browser_tests::{
    Browser, Outcome, Person, Scheme, Setup, Stop, first_visit, place, set_passphrase, show,
};

/// Every state of one part of the app.
fn each(stops: fn() -> Vec<Stop>, scheme: Scheme) {
    Setup::new().scheme(scheme).run(async |browser| {
        let mut faults = Vec::new();
        for stop in stops() {
            stop.reach(browser).await?;
            faults.extend(axe(browser).await?.into_iter().map(|fault| format!("{}: {fault}", stop.name())));
        }
        none(&faults)
    });
}

fn none(faults: &[String]) -> Outcome {
    if faults.is_empty() { Ok(()) } else { Err(format!("axe found\n{}", faults.join("\n")).into()) }
}

macro_rules! states {
    ($($test:ident: $stops:expr, $scheme:ident;)+) => { $(#[test] fn $test() { each($stops, Scheme::$scheme); })+ };
}

states! {
    the_questionnaire_in_light: Stop::questionnaire, Light;
    the_questionnaire_in_dark: Stop::questionnaire, Dark;
    result_and_plan_in_light: Stop::outcome, Light;
    result_and_plan_in_dark: Stop::outcome, Dark;
    what_lies_around_in_light: Stop::about, Light;
    what_lies_around_in_dark: Stop::about, Dark;
}

/// Somebody new, of whom nothing is kept, and the first screens before the app.
#[test]
fn a_first_visit() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        Setup::new().scheme(scheme).run(async |browser| {
            let look = async |screen: &str| {
                let faults = axe(browser).await?;
                none(&faults.into_iter().map(|fault| format!("{screen}: {fault}")).collect::<Vec<_>>())
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
}

/// Notices that only something gone wrong shows.
#[test]
fn notices() {
    Setup::new().cookies_blocked().run(async |browser| {
        browser.visit().await?;
        browser.click("#begin").await?;
        browser.until_moved_to("privacy").await?;
        browser.click("#keep").await?;
        browser.until_there(".keeping .notice").await?;
        none(&axe(browser).await?)?;
        browser.block(&["*.wasm"]).await?;
        browser.reload_any().await?;
        browser
            .until("the page says that the app failed", "!document.getElementById('failed').hidden")
            .await?;
        none(&axe(browser).await?)
    });
}

/// What only somebody with a passphrase meets.
#[test]
fn behind_a_passphrase() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        Setup::new().scheme(scheme).run(async |browser| {
            browser.arrive(&Person::named("hurt"), "plan").await?;
            set_passphrase(browser, "river stone lamp").await?;
            none(&axe(browser).await?)?;
            browser.click("#lock-now").await?;
            browser.until_there("#passphrase").await?;
            browser.until_ready().await?;
            none(&axe(browser).await?)?;
            browser.click("form .main").await?;
            browser.until_there("form [role=alert]").await?;
            none(&axe(browser).await?)
        });
    }
}

/// In the middle of a new round, and before one goes back.
#[test]
fn in_an_open_round() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        Setup::new().width(360).scheme(scheme).run(async |browser| {
            begin_round(browser, &Person::named("hurt+4")).await?;
            for screen in ["result", "plan", "print", "rounds", "again", "start"] {
                show(browser, screen).await?;
                none(&axe(browser).await?)?;
            }
            browser.click("#open-round .link").await?;
            browser.until_there("#sure").await?;
            none(&axe(browser).await?)
        });
    }
}

/// The paper edition, read on a screen.
#[test]
fn the_paper_edition() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        Setup::new().width(360).scheme(scheme).run(async |browser| {
            browser.go_to(&format!("{}paper.html", browser.address())).await?;
            none(&axe(browser).await?)
        });
    }
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
