//! The browser ends between two calls: storage as it stands then, put there by hand.

use super::given::{DAMAGED, Found, LAST, RECORD, UNREAD, earlier, later, opened};
use super::tally::Tally;
use groundwork::questionnaire::{Level, Reply, Role, Status};
use groundwork::record::{Record, Stored};
use groundwork_browser_tests::{Browser, Outcome, Person};

const BEFORE: &str = "groundwork.before";
const EARLY: &str = "groundwork.early";
const HANDED: &str = "groundwork.tab.1763840000999";

struct Point<'a> {
    name: &'static str,
    given: Vec<(&'static str, &'a str)>,
    record: &'a Record,
    notices: &'static [&'static str],
}

pub async fn between(browser: &Browser) -> Outcome<Tally> {
    let mut tally = Tally::default();
    let ((old, last), (new, main)) = (earlier(), later());
    let cut = &main[..main.len() / 2];
    let twice = format!("{cut}\n{cut}");
    let (handed, both) = handed(&new);
    let begun = begun().record;
    let point = |name, given, record, notices| Point { name, given, record, notices };
    for Point { name, given, record, notices } in [
        point("first save: the record, no copy yet", vec![(RECORD, &*main)], &new.record, &[][..]),
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
        point("lock on: only the plain record", vec![(RECORD, &main)], &new.record, &[]),
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
        point("deleting: the record is the last", vec![(RECORD, &main)], &new.record, &[]),
        point("before the app: the first answers", vec![(EARLY, "page-0 keep role-1 status-0")], &begun, &[]),
        point(
            "the first answers, and a record",
            vec![(EARLY, "page-0 keep role-1"), (RECORD, &main), (LAST, &main)],
            &new.record,
            &[],
        ),
        point("a first tab gave way", vec![(RECORD, &main), (LAST, &main), (HANDED, &handed)], &both, &[]),
    ] {
        let found = opened(browser, &given).await?;
        let aside = given
            .iter()
            .all(|(key, text)| *key != DAMAGED || found.has(key, text) && !found.has(key, &twice));
        let holds =
            |record: &Record| record.answers == found_answers(&found) && found_steps(&found) == record.steps;
        tally.count(name, holds(record) && aside, found.sees(notices), &found);
    }
    Ok(tally)
}

fn found_answers(found: &Found) -> groundwork::questionnaire::Answers {
    found.record().map(|record| record.answers).unwrap_or_default()
}

fn found_steps(found: &Found) -> groundwork::record::Steps {
    found.record().map(|record| record.steps).unwrap_or_default()
}

/// What a tab of a first visit left for the whole app: one later answer. And what both say.
fn handed(stored: &Stored) -> (String, Record) {
    let mut mine = stored.clone();
    mine.record.answers.strain = Reply::Given(Level::ALL[4]);
    mine.record.stamp_changes(&stored.record, stored.record.latest() + 1);
    let mut both = stored.record.clone();
    both.merge(&mine.record);
    (mine.to_text(), both)
}

/// Somebody who had answered two questions when the page went.
fn begun() -> Stored {
    let person = Person::nobody().but(|answers| {
        answers.role = Reply::Given(Role::Broke);
        answers.status = Reply::Given(Status::Together);
    });
    Stored { revision: 0, begun: 0, record: Record { answers: person.answers, ..Record::default() } }
}
