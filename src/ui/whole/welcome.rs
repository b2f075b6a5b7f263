//! What somebody who comes back is met with, on the start screen: quiet lines, none of which has to be
//! followed.

use super::checkin::offer;
use super::remind::remind;
use super::rounds;
use crate::ui::Session;
use crate::ui::dom::El;

pub fn welcome(session: Session) -> Vec<El> {
    if let Some(open) = rounds::in_the_middle(session) {
        return vec![open];
    }
    let lines = [rounds::is_back(session), remind(session), offer(session), rounds::offer(session)];
    lines.into_iter().flatten().collect()
}
