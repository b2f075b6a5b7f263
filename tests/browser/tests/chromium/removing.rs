//! The copy goes with the record: nothing of it stays, nothing of others is touched.

use crate::site::{Site, caches, leave_cache, workers};
use groundwork_browser_tests::lock_script::{DONE, ROUNDS, call};
use groundwork_browser_tests::{
    Browser, Journey, Keeping, Outcome, Person, Setup, delete_all, elsewhere, to_data,
};
use std::process::Command;

/// Caches of the same origin that are not this copy's stay: another site's, and those of copies of the app in a folder
/// below and in one beside.
#[test]
fn to_delete_everything_removes_the_copy() {
    Setup::new().run(async |browser| {
        let site = Site::at("/app/")?;
        begun(browser, &site).await?;
        let mut foreign = [
            "somebody else's".to_owned(),
            format!("groundwork {}below/ 0123456789abcdef", site.address()),
            format!("groundwork {}lication/ 0123456789abcdef", site.address().trim_end_matches('/')),
        ];
        for name in &foreign {
            leave_cache(browser, name).await?;
        }
        foreign.sort();
        delete_all(browser).await?;
        all_is_gone(browser, &foreign).await
    });
}

/// Who chooses anew, and now to keep nothing, has what an earlier choice installed removed.
#[test]
fn to_keep_nothing_removes_a_copy_that_is_there() {
    Setup::new().run(async |browser| {
        let site = Site::at("/app/")?;
        begun(browser, &site).await?;
        for _ in 0..2 {
            browser.back().await?;
        }
        browser.until_moved_to("start").await?;
        browser.forward().await?;
        browser.until_moved_to("privacy").await?;
        Journey::of(browser, Person::nobody()).chooses(Keeping::Nothing).await?;
        browser.until_moved_to("page-0").await?;
        all_is_gone(browser, &[]).await
    });
}

/// In one tab, without a reload: what was removed is gone, and comes back whole.
#[test]
fn keeping_can_be_switched_off_and_on() {
    Setup::new().run(async |browser| {
        let mut site = Site::at("/app/")?;
        begun(browser, &site).await?;
        // With the copy at work, so that the browser still needs the worker when it is to go.
        browser.reload().await?;
        to_data(browser).await?;
        browser.click("#stop").await?;
        all_is_gone(browser, &[]).await?;
        assert!(!browser.shows("#copy-left").await?);
        site.forget_requests();
        browser.reload_on("start").await?;
        assert!(site.requests().contains(&String::new()), "the page came from somewhere else");
        assert_eq!(workers(browser).await?, Vec::<String>::new());

        to_data(browser).await?;
        browser.click("#start-keeping").await?;
        site.until_whole(browser).await?;
        site.stop();
        browser.reload_on("data").await?;
        // The lock's script comes when it is needed, and from the copy.
        assert_eq!(call(browser, "set", ROUNDS, "river stone lamp", "").await?.0, DONE);
        browser.go_to(&format!("{}how.html", site.address())).await?;
        browser.until_there("h1").await
    });
}

/// The person changes their mind while files are still on their way.
#[cfg(unix)]
#[test]
fn an_install_that_is_on_its_way_is_called_off() {
    Setup::new().run(async |browser| {
        let site = Site::at("/app/")?;
        // The server waits for this file as long as nobody writes into it.
        let slow = site.bare("how.html")?;
        std::fs::remove_file(&slow)?;
        assert!(Command::new("mkfifo").arg(&slow).status()?.success(), "mkfifo");
        site.visit(browser).await?;
        Journey::of(browser, Person::nobody()).begins_here(Keeping::OnThisDevice).await?;
        let on_its_way = "(async () => {
              const found = await navigator.serviceWorker.getRegistration();
              window.coming = window.coming ?? found?.installing;
            })() && window.coming?.state === 'installing'";
        browser.until("the install has begun", on_its_way).await?;
        to_data(browser).await?;
        browser.click("#stop").await?;
        browser.until("the install has ended", "window.coming.state === 'redundant'").await?;
        all_is_gone(browser, &[]).await?;
        // Lets the server's thread go.
        std::fs::OpenOptions::new().write(true).open(&slow)?;
        Ok(())
    });
}

/// Honest where it fails.
#[test]
fn a_copy_that_stays_is_told() {
    Setup::new().run(async |browser| {
        let site = Site::at("/app/")?;
        begun(browser, &site).await?;
        to_data(browser).await?;
        browser
            .script::<()>("CacheStorage.prototype.delete = () => Promise.reject(new Error('no'));")
            .await?;
        browser.click("#stop").await?;
        browser.until("it is told", "document.getElementById('copy-left').checkVisibility()").await
    });
}

/// The first page of the questionnaire, with a whole copy.
async fn begun(browser: &Browser, site: &Site) -> Outcome {
    site.visit(browser).await?;
    Journey::of(browser, Person::nobody()).begins_here(Keeping::OnThisDevice).await?;
    site.until_installed(browser).await
}

/// Waits until neither worker nor copy is left, and looks that the rest is.
pub async fn all_is_gone(browser: &Browser, foreign: &[String]) -> Outcome {
    let looking = "(() => {
          caches.keys().then((names) => { window.left = names.sort().join('\\n'); });
          navigator.serviceWorker.getRegistrations().then((all) => { window.serving = all.length; });
        })() || window.serving === 0 && window.left === ";
    let names = foreign.join("\n");
    browser.until("the copy is gone", &format!("{looking}{}", serde_json::json!(names))).await?;
    assert_eq!(caches(browser).await?.into_keys().collect::<Vec<_>>(), foreign);
    assert_eq!(browser.record().await?, None);
    Ok(())
}

/// A page deletes the copy between the worker's look whether it is there and its opening it, which makes it anew: too short a
/// moment to be met on purpose in a browser's own storage, so the worker runs with one of ours.
#[test]
fn what_is_filled_while_it_is_deleted_is_deleted() {
    Setup::new().run(async |browser| {
        let source = std::fs::read_to_string(groundwork_browser_tests::place::dist().join("worker.js"))?;
        browser.go_to(&elsewhere()?.url()).await?;
        let run = "const [source] = arguments;
            const [there, told] = [new Set(), {}];
            const caches = {
              has: async (name) => there.has(name),
              keys: async () => [...there],
              open: async (name) => {
                there.clear(); // by the page
                told.message({ data: 'remove' });
                there.add(name);
                const addAll = async (all) => { if (all[0].signal.aborted) throw new Error('aborted'); };
                return { keys: async () => [], addAll };
              },
              delete: async (name) => there.delete(name),
            };
            const listen = (name, act) => { told[name] = act; };
            const scope = { scope: location.href };
            const names = ['registration', 'caches', 'addEventListener', 'clients', 'skipWaiting'];
            new Function(...names, source)(scope, caches, listen, {}, () => {});
            const name = source.match(/\"[0-9a-f]{8,}\"/)?.[0].slice(1, -1);
            there.add(`groundwork ${location.href} ${name}`);
            let filled;
            told.message({ data: 'keep', waitUntil: (done) => { filled = done; } });
            return filled.then(() => [...there].join());";
        assert_eq!(browser.script::<String>("return 'ready';").await?, "ready");
        let left: String = browser.script_with(run, vec![serde_json::json!(source)]).await?;
        assert_eq!(left, "", "it was made anew");
        Ok(())
    });
}
