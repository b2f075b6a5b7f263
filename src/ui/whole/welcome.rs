//! What somebody who comes back is met with, on the start screen: quiet lines, none of which has to be
//! followed.

use super::checkin::offer;
use super::remind::remind;
use crate::ui::Session;
use crate::ui::dom::El;

pub fn welcome(session: Session) -> Vec<El> {
    remind(session).into_iter().chain(offer(session)).collect()
}
