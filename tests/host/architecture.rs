//! What the compiler can't see of the house rules: who names whom.

use crate::people::{files, read};

/// The code of a file, line by line with its number, without comments.
fn code(file: &str) -> Vec<(usize, String)> {
    read(file)
        .lines()
        .enumerate()
        .map(|(n, line)| (n + 1, line.split("//").next().unwrap_or_default().to_owned()))
        .collect()
}

/// Whether a line of code names a module or a crate.
fn names(line: &str, name: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(name).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + name.len()..].chars().next();
        !before.is_some_and(part) && !after.is_some_and(part)
    })
}

/// Lines below a folder that name something they may not.
fn offences(folder: &str, forbidden: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files(folder, "rs") {
        for (n, line) in code(&file) {
            for name in forbidden.iter().filter(|name| names(&line, name)) {
                found.push(format!("{file}:{n} names {name}: {}", line.trim()));
            }
        }
    }
    found
}

const WEB: [&str; 8] = [
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "gloo",
    "gloo_storage",
    "leptos",
    "gloo_timers",
];

#[test]
fn names_are_found_as_whole_words() {
    assert!(names("use crate::words::Sheet;", "words") && names("use web_sys;", "web_sys"));
    assert!(!names("let passwords = 1;", "words") && !names("words_of()", "words"));
}

/// `questionnaire ← assessment ← plan ← words`: nobody looks back.
#[test]
fn the_engine_looks_one_way() {
    let rooms = [
        ("src/questionnaire", &["assessment", "plan", "words", "record", "browser", "ui"][..]),
        ("src/assessment", &["plan", "words", "record", "browser", "ui"][..]),
        ("src/plan", &["words", "record", "browser", "ui"][..]),
        ("src/words", &["record", "browser", "ui"][..]),
        ("src/record", &["words", "browser", "ui"][..]),
        ("src/browser", &["words", "ui"][..]),
    ];
    for (room, strangers) in rooms {
        let paths: Vec<String> =
            strangers.iter().flat_map(|s| [format!("crate::{s}"), format!("super::{s}")]).collect();
        let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
        let found = offences(room, &paths);
        assert!(found.is_empty(), "{found:#?}");
        assert!(!files(room, "rs").is_empty(), "{room} is empty");
    }
}

/// The engine is built for paper, a command and a browser alike.
#[test]
fn the_engine_names_no_web_crate() {
    for room in ["src/questionnaire", "src/assessment", "src/plan", "src/words", "src/record"] {
        let found = offences(room, &WEB);
        assert!(found.is_empty(), "{found:#?}");
    }
}

/// The engine reads no clock, no storage, no random numbers, no locale.
#[test]
fn the_engine_is_pure() {
    let impure =
        ["SystemTime", "Instant", "std::env", "std::fs", "std::net", "std::thread", "rand", "static mut"];
    for room in ["src/questionnaire", "src/assessment", "src/plan", "src/words", "src/record"] {
        let found = offences(room, &impure);
        assert!(found.is_empty(), "{found:#?}");
    }
}

/// Everything that touches the outside is in one room.
#[test]
fn only_the_browser_room_names_the_browser() {
    let outside = ["web_sys", "js_sys", "gloo", "gloo_storage", "gloo_timers"];
    let found: Vec<String> =
        offences("src", &outside).into_iter().filter(|line| !line.starts_with("src/browser/")).collect();
    assert!(found.is_empty(), "{found:#?}");
}

/// Three words or more, the first with a capital letter: what a person would read as a sentence.
fn like_a_sentence(text: &str) -> bool {
    text.starts_with(|c: char| c.is_uppercase())
        && text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() >= 3
}

/// No sentence that a person reads stands in Rust.
///
/// A heuristic; what the compiler or a developer reads is no sentence for a person.
#[test]
fn the_screens_hold_no_sentence() {
    let for_developers = ["expect(", "panic!(", "unreachable!(", "assert", "#[", "reason ="];
    let mut found = Vec::new();
    for file in files("src/ui", "rs") {
        for (n, line) in code(&file) {
            let developers = for_developers.iter().any(|mark| line.contains(mark));
            // Between two quotation marks; an escaped one ends nothing worth knowing.
            let literals = line.split('"').skip(1).step_by(2).filter(|_| !developers);
            found.extend(literals.filter(|l| like_a_sentence(l)).map(|l| format!("{file}:{n}: {l:?}")));
        }
    }
    assert!(found.is_empty(), "words belong into content/: {found:#?}");
}

/// Nor in the page's markup: between two tags, or in an attribute that is read out.
#[test]
fn the_page_holds_no_sentence() {
    let page = read("index.html");
    let between = page.split('>').filter_map(|part| part.split('<').next());
    let read_out = ["title=\"", "alt=\"", "aria-label=\"", "content=\""];
    let attributes =
        read_out.iter().flat_map(|name| page.split(name).skip(1).filter_map(|rest| rest.split('"').next()));
    let found: Vec<&str> = between.chain(attributes).map(str::trim).filter(|t| like_a_sentence(t)).collect();
    assert!(found.is_empty(), "words belong into content/: {found:#?}");
}

#[test]
fn sentences_are_told_from_ids() {
    assert!(like_a_sentence("Lies and half-truths") && like_a_sentence("Über uns beide"));
    assert!(!like_a_sentence("Groundwork") && !like_a_sentence("part is-open small"));
}
