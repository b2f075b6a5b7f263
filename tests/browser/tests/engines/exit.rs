//! The exit: the page is blank at once, and stays blank for whoever looks into the tab afterwards.

use crate::gaps::{Ability, is_left_out_in};
use groundwork_browser_tests::keys::{CONTROL, SHIFT, TAB};
use groundwork_browser_tests::{Browser, Engine, Journey, Keeping, Outcome, Person, Setup, elsewhere};

/// What is left in the page, looked at in the very task in which the exit was taken: blank, empty,
/// not shown, without a title.
const BLANK: [&str; 4] = ["", "0", "none", ""];

/// Somebody is some screens into the app, so that the tab has entries of it, and the exit leads to the address that is
/// handed over.
fn on_the_way(then: impl AsyncFnOnce(&Browser, &str) -> Outcome) {
    let bare = is_left_out_in(Engine::chosen(), Ability::BackToIsolated).expect("standard error");
    let setup = if bare { Setup::chosen().without_headers() } else { Setup::chosen() };
    setup.run(async |browser| {
        let away = elsewhere()?;
        let journey = Journey::of(browser, Person::named("flag"));
        journey.begins(Keeping::OnThisDevice).await?;
        browser.arrive(journey.person(), "check").await?;
        journey.reads_the_result().await?;
        journey.sees_the_plan().await?;
        browser.exit_leads_to(&away.url()).await?;
        then(browser, &away.url()).await
    });
}

async fn clicks(browser: &Browser, away: &str) -> Outcome {
    browser.click("#exit").await?;
    browser.until_at(away).await
}

/// Whoever types the address means to open the app, and gets its start.
async fn starts_anew(browser: &Browser) -> Outcome {
    browser.visit().await?;
    browser.until_on("start").await?;
    assert!(browser.shows("h1").await?);
    Ok(())
}

#[test]
fn a_click_leaves_nothing_to_see() {
    on_the_way(async |browser, away| {
        let now = include_str!("../scripts/exit_now.js");
        assert_eq!(browser.script::<Vec<String>>(now).await?, BLANK);
        browser.until_at(away).await
    });
}

#[test]
fn shift_three_times_leaves_nothing_to_see() {
    on_the_way(async |browser, away| {
        browser.script::<()>(include_str!("../scripts/watch_keys.js")).await?;
        browser.press(&SHIFT.repeat(3)).await?;
        browser.until_at(away).await?;
        // Back to the app's address, blank as it is: the notes are kept there.
        browser.back().await?;
        browser.until_at(&browser.address()).await?;
        let [seen, said]: [Vec<Vec<String>>; 2] =
            browser.script("return JSON.parse(sessionStorage.getItem('seen') ?? '[[], []]');").await?;
        assert_eq!(seen.last().ok_or("no key was seen")?, &BLANK);
        assert!(said[0][0].contains('2') && said[1][0].contains('1'), "it says how often is left: {said:?}");
        browser.forward().await?;
        browser.until_at(away).await?;
        nothing_comes_back(browser, away).await?;
        starts_anew(browser).await
    });
}

#[test]
fn other_keys_in_between_do_not_leave() {
    on_the_way(async |browser, away| {
        for _ in 0..4 {
            browser.press_with(SHIFT, TAB).await?; // the way back through the page
            browser.press_with(SHIFT, "A").await?; // a capital letter
            browser.press(SHIFT).await?;
            browser.press("a").await?;
        }
        // Twice, then something else, then twice.
        browser.press(&SHIFT.repeat(2)).await?;
        browser.press("a").await?;
        browser.press(&SHIFT.repeat(2)).await?;
        assert!(browser.shows("#exit").await?, "the page was left");
        // Held for another key is not pressed.
        browser.press_with(SHIFT, TAB).await?;
        browser.press(&SHIFT.repeat(2)).await?;
        assert!(browser.shows("#exit").await?, "the page was left");
        // To change the keyboard's language.
        browser.press_with(CONTROL, &SHIFT.repeat(3)).await?;
        assert!(browser.shows("#exit").await?, "the page was left");
        // With a click between them, as somebody who selects.
        for _ in 0..3 {
            browser.press(SHIFT).await?;
            browser.click("#title").await?;
        }
        assert!(browser.shows("#exit").await?, "the page was left");
        // The keys do reach the page. All three at once: on a busy machine three seconds are soon over.
        browser.press(&SHIFT.repeat(3)).await?;
        browser.until_at(away).await
    });
}

#[test]
fn the_tab_stays_blank_after_a_click() {
    on_the_way(async |browser, away| {
        clicks(browser, away).await?;
        nothing_comes_back(browser, away).await?;
        // Also from where it is blank.
        browser.back().await?;
        is_blank(browser).await?;
        starts_anew(browser).await
    });
}

/// The tab had been here before, and the browser may have kept that page as it was.
#[test]
fn an_earlier_visit_in_the_tab_is_blank_too() {
    on_the_way(async |browser, away| {
        visits_again_and_leaves(browser, away).await?;
        for _ in 0..3 {
            browser.back().await?;
            is_blank(browser).await?;
        }
        Ok(())
    });
}

async fn visits_again_and_leaves(browser: &Browser, away: &str) -> Outcome {
    browser.go_to(away).await?;
    browser.visit().await?;
    browser.exit_leads_to(away).await?;
    clicks(browser, away).await?;
    browser.back().await?;
    browser.until_at(away).await
}

/// Also if that page is shown before it can know: on a busy machine what was noted reaches it late.
#[test]
fn an_earlier_visit_that_hears_of_it_late_is_blank_too() {
    on_the_way(async |browser, away| {
        // The first look at what was noted, in two places, finds nothing.
        let late = "const get = Storage.prototype.getItem;
            let looks = 0;
            Storage.prototype.getItem = function (key) {
              return key === 'groundwork.left' && looks++ < 2 ? null : get.call(this, key);
            };";
        browser.script::<()>(late).await?;
        visits_again_and_leaves(browser, away).await?;
        browser.back().await?;
        is_blank(browser).await
    });
}

/// Someone who only looked at another page gets this one back.
#[test]
fn without_an_exit_nothing_is_blank() {
    on_the_way(async |browser, away| {
        browser.go_to(away).await?;
        browser.back().await?;
        browser.until("the plan is there", "document.querySelector('.step')?.checkVisibility()").await
    });
}

/// One that stayed would undo the exit.
#[test]
fn every_other_tab_leaves_as_well() {
    on_the_way(async |browser, away| {
        let other = browser.tab().await?;
        browser.new_tab().await?;
        browser.visit().await?;
        browser.exit_leads_to(away).await?;
        clicks(browser, away).await?;
        browser.turn_to(&other).await?;
        browser.until_at(away).await?;
        browser.back().await?;
        is_blank(browser).await
    });
}

/// Back, Forward and a reload show nothing.
async fn nothing_comes_back(browser: &Browser, away: &str) -> Outcome {
    for _ in 0..2 {
        browser.back().await?;
        is_blank(browser).await?;
    }
    browser.reload_any().await?;
    is_blank(browser).await?;
    browser.forward().await?;
    is_blank(browser).await?;
    browser.forward().await?;
    browser.until_at(away).await
}

/// The app's address with nothing to read, also in the tab, once everything has come that comes.
async fn is_blank(browser: &Browser) -> Outcome {
    assert_eq!(browser.left_to_see().await?, Vec::<String>::new(), "something of the app is left");
    Ok(())
}
