//! The six questions of the safety check, and the states that they lead to.

use crate::ids::ids;

ids! {
    /// A question of the safety check. The first five are about the partner, the last about oneself.
    SafetyItem {
        Afraid = "afraid",
        Restricted = "restricted",
        Isolated = "isolated",
        Hurt = "hurt",
        Sexual = "sexual",
        Own = "own",
    }
}

ids! {
    /// An answer to one of them. A missing one counts as [`SafetyAnswer::Skip`], and a skip is not a "no".
    SafetyAnswer { Yes = "yes", No = "no", Skip = "skip", }
}

ids! {
    /// What the six answers amount to, worked out before anything else: see [`SafetyState::of`].
    SafetyState { Flag = "flag", Own = "own", Unknown = "unknown", Clear = "clear", }
}
