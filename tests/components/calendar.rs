//! The calendar file, read back by another implementation.

use groundwork::calendar::{Calendar, Day, Fault};
use icalendar::parser::{Component, read_calendar, unfold};
use std::collections::BTreeMap;

const TODAY: &str = "2026-11-23";
const NOW: &str = "2026-11-23T19:05:00.000Z";
const MONDAY: Day<'_> = Day { date: "2026-11-30", weekly: true };
const ONCE: Day<'_> = Day { date: "2028-02-29", weekly: false };
const EMPTY: Day<'_> = Day { date: "", weekly: false };

fn file(title: &str, alarm: bool, days: &[Day<'_>]) -> String {
    Calendar { title, time: "19:00", alarm, today: TODAY, days }.file(NOW).expect("a file")
}

/// The properties of each component with a name, by their names.
fn parts(text: &str, name: &str) -> Vec<BTreeMap<String, String>> {
    let unfolded = unfold(text);
    let calendar = read_calendar(&unfolded).expect("a calendar");
    let properties = |part: &Component<'_>| {
        part.properties.iter().map(|property| (property.name.to_string(), property.val.to_string())).collect()
    };
    let inner = calendar.components.iter().flat_map(|part| std::iter::once(part).chain(&part.components));
    inner.filter(|part| part.name == name).map(properties).collect()
}

/// A text as it was before commas and the like were marked.
fn plain(text: &str) -> String {
    text.replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\")
}

#[test]
fn another_program_reads_every_day() {
    for title in ["Time", "Zeit für mich; Tee, Buch \\ und 🫖 Ruhe, ".repeat(9).trim(), &"茶".repeat(200)]
    {
        let text = file(title, false, &[MONDAY, EMPTY, ONCE]);
        let longest = text.split("\r\n").map(str::len).max();
        assert!(longest <= Some(75), "a line of {longest:?} octets: {text}");
        assert!(text.ends_with("END:VCALENDAR\r\n"), "{text}");
        assert!(!text.to_lowercase().contains("groundwork"), "it tells where it comes from: {text}");
        assert!(!text.contains("VALARM"), "nobody asked for a notice: {text}");
        let events = parts(&text, "VEVENT");
        let of =
            |name: &str| events.iter().map(|event| event.get(name).map(String::as_str)).collect::<Vec<_>>();
        assert_eq!(of("DTSTART"), [Some("20261130T190000"), Some("20280229T190000")]);
        assert_eq!(of("DTSTAMP"), [Some("20261123T190500Z"), Some("20261123T190500Z")]);
        assert_eq!(of("RRULE"), [Some("FREQ=WEEKLY"), None]);
        assert_eq!(of("DURATION"), [Some("PT15M"); 2]);
        for summary in of("SUMMARY") {
            assert_eq!(plain(summary.expect("a title")), title);
        }
        let ids = of("UID");
        assert!(ids.iter().all(Option::is_some) && ids[0] != ids[1], "{ids:?}");
    }
}

/// A notice stands on a locked screen: it shows the title and nothing else, and comes only if it is wanted.
#[test]
fn a_notice_shows_the_title() {
    let text = file("Tea, at last", true, &[MONDAY, ONCE]);
    let alarms = parts(&text, "VALARM");
    assert_eq!(alarms.len(), parts(&text, "VEVENT").len(), "one for each");
    for alarm in alarms {
        assert_eq!((&*alarm["ACTION"], &*alarm["TRIGGER"]), ("DISPLAY", "PT0S"));
        assert_eq!(plain(&alarm["DESCRIPTION"]), "Tea, at last");
    }
}

#[test]
fn what_is_wrong_is_named() {
    let once = |date| Day { date, weekly: false };
    for (title, time, days, fault) in [
        (" ", "19:00", vec![MONDAY], Fault::NoTitle),
        ("a", "", vec![MONDAY], Fault::WrongTime),
        ("a", "24:00", vec![MONDAY], Fault::WrongTime),
        ("a", "19:60", vec![MONDAY], Fault::WrongTime),
        ("a", "19:00", vec![], Fault::NoDay),
        ("a", "19:00", vec![EMPTY, once(" ")], Fault::NoDay),
        ("a", "19:00", vec![MONDAY, EMPTY, once("30.11.2026")], Fault::WrongDay(2)),
        ("a", "19:00", vec![once("2026-11-30\r\nX:1")], Fault::WrongDay(0)),
        ("a", "19:00", vec![once("2026-11-31")], Fault::WrongDay(0)),
        ("a", "19:00", vec![once("2026-02-29")], Fault::WrongDay(0)),
        ("a", "19:00", vec![once("2026-13-01")], Fault::WrongDay(0)),
        ("a", "19:00", vec![once("2026-00-10")], Fault::WrongDay(0)),
        // As a browser reads 12/06/26; yesterday; and too far off to be meant.
        ("a", "19:00", vec![once("0026-06-12")], Fault::WrongDay(0)),
        ("a", "19:00", vec![once("2026-11-22")], Fault::WrongDay(0)),
        ("a", "19:00", vec![once(TODAY), once("2100-01-01")], Fault::WrongDay(1)),
    ] {
        let calendar = Calendar { title, time, alarm: false, today: TODAY, days: &days };
        assert_eq!(calendar.file(NOW), Err(fault), "{calendar:?}");
    }
}

/// Not even by a number: the second and fourth field give the same file as the first and second.
#[test]
fn which_step_a_day_is_for_is_not_told() {
    let ids = |days: &[Day<'_>]| -> Vec<String> {
        parts(&file("Time", false, days), "VEVENT").iter().map(|event| event["UID"].clone()).collect()
    };
    assert_eq!(ids(&[MONDAY, EMPTY, EMPTY, ONCE]), ["20261123T190500Z-0", "20261123T190500Z-1"]);
    assert_eq!(ids(&[EMPTY, MONDAY, EMPTY, ONCE]), ids(&[MONDAY, ONCE]));
}

/// A title can't add lines of its own.
#[test]
fn a_title_stays_a_title() {
    let text = file("a\r\nATTENDEE:mailto:x@example.org", true, &[MONDAY]);
    assert!(!text.contains("\nATTENDEE"), "{text}");
    assert_eq!(parts(&text, "VEVENT").len(), 1);
}
