//! Tabs of somebody new, of whom nothing was kept when they were opened.

use groundwork::questionnaire::{Item, Page};
use groundwork_browser_tests::{Browser, Journey, Keeping, Outcome, Person, Setup, show};

const LOCKED: &str = include_str!("../../../fixtures/records/schema-2-locked.json");

/// Puts a record into storage from another tab, which goes again.
async fn another_tab_keeps(browser: &Browser, person: &Person) -> Outcome {
    let (old, new) = (browser.tab().await?, browser.new_tab().await?);
    browser.go_to(&format!("{}how.html", browser.address())).await?;
    browser.store("groundwork", &person.record_anew()).await?;
    browser.turn_to(&new).await?;
    browser.close_tab().await?;
    browser.turn_to(&old).await
}

/// Somebody who keeps nothing has answered the first page.
async fn answers_in_memory(browser: &Browser) -> Outcome<Person> {
    let journey = Journey::of(browser, Person::named("both"));
    journey.begins(Keeping::Nothing).await?;
    journey.answers(Page::About).await?;
    Ok(journey.person().clone())
}

async fn starts_keeping(browser: &Browser) -> Outcome {
    browser.follow(".foot nav button:last-of-type", "data").await?;
    browser.click("#start-keeping").await
}

/// What locks or deletes in one tab reaches those whose app is still on its way, also where no server answers them.
#[test]
fn a_tab_without_the_app_hears_of_the_others() {
    Setup::new().run(async |browser| {
        for told in [3, 2] {
            browser.block(&["*.wasm"]).await?;
            browser.open_address().await?;
            for (button, screen) in [("#begin", "privacy"), ("#keep", "page-0")] {
                browser.click(button).await?;
                browser.until_on(screen).await?;
            }
            browser.click("#role-1").await?;
            let (old, new) = (browser.tab().await?, browser.new_tab().await?);
            browser.go_to(&format!("{}how.html", browser.address())).await?;
            browser.script::<()>("delete localStorage['groundwork.early'];").await?;
            let tell = format!("new BroadcastChannel('groundwork.tabs').postMessage({told});");
            browser.script::<()>(&tell).await?;
            browser.turn_to(&old).await?;
            browser.until("its answer is gone", "!document.querySelector('input:checked')").await?;
            browser.until("it was loaded anew", "document.getElementById('begin')").await?;
            assert_eq!(browser.stored("groundwork.early").await?, None);
            browser.turn_to(&new).await?;
            browser.close_tab().await?;
            browser.turn_to(&old).await?;
        }
        Ok(())
    });
}

#[test]
fn a_tab_without_answers_goes_on_with_the_record() {
    Setup::new().run(async |browser| {
        browser.visit().await?;
        another_tab_keeps(browser, &Person::named("hurt")).await?;
        browser.until_on("start").await?;
        browser.until_there(".foot nav button:nth-of-type(3)").await?;
        browser.follow("#begin", "plan").await
    });
}

/// Both were opened before anything was said, and both say something.
#[test]
fn two_tabs_of_somebody_new_hold_one_record() {
    Setup::new().run(async |browser| {
        let first = browser.tab().await?;
        browser.visit().await?;
        let second = browser.new_tab().await?;
        browser.visit().await?;
        for (tab, control) in [(&first, "#role-1"), (&second, "#strain-2")] {
            browser.turn_to(tab).await?;
            if browser.count("#keep, #role-1").await? == 0 {
                show(browser, "privacy").await?;
            }
            browser.follow("#keep", "page-0").await?;
            browser.click(control).await?;
        }
        browser.until("it holds both", "/broke.*\"strain\":2/.test(localStorage.groundwork)").await?;
        browser.turn_to(&first).await?;
        browser.until("the first hears of it", "document.getElementById('strain-2').checked").await?;
        assert_eq!(browser.ticked().await?, ["role-1", "strain-2"]);
        Ok(())
    });
}

/// It kept nothing until then. What it holds and what is stored are one record after it.
#[test]
fn what_was_in_memory_alone_joins_what_is_kept() {
    Setup::new().run(async |browser| {
        let both = answers_in_memory(browser).await?;
        let item = Item::ALL[5];
        let other =
            Person::nobody().but(|answers| answers.set_item(item, Person::named("hurt").answers.item(item)));
        another_tab_keeps(browser, &other).await?;
        assert_eq!(browser.record().await?, Some(other.record()), "it keeps nothing");
        starts_keeping(browser).await?;
        browser.until_there("#stop").await?;
        let all = other.but(|answers| {
            answers.role = both.answers.role;
            answers.status = both.answers.status;
            answers.strain = both.answers.strain;
        });
        assert_eq!(browser.record().await?, Some(all.record()));
        Ok(())
    });
}

/// What is locked in another tab is not for this one, and what this one holds is not laid beside it.
#[test]
fn beside_what_is_locked_nothing_is_laid_open() {
    Setup::new().run(async |browser| {
        answers_in_memory(browser).await?;
        browser.store("groundwork", LOCKED.trim()).await?;
        starts_keeping(browser).await?;
        browser.until_there(".keeping .notice").await?;
        assert_eq!(browser.script::<u32>("return localStorage.length;").await?, 1);
        assert_eq!(browser.stored("groundwork").await?.as_deref(), Some(LOCKED.trim()));
        Ok(())
    });
}
