//! Updates that can't be had: the old version goes on as if nothing were there.

use super::{ANNOUNCED, MIDDLE, NEW, Shape, half_a_page, is_announced, look_for_update, shape, waits};
use crate::site::{Site, caches};
use groundwork_browser_tests::{FULL, Journey, Outcome, Person, ROOM, Setup, id};

/// Answers come first: what can't be saved would be lost with the old page.
#[test]
fn an_update_does_not_take_over_while_saving_fails() {
    Setup::new().run(async |browser| {
        let site = Site::at("/")?;
        let journey = Journey::of(browser, Person::named("broke"));
        let picks = half_a_page(browser, &site, &journey).await?;
        is_announced(browser, &site).await?;
        browser.script::<()>(FULL).await?;
        browser.click("#load-update").await?;
        browser.until_there(".keeping .notice button").await?;
        assert_eq!(shape(browser).await?, Shape::untouched(&picks));
        assert!(waits(browser).await?, "it took over");

        browser.script::<()>(ROOM).await?;
        browser.click("#load-update").await?;
        browser.until("the new version is there", NEW).await?;
        browser.until_on(&id(MIDDLE)).await?;
        assert_eq!(browser.ticked().await?, picks);
        Ok(())
    });
}

/// Looking for an update fails in silence; one that has come before takes over all the same.
#[test]
fn without_a_server_there_is_no_update_and_no_fault() {
    Setup::new().run(async |browser| {
        let mut site = Site::at("/")?;
        let journey = Journey::of(browser, Person::named("hurt"));
        let picks = half_a_page(browser, &site, &journey).await?;
        site.publish_later()?;
        site.stop();
        let looked = "const done = arguments[arguments.length - 1];
            navigator.serviceWorker.getRegistration().then((found) => found.update())
              .then(() => done('found'), () => done('failed'));";
        look_for_update(browser).await?;
        assert_eq!(browser.script_later::<String>(looked, Vec::new()).await?, "failed");
        assert_eq!(shape(browser).await?, Shape { announced: false, ..Shape::untouched(&picks) });
        assert!(!browser.shows("#failed").await?);

        site.start()?;
        look_for_update(browser).await?;
        browser.until("it is announced", ANNOUNCED).await?;
        site.stop();
        browser.click("#load-update").await?;
        browser.until("the new version is there", NEW).await?;
        browser.until_ready().await?;
        browser.until_on(&id(MIDDLE)).await?;
        assert_eq!(browser.ticked().await?, picks);
        Ok(())
    });
}

/// A host in the middle of an upload, or one that mixes two builds.
#[test]
fn a_broken_update_leaves_the_old_version() {
    let missing = |site: &Site| -> Outcome {
        site.publish_later()?;
        Ok(std::fs::remove_file(site.bare("how.html")?)?)
    };
    let mixed = |site: &Site| -> Outcome {
        site.publish_later()?;
        site.change_page("mixed")
    };
    for break_it in [&missing as &dyn Fn(&Site) -> Outcome, &mixed] {
        Setup::new().run(async |browser| {
            let mut site = Site::at("/")?;
            let journey = Journey::of(browser, Person::named("both"));
            let picks = half_a_page(browser, &site, &journey).await?;
            let old = caches(browser).await?;
            break_it(&site)?;
            let failed = "const done = arguments[arguments.length - 1];
                (async () => {
                  const found = await navigator.serviceWorker.getRegistration();
                  const worker = (await found.update()).installing;
                  await new Promise((resolve) => {
                    const look = () => { if (worker.state !== 'installing') resolve(); };
                    worker.addEventListener('statechange', look);
                    look();
                  });
                  done(worker.state);
                })().catch((error) => done(String(error)));";
            assert_eq!(browser.script_later::<String>(failed, Vec::new()).await?, "redundant");
            assert_eq!(shape(browser).await?, Shape { announced: false, ..Shape::untouched(&picks) });
            assert_eq!(caches(browser).await?, old, "a part of the broken version stays");

            site.stop();
            browser.reload_on(&id(MIDDLE)).await?;
            assert!(!browser.script::<bool>(&format!("return {NEW};")).await?);
            journey.answers(MIDDLE).await
        });
    }
}
