//! The snapshots, and what holds on every screen.

use super::markup::{html, html_of, shape, values};
use super::people::{all, named};
use groundwork::assessment::Assessment;
use groundwork::features::row;
use groundwork::pages::how;
use groundwork::plan::{ACTIONS, Plan};
use groundwork::questionnaire::{Answers, Page, Role, SafetyState};

use groundwork::record::{Aside, CheckIn, Record};
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

/// Only who has a clear safety check can print more than anybody might have, and no paper is empty.
#[test]
fn the_whole_plan_is_offered_where_safety_is_clear() {
    let mut offered = [false, false];
    for (name, answers) in all() {
        let assessment = Assessment::of(&answers);
        let clear = assessment.safety == SafetyState::Clear;
        assert!(
            !Sheet::of(&answers, &assessment, &Plan::of(&answers, &assessment)).paper.is_empty(),
            "{name}"
        );
        let html = html(answers, Screen::Print, |_| {});
        assert_eq!(html.contains("id=\"print-whole\""), clear, "{name}");
        assert_eq!(html.contains("id=\"print-first\""), clear, "{name}");
        offered[usize::from(clear)] = true;
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

/// A browser writes what stands in a field into files of its own, unless it is told not to.
#[test]
fn no_field_is_kept_by_the_browser() {
    for screen in Screen::all() {
        let html = html(named("hurt"), screen, open);
        let is_field = |tag: &&str| {
            ["form", "input", "select", "textarea"].contains(&tag.split(' ').next().unwrap_or_default())
        };
        for field in html.split(['<', '>']).filter(is_field) {
            assert_eq!(field.matches("autocomplete=\"off\"").count(), 1, "{screen:?}: {field}");
        }
    }
}

/// What is too long is said; it is not cut while it is pasted.
#[test]
fn no_field_cuts_what_is_typed() {
    for screen in Screen::all() {
        assert!(!html(named("hurt"), screen, open).contains("maxlength"), "{screen:?}");
    }
}

/// Wherever they are shown, with their lines, their blanks and their direction: the style keeps those of this class.
#[test]
fn own_words_are_shown_as_they_were_written() {
    const OWN: &str = "שלום\n  a  b";
    let mut record = Record { answers: named("hurt"), ..Record::default() };
    record.steps.change("line_1", |progress| progress.note = OWN.to_owned());
    record.steps.change("a_step_of_old", |progress| progress.note = OWN.to_owned());
    record.check_in(
        CheckIn { helped: OWN.to_owned(), hard: OWN.to_owned(), ..CheckIn::default() },
        1,
        u16::MAX,
    );
    for (screen, count) in [(Screen::Plan, 2), (Screen::CheckIns, 2)] {
        let html = html_of(record.clone(), screen);
        assert_eq!(html.matches(&format!("<span class=\"theirs\">{OWN}")).count(), count, "{screen:?}");
    }
}

/// Thousands come from a file alone, and would keep the page busy for many seconds.
#[test]
fn own_steps_are_bounded_on_the_screen_and_none_is_lost() {
    const MOST: usize = 200;
    let mut record = Record { answers: named("hurt"), ..Record::default() };
    for n in 0..MOST + 5 {
        record.steps.change(&format!("line_{n}"), |progress| progress.note = "Tea".to_owned());
    }
    let html = html_of(record.clone(), Screen::Plan);
    assert_eq!(html.matches("id=\"done-line_").count(), MOST);
    assert!(html.contains("id=\"own-full\""));
    assert_eq!(record.steps.iter().filter(|(id, _)| id.starts_with("line_")).count(), MOST + 5);
}

/// A step of another version, from a copy: nothing is known of what it would expose a person to.
#[test]
fn an_unknown_step_is_named_to_nobody_in_danger() {
    for (name, answers) in all() {
        let is_clear = Assessment::of(&answers).safety == SafetyState::Clear;
        let mut record = Record { answers, ..Record::default() };
        record.steps.change("tell_the_partner", |progress| progress.aside = Some(Aside::NotNow));
        let named = html_of(record, Screen::Plan).contains("tell the partner");
        assert_eq!(named, is_clear, "{name}");
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
