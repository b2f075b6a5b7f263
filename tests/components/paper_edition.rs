//! The paper edition holds the tables that `tests/host/by_hand.rs` scores with, and nothing that needs a
//! script.

use groundwork::assessment::by_hand::by_hand;
use groundwork::pages::paper_edition;
use groundwork::plan::by_hand::by_hand as steps;
use groundwork::questionnaire::{Item, Role, SafetyItem};
use groundwork::words::{BREACH, ITEMS, SAFETY, said, step};
use leptos::prelude::{Owner, RenderHtml};

fn html() -> String {
    Owner::new().with(|| paper_edition().to_html()).replace("<!>", "")
}

/// The texts of the cells of each row, row by row.
fn rows(html: &str) -> Vec<Vec<String>> {
    let row = |row: &str| {
        let row = row.split("</tr>").next().unwrap_or_default();
        row.split("</td>").flat_map(|part| part.split("</th>")).map(text).collect()
    };
    html.split("<tr").skip(1).map(row).collect()
}

fn text(markup: &str) -> String {
    let texts = markup.split('<').map(|part| part.split_once('>').map_or("", |(_, text)| text));
    texts.collect::<String>().replace("&amp;", "&")
}

#[test]
fn it_stands_alone() {
    let html = html();
    assert!(html.contains("id=\"title\"") && html.contains("id=\"exit\""));
    for needs_script in ["<button", "<input", "<script", "<details"] {
        assert!(!html.contains(needs_script), "{needs_script} on a page without script");
    }
}

/// A scoring sheet with another number would lead by hand to another plan.
#[test]
fn it_prints_the_numbers_of_the_tables() {
    let rows = rows(&html());
    let table = by_hand();
    for row in table.blocks.iter().flat_map(|block| &block.items) {
        let mut cells = vec![row.number.to_string(), ITEMS[row.item.index()].short.to_string()];
        cells.extend(row.counts.iter().map(ToString::to_string));
        let found = rows.iter().filter(|row| row.starts_with(&cells)).count();
        assert_eq!(found, 1, "{cells:?}");
    }
    for lookup in &table.lookups {
        for (sum, (score, band)) in lookup.scores.iter().enumerate() {
            let cells = [score.to_string(), said::band(Some(*band)).to_string()];
            let holds = |row: &&Vec<String>| {
                row.first() == Some(&sum.to_string()) && row.windows(2).any(|pair| pair == cells)
            };
            assert_eq!(rows.iter().filter(holds).count(), 1, "{sum} of {} answers", lookup.answers);
        }
    }
}

#[test]
fn every_question_and_every_step_is_there() {
    let html = text(&html());
    let asks = Item::ALL.iter().map(|item| said::ask(*item, Role::Unsure));
    let safety = SafetyItem::ALL.iter().map(|item| SAFETY[item.index()].ask);
    for ask in asks.chain(safety).chain(BREACH.iter().map(|breach| breach.label)) {
        assert!(html.contains(ask.str()), "{ask}");
    }
    for row in steps() {
        let titles: Vec<_> = row.action.roles.iter().map(|role| step(row.action, *role).title).collect();
        assert!(titles.iter().any(|title| html.contains(title)), "{} is not on the page", row.action.id);
    }
}
