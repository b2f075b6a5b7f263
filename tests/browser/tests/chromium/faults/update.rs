//! A new build takes over in the middle of a journey: tests of their own look at that more closely.

use super::tally::Tally;
use crate::update;

pub fn in_the_middle() -> Tally {
    let mut tally = Tally::default();
    // Each fails by itself if an answer is gone, or the person isn't told.
    update::an_update_waits_until_it_is_asked_for();
    tally.count("one tab", true, true, &"");
    update::another_tab_goes_on_through_an_update();
    tally.count("two tabs", true, true, &"");
    tally
}
