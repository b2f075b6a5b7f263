//! What the compiler can't see of the house rules: who names whom.

use crate::people::{files, read};

/// Fails with each line of code below a folder that offends, by its file and its text. Comments are no code.
fn nowhere(folder: &str, offends: impl Fn(&str, &str) -> bool) {
    let mut found = Vec::new();
    for file in files(folder, "rs") {
        for (n, line) in (1..).zip(read(&file).lines()) {
            let code = line.split("//").next().unwrap_or_default();
            if offends(&file, code) {
                found.push(format!("{file}:{n}: {}", code.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
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

#[test]
fn names_are_found_as_whole_words() {
    assert!(names("use crate::words::Sheet;", "words") && names("use web_sys;", "web_sys"));
    assert!(!names("let passwords = 1;", "words") && !names("words_of()", "words"));
}

/// The rooms from the ground up, each with those that it may know besides itself. `ids` and `order` are helpers of
/// the crate.
const ROOMS: &[(&str, &str)] = &[
    ("questionnaire", ""),
    ("assessment", "questionnaire"),
    ("plan", "questionnaire assessment"),
    ("record", "questionnaire"),
    ("words", "questionnaire assessment plan"),
    ("browser", ""),
    ("dom", "browser words"),
    ("session", "questionnaire assessment plan record words browser"),
    ("store", "questionnaire record browser session"),
    ("parts", "questionnaire assessment plan record words browser dom session"),
    ("features", "questionnaire assessment plan record words calendar browser dom session store parts"),
    ("app", "words browser dom session store parts features record questionnaire"),
    ("pages", "questionnaire assessment plan words dom session parts features"),
];

/// A room names only those below it: nobody looks back.
#[test]
fn the_rooms_look_one_way() {
    for (room, known) in ROOMS {
        let is_known = |name: &str| name == *room || known.split(' ').any(|known| known == name);
        let strangers =
            ROOMS.iter().map(|(name, _)| *name).chain(["calendar"]).filter(|name| !is_known(name));
        let strangers: Vec<String> = strangers.map(|name| format!("crate::{name}")).collect();
        let folder = format!("src/{room}");
        nowhere(&folder, |_, line| strangers.iter().any(|name| names(line, name)));
        assert!(!files(&folder, "rs").is_empty(), "{room} is empty");
    }
}

/// `use crate::{a, b}` would hide a room from the test above.
#[test]
fn rooms_are_named_one_by_one() {
    let hides = |line: &str| line.contains("crate::{");
    nowhere("src", |_, line| hides(line));
    assert!(hides("use crate::{plan, words};") && !hides("use crate::plan::{Gate, Plan};"));
}

/// A feature knows no other: what two need is a part, or belongs to the session.
#[test]
fn no_feature_knows_another() {
    const TABLE: &str = "src/features/mod.rs";
    nowhere("src/features", |_, line| names(line, "crate::features"));
    let table = read(TABLE);
    let features: Vec<&str> =
        table.lines().filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';')).collect();
    // A folder's files name each other; what lies directly in `features` names nobody beside it.
    nowhere("src/features", |file, line| {
        let depth = if file.ends_with("/mod.rs") || file.matches('/').count() == 2 { 1 } else { 2 };
        let rest =
            line.split_once(&"super::".repeat(depth)).map(|(_, rest)| rest.trim_start_matches("super::"));
        file != TABLE && rest.is_some_and(|rest| features.iter().any(|name| rest.starts_with(name)))
    });
}

/// The session is state and nothing else: what is done with it is in `store` and the features.
#[test]
fn the_session_has_few_methods() {
    let holds = |file: &String| read(file).contains("impl Session");
    let found: Vec<String> = files("src", "rs").into_iter().filter(holds).collect();
    assert!(found.len() <= 3, "{found:#?}");
}

const OUTSIDE: [&str; 5] = ["web_sys", "js_sys", "gloo", "gloo_storage", "gloo_timers"];

/// The engine is built for paper, a command and a browser alike: no web crate, and no clock, no storage, no random
/// numbers, no locale.
#[test]
fn the_engine_is_pure() {
    let web = ["wasm_bindgen", "wasm_bindgen_futures", "leptos"];
    let impure =
        ["SystemTime", "Instant", "std::env", "std::fs", "std::net", "std::thread", "rand", "static mut"];
    for room in ["questionnaire", "assessment", "plan", "words", "record"] {
        nowhere(&format!("src/{room}"), |_, line| {
            OUTSIDE.iter().chain(&web).chain(&impure).any(|name| names(line, name))
        });
    }
}

/// Everything that touches the outside is in one room.
#[test]
fn only_the_browser_room_names_the_browser() {
    nowhere("src", |file, line| {
        !file.starts_with("src/browser/") && OUTSIDE.iter().any(|name| names(line, name))
    });
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
    for room in ["dom", "session", "store", "parts", "features", "app", "pages"] {
        nowhere(&format!("src/{room}"), |_, line| {
            // Between two quotation marks; an escaped one ends nothing worth knowing.
            let mut literals = line.split('"').skip(1).step_by(2);
            !for_developers.iter().any(|mark| line.contains(mark)) && literals.any(like_a_sentence)
        });
    }
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
