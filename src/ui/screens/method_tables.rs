//! The tables of "How it works", made from what the engine itself uses.

use crate::assessment::score::{SOME_FROM, STRONG_FROM};
use crate::assessment::Band;
use crate::plan::signal::Test;
use crate::plan::{ACTIONS, Action, MOST, SHARES, Signal, Stage, Tag};
use crate::questionnaire::{Block, Item, Role};
use crate::ui::parts::step_grade;
use crate::words::questions::{scale, strain};
use crate::words::text::method_page as words;
use crate::words::text::method_page::{signal, tags};
use crate::words::{BLOCKS, BREACH, ITEMS, ROLE, SOURCES, fill, result, said, step};
use leptos::prelude::*;

/// Every question.
pub fn items() -> impl IntoView {
    let row = |item: &Item| {
        let mark = if item.reverse_keyed() { words::REVERSE } else { "" };
        view! {
            <tr>
                <td>{said::ask(*item, Role::Unsure)}</td>
                <td>{BLOCKS[item.block().index()].title}</td>
                <td>{mark}</td>
            </tr>
        }
    };
    view! {
        <details class="data">
            <summary>{words::ITEMS}</summary>
            <p>{words::ITEMS_TEXT}</p>
            <div class="wide" tabindex="0" role="region" aria-label=words::ITEMS><table>
                <thead><tr>
                    <th scope="col">{words::ITEM}</th>
                    <th scope="col">{words::AREA}</th>
                    <th scope="col">{words::REVERSE}</th>
                </tr></thead>
                <tbody>{Item::ALL.iter().map(row).collect_view()}</tbody>
            </table></div>
        </details>
    }
}

/// The bands and where they begin.
pub fn bands() -> impl IntoView {
    let (some, strong) = (SOME_FROM.to_string(), STRONG_FROM.to_string());
    let range = |template: &str| fill(template, &[("some", &some), ("strong", &strong)]);
    let rows = [
        (result::bands::LESS, range(words::BAND_LESS)),
        (result::bands::SOME, range(words::BAND_SOME)),
        (result::bands::STRONG, range(words::BAND_STRONG)),
    ];
    let row = |(name, range)| view! { <tr><td>{name}</td><td>{range}</td></tr> };
    view! {
        <details class="data">
            <summary>{words::BANDS}</summary>
            <table>
                <thead><tr><th scope="col">{words::BAND}</th><th scope="col">{words::FROM}</th></tr></thead>
                <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </details>
    }
}

/// What each mark means and when it is left out.
pub fn gate() -> impl IntoView {
    let row = |tag: &Tag| {
        let also = match tag {
            Tag::Joint | Tag::Contact | Tag::CoupleTherapy | Tag::Concession => Some(words::GATE_APART),
            Tag::Jealousy => Some(words::GATE_DECEIVED),
            Tag::Disclosure | Tag::Forgiveness => None,
        };
        view! {
            <tr>
                <td>{tag_name(*tag)}</td>
                <td>{words::GATE_NOT_CLEAR}{also.map(|also| format!("; {also}"))}</td>
            </tr>
        }
    };
    view! {
        <details class="data">
            <summary>{words::GATE}</summary>
            <p>{words::GATE_TEXT}</p>
            <table>
                <thead><tr>
                    <th scope="col">{words::GATE_MARK}</th>
                    <th scope="col">{words::GATE_WHEN}</th>
                </tr></thead>
                <tbody>{Tag::ALL.iter().map(row).collect_view()}</tbody>
            </table>
        </details>
    }
}

fn tag_name(tag: Tag) -> &'static str {
    match tag {
        Tag::Joint => tags::JOINT,
        Tag::Contact => tags::CONTACT,
        Tag::Disclosure => tags::DISCLOSURE,
        Tag::Forgiveness => tags::FORGIVENESS,
        Tag::CoupleTherapy => tags::COUPLE_THERAPY,
        Tag::Concession => tags::CONCESSION,
        Tag::Jealousy => tags::JEALOUSY,
    }
}

/// Every step with its weights, by stage.
pub fn steps() -> impl IntoView {
    let total = |n: usize| SHARES[n].iter().sum::<usize>().to_string();
    let shares = fill(
        words::SHARES,
        &[("one", &total(1)), ("two", &total(2)), ("three", &total(3)), ("most", &MOST.to_string())],
    );
    let stage = |stage: &'static Stage| {
        let steps = ACTIONS.iter().filter(|a| a.stage == *stage).map(one_step).collect_view();
        view! { <ul class="signals">{steps}</ul> }
    };
    view! {
        <details class="data">
            <summary>{words::STEPS}</summary>
            <p>{fill(words::STEPS_TEXT, &[("n", &ACTIONS.len().to_string())])} " " {shares}</p>
            {Stage::ALL.iter().map(stage).collect_view()}
        </details>
    }
}

fn one_step(action: &'static Action) -> impl IntoView {
    let marks: Vec<_> = action.tags.iter().map(|t| tag_name(*t)).collect();
    let lines: Vec<_> = action.signals.iter().map(|s| format!("{} (+{})", signal_name(s), s.weight)).collect();
    view! {
        <li>
            <strong>{step(action, Role::Unsure).title}</strong>
            " · " {step_grade(action.grade)}
            {(!marks.is_empty()).then(|| format!(" · {}", marks.join(", ")))}
            <br/>
            {lines.join(" · ")}
        </li>
    }
}

fn signal_name(row: &Signal) -> String {
    let answer = |template: &str, item: Item, n: u8| {
        let (name, level) = (ITEMS[item.index()].short, scale::LABELS[usize::from(n)]);
        fill(template, &[("name", name), ("level", level)])
    };
    let band = |template: &str, block: Block, band: Band| {
        fill(template, &[("name", said::block_name(block)), ("band", said::band(Some(band)))])
    };
    match row.test {
        Test::AnswerAtLeast(item, n) => answer(signal::ANSWER_LEAST, item, n),
        Test::AnswerAtMost(item, n) => answer(signal::ANSWER_MOST, item, n),
        Test::BandAtLeast(block, level) => band(signal::BAND_LEAST, block, level),
        Test::BandAtMost(block, level) => band(signal::BAND_MOST, block, level),
        Test::Breach(b) => fill(signal::BREACH, &[("name", BREACH[b.index()].label)]),
        Test::Role(role) => fill(signal::ROLE, &[("name", ROLE[role.index()].label)]),
        Test::Strain(n) => fill(signal::STRAIN, &[("level", strain::LABELS[usize::from(n)])]),
        Test::Safety(_) => signal::SAFETY.to_owned(),
    }
}

/// The sources of evidence.
pub fn sources() -> impl IntoView {
    let row = SOURCES.iter().map(|s| view! { <li>{s.label} " — " <span class="place">{s.place}</span></li> });
    view! {
        <details class="data">
            <summary>{words::SOURCES}</summary>
            <p>{words::SOURCES_TEXT}</p>
            <ul class="sources">{row.collect_view()}</ul>
        </details>
    }
}
