//! The copy that opens without a connection: there when answers are kept, and whole. The whole way with it, and that who
//! keeps nothing gets none: `tests/engines/`.

use crate::site::{Site, caches, workers};
use groundwork_browser_tests::{Browser, Journey, Keeping, Outcome, Person, Setup, the_plan_is_theirs};
use std::collections::BTreeSet;

#[test]
fn who_keeps_answers_gets_exactly_the_files() {
    Setup::new().run(async |browser| {
        let site = Site::at("/")?;
        site.visit(browser).await?;
        browser.script::<()>("window.mark = 1;").await?;
        site.forget_requests();
        Journey::of(browser, Person::named("hurt")).begins_here(Keeping::OnThisDevice).await?;
        site.until_installed(browser).await?;
        the_copy_is_whole(browser, &site).await?;
        let mut asked = site.requests();
        asked.sort();
        asked.dedup();
        assert_eq!(asked.len(), site.requests().len(), "asked for twice: {:?}", site.requests());
        assert_eq!(workers(browser).await?, [site.address()]);
        assert!(browser.script::<bool>("return window.mark === 1;").await?, "the first visit was reloaded");
        Ok(())
    });
}

async fn the_copy_is_whole(browser: &Browser, site: &Site) -> Outcome {
    let copies: Vec<_> = caches(browser).await?.into_iter().collect();
    let [(name, files)] = &copies[..] else { return Err(format!("one cache: {copies:?}").into()) };
    assert!(name.starts_with(&format!("groundwork {} ", site.address())), "{name}");
    assert_eq!(*files, site.files()?);
    Ok(())
}

/// Opens a screen as somebody whose answers were saved earlier, by another version or in a browser that has thrown the
/// copy away; waits for it.
async fn kept(browser: &Browser, site: &Site, person: &Person, screen: &str) -> Outcome {
    site.visit(browser).await?;
    let save = "localStorage.setItem('groundwork', arguments[0]); history.replaceState(arguments[1], '');";
    browser.script_with::<()>(save, vec![person.record().into(), screen.into()]).await?;
    browser.reload_on(screen).await?;
    site.until_installed(browser).await
}

/// But for the worker's own script: the browser looks now and then whether it has changed.
#[test]
fn a_repeat_visit_asks_for_nothing() {
    Setup::new().run(async |browser| {
        let site = Site::at("/")?;
        let person = Person::named("hurt");
        kept(browser, &site, &person, "start").await?;
        the_copy_is_whole(browser, &site).await?;
        site.forget_requests();
        for address in ["", "?from=somewhere", "#main", "index.html"] {
            browser.close_page().await?;
            browser.go_to(&format!("{}{address}", site.address())).await?;
            browser.until_ready().await?;
            browser.until_on("start").await?;
        }
        browser.follow("main .actions .main", "plan").await?;
        the_plan_is_theirs(browser, &person).await?;
        let asked: Vec<_> = site.requests().into_iter().filter(|name| name != "worker.js").collect();
        assert_eq!(asked, Vec::<String>::new());
        assert_eq!(browser.console().await?, Vec::<String>::new());
        Ok(())
    });
}

/// A browser may throw single files away: these come from the server, and the copy is made whole.
#[test]
fn a_file_that_is_missing_comes_from_the_server() {
    Setup::new().run(async |browser| {
        let site = Site::at("/")?;
        kept(browser, &site, &Person::named("hurt"), "plan").await?;
        let remove = "const done = arguments[arguments.length - 1];
            (async () => {
              const cache = await caches.open((await caches.keys())[0]);
              // The page itself: names with a digest would come from the browser's other cache.
              const page = (await cache.keys()).find(({ url }) => url === new URL('index.html', document.baseURI).href);
              await cache.delete(page);
              return new URL(page.url).pathname.slice(1);
            })().then(done);";
        let page: String = browser.script_later(remove, Vec::new()).await?;
        site.forget_requests();
        browser.reload_on("plan").await?;
        site.until_whole(browser).await?;
        let asked: BTreeSet<_> = site.requests().into_iter().filter(|name| name != "worker.js").collect();
        // Asked for by the address of its folder, and then for the copy.
        assert_eq!(asked, BTreeSet::from([String::new(), page]));
        Ok(())
    });
}

/// Other names, parts of files and other methods go to the server as if there were no worker.
#[test]
fn what_is_not_the_apps_goes_its_usual_way() {
    Setup::new().run(async |browser| {
        let site = Site::at("/")?;
        std::fs::write(site.file("other.txt"), "other")?;
        kept(browser, &site, &Person::named("hurt"), "start").await?;
        browser.reload().await?;
        site.forget_requests();
        let ask = "const done = arguments[arguments.length - 1];
            (async () => [
              (await fetch('icon.svg')).headers.get('x-content-type-options'),
              await (await fetch('other.txt')).text(),
              (await fetch('icon.svg', { method: 'HEAD' })).status,
              (await fetch('icon.svg', { headers: { range: 'bytes=0-3' } })).status,
              (await fetch('nowhere')).status,
            ].join(' '))().then(done, (error) => done(String(error)));";
        let answers: String = browser.script_later(ask, Vec::new()).await?;
        assert_eq!(answers, "nosniff other 200 200 404", "a copy keeps its headers; the others are answered");
        let asked: Vec<_> = site.requests().into_iter().filter(|name| name != "worker.js").collect();
        assert_eq!(asked, ["other.txt", "icon.svg", "icon.svg", "nowhere"]);
        Ok(())
    });
}

/// Some hosts lead from a file's name to another, and a browser takes no redirected answer for a page.
#[test]
fn a_host_that_redirects_is_no_obstacle() {
    Setup::new().run(async |browser| {
        let mut site = Site::at("/")?;
        // The server leads from a folder's name to the folder. The bytes are the same.
        let (name, bytes) = (site.file("icon.svg"), std::fs::read(site.file("icon.svg"))?);
        std::fs::remove_file(&name)?;
        std::fs::create_dir(&name)?;
        std::fs::write(name.join("index.html"), bytes)?;
        kept(browser, &site, &Person::nobody(), "start").await?;
        site.stop();
        browser.go_to(&format!("{}icon.svg", site.address())).await?;
        browser.until_there("svg").await
    });
}
