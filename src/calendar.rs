//! Days for the calendar of the device: a file in the form of RFC 5545 (iCalendar). Its title is the
//! person's, the same for all; nothing in it tells where it comes from or which step a day is for.
//!
//! Written here, not by a library: decision 0017. The tests read it with one.

/// Days with an hour. The times are local: the device reads them in whatever time zone it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar<'a> {
    /// What every event is called. Spaces around it and control characters are dropped.
    pub title: &'a str,
    /// The hour of every event, as a browser's field gives it: "19:00".
    pub time: &'a str,
    /// Whether the device is to show a notice. It would show the title on a locked screen, so there is one
    /// only if the person wants it. Without it RFC 5545 keeps an event silent, though some calendars don't.
    pub alarm: bool,
    /// The present day of this device, in the form of the days below: none before it makes sense.
    pub today: &'a str,
    /// In any order; a day may stand there twice.
    pub days: &'a [Day<'a>],
}

/// A day to be reminded of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day<'a> {
    /// As a browser's field gives it: "2026-11-30". One that is empty is left out of the file.
    pub date: &'a str,
    /// Whether it comes back every week from then on, without end.
    pub weekly: bool,
}

/// Why a file can't be made; the form says it beside the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing is left of the title without spaces and control characters.
    NoTitle,
    /// Not an hour and a minute of a day.
    WrongTime,
    /// No day was filled in.
    NoDay,
    /// The entry at this position of `days`, from 0, is no day of the calendar, or not from today to 2099.
    WrongDay(usize),
}

impl Calendar<'_> {
    /// The text of the file. `now` is the present time in UTC, as "2026-11-23T19:05:00.000Z".
    ///
    /// # Errors
    /// The first thing that is missing or wrong: title, time, days, in that order.
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
            // 12/06/26 becomes the year 26 in some browsers. In this form days are in the order of their letters.
            let text = day.date.trim();
            let date =
                date(text).filter(|_| (self.today.."2100").contains(&text)).ok_or(Fault::WrongDay(n))?;
            // It only has to be unique on this device: the second at which it was made, and a count. Not the
            // position of the field, which would tell which step the day is for.
            line(&mut out, "BEGIN:VEVENT\r\nUID:", &[&stamp, "-", &events.to_string()].concat());
            events += 1;
            line(&mut out, "DTSTAMP:", &stamp);
            line(&mut out, "DTSTART:", &[&date, "T", &time, "00"].concat());
            // Valid without, but some calendars refuse an event without an end.
            out.push_str("DURATION:PT15M\r\n");
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

/// The present second in UTC; if the clock gives no such date, the first second of 1970.
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

/// The digits without their separators, if each group is as long as it should be.
fn digits(text: &str, lengths: &[usize], between: char) -> Option<String> {
    let groups: Vec<&str> = text.split(between).collect();
    let fit = groups.len() == lengths.len()
        && groups
            .iter()
            .zip(lengths)
            .all(|(group, n)| group.len() == *n && group.bytes().all(|byte| byte.is_ascii_digit()));
    fit.then(|| groups.concat())
}

/// The most octets that a line may have, without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// Writes a line, folded where it is too long. The space that begins a continuation counts too.
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

/// Puts a backslash before what has a meaning in such a text (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let backslash = |c| if matches!(c, '\\' | ';' | ',') { "\\" } else { "" };
    text.chars().flat_map(|c| backslash(c).chars().chain([c])).collect()
}
