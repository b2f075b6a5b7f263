//! What only the page of who comes back holds (`src/boot/resume.js`): the ways in for them, and the pages of
//! scored items, so that they go on where they stopped before the app has come.

use super::early::{line, template};
use crate::questionnaire::{Block, Item, Page, Reply, Role};
use crate::record::SCHEMA;
use crate::ui::dom::{all, el};
use crate::ui::{Screen, Session, Start, screens};
use crate::words::ITEMS;
use crate::words::text::common::keeping;
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

/// The pages of items. One whose words depend on the role is there once more for each role that has its own.
pub fn pages() -> AnyView {
    all(Block::ALL.iter().flat_map(|block| {
        let items = block.items();
        let roles = Role::ALL.iter().filter(move |role| own_words(items, **role));
        let page = Screen::Page(Page::Items(*block));
        let of = move |role: Option<Role>| {
            let mut start = Start::default();
            start.record.answers.role = role.map_or(Reply::Missing, Reply::Given);
            let session = Session::provide(start); // its own: parts are put together when they are printed
            let content = screens::page(session, Page::Items(*block), false);
            let id = role.map_or(page.id(), |role| format!("{}-{}", page.id(), role.id()));
            let ids: Vec<_> = items.iter().map(|item| item.id()).collect();
            template(page, content).id(format!("early-{id}")).attr_string("data-items", ids.join(" "))
        };
        [of(None)].into_iter().chain(roles.map(move |role| of(Some(*role))))
    }))
}

fn own_words(items: &[Item], role: Role) -> bool {
    items.iter().any(|item| ITEMS[item.index()].roles.iter().any(|(own, ..)| *own == role))
}
