//! The snapshots, and what holds on every screen.

use super::markup::{html, shape, values};
use super::people::{all, named};
use groundwork::assessment::Assessment;
use groundwork::features::row;
use groundwork::pages::how;
use groundwork::plan::{ACTIONS, Plan};
use groundwork::questionnaire::{Answers, Page, Role};
use groundwork::session::{Kept, Screen, Session};
use groundwork::words::{Sheet, step, text};
use leptos::prelude::{Owner, RenderHtml, Set};
use std::collections::BTreeSet;

fn open(session: Session) {
    session.later_open.set(true);
    session.more_open.set(true);
}

/// Compares the shape of a page with its snapshot.
pub fn compare(name: &str, html: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, shape(html)));
}

#[test]
fn every_screen_for_one_person() {
    for screen in Screen::all() {
        compare(&format!("hurt.{}", screen.id()), &html(named("hurt"), screen, open));
    }
}

#[test]
fn result_and_plan_for_every_person() {
    for (name, answers) in all() {
        for screen in [Screen::Result, Screen::Plan] {
            let html = html(answers.clone(), screen, |_| {});
            compare(&format!("{name}.first.{}", screen.id()), &html);
        }
    }
}

/// As the plan opens, with its parts folded. What a click has to lay out and paint: a slow phone pays for each of them.
#[test]
fn no_plan_opens_with_more_elements_than_a_click_can_carry() {
    for (name, answers) in all() {
        let page = shape(&html(answers, Screen::Plan, |_| {}));
        let elements = page.lines().filter(|line| line.starts_with('<')).count();
        assert!((50..=700).contains(&elements), "{name}: {elements} elements");
    }
}

/// Who has left the question about keeping unanswered hears it as well, as soon as there is something to lose.
#[test]
fn what_nothing_keeps_is_said() {
    let said = text::common::keeping::NOTHING.owned();
    for (answers, expected) in [(named("hurt"), true), (Answers::default(), false)] {
        let html = html(answers, Screen::Help, |session| session.kept.set(Kept::Undecided));
        assert_eq!(html.contains(&said), expected);
    }
}

#[test]
fn the_page_of_each_safety_state() {
    for name in ["flag", "flag_broke", "own", "unknown"] {
        compare(&format!("{name}.own-page"), &html(named(name), Screen::Safety, |_| {}));
    }
}

/// In danger first steps can be for the screen alone: then there are none to print.
#[test]
fn no_empty_print_is_offered() {
    let mut offered = [false, false];
    for (name, answers) in all() {
        let assessment = Assessment::of(&answers);
        let sheet = Sheet::of(&answers, &assessment, &Plan::of(&answers, &assessment));
        let any = Sheet::printable(&sheet.first).next().is_some();
        let html = html(answers, Screen::Print, |_| {});
        assert_eq!(html.contains("id=\"print-first\""), any, "{name}");
        offered[usize::from(any)] = true;
    }
    assert_eq!(offered, [true, true], "the people have both");
}

/// "How it works" is read without script as well: nothing on it may need one.
#[test]
fn how_it_works_stands_alone() {
    let owner = Owner::new();
    let html = owner.with(|| how().to_html());
    compare("how", &html);
    assert!(html.contains("id=\"title\"") && html.contains("id=\"exit\""));
    assert!(!html.contains("<button"), "a button does nothing without script");
    for action in ACTIONS {
        assert!(html.contains(step(action, Role::Unsure).title), "{} is not on the page", action.id);
    }
}

#[test]
fn an_incomplete_page_links_to_every_open_question() {
    for page in Page::ALL {
        let html = html(Answers::default(), Screen::Page(page), |session| session.incomplete.set(true));
        let links = values(&html, "href").into_iter().filter_map(|link| link.strip_prefix('#'));
        let links: Vec<_> = links.filter(|id| *id != "main").collect();
        let expected = match page {
            Page::About => 3,
            Page::Breaches => 1,
            Page::Safety => 6,
            Page::Items(_) => 4,
        };
        assert_eq!(links.len(), expected, "{page:?}");
        for id in links {
            assert!(html.contains(&format!("id=\"{id}\"")), "{page:?}: nothing has the id {id}");
        }
    }
}

/// Also for somebody who has answered nothing.
#[test]
fn every_screen_has_a_heading_and_an_exit_and_each_id_once() {
    for (name, answers) in all().into_iter().chain([("nobody".to_owned(), Answers::default())]) {
        for screen in Screen::all() {
            let html = html(answers.clone(), screen, open);
            let ids = values(&html, "id");
            assert!(ids.contains(&"title") && ids.contains(&"exit"), "{name} {screen:?}");
            let unique: BTreeSet<_> = ids.iter().collect();
            assert_eq!(unique.len(), ids.len(), "{name} {screen:?}: an id stands twice");
        }
    }
}

#[test]
fn a_screen_is_found_again_by_its_id() {
    for screen in Screen::all() {
        assert_eq!(Screen::from_id(&screen.id()), Some(screen));
    }
    assert_eq!(Screen::from_id("nothing of the kind"), None);
}

#[test]
fn tabs_say_nothing_of_the_subject() {
    let telling = ["trust", "partner", "relation", "safety", "betray", "violence", "abuse"];
    for screen in Screen::all() {
        let tab = row(screen).tab.to_lowercase();
        assert!(telling.iter().all(|word| !tab.contains(word)), "{screen:?}: {tab}");
    }
}
