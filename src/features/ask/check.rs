//! Screen 6: everything on one page, each answer with a way to change it.

use super::{items, safety_check};
use crate::dom::{El, below, button, el, h2, p};
use crate::parts::{actions, back, go, lead, move_on, title};
use crate::questionnaire::{Answers, Block, Item, Level, Page, Reply, SafetyAnswer, SafetyItem};
use crate::session::{Screen, Session};
use crate::words::Text;
use crate::words::questions::{ask, scale, strain};
use crate::words::text::{check as words, questions_page};
use crate::words::{BLOCKS, BREACH, ITEMS, ROLE, SAFETY, STATUS};
use leptos::prelude::*;

/// A line of the list: what was asked, what was said, and the control that changes it.
struct Row {
    label: Text,
    answer: String,
    control: String,
}

/// The list, by page.
pub fn check(session: Session) -> Vec<El> {
    let open = session.record.with(|r| Page::first_open(&r.answers)).map(|page| {
        el("div").class("notice").with([p(words::OPEN), go(session, Screen::Page(page), words::OPEN_ANSWER)])
    });
    let mut page = vec![back(session, None), title(words::TITLE), lead(words::LEAD)];
    page.extend(open);
    let (first, others) = Page::ALL.split_at(2);
    page.extend(first.iter().map(|page| section(session, *page)));
    let others = move || {
        let pages = others.iter().map(|page| section(session, *page));
        pages.chain([actions([move_on(session, Screen::Result, words::DONE)])]).collect()
    };
    page.push(el("div").view(below(others)));
    page
}

fn section(session: Session, page: Page) -> El {
    let title = match page {
        Page::About => questions_page::about::TITLE,
        Page::Breaches => questions_page::breaches::TITLE,
        Page::Safety => ask::safety::TITLE,
        Page::Items(block) => BLOCKS[block.index()].title,
    };
    let row = |row: Row| {
        let name = format!("{}: {}", words::CHANGE, row.label);
        let control = row.control;
        let change = move |_: leptos::ev::Event| session.go_to(Screen::Change(page), control.clone());
        el("div").with([
            el("dt").text(row.label),
            el("dd").string(row.answer),
            el("dd")
                .class("change")
                .child(button("link", words::CHANGE, change).attr_string("aria-label", name)),
        ])
    };
    let rows = session.record.with(|r| rows(&r.answers, page));
    let rows = el("dl").with(rows.into_iter().map(row));
    let section = el("section").class("check").child(h2(title));
    if page == Page::Safety {
        // Somebody may be looking over the shoulder: these are read only by choice.
        return section.child(el("details").child(el("summary").text(words::SHOW)).child(rows));
    }
    section.child(rows)
}

fn rows(answers: &Answers, page: Page) -> Vec<Row> {
    match page {
        Page::About => vec![
            Row::new(ask::role::ASK, said(answers.role, |r| ROLE[r.index()].label), "role-0"),
            Row::new(ask::status::ASK, said(answers.status, |s| STATUS[s.index()].label), "status-0"),
            Row::new(
                ask::strain::ASK,
                said(answers.strain, |l| strain::LABELS[usize::from(l.value())]),
                "strain-0",
            ),
        ],
        Page::Breaches => vec![Row::new(ask::breach::ASK, breaches(answers), "breach-0")],
        Page::Safety => SafetyItem::ALL.iter().map(|item| safety(answers, *item)).collect(),
        Page::Items(block) => scored(answers, block),
    }
}

impl Row {
    fn new(label: Text, answer: impl Into<String>, control: &str) -> Self {
        Self { label, answer: answer.into(), control: control.to_owned() }
    }
}

fn said<T: Copy>(reply: Reply<T>, label: impl Fn(T) -> Text) -> Text {
    match reply {
        Reply::Missing => words::NOT_YET,
        Reply::Declined => words::DECLINED,
        Reply::Given(value) => label(value),
    }
}

fn breaches(answers: &Answers) -> String {
    if !answers.breaches_done() {
        return words::NOT_YET.owned();
    }
    let names: Vec<_> = answers.breaches().map(|b| BREACH[b.index()].label.str()).collect();
    if names.is_empty() { words::NONE.owned() } else { names.join("; ") }
}

fn safety(answers: &Answers, item: SafetyItem) -> Row {
    let answer = match answers.safety_reply(item) {
        None => words::NOT_YET,
        Some(SafetyAnswer::Yes) => questions_page::safety::YES,
        Some(SafetyAnswer::No) => questions_page::safety::NO,
        Some(SafetyAnswer::Skip) => questions_page::safety::SKIP,
    };
    Row::new(SAFETY[item.index()].short, answer, &format!("{}-0", safety_check::control(item)))
}

fn scored(answers: &Answers, block: Block) -> Vec<Row> {
    let label = |level: Level| scale::LABELS[usize::from(level.value())];
    let row = |item: &Item| {
        let control = format!("{}-0", items::control(*item));
        Row::new(ITEMS[item.index()].short, said(answers.item(*item), label), &control)
    };
    block.items().iter().map(row).collect()
}
