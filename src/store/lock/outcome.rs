//! What comes of setting, changing or taking away a passphrase.

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    Done,
    /// The passphrase is another one.
    Wrong,
    /// Another tab has written meanwhile. All is as it was there.
    Faster,
    /// This browser can't, or storage refused, or there is nothing to lock any more. All is as it was.
    Failed,
}

/// What is told of it.
pub type Told = Box<dyn FnOnce(Ended)>;
