//! Files that are opened and are no copy, files that are dropped, and the offer to save one.

use super::other;
use groundwork_browser_tests::{Person, Setup, choose};

#[test]
fn a_file_that_is_none_changes_nothing() {
    Setup::new().run(async |browser| {
        let person = Person::named("hurt");
        let good = other().record();
        browser.arrive(&person, "copies").await?;
        let before = browser.stored("groundwork").await?;
        let edited = good.replacen("\"trust.predictable\":0", "\"trust.predictable\":9", 1);
        assert_ne!(edited, good);
        let mut told = Vec::new();
        for file in [
            good[..good.len() / 2].to_owned(),
            good.replacen("\"schema\":2", "\"schema\":3", 1),
            good.replacen("\"revision\":0", "\"revision\":1", 1),
            edited,
            "{\"name\":\"a song\"}".to_owned(),
            " ".repeat(5_000_001),
        ] {
            // The message of the file before must not be taken for this one's.
            browser
                .script::<()>("document.querySelector('#found .error')?.classList.remove('error');")
                .await?;
            choose(browser, &file).await?;
            browser.until_there("#found .error").await?;
            told.extend(browser.texts("#found .error").await?);
            assert_eq!(browser.count("#replace, #merge").await?, 0);
            assert_eq!(browser.stored("groundwork").await?, before);
        }
        assert!(told[3].contains("trust.predictable"), "it says where: {told:?}");
        let different: std::collections::BTreeSet<_> = told.iter().collect();
        assert_eq!(
            different.len(),
            told.len() - 1,
            "a schema that was changed by hand is a change: {told:?}"
        );
        choose(browser, &good).await?;
        browser.until_there("#cancel").await?;
        browser.click("#cancel").await?;
        browser.until_gone("#replace").await?;
        assert_eq!(browser.stored("groundwork").await?, before);
        Ok(())
    });
}

#[test]
fn a_file_can_be_dropped_on_the_page() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "copies").await?;
        let drop = "const data = new DataTransfer();
            data.items.add(new File([arguments[0]], 'a.json'));
            document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));";
        browser.script_with::<()>(drop, vec![other().record().into()]).await?;
        browser.until_there("#replace").await
    });
}

#[test]
fn the_offer_of_a_copy_can_be_put_off() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "start").await?;
        browser.until_there("#remind").await?;
        browser.click("#remind-later").await?;
        browser.until_gone("#remind").await?;
        browser.reload_on("start").await?;
        assert_eq!(browser.count("#remind").await?, 0);
        // A month later, and when a clock is set back by years.
        for days in [31, -2000] {
            let then = format!("localStorage['groundwork.copied'] = Date.now() - {days} * 86400000;");
            browser.script::<()>(&then).await?;
            browser.reload().await?;
            browser.until_there("#remind").await?;
        }
        Ok(())
    });
}
