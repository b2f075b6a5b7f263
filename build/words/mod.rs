//! The words: a file of numbered lines for each language, and the Rust that names the numbers.

mod book;
mod code;
mod help;
mod numbers;
mod other;
mod rows;
mod slots;
mod steps;
mod used;

use crate::engine::context::{Breach, Role, Status};
use crate::engine::item::{Block, Item};
use crate::engine::safety_item::SafetyItem;
use crate::plan::Action;
use crate::problems::{Problems, inside};
use crate::source;
use crate::tables::Tables;
use book::Node;
pub use book::{Book, Key};
use code::Code;
use help::Help;
pub use numbers::Numbers;
use rows::{Kind, kind};
pub use slots::Slots;
use std::path::Path;

/// The language that decides which texts there are.
const ENGLISH: &str = "en";

/// The files to write, each with its name.
pub type Written = Vec<(String, String)>;

pub fn read(root: &Path, actions: &[Action], tables: &Tables, problems: &mut Problems) -> Written {
    let content = root.join("content");
    let help = Help::read(&content, problems);
    let shared = |language: &str, problems: &mut Problems| {
        let mut book = Book::read(&content.join(language), problems);
        tables.share(&mut book);
        help.share(&mut book);
        book
    };
    let english = shared(ENGLISH, problems);
    if english.is_torn {
        problems.stop_if_any();
    }
    let numbers = Numbers::of(&english, actions.len());
    let steps = steps::lines(&english, ENGLISH, actions, problems);
    short_titles(&english, problems);

    let mut code = Code::new(&english, &numbers, problems);
    let app = [app(&mut code), tables.code(&numbers), numbers.constants()].concat();
    let built = [built(&mut code, &help), help.code(&numbers)].concat();
    let source = source::Code::read(&root.join("src"), code.problems);
    code.check(&source);

    let mut written = vec![("words.rs".to_owned(), app), ("built.rs".to_owned(), built)];
    written.push((file_of(ENGLISH), numbers.file(&english, steps)));
    for language in others(&content) {
        let book = shared(&language, problems);
        if !book.is_torn {
            other::compare(&english, &book, &language, problems);
            let steps = steps::lines(&book, &language, actions, problems);
            written.push((file_of(&language), numbers.file(&book, steps)));
        }
    }
    written
}

fn file_of(language: &str) -> String {
    format!("words-{language}.txt")
}

/// Every other folder with words for the screens.
fn others(content: &Path) -> impl Iterator<Item = String> {
    let folders = inside(content).into_iter().filter(|folder| folder.join("screens").is_dir());
    let names = folders.filter_map(|folder| Some(folder.file_name()?.to_string_lossy().into_owned()));
    names.filter(|name| name != ENGLISH)
}

/// A rule of English style; other languages count otherwise.
fn short_titles(english: &Book, problems: &mut Problems) {
    for (key, text) in english.texts().filter(|(key, _)| numbers::is_step(key)) {
        if key.last().is_some_and(|name| name == "title") && text.split_whitespace().count() >= 8 {
            problems.here(english.place(key).expect("it was read"), "a title has fewer than 8 words");
        }
    }
}

/// What a browser may name.
fn app(code: &mut Code) -> String {
    let mut out = String::new();
    let ids = |all: &[&'static str]| all.to_vec();
    let items = kind("ItemWords", &["ask", "said", "short"]);
    let options = kind("OptionWords", &["label", "said"]);
    let breaches = Kind { maybe: Some("hint"), ..kind("BreachWords", &["label", "said"]) };
    let causes = kind("CauseWords", &["name", "is", "strong", "some", "with_breach", "helps"]);
    for (kind, file, table, ids) in [
        (items, "questions", "items", Item::ALL.iter().map(|i| i.id()).collect()),
        (
            kind("BlockWords", &["title", "about", "intro"]),
            "questions",
            "blocks",
            Block::ALL.iter().map(|b| b.id()).collect(),
        ),
        (breaches, "questions", "breach", Breach::ALL.iter().map(|b| b.id()).collect()),
        (options, "questions", "role", Role::ALL.iter().map(|r| r.id()).collect()),
        (
            kind("OptionWords", &["label", "said"]),
            "questions",
            "status",
            Status::ALL.iter().map(|s| s.id()).collect(),
        ),
        (
            kind("SafetyWords", &["ask", "short"]),
            "questions",
            "safety",
            SafetyItem::ALL.iter().map(|s| s.id()).collect(),
        ),
        (causes, "result", "causes", Block::ALL.iter().filter(|b| b.is_cause()).map(|b| b.id()).collect()),
        (
            kind("LensWords", &["title", "text", "text_broke"]),
            "result",
            "lens",
            ids(&["present", "past", "both", "neither"]),
        ),
    ] {
        let ids: Vec<_> = ids;
        code.rows(&mut out, &kind, file, table, &ids);
    }
    code.keyed(&mut out, "PrincipleWords", ["covers", "text"], ["principles", "lines"], "PRINCIPLES");
    for file in ["questions", "result", "principles"] {
        code.module(&mut out, file, &format!("words::{file}"));
    }
    screens(code, &mut out, "screens/", "words::text");
    out
}

/// What only the pages say as they are built.
fn built(code: &mut Code, help: &Help) -> String {
    let mut out = String::new();
    code.rows(&mut out, &kind("CountryWords", &["name"]), "help", "country", &help.countries());
    code.parts(&mut out, ["method", "method", "parts"], "METHOD_PARTS");
    code.module(&mut out, "help", "words::built::help_page");
    code.module(&mut out, "method", "words::built::method_text");
    screens(code, &mut out, "screens/built/", "words::built::text");
    out
}

/// The files of a folder, one module each.
fn screens(code: &mut Code, out: &mut String, folder: &str, path: &str) {
    out.push_str("/// The words of the screens, one module for each file.\npub mod text {\n");
    let files =
        code.book.keys().filter(|key| key.len() == 1 && matches!(code.book.get(key), Some(Node::Table)));
    let files: Vec<_> = files
        .filter(|key| key[0].strip_prefix(folder).is_some_and(|name| !name.contains('/')))
        .cloned()
        .collect();
    for key in files {
        code.module(out, &key[0], &format!("{path}::{}", &key[0][folder.len()..]));
    }
    out.push_str("}\n");
}
