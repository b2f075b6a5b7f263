//! A day in words.

use crate::browser::clock;
use crate::words::fill;
use crate::words::text::checkin::date as words;
use crate::words::text::rounds;

/// The day of a time, as this device has it.
pub fn date(milliseconds: u64) -> String {
    let (year, month, day) = civil(clock::days(milliseconds));
    let (day, year) = (day.to_string(), year.to_string());
    fill!(words::FORM, day = &day, month = words::MONTHS[month].str(), year = &year)
}

/// Names below this are none of a time.
pub const FIRST_DAY: u64 = 24 * 60 * 60 * 1000;

/// The day of answers. Those of earlier versions have none.
pub fn day_of_round(at: u64) -> String {
    if at < FIRST_DAY { rounds::NO_DAY.owned() } else { date(at) }
}

/// Year, month (from 0) and day of a count of days since 1970, in the Gregorian calendar: years are
/// counted from March on, so that the day that comes every four years is the last one.
fn civil(days: i64) -> (i64, usize, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = (from_march + 2) % 12;
    let year = year_of_era + era * 400 + i64::from(month < 2);
    (year, usize::try_from(month).unwrap_or(0), day)
}

#[cfg(test)]
mod tests {
    use super::civil;

    #[test]
    fn days_are_those_of_the_calendar() {
        for (days, date) in [
            (0, (1970, 0, 1)),
            (-1, (1969, 11, 31)),
            (58, (1970, 1, 28)),
            (59, (1970, 2, 1)),
            (11_016, (2000, 1, 29)),
            (11_017, (2000, 2, 1)),
            (20_453, (2025, 11, 31)),
            (20_454, (2026, 0, 1)),
            (47_540, (2100, 1, 28)),
            (47_541, (2100, 2, 1)),
        ] {
            assert_eq!(civil(days), date, "{days}");
        }
    }
}
