//! What a step would expose a person to, when a step is for, and how sure its effect is.

use crate::ids::ids;

ids! {
    /// What a step would expose the person to. Unless the safety check is clear, every one of them bars it.
    Tag {
        Joint = "joint",
        Contact = "contact",
        Disclosure = "disclosure",
        Forgiveness = "forgiveness",
        CoupleTherapy = "couple_therapy",
        Concession = "concession",
        Jealousy = "jealousy",
    }
}

ids! {
    /// How sure the effect of a step is, the surest first. `content/en/method.toml` tells people what each means.
    Grade {
        Trial = "trial",
        Study = "study",
        Lab = "lab",
        Practice = "practice",
        Ours = "ours",
    }
}

ids! {
    /// The part of the way that a step belongs to, 0 to 4: what the gate opens and what a plan is sorted by.
    Stage {
        Steady = "steady",
        Face = "face",
        Talk = "talk",
        Inner = "inner",
        Decide = "decide",
    }
}

#[allow(dead_code)] // the build script uses only a part of these
impl Stage {
    /// 0 to 4, as in the JSON.
    pub const fn number(self) -> u8 {
        self as u8
    }
}
