//! The browser ends between two calls: storage as it stands then, put there by hand.

use super::given::{DAMAGED, LAST, RECORD, UNREAD, earlier, later, opened};
use super::tally::Tally;
use groundwork::questionnaire::{Reply, Role, Status};
use groundwork::record::Record;
use groundwork_browser_tests::{Browser, Outcome, Person};

const BEFORE: &str = "groundwork.before";
const EARLY: &str = "groundwork.early";

struct Point<'a> {
    name: &'static str,
    given: Vec<(&'static str, &'a str)>,
    record: &'a Record,
    notices: &'static [&'static str],
}

pub async fn between(browser: &Browser, tally: &mut Tally) -> Outcome {
    let ((old, last), (new, main)) = (earlier(), later());
    let cut = &main[..main.len() / 2];
    let twice = format!("{cut}\n{cut}");
    let begun = begun();
    let point = |name, given, record, notices| Point { name, given, record, notices };
    for Point { name, given, record, notices } in [
        // Of a first save, of turning the lock on, and of deleting.
        point("the record alone", vec![(RECORD, &*main)], &new.record, &[][..]),
        point("a save: the record, an older copy", vec![(RECORD, &main), (LAST, &last)], &new.record, &[]),
        point("the copy without the record", vec![(LAST, &last)], &old.record, &[]),
        point("a save: half of the copy", vec![(RECORD, &main), (LAST, cut)], &new.record, &[]),
        point(
            "put aside, not yet replaced",
            vec![(RECORD, cut), (LAST, &last), (DAMAGED, cut)],
            &old.record,
            &[UNREAD],
        ),
        point(
            "replaced, put aside",
            vec![(RECORD, &last), (LAST, &last), (DAMAGED, cut)],
            &old.record,
            &[UNREAD],
        ),
        point(
            "import: kept aside, not yet replaced",
            vec![(RECORD, &main), (LAST, &main), (BEFORE, &main)],
            &new.record,
            &[],
        ),
        point(
            "import: replaced, an older copy",
            vec![(RECORD, &main), (LAST, &last), (BEFORE, &last)],
            &new.record,
            &[],
        ),
        point("before the app: the first answers", vec![(EARLY, "page-0 keep role-1 status-0")], &begun, &[]),
        point(
            "the first answers, and a record",
            vec![(EARLY, "page-0 keep role-1"), (RECORD, &main), (LAST, &main)],
            &new.record,
            &[],
        ),
    ] {
        let found = opened(browser, &given).await?;
        let aside = given
            .iter()
            .all(|(key, text)| *key != DAMAGED || found.has(key, text) && !found.has(key, &twice));
        let stored = found.record();
        let kept = stored.is_some_and(|is| is.answers == record.answers && is.steps == record.steps);
        tally.count(name, kept && aside, found.sees(notices), &found);
    }
    Ok(())
}

/// Somebody who had answered two questions when the page went.
fn begun() -> Record {
    let person = Person::nobody().but(|answers| {
        answers.role = Reply::Given(Role::Broke);
        answers.status = Reply::Given(Status::Together);
    });
    Record { answers: person.answers, ..Record::default() }
}
