//! What a step may not ask for: talk with the partner where the step has no tag for it, and a
//! phone, a password or a place, in any step.

use super::{sentences, steps, texts, words};
use groundwork::plan::{Action, Tag};
use std::collections::BTreeSet;

/// Sentences that were looked at and say the opposite, or speak of somebody else.
const REVIEWED_PARTNER: [(&str, &str); 2] = [
    ("safe_person", "Ask them not to speak to your partner."),
    ("own_space", "I will ask nothing of my partner"),
];

const REVIEWED_ACCESS: [(&str, &str); 12] = [
    ("after_sharing", "Leave messages that explain or take it back until tomorrow."),
    ("agree_boundaries", "Agree on what stays private: phones, mail, friendships, time alone."),
    (
        "agree_boundaries",
        "Two people who share a life still have thoughts, friends and messages of their own.",
    ),
    // Row E11 of the advice, as chosen openness: one line, two weeks, and may be stopped sooner.
    ("chosen_openness", "Each day, tell it in a line: where you will be tonight, how you feel."),
    ("chosen_openness", "Keep phones, passwords, accounts and location tracking out of it."),
    ("listen_elsewhere", "Put your phone away, turn to them, and let them finish."),
    ("own_no_tracking", "Name any way you check: messages, place, money, friends."),
    ("safe_advocate", "Choose an hour and a device your partner can’t see."),
    ("safe_device", "If this device is watched, what you search, write or change on it may be seen."),
    ("safe_device", "Think who set up or can open your devices."),
    ("share_with_friend", "Messages can be read by others."),
    ("urge_to_check", "Leave their phone, mail and free time to them."),
];

/// Verbs that start a talk or give something away.
const SPEAKS: &str = "tell telling ask asking show showing say speak talk call write text send message invite offer \
                      share give let explain answer admit confess apologise promise meet";

/// Things that give access to somebody's life.
const ACCESS: &str = "password passwords passcode pin location whereabouts track tracked tracking tracker account \
                      accounts login phone phones mail messages device devices";

/// Verbs by which access is handed over or taken.
const HANDS_OVER: &str = "give share hand show tell send open unlock let swap offer read check search see agree keep \
                          leave name install";

/// Whether one of these words is in a list.
fn holds(words: &[String], list: &str) -> bool {
    words.iter().any(|word| list.split(' ').any(|one| one == word))
}

/// A verb of speaking, and the partner within the next six words.
fn speaks_to_partner(sentence: &str) -> bool {
    let words = words(sentence);
    let follows = |i: usize| holds(&words[i..words.len().min(i + 7)], "partner partner’s");
    (0..words.len()).any(|i| holds(&words[i..=i], SPEAKS) && follows(i))
}

/// Fails for what is not reviewed, and for reviews of sentences that are gone.
fn compare(found: BTreeSet<(&'static str, String)>, reviewed: &[(&'static str, &str)]) {
    let reviewed: BTreeSet<_> = reviewed.iter().map(|(id, text)| (*id, (*text).to_owned())).collect();
    let new: Vec<_> = found.difference(&reviewed).collect();
    assert!(new.is_empty(), "look at these, and review or mend them: {new:#?}");
    let gone: Vec<_> = reviewed.difference(&found).collect();
    assert!(gone.is_empty(), "reviewed, but no longer there: {gone:#?}");
}

#[test]
fn the_pattern_sees_what_it_should() {
    for sentence in [
        "Tell your partner how you feel.",
        "Ask if your partner would like it.",
        "Call or write to your partner tonight.",
        "Show the list to your partner.",
    ] {
        assert!(speaks_to_partner(sentence), "{sentence}");
    }
    assert!(!speaks_to_partner("Picture your partner’s pace."));
}

/// Sentences in these fields of any step that are so, with the step.
fn found(fields: &[&str], is_so: impl Fn(&Action, &str) -> bool) -> BTreeSet<(&'static str, String)> {
    let mut found = BTreeSet::new();
    for (action, _, text) in steps() {
        for (_, text) in texts(&text).into_iter().filter(|(field, _)| fields.contains(field)) {
            let so = sentences(text).into_iter().filter(|sentence| is_so(action, sentence));
            found.extend(so.map(|sentence| (action.id, sentence)));
        }
    }
    found
}

/// A step without `joint`, `contact` or `disclosure` works without the partner.
#[test]
fn untagged_steps_leave_the_partner_out() {
    let is_tagged =
        |action: &Action| [Tag::Joint, Tag::Contact, Tag::Disclosure].iter().any(|tag| action.has_tag(*tag));
    let speaking = found(&["title", "moves", "say", "time", "with"], |action, sentence| {
        !is_tagged(action) && speaks_to_partner(sentence)
    });
    compare(speaking, &REVIEWED_PARTNER);
}

/// No password, no phone, no account, no place: wherever a step names one of them together with
/// handing over or looking in, somebody has read the sentence.
#[test]
fn no_step_asks_for_access() {
    let places = ["where you are", "where you will", "where you go", "where you were"];
    let asking = found(&["title", "moves", "say", "time", "why"], |_, sentence| {
        let words = words(sentence);
        (places.iter().any(|place| sentence.contains(place)) || holds(&words, ACCESS))
            && holds(&words, HANDS_OVER)
    });
    compare(asking, &REVIEWED_ACCESS);
}
