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

/// The rooms from the ground up, each with those that it may know besides itself. `ids` and `order` are helpers of
/// the crate.
const ROOMS: &[(&str, &[&str])] = &[
    ("questionnaire", &[]),
    ("assessment", &["questionnaire"]),
    ("plan", &["questionnaire", "assessment"]),
    ("record", &["questionnaire"]),
    ("words", &["questionnaire", "assessment", "plan"]),
    ("browser", &[]),
    ("dom", &["browser", "words"]),
    ("session", &["questionnaire", "assessment", "plan", "record", "words", "browser"]),
    ("store", &["questionnaire", "record", "browser", "session"]),
    ("parts", &["questionnaire", "assessment", "plan", "record", "words", "browser", "dom", "session"]),
    (
        "features",
        &[
            "questionnaire",
            "assessment",
            "plan",
            "record",
            "words",
            "calendar",
            "browser",
            "dom",
            "session",
            "store",
            "parts",
        ],
    ),
    ("app", &["words", "browser", "dom", "session", "store", "parts", "features", "record", "questionnaire"]),
    ("pages", &["questionnaire", "assessment", "plan", "words", "dom", "session", "parts", "features"]),
];

/// A room names only those below it: nobody looks back.
#[test]
fn the_rooms_look_one_way() {
    for (room, known) in ROOMS {
        let strangers = ROOMS.iter().map(|(name, _)| *name).chain(["calendar"]);
        let strangers = strangers.filter(|name| name != room && !known.contains(name));
        let words: Vec<String> = strangers.map(|name| format!("crate::{name}")).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let found = offences(&format!("src/{room}"), &words);
        assert!(found.is_empty(), "{found:#?}");
        assert!(!files(&format!("src/{room}"), "rs").is_empty(), "{room} is empty");
    }
}

/// `use crate::{a, b}` would hide a room from the test above.
#[test]
fn rooms_are_named_one_by_one() {
    let hides = |line: &str| line.contains("crate::{");
    let lines = files("src", "rs").into_iter().flat_map(|file| {
        let lines = code(&file).into_iter().filter(|(_, line)| hides(line));
        lines.map(|(n, line)| format!("{file}:{n}: {}", line.trim())).collect::<Vec<_>>()
    });
    assert_eq!(lines.collect::<Vec<_>>(), Vec::<String>::new());
    assert!(hides("use crate::{plan, words};") && !hides("use crate::plan::{Gate, Plan};"));
}

/// A feature knows no other: what two need is a part, or belongs to the session.
#[test]
fn no_feature_knows_another() {
    let found: Vec<String> = offences("src/features", &["crate::features"]);
    assert!(found.is_empty(), "{found:#?}");
    // A folder's files name each other; what lies directly in `features` names nobody beside it.
    let beside: Vec<String> = files("src/features", "rs")
        .into_iter()
        .filter(|file| file != "src/features/mod.rs")
        .flat_map(|file| {
            let depth = if file.ends_with("/mod.rs") || file.matches('/').count() == 2 { 1 } else { 2 };
            let up = "super::".repeat(depth);
            let names_up = move |line: &str| {
                let rest = line.split_once(&up).map(|(_, rest)| rest.trim_start_matches("super::"));
                rest.is_some_and(|rest| features().iter().any(|name| rest.starts_with(name.as_str())))
            };
            let lines = code(&file).into_iter().filter(move |(_, line)| names_up(line));
            lines.map(|(n, line)| format!("{file}:{n}: {}", line.trim())).collect::<Vec<_>>()
        })
        .collect();
    assert!(beside.is_empty(), "{beside:#?}");
}

/// The names of all features.
fn features() -> Vec<String> {
    let table = read("src/features/mod.rs");
    table.lines().filter_map(|line| Some(line.strip_prefix("mod ")?.strip_suffix(';')?.to_owned())).collect()
}

/// The session is state and nothing else: what is done with it is in `store` and the features.
#[test]
fn the_session_has_few_methods() {
    let holds = |file: &String| read(file).contains("impl Session");
    let found: Vec<String> = files("src", "rs").into_iter().filter(holds).collect();
    assert!(found.len() <= 3, "{found:#?}");
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
    let rooms = ["dom", "session", "store", "parts", "features", "app", "pages"];
    for file in rooms.iter().flat_map(|room| files(&format!("src/{room}"), "rs")) {
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
