//! Help lines by country.

use crate::words::help::{audience, hours, kinds};
use crate::words::{
    Audience, COUNTRIES, COUNTRY, Country, DIRECTORIES, Directory, HelpLine, LineKind, fill, help::help,
};
use leptos::prelude::*;

/// Every country with its lines, folded; nothing here needs a script.
#[component]
pub fn HelpLines() -> impl IntoView {
    let countries = COUNTRIES.iter().enumerate().map(|(i, c)| country(COUNTRY[i].name, c)).collect_view();
    view! {
        <div class="lines">
            {countries}
            <details>
                <summary>{help::DIRECTORIES}</summary>
                <p>{help::DIRECTORIES_TEXT}</p>
                <ul>{DIRECTORIES.iter().map(directory).collect_view()}</ul>
            </details>
        </div>
    }
}

fn country(name: &'static str, country: &'static Country) -> impl IntoView {
    let kind = |kind: LineKind, title: &'static str| {
        let lines = country.lines.iter().filter(move |l| l.kind == kind).map(line).collect_view();
        view! { <h4>{title}</h4><ul>{lines}</ul> }
    };
    view! {
        <details>
            <summary>{name}</summary>
            <p><strong>{help::EMERGENCY}": "</strong>{country.emergency}</p>
            {kind(LineKind::Abuse, kinds::ABUSE)}
            {kind(LineKind::Crisis, kinds::CRISIS)}
        </details>
    }
}

fn line(line: &'static HelpLine) -> impl IntoView {
    let phone = (!line.phone.is_empty()).then(|| {
        let numbers = line.phone.split(" / ").map(|number| {
            let dial: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            view! { <a class="tel" href=format!("tel:{dial}")>{number}</a> }
        });
        numbers.collect_view()
    });
    let web = (!line.web.is_empty()).then(|| site(line.web));
    let text = (!line.text.is_empty()).then(|| view! { <span>{line.text}</span> });
    let mark = (!line.verified).then_some(help::UNVERIFIED);
    let checked = fill(help::CHECKED, &[("date", line.last_checked)]);
    let facts = [Some(open(line.hours)), Some(serves(line)), Some(checked), mark.map(str::to_owned)];
    let facts: Vec<String> = facts.into_iter().flatten().filter(|f| !f.is_empty()).collect();
    view! {
        <li>
            <strong>{line.name}</strong>
            <span class="reach">{phone} {text} {web}</span>
            <span class="facts">{facts.join(" · ")}</span>
        </li>
    }
}

fn site(host: &'static str) -> impl IntoView {
    view! { <a href=format!("https://{host}") rel="noreferrer noopener">{host}</a> }
}

fn open(value: &'static str) -> String {
    match value {
        "24/7" => hours::ALWAYS.to_owned(),
        "limited" => hours::LIMITED.to_owned(),
        "" => hours::UNKNOWN.to_owned(),
        other => other.to_owned(),
    }
}

/// Whom a line serves; crisis lines serve everyone unless something else is known.
fn serves(line: &HelpLine) -> String {
    match (line.audience, line.kind) {
        (Audience::Unknown, LineKind::Crisis) => String::new(),
        (Audience::Everyone, _) => audience::EVERYONE.to_owned(),
        (Audience::Women, _) => audience::WOMEN.to_owned(),
        (Audience::Men, _) => audience::MEN.to_owned(),
        (Audience::Unknown, LineKind::Abuse) => audience::UNKNOWN.to_owned(),
    }
}

fn directory(directory: &'static Directory) -> impl IntoView {
    let mark = (!directory.verified).then(|| format!(" · {}", help::UNVERIFIED));
    let checked = fill(help::CHECKED, &[("date", directory.last_checked)]);
    view! { <li>{site(directory.web)} <span class="facts">{checked}{mark}</span></li> }
}
