//! What many years of coming back cost: 500 check-ins and 50 rounds open, are drawn, and take one more.

use crate::page::{self, evaluate};
use crate::site::Site;
use crate::walk::click;
use groundwork_browser_tests::{Browser, MANY, Outcome, Person};
use serde_json::{Value, json};
use xtask::visits::Long;

/// Whose history it is.
const PERSON: &str = "hurt";

/// A tab of its own, in a fresh profile.
pub async fn long(browser: &Browser, site: &Site) -> Outcome<Long> {
    let server = site.app()?;
    browser.go_to(&server.url()).await?;
    let record = Person::named(&format!("{PERSON}+{MANY}")).record();
    let store = "localStorage.setItem('groundwork', arguments[0]);
        Storage.prototype.setItem = () => {};
        history.replaceState('check-in', '');";
    browser.script_with::<()>(store, vec![json!(record)]).await?;
    page::prepare(browser).await?;
    browser.reload().await?;
    browser.until_there("#trust_0-3").await?;
    for id in ["trust_0-3", "strain-1", "afraid-1"] {
        browser.click(&format!("#{id}")).await?;
    }
    let saved_ms = click(browser, "form .main", "!document.querySelector('form')").await?.0.ms;
    let drawn = "document.querySelector('main svg')";
    let check_ins_ms = click(browser, "main .actions .link", drawn).await?.0.ms;
    // As a click on a link would: the way back from there.
    let to_rounds =
        "history.pushState('rounds', ''); dispatchEvent(new PopStateEvent('popstate', { state: 'rounds' }))";
    let timed = format!(
        "(async () => {{ const title = document.getElementById('title'); const start = performance.now(); {to_rounds};
            let end = await bench.painted();
            while (document.getElementById('title') === title || !{drawn}) end = await bench.painted();
            return end - start; }})()"
    );
    let rounds_ms = evaluate::<f64>(browser, &timed).await?;
    evaluate::<Value>(browser, "bench.painted()").await?;
    Ok(Long { saved_ms, check_ins_ms, rounds_ms })
}
