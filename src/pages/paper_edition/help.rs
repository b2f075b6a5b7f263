//! Part 3: help lines, as short as they can be read from paper.

use super::pieces::{h3, together};
use crate::dom::{El, el, h2, p};
use crate::parts::help_facts;
use crate::words::built::help_page::help as page;
use crate::words::built::text::paper::parts;
use crate::words::built::{COUNTRIES, COUNTRY, Country, DIRECTORIES, HelpLine};
use crate::words::fill;
use crate::words::text::help as words;

pub fn help() -> Vec<El> {
    let countries = COUNTRIES.iter().zip(&COUNTRY).map(|(lines, words)| country(words.name.str(), lines));
    let others = DIRECTORIES.iter().map(|site| el("li").text(site.web));
    vec![
        h2(parts::HELP),
        p(words::DANGER),
        p(page::CRISIS_NOTE),
        el("div")
            .class("paper-columns")
            .with(countries)
            .child(together([h3(page::DIRECTORIES), el("ul").class("plain").with(others)])),
        p(words::BEHAVIOUR),
        el("p").string(format!("{} {}.", page::CHANGE, fill!(page::CHECKED, date = oldest()))),
        p(page::EMERGENCY_UNCHECKED),
    ]
}

/// The day of the oldest look: every line was looked up then or later.
fn oldest() -> &'static str {
    let days = COUNTRIES.iter().flat_map(|country| country.lines).map(|line| line.last_checked.str());
    days.min().unwrap_or_default()
}

fn country(name: &'static str, country: &'static Country) -> El {
    let emergency = format!("{}: {}", page::EMERGENCY, country.emergency);
    together([
        el("h3").text(name),
        el("p").string(emergency),
        el("ul").class("plain").with(country.lines.iter().map(line)),
    ])
}

fn line(line: &'static HelpLine) -> El {
    let reach = [line.phone, line.text, line.web].map(crate::words::Text::str);
    let mut facts: Vec<String> =
        reach.into_iter().filter(|text| !text.is_empty()).map(str::to_owned).collect();
    facts.extend(help_facts(line));
    el("li").child(el("b").string(format!("{}: ", line.name))).string(facts.join(" · "))
}
