//! What is kept stays through a reload and until another day; what is not to be kept leaves nothing.

use groundwork::questionnaire::Page;
use groundwork::words::text::common;
use groundwork_browser_tests::{Journey, Keeping, Person, Setup, after, id, the_plan_is_theirs};

#[test]
fn a_reload_in_the_middle_of_a_page_loses_nothing() {
    Setup::chosen().run(async |browser| {
        let journey = Journey::of(browser, Person::named("broke"));
        journey.begins(Keeping::OnThisDevice).await?;
        journey.answers(Page::About).await?;
        for page in [Page::Breaches, Page::Safety] {
            let picks = journey.person().picks(page);
            let (half, rest) = picks.split_at(picks.len().div_ceil(2));
            for pick in half {
                browser.click(&format!("#{pick}")).await?;
            }
            browser.reload().await?;
            browser.until_on(&id(page)).await?;
            assert_eq!(browser.ticked().await?, half);
            for pick in rest {
                browser.click(&format!("#{pick}")).await?;
            }
            browser.click("#next").await?;
            browser.until_moved_to(&after(page)).await?;
        }
        Ok(())
    });
}

/// Somebody who closes the page and opens the address on another day goes on where they stopped.
#[test]
fn another_day_goes_on_where_it_stopped() {
    Setup::chosen().run(async |browser| {
        let journey = Journey::of(browser, Person::named("hurt"));
        journey.begins(Keeping::OnThisDevice).await?;
        journey.answers(Page::About).await?;
        browser.close_page().await?;
        browser.visit().await?;
        browser.until_on("start").await?;
        browser.click("main .actions .main").await?;
        browser.until_moved_to(&after(Page::About)).await?;
        // And who had come as far as the plan finds it again.
        browser.arrive(journey.person(), "plan").await?;
        browser.close_page().await?;
        browser.visit().await?;
        browser.until_on("start").await?;
        browser.click("main .actions .main").await?;
        browser.until_moved_to("plan").await?;
        the_plan_is_theirs(browser, journey.person()).await
    });
}

#[test]
fn keep_nothing_leaves_nothing() {
    Setup::chosen().run(async |browser| {
        let journey = Journey::of(browser, Person::named("flag"));
        journey.walks_to_the_plan(Keeping::Nothing).await?;
        assert!(browser.count(".steps .step").await? > 0);
        journey.goes_to_print().await?;
        assert_eq!(browser.traces().await?, Vec::<String>::new());
        browser.reload().await?;
        browser.until_on("start").await?;
        assert!(browser.shows("#begin:only-child").await?, "a reload begins anew");
        assert_eq!(browser.traces().await?, Vec::<String>::new());
        // The tab still has the entries of the journey, but nothing to show in them.
        browser.back().await?;
        browser.until_moved_to("plan").await?;
        assert_eq!(browser.count(".step").await?, 0);
        Ok(())
    });
}

#[test]
fn everything_is_deleted() {
    Setup::chosen().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "plan").await?;
        assert_ne!(browser.traces().await?, Vec::<String>::new());
        browser.click_on(".foot nav button", common::DATA).await?;
        browser.until_moved_to("data").await?;
        browser.click("#delete").await?;
        browser.until("the focus is on the question", "document.activeElement?.id === 'sure'").await?;
        browser.click("#delete-yes").await?;
        browser.until_moved_to("start").await?;
        assert_eq!(browser.traces().await?, Vec::<String>::new());
        browser.reload().await?;
        browser.until_on("start").await?;
        assert!(browser.shows("#begin:only-child").await?, "nothing is left to go on with");
        Ok(())
    });
}
