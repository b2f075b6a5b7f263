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
pub use book::{Book, Key, key};
use code::Code;
use help::Help;
pub use numbers::Numbers;
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
        let mut book = Book::read(&content, language, problems);
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
            other::compare(&english, &book, problems);
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
            problems.at(english.place(key).expect("it was read"), "a title has fewer than 8 words");
        }
    }
}

fn ids<T: Copy>(all: &[T], id: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|one| id(*one)).collect()
}

/// What a browser may name.
fn app(code: &mut Code) -> String {
    let mut out = String::new();
    let mut rows = |kind, fields: &[&'static str], place, ids: &[&str]| {
        out += &code.rows(kind, fields, place, ids);
    };
    rows("ItemWords", &["ask", "said", "short"], ["questions", "items"], &ids(Item::ALL, Item::id));
    rows("BlockWords", &["title", "about", "intro"], ["questions", "blocks"], &ids(Block::ALL, Block::id));
    rows("BreachWords", &["label", "said", "hint?"], ["questions", "breach"], &ids(Breach::ALL, Breach::id));
    rows("OptionWords", &["label", "said"], ["questions", "role"], &ids(Role::ALL, Role::id));
    rows("OptionWords", &["label", "said"], ["questions", "status"], &ids(Status::ALL, Status::id));
    rows("SafetyWords", &["ask", "short"], ["questions", "safety"], &ids(SafetyItem::ALL, SafetyItem::id));
    let causes: Vec<Block> = Block::ALL.iter().copied().filter(|block| block.is_cause()).collect();
    let fields = ["name", "is", "strong", "some", "with_breach", "helps"];
    rows("CauseWords", &fields, ["result", "causes"], &ids(&causes, Block::id));
    let lenses = ["present", "past", "both", "neither"];
    rows("LensWords", &["title", "text", "text_broke"], ["result", "lens"], &lenses);
    out += &code.keyed("PrincipleWords", ["covers", "text"], ["principles", "lines"], "PRINCIPLES");
    for file in ["questions", "result", "principles"] {
        code.module(&mut out, file, &format!("words::{file}"));
    }
    screens(code, &mut out, "screens/", "words::text");
    out
}

/// What only the pages say as they are built.
fn built(code: &mut Code, help: &Help) -> String {
    let mut out = code.rows("CountryWords", &["name"], ["help", "country"], &help.countries());
    out += &code.parts(["method", "method", "parts"], "METHOD_PARTS");
    code.module(&mut out, "help", "words::built::help_page");
    code.module(&mut out, "method", "words::built::method_text");
    screens(code, &mut out, "screens/built/", "words::built::text");
    out
}

/// The files of a folder, one module each.
fn screens(code: &mut Code, out: &mut String, folder: &str, path: &str) {
    out.push_str("/// The words of the screens, one module for each file.\npub mod text {\n");
    let book = code.book;
    for key in book.keys().filter(|key| key.len() == 1) {
        if let Some(name) = key[0].strip_prefix(folder).filter(|name| !name.contains('/')) {
            code.module(out, &key[0], &format!("{path}::{name}"));
        }
    }
    out.push_str("}\n");
}
