//! Words and marks that do harm or judge.

use super::{content, sentences, steps, texts, words};
use crate::people::read;

/// The list of the style guide, so that it stands in one place.
fn never_used() -> Vec<String> {
    let guide = read("content/README.md").replace("\n  ", " ");
    let (_, list) =
        guide.split_once("Words that are not used in steps: ").expect("the list in content/README.md");
    let (list, _) = list.split_once('.').expect("its end");
    list.split(", ").map(str::to_owned).collect()
}

/// Whether a word is another, or one of its inflections: "healed" of "heal", and not "health".
fn inflects(base: &str, word: &str) -> bool {
    const PLAIN: [&str; 22] = [
        "", "s", "’s", "es", "ed", "ing", "er", "ers", "ly", "n’t", "ic", "istic", "ism", "ity", "ise",
        "ised", "ising", "ize", "ized", "hood", "tic", "tised",
    ];
    const AFTER_E: [&str; 12] =
        ["e", "es", "ed", "ing", "er", "ers", "ion", "ions", "ive", "is", "tic", "or"];
    const AFTER_Y: [&str; 6] = ["y", "ies", "ied", "ier", "iest", "iness"];
    let ends = |stem: &str, list: &[&str]| word.strip_prefix(stem).is_some_and(|rest| list.contains(&rest));
    let noun = base.strip_suffix("ent").is_some_and(|stem| ends(stem, &["ence", "ency"]));
    match base.chars().last() {
        Some('e') => ends(&base[..base.len() - 1], &AFTER_E),
        Some('y') => ends(&base[..base.len() - 1], &AFTER_Y),
        _ => noun || ends(base, &PLAIN),
    }
}

#[test]
fn inflections_are_known_and_other_words_are_not() {
    for (base, word) in [
        ("heal", "healing"),
        ("must", "mustn’t"),
        ("diagnose", "diagnosis"),
        ("manipulate", "manipulation"),
        ("trauma", "traumatic"),
        ("narcissist", "narcissistic"),
        ("codependent", "codependency"),
        ("crazy", "crazier"),
    ] {
        assert!(inflects(base, word), "{word} is of {base}");
    }
    for (base, word) in [("heal", "health"), ("just", "justice"), ("must", "mustard"), ("simply", "simple")] {
        assert!(!inflects(base, word), "{word} is not of {base}");
    }
}

#[test]
fn steps_avoid_the_words_of_the_style_guide() {
    let never = never_used();
    assert_eq!(never.len(), 23, "{never:?}");
    for (action, role, text) in steps() {
        for (field, text) in texts(&text) {
            for word in words(text) {
                let found = never.iter().find(|base| inflects(base, &word));
                assert_eq!(found, None, "{} {field} for {}: {text:?}", action.id, role.id());
            }
        }
    }
}

/// Verdicts are avoided on every screen, not in steps alone. A partner is a partner: neither married nor monogamous nor
/// straight, unless the person is. And nothing shouts.
#[test]
fn no_word_judges_presumes_or_shouts() {
    let verdicts =
        ["toxic", "narcissist", "gaslight", "abuser", "codependent", "manipulate", "crazy", "clingy"];
    let presumes = "husband wife wives spouse marriage marital married girlfriend boyfriend he she his hers";
    let capitals = |word: &str| word.len() > 3 && word.chars().all(|c| c.is_ascii_uppercase());
    for (place, text) in content() {
        assert!(!text.contains('!') && !text.split(' ').any(capitals), "{place}: {text:?}");
        for word in words(&text) {
            let judges = verdicts.iter().any(|base| inflects(base, &word));
            assert!(!judges && presumes.split(' ').all(|one| one != word), "{place}: {word} in {text:?}");
        }
    }
}

/// Each of these can raise the risk, and none of it is ours to say.
#[test]
fn nobody_is_told_to_leave_confront_or_remove_a_tracker() {
    const OF: [&str; 4] = ["partner", "relationship", "him", "her"];
    for (place, text) in content() {
        for sentence in sentences(&text) {
            let words = words(&sentence);
            let is = |i: usize, list: &[&str]| words.get(i).is_some_and(|w| list.contains(&w.as_str()));
            for i in 0..words.len() {
                let leaves = is(i, &["leave", "leaving"])
                    && (is(i + 1, &["them", "him", "her"])
                        || (is(i + 1, &["your", "the"]) && is(i + 2, &OF)));
                let removes = is(i, &["remove", "delete", "disable"])
                    && words[i..].iter().take(4).any(|w| w.starts_with("track") || w.starts_with("spy"));
                let confronts = words[i].starts_with("confront");
                assert!(!leaves && !removes && !confronts, "{place}: {sentence:?}");
                assert!(!sentence.to_lowercase().contains("you are safe"), "{place}: {sentence:?}");
            }
        }
    }
}
