//! A reminder for the calendar of the device: a file in the form of RFC 5545 (iCalendar), made by the crate
//! `ics`. Its title is the person's; nothing in it tells where it comes from.

use ics::properties::{DtStart, RRule, Summary};
use ics::{Event, ICalendar};

/// A reminder at a day and an hour of this device, whatever its time zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder<'a> {
    pub title: &'a str,
    /// As a browser's field gives it: "2026-11-30".
    pub day: &'a str,
    /// "19:00".
    pub time: &'a str,
    pub weekly: bool,
}

impl Reminder<'_> {
    /// The text of the file; `now` is the present time as "2026-11-23T19:05:00.000Z". Nothing if the day or
    /// the time is not one, or the title is empty.
    pub fn file(&self, now: &str) -> Option<String> {
        let title = self.title.trim();
        let day = digits(self.day, &[4, 2, 2], '-')?;
        let time = digits(self.time, &[2, 2], ':')?;
        let (date, clock) = now.split_once('T')?;
        let stamp =
            [&digits(date, &[4, 2, 2], '-')?, "T", &digits(clock.get(..8)?, &[2, 2, 2], ':')?, "Z"].concat();
        if title.is_empty() {
            return None;
        }
        let start = [day.as_str(), "T", &time, "00"].concat();
        // Unique on this device, which is all that it has to be.
        let mut event = Event::new([&stamp, "-", &start].concat(), stamp);
        event.push(DtStart::new(start));
        event.push(Summary::new(ics::escape_text(title)));
        if self.weekly {
            event.push(RRule::new("FREQ=WEEKLY"));
        }
        let mut calendar = ICalendar::new("2.0", "-//-//EN");
        calendar.add_event(event);
        Some(calendar.to_string())
    }
}

/// The groups of digits without what stands between them, if they are as long as they should be.
fn digits(text: &str, lengths: &[usize], between: char) -> Option<String> {
    let groups: Vec<&str> = text.split(between).collect();
    let fit = groups.len() == lengths.len()
        && groups
            .iter()
            .zip(lengths)
            .all(|(group, n)| group.len() == *n && group.bytes().all(|byte| byte.is_ascii_digit()));
    fit.then(|| groups.concat())
}
