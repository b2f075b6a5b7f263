//! What only the page of who comes back holds (`src/boot/resume.js`): the ways in for them, and the pages of
//! scored items, so that they go on where they stopped before the app has come.

use super::early::{line, template};
use crate::questionnaire::{Block, Item, Page, Role};
use crate::record::SCHEMA;
use crate::ui::dom::{El, all, el, p};
use crate::ui::screen::progress;
use crate::ui::{Screen, Session, screens};
use crate::words::text::{common::keeping, questions_page};
use crate::words::{BLOCKS, ITEMS, said};
use leptos::prelude::*;

/// The ways in: to the page that is open, and to the plan when none is. They stand before the start screen, so
/// that they are there when it is read.
pub fn ways_back(session: Session) -> AnyView {
    let open = Screen::Page(Page::Items(Block::Trust)); // as well as any other
    let ways = |id: &'static str, screen| el("template").id(id).with(screens::ways_back(session, screen));
    let questions = Item::ALL.len().to_string();
    all([
        ways("early-open", open)
            .attr_string("data-schema", SCHEMA.to_string())
            .attr_string("data-questions", questions),
        ways("early-done", Screen::Check),
        line("early-kept", keeping::SAVED),
    ])
}

/// The pages of items. They are alike: one is there whole, and of each the words, in the order in which they
/// stand on it. A browser reads a tenth of the elements that way. One whose words depend on the role is there
/// once more for each role that has its own.
pub fn pages(session: Session) -> AnyView {
    let whole = el("template").id("early-items");
    let whole = whole.with(screens::page(session, Page::Items(Block::Trust), false));
    let words = Block::ALL.iter().flat_map(|block| {
        let own = Role::ALL.iter().filter(|role| has_own_words(*block, **role));
        [words(*block, None)].into_iter().chain(own.map(|role| words(*block, Some(*role))))
    });
    all([whole].into_iter().chain(words))
}

fn words(block: Block, role: Option<Role>) -> El {
    let page = Page::Items(block);
    let screen = Screen::Page(page);
    let id = role.map_or(screen.id(), |role| format!("{}-{}", screen.id(), role.id()));
    let text = &BLOCKS[block.index()];
    let role = role.unwrap_or(Role::Unsure);
    let items = block.items();
    let mut content = vec![
        el("p").string(progress(questions_page::PROGRESS, page)),
        p(text.title),
        el("p").string(format!("{} {}", text.about, text.intro)),
    ];
    content.extend(items.iter().map(|item| p(said::ask(*item, role))));
    let ids: Vec<_> = items.iter().map(|item| item.id()).collect();
    template(screen, content)
        .id(format!("early-{id}"))
        .attr_string("data-items", ids.join(" "))
        .attr_string("data-first", items[0].index().to_string())
}

fn has_own_words(block: Block, role: Role) -> bool {
    block.items().iter().any(|item| ITEMS[item.index()].roles.iter().any(|(own, ..)| *own == role))
}
