//! What is on no summary, whatever is chosen.

use super::{PARTS, choose, mark, record, text};
use groundwork::words::result::safety;
use groundwork::words::text::{checkin::list as check_ins, living};
use groundwork::words::{ROLE, SAFETY, Text};
use groundwork_browser_tests::{Person, Setup, one_line};

#[test]
fn nothing_of_safety_is_on_it() {
    let mut secrets: Vec<Text> = SAFETY.iter().flat_map(|item| [item.ask, item.short]).collect();
    secrets.extend([safety::flag::LEAD, safety::flag::WHY_PLAN, safety::own::LEAD, safety::own::WHY_PLAN]);
    secrets.extend([safety::unknown::LEAD, safety::unknown::WHY_PLAN, safety::clear::NOTE, living::NOT_SAFE]);
    Setup::new().run(async |browser| {
        for name in ["flag+26", "flag_broke+4", "own+4", "unknown+4", "hurt+26"] {
            let record = record(name);
            browser.arrive_with(&record.to_text(), "summary").await?;
            choose(browser, &PARTS).await?;
            let html: String = browser.script("return document.querySelector('main').outerHTML;").await?;
            let paper: String =
                browser.script("return document.getElementById('paper')?.textContent ?? '';").await?;
            let (html, text) = (one_line(&html), text(browser).await?);
            for secret in &secrets {
                let secret = one_line(secret.str());
                assert!(!html.contains(&secret) && !text.contains(&secret), "{name}: {secret:?}");
            }
            for seen in [&paper, &text] {
                assert!(!seen.contains(check_ins::AFRAID.str()), "{name}: {seen}");
            }
            let clear = name.starts_with("hurt");
            let sheet = Person::named(name).sheet();
            for step in sheet.first.iter().chain(&sheet.later) {
                let is_there = text.contains(&one_line(step.text.title));
                assert_eq!(is_there, clear, "{name}: {}", step.action.id);
            }
            // Where something was held back, there is nothing: the steps alone would tell that.
            for part in ["you", "areas", "weeks", "texts", "method"] {
                let secret = if part == "you" {
                    ROLE[Person::named(name).role().index()].label.to_string()
                } else {
                    mark(part)
                };
                assert_eq!(text.contains(&secret), clear, "{name}: {part} in {text}");
            }
        }
        Ok(())
    });
}
