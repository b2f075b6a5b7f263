//! The calendar file, read back by another implementation.

use groundwork::calendar::Reminder;
use icalendar::parser::{read_calendar, unfold};

const NOW: &str = "2026-11-23T19:05:00.000Z";

fn reminder(title: &str) -> Reminder<'_> {
    Reminder { title, day: "2026-11-30", time: "19:00", weekly: true }
}

#[test]
fn another_program_reads_it() {
    let title = "Zeit für mich; Tee, Buch \\ und eine sehr lange Zeile, die über fünfundsiebzig Bytes geht und gefaltet wird";
    for weekly in [true, false] {
        let text = Reminder { weekly, ..reminder(title) }.file(NOW).expect("a file");
        assert!(text.lines().all(|line| line.len() <= 75), "a line is too long: {text}");
        assert!(text.ends_with("END:VCALENDAR\r\n"), "{text}");
        let unfolded = unfold(&text);
        let calendar = read_calendar(&unfolded).expect("a calendar");
        let events: Vec<_> = calendar.components.iter().filter(|c| c.name == "VEVENT").collect();
        assert_eq!(events.len(), 1);
        let value =
            |name: &str| events[0].properties.iter().find(|p| p.name == name).map(|p| p.val.to_string());
        let summary =
            value("SUMMARY").expect("a title").replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\");
        assert_eq!(summary, title);
        assert_eq!(
            value("DTSTART").as_deref(),
            Some("20261130T190000"),
            "the hour of the device, in no zone"
        );
        assert_eq!(value("DTSTAMP").as_deref(), Some("20261123T190500Z"));
        assert_eq!(value("RRULE").is_some(), weekly);
        assert!(value("UID").is_some());
        assert!(!text.to_lowercase().contains("groundwork"), "it tells where it comes from: {text}");
    }
}

#[test]
fn what_is_no_day_makes_no_file() {
    for (title, day, time) in [
        ("", "2026-11-30", "19:00"),
        ("a", "", "19:00"),
        ("a", "2026-11-30", ""),
        ("a", "30.11.2026", "19:00"),
        ("a", "2026-11-30\r\nX:1", "19:00"),
    ] {
        assert_eq!(
            Reminder { title, day, time, weekly: false }.file(NOW),
            None,
            "{title:?} {day:?} {time:?}"
        );
    }
}

/// A title can't add lines of its own.
#[test]
fn a_title_stays_a_title() {
    let text = reminder("a\r\nATTENDEE:mailto:x@example.org").file(NOW).expect("a file");
    assert!(!text.contains("\r\nATTENDEE"), "{text}");
}
