//! Something that is held, and that nothing on the page follows.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// A cell for what is read and set, but not shown: a signal of a type of its own costs a kilobyte of wasm.
///
/// There is one thread. Who looks at a value must not set the same one meanwhile.
pub struct Held<T>(Mutex<T>);

impl<T> Held<T> {
    pub const fn new(value: T) -> Self {
        Self(Mutex::new(value))
    }

    pub fn set(&self, value: T) {
        *self.guard() = value;
    }

    /// A copy of it.
    pub fn get(&self) -> T
    where
        T: Clone,
    {
        self.guard().clone()
    }

    pub fn with<U>(&self, look: impl FnOnce(&T) -> U) -> U {
        look(&self.guard())
    }

    fn guard(&self) -> MutexGuard<'_, T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
