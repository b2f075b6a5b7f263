//! Reading grade and length: for a hurt person at night on a phone.

use super::{content, sentences, steps, texts};
use groundwork::words::built::METHOD_PARTS;

/// Syllables of a word, by groups of vowels; a silent e at the end does not count.
fn syllables(word: &str) -> usize {
    let word: String = word.to_lowercase().chars().filter(char::is_ascii_lowercase).collect();
    if word.is_empty() {
        return 1;
    }
    let vowel = |c: char| "aeiouy".contains(c);
    let mut count = 0;
    let mut before = false;
    for c in word.chars() {
        count += usize::from(vowel(c) && !before);
        before = vowel(c);
    }
    if word.ends_with('e') && !word.ends_with("le") && count > 1 {
        count -= 1;
    }
    let ends = |list: &[&str]| list.iter().any(|end| word.ends_with(end));
    let silent = (ends(&["ed"]) && !ends(&["ted", "ded"]))
        || (ends(&["es"]) && !ends(&["ses", "xes", "zes", "ches", "shes", "ces", "ges"]));
    if silent && count > 1 {
        count -= 1;
    }
    count.max(1)
}

/// The Flesch–Kincaid grade of a text.
fn grade(text: &str) -> f64 {
    let count = |n: usize| f64::from(u32::try_from(n).expect("a short text"));
    let sentences = text.split(['.', '?', '!', ':', ';']).filter(|s| !s.trim().is_empty()).count();
    let words: Vec<&str> = text
        .split(|c: char| !(c.is_ascii_alphabetic() || c == '’' || c == '\''))
        .filter(|word| !word.is_empty())
        .collect();
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    0.39 * count(words.len()) / count(sentences) + 11.8 * count(syllables) / count(words.len()) - 15.59
}

/// Texts as one, each closed by a stop.
fn joined<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let closed = |text: &str| if text.ends_with(['.', '?']) { text.to_owned() } else { format!("{text}.") };
    texts.map(closed).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_grade_is_computed_as_usual() {
    for (word, count) in
        [("the", 1), ("partner", 2), ("apple", 2), ("asked", 1), ("wanted", 2), ("voices", 2)]
    {
        assert_eq!(syllables(word), count, "{word}");
    }
    assert!(grade("The cat sat on the mat.") < 1.0);
    assert!(grade("Institutional accountability necessitates comprehensive communication.") > 20.0);
}

/// Per step and as read by each role.
#[test]
fn a_step_reads_at_grade_8_at_most() {
    let mut hard = Vec::new();
    for (action, role, text) in steps() {
        let grade = grade(&joined(texts(&text).into_iter().map(|(_, text)| text)));
        if grade > 8.0 {
            hard.push(format!("{} for {}: {grade:.1}", action.id, role.id()));
        }
    }
    assert!(hard.is_empty(), "{hard:#?}");
}

#[test]
fn the_method_page_reads_at_grade_9_at_most() {
    let page = METHOD_PARTS.iter().flat_map(|part| std::iter::once(&part.heading).chain(part.text));
    let grade = grade(&joined(page.map(|text| text.str())));
    assert!(grade <= 9.0, "{grade:.1}");
}

/// Every text of every screen; 22 words in steps, as the style asks for.
#[test]
fn no_sentence_is_long() {
    let mut long = Vec::new();
    for (place, text) in content() {
        let most = if place.contains("/steps/") { 22 } else { 25 };
        for sentence in sentences(&text) {
            let count = sentence.split_whitespace().count();
            if count > most {
                long.push(format!("{place}, {count} words: {sentence}"));
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}
