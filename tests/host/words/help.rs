//! Help lines: for each country somebody to call, looked up not long ago.

use groundwork::words::Text;
use groundwork::words::built::{COUNTRIES, COUNTRY, Country, DIRECTORIES, HelpLine, LineKind};
use std::time::{SystemTime, UNIX_EPOCH};

/// Half a year: numbers change.
const OLDEST: i64 = 183;
/// It may be tomorrow already where somebody looked, and today still where the test runs.
const TIME_ZONES: i64 = 1;

/// Days from 1970-01-01 to a day of the calendar, counted in years that begin in March.
fn days(date: &str) -> i64 {
    let parts: Vec<i64> = date.split('-').map(|part| part.parse().expect("a number")).collect();
    let [year, month, day] = parts[..] else { panic!("{date} is no date") };
    assert!(date.len() == 10 && (1..=12).contains(&month) && (1..=31).contains(&day), "{date} is no date");
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    year * 365 + leap_days + (month * 153 + 2) / 5 + day - 1 - 719_468
}

fn today() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock after 1970");
    i64::try_from(now.as_secs() / 86_400).expect("a day that can be counted")
}

/// Every line with its place.
fn lines() -> impl Iterator<Item = (String, &'static HelpLine)> {
    let of = |country: &'static Country| {
        country.lines.iter().map(|line| (format!("{} in {}", line.name, country.id), line))
    };
    COUNTRIES.iter().flat_map(of)
}

fn check_date(what: &str, date: &str) {
    let age = today() - days(date);
    assert!(age >= -TIME_ZONES, "{what} was looked up on {date}, which is to come");
    assert!(age <= OLDEST, "{what} was looked up on {date}: look it up again");
}

#[test]
fn days_are_counted_right() {
    for (date, count) in [
        ("1970-01-01", 0),
        ("1970-03-01", 59),
        ("2000-02-29", 11_016),
        ("2024-12-31", 20_088),
        ("2026-11-22", 20_779),
    ] {
        assert_eq!(days(date), count, "{date}");
    }
}

#[test]
fn every_country_has_somebody_to_call() {
    assert!(COUNTRIES.len() >= 10, "{} countries", COUNTRIES.len());
    assert_eq!(COUNTRIES.len(), COUNTRY.len());
    let given = |text: Text| !text.str().is_empty();
    let reachable = |line: &&HelpLine| given(line.phone) || given(line.web);
    for country in COUNTRIES {
        let some = |kind| country.lines.iter().filter(reachable).any(|l| l.kind == kind);
        let crisis = country.lines.iter().any(|l| l.kind == LineKind::Crisis && given(l.phone));
        let emergency = country.emergency.str().contains(|c: char| c.is_ascii_digit());
        assert!(emergency, "{} has no emergency number", country.id);
        assert!(some(LineKind::Abuse), "{} has no line for abuse", country.id);
        assert!(crisis, "{} has no crisis line", country.id);
    }
    assert!(!DIRECTORIES.is_empty(), "nothing for the other countries");
}

/// A number to dial, a name to read, an address without its scheme, and all of it looked up not long ago.
#[test]
fn every_line_can_be_used() {
    for (place, line) in lines() {
        let [name, phone, web, hours] = [line.name, line.phone, line.web, line.hours].map(Text::str);
        assert!(!name.is_empty(), "{place} has no name");
        let dialled = |c: char| c.is_ascii_digit() || [' ', '-', '/', '+'].contains(&c);
        assert!(phone.chars().all(dialled), "{place}: {phone:?}");
        assert!(!web.contains("://") && !web.contains(' '), "{place}: {web:?}");
        assert!(["24/7", "limited", ""].contains(&hours), "{place}: {hours:?}");
        check_date(&place, line.last_checked.str());
    }
    for directory in DIRECTORIES {
        let (name, web) = (directory.name.str(), directory.web.str());
        assert!(web.contains('.') && !web.contains("://"), "{name}: {web:?}");
        check_date(name, directory.last_checked.str());
    }
}
