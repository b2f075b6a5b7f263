//! Nothing goes wrong unseen, and nothing is asked for after the load.

use crate::gaps::{Ability, is_left_out};
use groundwork_browser_tests::{Journey, Keeping, Person, Setup};

#[test]
fn a_journey_says_nothing_and_asks_for_nothing() {
    Setup::chosen().run(async |browser| {
        browser.visit().await?;
        browser.listen().await?;
        browser.server().forget_requests();
        let journey = Journey::of(browser, Person::named("hurt"));
        // What is kept may be fetched once more for a day without a network: not here.
        journey.begins_here(Keeping::Nothing).await?;
        journey.answers_everything().await?;
        journey.reads_the_result().await?;
        journey.sees_the_plan().await?;
        journey.goes_to_print().await?;
        assert_eq!(browser.heard().await?, Vec::<String>::new());
        assert_eq!(browser.asked_for().await?, Vec::<String>::new(), "asked for after the load");
        if !is_left_out(browser, Ability::Console)? {
            assert_eq!(browser.console().await?, Vec::<String>::new());
        }
        Ok(())
    });
}

/// The ear itself: what goes wrong in a page is heard, and a request is noted.
#[test]
fn noise_is_heard() {
    Setup::chosen().run(async |browser| {
        browser.visit().await?;
        browser.listen().await?;
        let noise = "console.warn('a warning');
            console.error('an error');
            dispatchEvent(new ErrorEvent('error', { message: 'a throw' }));
            new Image().src = '/nowhere.png';";
        browser.script::<()>(noise).await?;
        browser.until("three were heard", "window.heard.length >= 3").await?;
        let heard = browser.heard().await?.join("\n");
        for what in ["a warning", "an error", "a throw"] {
            assert!(heard.contains(what), "{what:?} is not in {heard}");
        }
        let asked = "performance.getEntriesByType('resource').some(e => e.name.endsWith('nowhere.png'))";
        browser.until("the picture was asked for", asked).await?;
        assert!(browser.server().requests().contains(&"/nowhere.png".to_owned()));
        Ok(())
    });
}
