//! Days for the calendar of the device: a file in the form of RFC 5545 (iCalendar). Its title is the
//! person's, the same for all; nothing in it tells where it comes from or which step a day is for.
//!
//! Written here, not by a library: decision 0017. The tests read it with one.

/// Days at an hour of this device, whatever its time zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar<'a> {
    pub title: &'a str,
    /// As a browser's field gives it: "19:00".
    pub time: &'a str,
    /// Whether the device is to show a notice. RFC 5545 leaves an event without an alarm silent (some
    /// calendars then do as they do with every event); a notice shows the title on a locked screen. So
    /// there is an alarm only if the person wants one.
    pub alarm: bool,
    pub days: &'a [Day<'a>],
}

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day<'a> {
    /// "2026-11-30"; an empty one is not in the file.
    pub date: &'a str,
    pub weekly: bool,
}

/// Why there is no file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    NoTitle,
    WrongTime,
    NoDay,
    /// The day at this position is not one.
    WrongDay(usize),
}

impl Calendar<'_> {
    /// The text of the file; `now` is the present time as "2026-11-23T19:05:00.000Z".
    ///
    /// # Errors
    /// The first thing that is missing or wrong.
    pub fn file(&self, now: &str) -> Result<String, Fault> {
        let title: String = self.title.trim().chars().filter(|c| !c.is_control()).collect();
        if title.is_empty() {
            return Err(Fault::NoTitle);
        }
        let time = clock(self.time).ok_or(Fault::WrongTime)?;
        let stamp = stamp(now);
        let mut out = String::new();
        line(&mut out, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:", "-//-//EN");
        let mut events = 0;
        for (n, day) in self.days.iter().enumerate().filter(|(_, day)| !day.date.trim().is_empty()) {
            let date = date(day.date.trim()).ok_or(Fault::WrongDay(n))?;
            // Unique on this device, which is all that it has to be: the second of its making and a number. Not that
            // of the field: it would tell which step the day is for.
            line(&mut out, "BEGIN:VEVENT\r\nUID:", &[&stamp, "-", &events.to_string()].concat());
            events += 1;
            line(&mut out, "DTSTAMP:", &stamp);
            line(&mut out, "DTSTART:", &[&date, "T", &time, "00"].concat());
            self.describe(&mut out, &title, day.weekly);
        }
        out.push_str("END:VCALENDAR\r\n");
        if events > 0 { Ok(out) } else { Err(Fault::NoDay) }
    }

    /// The rest of an event.
    fn describe(&self, out: &mut String, title: &str, weekly: bool) {
        let title = escaped(title);
        line(out, "SUMMARY:", &title);
        if weekly {
            line(out, "RRULE:", "FREQ=WEEKLY");
        }
        if self.alarm {
            line(out, "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:PT0S\r\nDESCRIPTION:", &title);
            out.push_str("END:VALARM\r\n");
        }
        out.push_str("END:VEVENT\r\n");
    }
}

/// The present second in UTC; where a clock has left the calendar, the first one that it counts.
fn stamp(now: &str) -> String {
    let parts = now.split_once('T').and_then(|(day, rest)| {
        Some([&date(day)?, "T", &digits(rest.get(..8)?, &[2, 2, 2], ':')?, "Z"].concat())
    });
    parts.unwrap_or_else(|| "19700101T000000Z".to_owned())
}

fn date(text: &str) -> Option<String> {
    let all = digits(text, &[4, 2, 2], '-')?;
    let number = |from: usize, to: usize| all.get(from..to)?.parse::<u32>().ok();
    let (year, month, day) = (number(0, 4)?, number(4, 6)?, number(6, 8)?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day).then_some(all)
}

fn clock(text: &str) -> Option<String> {
    digits(text.trim(), &[2, 2], ':').filter(|all| &all[..2] < "24" && &all[2..] < "60")
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

/// The octets of a line, without its end.
const LINE: usize = 75;

/// Writes a line, folded where it is too long: the space that it goes on with counts.
fn line(out: &mut String, name: &str, value: &str) {
    out.push_str(name);
    let mut used = name.rsplit('\n').next().map_or(0, str::len);
    for c in value.chars() {
        if used + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(c);
        used += c.len_utf8();
    }
    out.push_str("\r\n");
}

/// What has a meaning in a text of this form (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if matches!(c, '\\' | ';' | ',') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
