//! What is being filled in outlasts the page: it is in the record, and goes with it where that goes.

use super::{NOW, changed, merged, read, stored};
use groundwork::plan::ACTIONS;
use groundwork::questionnaire::{Level, SafetyAnswer};
use groundwork::record::{CheckIn, DRAFT, PICKED, Record, TYPED};

const DAY: u64 = 24 * 60 * 60 * 1000;

/// Somebody has picked the same everywhere and typed something.
fn begun(choice: u64) -> Record {
    changed(&Record::default(), NOW, |record| {
        for field in PICKED {
            record.pick(field, choice, NOW);
        }
        for field in TYPED {
            record.set_draft(field, format!("{field}\n"));
        }
        record.set_draft("line", "y".to_owned());
    })
}

/// What comes of it at this time.
fn filled_in(record: &Record, now: u64) -> Option<CheckIn> {
    CheckIn::filled_in(
        PICKED.map(|field| record.picked(field, now)),
        TYPED.map(|field| record.draft(field).to_owned()),
    )
}

#[test]
fn it_is_there_again() {
    for choice in 0..6 {
        let record = read(&stored(&begun(choice)).to_text()).expect("it can be read").record;
        let level = u8::try_from(choice).ok().and_then(Level::new);
        let afraid = SafetyAnswer::ALL.get(choice as usize).copied().unwrap_or(SafetyAnswer::Skip);
        let (helped, hard) = ("helped".to_owned(), "hard".to_owned());
        let expected = CheckIn { trust: [level; 4], strain: level, afraid, helped, hard };
        assert_eq!(filled_in(&record, NOW + DAY), Some(expected));
        assert_eq!(merged(&Record::default(), &record), record, "who has not heard of it takes nothing away");
    }
}

/// Each alone is enough, also to decline.
#[test]
fn one_answer_is_enough() {
    let none = || TYPED.map(|_| String::new());
    assert_eq!(CheckIn::filled_in([None; 6], none()), None);
    for at in 0..PICKED.len() {
        for choice in 0..6 {
            let mut picked = [None; 6];
            picked[at] = Some(choice);
            let said = CheckIn::filled_in(picked, none()).expect("something was said");
            let levels = [said.trust[0], said.trust[1], said.trust[2], said.trust[3], said.strain];
            let given = levels.iter().position(Option::is_some);
            assert_eq!(given, (at < 5 && choice < 5).then_some(at));
            let afraid = if at == 5 { SafetyAnswer::ALL.get(choice as usize).copied() } else { None };
            assert_eq!(
                said.afraid,
                afraid.unwrap_or(SafetyAnswer::Skip),
                "nothing becomes a \"no\" by itself"
            );
        }
    }
    for text in ["", " \n"] {
        assert_eq!(CheckIn::filled_in([None; 6], [text.to_owned(), text.to_owned()]), None);
    }
}

/// What was picked was picked for that week. Words stay until somebody takes them away.
#[test]
fn a_day_later_the_words_are_left() {
    let record = begun(1);
    let (helped, hard) = ("helped".to_owned(), "hard".to_owned());
    let words = CheckIn { helped, hard, ..CheckIn::default() };
    assert_eq!(filled_in(&record, NOW + DAY + 1), Some(words));
    // The same choice made anew counts.
    let later = NOW + DAY + 1;
    let again = changed(&record, later, |record| record.pick("strain", 1, later));
    assert_eq!(again.picked("strain", later), Some(1));
    assert_eq!(merged(&record, &again).picked("strain", later), Some(1));
}

/// Nothing that a file says in such a field stops anything.
#[test]
fn what_is_no_choice_is_none() {
    for text in ["", "1", "-1 0", "x 0", "1 x", "1 ", " 1", "99999999999999999999 0"] {
        let record = changed(&Record::default(), NOW, |record| record.set_draft("strain", text.to_owned()));
        assert_eq!(record.picked("strain", 0), None, "{text}");
    }
}

#[test]
fn once_it_is_saved_it_is_gone() {
    let mut record = begun(1);
    let before = record.clone();
    record.check_in(filled_in(&record, NOW).expect("it was filled in"), NOW, 0);
    assert_eq!(filled_in(&record, NOW), None);
    assert_eq!(record.draft("line"), "y", "another field");
    assert_eq!(merged(&record, &before), record, "a tab that has it still in sight does not bring it back");
}

/// What is begun is no answer: plan, safety and other steps know nothing of it.
#[test]
fn it_says_nothing_yet() {
    for choice in 0..6 {
        assert_eq!(begun(choice).in_force(), Record::default().in_force());
    }
    assert!(ACTIONS.iter().all(|action| !action.id.starts_with(DRAFT)));
    assert!(!DRAFT.starts_with("line_"), "it is no step of their own yet");
}
