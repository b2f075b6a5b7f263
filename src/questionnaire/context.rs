//! What is asked about the person before the scored items: role, status, breaches, strain.

use crate::ids::ids;

ids! {
    /// Who broke trust, as the person sees it. Not said counts as `unsure`.
    Role { Hurt = "hurt", Broke = "broke", Both = "both", Unsure = "unsure", }
}

ids! {
    /// Where the relationship stands. Not said counts as `apart`, the cautious branch.
    Status { Together = "together", Deciding = "deciding", Apart = "apart", }
}

ids! {
    /// What broke trust, whoever did it: rows D01 to D16 of `content/advice.tsv`, in that order.
    Breach {
        Honesty = "honesty",
        Cheating = "cheating",
        Blaming = "blaming",
        Criticising = "criticising",
        Conflict = "conflict",
        PowerStruggle = "power_struggle",
        Differences = "differences",
        Shaming = "shaming",
        Withholding = "withholding",
        Guilt = "guilt",
        Projecting = "projecting",
        Vague = "vague",
        Intimacy = "intimacy",
        NotAccepting = "not_accepting",
        Walls = "walls",
        Expectations = "expectations",
    }
}
