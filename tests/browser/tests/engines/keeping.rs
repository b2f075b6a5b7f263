//! What is kept stays through a reload and until another day; what is not to be kept leaves nothing.

use groundwork::questionnaire::{Block, Page};
use groundwork_browser_tests::{
    Journey, Keeping, Person, Setup, after, begins_anew, delete_all, id, the_plan_is_theirs,
};
use serde_json::json;

#[test]
fn a_reload_in_the_middle_of_a_page_loses_nothing() {
    Setup::chosen().run(async |browser| {
        let journey = Journey::of(browser, Person::named("broke"));
        journey.begins(Keeping::OnThisDevice).await?;
        for page in Page::ALL {
            let picks = journey.person().picks(page);
            let half = &picks[..picks.len().div_ceil(2)];
            for pick in half {
                browser.click(&format!("#{pick}")).await?;
            }
            browser.reload_on(&id(page)).await?;
            assert_eq!(browser.ticked().await?, half);
            for pick in &picks[half.len()..] {
                browser.click(&format!("#{pick}")).await?;
            }
            browser.follow("#next", &after(page)).await?;
        }
        assert_eq!(browser.record().await?, Some(journey.person().record()));
        Ok(())
    });
}

#[test]
fn a_reload_comes_back_to_the_same_screen() {
    Setup::chosen().run(async |browser| {
        let person = Person::named("hurt");
        for screen in ["check", "result", "plan", "print", "data", "help"] {
            browser.arrive(&person, screen).await?;
            let before = browser.visible_text().await?;
            browser.reload_on(screen).await?;
            assert_eq!(browser.visible_text().await?, before);
        }
        browser.arrive(&person, "plan").await?;
        the_plan_is_theirs(browser, &person).await
    });
}

/// Somebody who closes the browser and opens the address on another day goes on where they stopped.
#[test]
fn another_day_goes_on_where_it_stopped() {
    Setup::chosen().run(async |browser| {
        let journey = Journey::of(browser, Person::named("apart"));
        journey.begins(Keeping::OnThisDevice).await?;
        for page in [Page::About, Page::Breaches, Page::Safety] {
            journey.answers(page).await?;
        }
        browser.close_page().await?;
        browser.visit().await?;
        browser.until_on("start").await?;
        browser.follow("main .actions .main", &id(Page::Items(Block::Trust))).await?;
        // And who had come as far as the plan finds it again.
        browser.arrive(journey.person(), "plan").await?;
        browser.close_page().await?;
        browser.visit().await?;
        browser.until_on("start").await?;
        browser.follow("main .actions .main", "plan").await?;
        the_plan_is_theirs(browser, journey.person()).await
    });
}

#[test]
fn keep_nothing_leaves_nothing() {
    Setup::chosen().run(async |browser| {
        let journey = Journey::of(browser, Person::named("flag"));
        journey.walks_to_the_plan(Keeping::Nothing).await?;
        assert!(browser.count(".steps .step").await? > 0);
        assert_eq!(browser.traces().await?, Vec::<String>::new());
        journey.goes_to_print().await?;
        assert_eq!(browser.traces().await?, Vec::<String>::new());

        browser.reload().await?;
        begins_anew(browser).await?;
        assert_eq!(browser.traces().await?, Vec::<String>::new());
        // The tab still has the entries of the journey, under names that say nothing to a page that was loaded since.
        let here = "return history.state;";
        let before: String = browser.script(here).await?;
        browser.back().await?;
        browser.until("it is another entry", &format!("history.state !== {}", json!(before))).await?;
        assert!(browser.shows("#begin").await? && browser.count(".step").await? == 0);
        Ok(())
    });
}

#[test]
fn everything_is_deleted() {
    Setup::chosen().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "plan").await?;
        assert_ne!(browser.traces().await?, Vec::<String>::new());
        // The copy for offline use is there, also where answers were kept from the start. An install that is
        // on its way: tests/chromium/removing.rs.
        let installed = "const done = arguments[0]; navigator.serviceWorker.ready.then(() => done());";
        browser.script_later::<()>(installed, Vec::new()).await?;
        delete_all(browser).await?;
        browser.until_there("main .notice").await?;
        browser.until_traceless().await?;
        browser.reload().await?;
        begins_anew(browser).await
    });
}
