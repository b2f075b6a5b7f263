//! Tabs of a first visit: its app only writes. When another tab has written, it gives way to the whole app,
//! with what it alone holds.

use crate::locked::{PASSPHRASE, set_passphrase};
use crate::rounds::show;
use groundwork::questionnaire::{Item, Level, Page, Reply};
use groundwork_browser_tests::{Browser, Journey, Keeping, Outcome, Person, Setup};
use serde_json::json;

async fn until_whole_app(browser: &Browser) -> Outcome {
    let look = "performance.getEntriesByType('resource')
        .some(({ name }) => name.includes('/whole-') && name.endsWith('.wasm'))";
    browser.until("the whole app is there", look).await?;
    browser.until_ready().await
}

/// Puts a record into storage from another tab, which goes again.
async fn another_tab_keeps(browser: &Browser, person: &Person) -> Outcome {
    let (old, new) = (browser.tab().await?, browser.new_tab().await?);
    browser.go_to(&format!("{}how.html", browser.address())).await?;
    let store = "localStorage.setItem('groundwork', arguments[0]);";
    browser.script_with::<()>(store, vec![json!(person.record_anew())]).await?;
    browser.turn_to(&new).await?;
    browser.close_tab().await?;
    browser.turn_to(&old).await
}

fn one_answer() -> Person {
    Person::nobody().but(|answers| {
        answers.set_item(Item::ALL[5], Person::named("hurt").answers.item(Item::ALL[5]));
    })
}

#[test]
fn a_tab_without_answers_goes_on_with_the_record() {
    Setup::new().run(async |browser| {
        browser.visit().await?;
        another_tab_keeps(browser, &Person::named("hurt")).await?;
        until_whole_app(browser).await?;
        browser.until_on("start").await?;
        browser.until_there(".foot nav button:nth-of-type(3)").await
    });
}

/// It kept nothing until then. What it holds and what is stored are one record after it.
#[test]
fn what_was_in_memory_alone_is_handed_over() {
    Setup::new().run(async |browser| {
        let both = Person::named("both");
        let journey = Journey::of(browser, both.clone());
        browser.visit().await?;
        journey.begins_here(Keeping::Nothing).await?;
        journey.answers(Page::About).await?;
        let other = one_answer();
        another_tab_keeps(browser, &other).await?;
        assert!(browser.script::<bool>("return localStorage.length === 1;").await?, "it keeps nothing");
        browser.click(".foot nav button:last-of-type").await?;
        browser.until_moved_to("data").await?;
        browser.click("#start-keeping").await?;
        until_whole_app(browser).await?;
        browser.until_on("data").await?;
        let all = other.but(|answers| {
            answers.role = both.answers.role;
            answers.status = both.answers.status;
            answers.strain = both.answers.strain;
        });
        browser.until("nothing lies beside it", "!/tab/.test(Object.keys(localStorage))").await?;
        assert_eq!(browser.record().await?, Some(all.record()));
        Ok(())
    });
}

/// Without a connection the whole app can't come: the answers stay where they are, and that is said.
#[test]
fn where_the_whole_app_does_not_come_nothing_is_lost() {
    Setup::new().run(async |browser| {
        let journey = Journey::of(browser, Person::named("both"));
        browser.visit().await?;
        journey.begins_here(Keeping::Nothing).await?;
        journey.answers(Page::About).await?;
        another_tab_keeps(browser, &one_answer()).await?;
        browser.block(&["*whole*"]).await?;
        browser.click(".foot nav button:last-of-type").await?;
        browser.until_moved_to("data").await?;
        browser.click("#start-keeping").await?;
        browser.until_there(".keeping .notice").await?;
        assert!(browser.shows("#save-copy").await?);
        browser.until_there(".foot nav button:nth-of-type(3)").await?;
        // Once it comes, all is there.
        browser.block(&[]).await?;
        browser.click(".keeping .notice .link").await?;
        until_whole_app(browser).await?;
        browser.until("the answers are kept", "localStorage.groundwork.includes('\"both\"')").await
    });
}

/// What is locked in another tab is not for this one, and what this one holds is not laid beside it.
#[test]
fn beside_what_is_locked_nothing_is_laid_open() {
    Setup::new().run(async |browser| {
        let journey = Journey::of(browser, Person::named("both"));
        browser.visit().await?;
        journey.begins_here(Keeping::Nothing).await?;
        journey.answers(Page::About).await?;
        browser
            .script::<()>(
                "localStorage.groundwork = '{\"schema\":2,\"revision\":1,\"begun\":1,\"locked\":{}}';",
            )
            .await?;
        browser.click(".foot nav button:last-of-type").await?;
        browser.until_moved_to("data").await?;
        browser.click("#start-keeping").await?;
        browser.until_there(".keeping .notice").await?;
        assert_eq!(browser.script::<u32>("return localStorage.length;").await?, 1);
        Ok(())
    });
}

/// A whole app that runs already and has not read it leaves it for the next load.
#[test]
fn what_was_handed_over_stays_until_the_record_holds_it() {
    Setup::new().run(async |browser| {
        let hurt = Person::named("hurt");
        let set = |person: Person, n: usize| {
            person.but(|answers| answers.set_item(Item::ALL[n], Reply::Given(Level::ALL[0])))
        };
        browser.arrive(&hurt, "page-3").await?;
        let hand_over = "localStorage.setItem('groundwork.tab.1', arguments[0]);";
        let handed = set(hurt.clone(), 5).record_after(&hurt);
        browser.script_with::<()>(hand_over, vec![json!(handed)]).await?;
        browser.click("#q0-0").await?;
        assert_eq!(browser.record().await?, Some(set(hurt.clone(), 0).record()));
        assert!(browser.stored("groundwork.tab.1").await?.is_some(), "nobody has read it");
        browser.reload().await?;
        browser.until("it is read", "!('groundwork.tab.1' in localStorage)").await?;
        assert_eq!(browser.record().await?, Some(set(set(hurt, 0), 5).record()));
        Ok(())
    });
}

/// Nor does a passphrase lock it out, or leave it beside what is locked.
#[test]
fn what_was_handed_over_is_locked_with_the_record() {
    Setup::new().run(async |browser| {
        let hurt = Person::named("hurt");
        browser.arrive(&hurt, "start").await?;
        let other = hurt.clone().but(|answers| answers.set_item(Item::ALL[0], Reply::Given(Level::ALL[0])));
        let hand_over = "localStorage.setItem('groundwork.tab.1', arguments[0]);";
        browser.script_with::<()>(hand_over, vec![json!(other.record_after(&hurt))]).await?;
        set_passphrase(browser, PASSPHRASE).await?;
        browser.until("nothing lies beside it", "!('groundwork.tab.1' in localStorage)").await?;
        show(browser, "page-3").await?;
        browser.until("it was read", "document.getElementById('q0-0')?.checked").await
    });
}
