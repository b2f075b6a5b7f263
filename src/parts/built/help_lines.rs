//! Help lines by country.

use crate::dom::{El, el, p};
use crate::words::Text;
use crate::words::built::help_page::{audience, help, hours, kinds};
use crate::words::built::{
    Audience, COUNTRIES, COUNTRY, Country, DIRECTORIES, Directory, HelpLine, LineKind,
};
use crate::words::fill;

/// Every country with its lines, folded by the browser itself: nothing here needs a script.
pub fn help_lines() -> El {
    let countries = COUNTRIES.iter().zip(&COUNTRY).map(|(lines, words)| country(words.name, lines));
    let others = el("details").with([
        el("summary").text(help::DIRECTORIES),
        p(help::DIRECTORIES_TEXT),
        el("ul").with(DIRECTORIES.iter().map(directory)),
    ]);
    el("div").class("lines").with(countries).child(others)
}

fn country(name: Text, country: &'static Country) -> El {
    let emergency = el("strong").string(format!("{}: ", help::EMERGENCY));
    let mut body = vec![el("summary").text(name), el("p").child(emergency).text(country.emergency)];
    for (kind, title) in [(LineKind::Abuse, kinds::ABUSE), (LineKind::Crisis, kinds::CRISIS)] {
        body.push(el("p").class("kind").text(title));
        body.push(el("ul").with(country.lines.iter().filter(|l| l.kind == kind).map(line)));
    }
    el("details").with(body)
}

fn line(line: &'static HelpLine) -> El {
    let mut reach = el("span").class("reach");
    if !line.phone.str().is_empty() {
        reach = reach.with(line.phone.str().split('/').map(|number| {
            let number = number.trim_ascii();
            let dial: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            el("a").attr_string("href", format!("tel:{dial}")).text(number)
        }));
    }
    if !line.text.str().is_empty() {
        reach = reach.child(el("span").text(line.text));
    }
    if !line.web.str().is_empty() {
        reach = reach.child(site(line.web.str()));
    }
    let mut facts = facts(line);
    facts.insert(1, fill!(help::CHECKED, date = line.last_checked.str()));
    el("li").with([el("strong").text(line.name), reach, el("span").class("facts").string(facts.join(" · "))])
}

/// When it is open, whom it serves, and whether that is sure.
pub fn facts(line: &HelpLine) -> Vec<String> {
    let mut facts = vec![open(line.hours.str())];
    facts.extend(serves(line).map(Text::owned));
    facts.extend((!line.verified).then(|| help::UNVERIFIED.owned()));
    facts
}

fn site(host: &'static str) -> El {
    let link = el("a").attr_string("href", format!("https://{host}"));
    link.attr("rel", "noreferrer noopener").text(host)
}

fn open(value: &str) -> String {
    match value {
        "24/7" => hours::ALWAYS.owned(),
        "limited" => hours::LIMITED.owned(),
        "" => hours::UNKNOWN.owned(),
        other => other.to_owned(),
    }
}

/// Whom a line serves; crisis lines serve everyone unless something else is known.
fn serves(line: &HelpLine) -> Option<Text> {
    match (line.audience, line.kind) {
        (Audience::Unknown, LineKind::Crisis) => None,
        (Audience::Unknown, LineKind::Abuse) => Some(audience::UNKNOWN),
        (Audience::Everyone, _) => Some(audience::EVERYONE),
        (Audience::Women, _) => Some(audience::WOMEN),
        (Audience::Men, _) => Some(audience::MEN),
    }
}

fn directory(directory: &'static Directory) -> El {
    let mut facts = vec![fill!(help::CHECKED, date = directory.last_checked.str())];
    facts.extend((!directory.verified).then(|| help::UNVERIFIED.owned()));
    el("li").child(site(directory.web.str())).child(el("span").class("facts").string(facts.join(" · ")))
}
