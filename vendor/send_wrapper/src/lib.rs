//! Stands in for the crate `send_wrapper`, by which Leptos holds what belongs to one thread. The real crate asks the
//! standard library for the present thread at each look, also in a browser, where there is only one; with the answer
//! comes the standard allocator, beside the one that the app uses. Elsewhere this one checks as the real one does.

use std::fmt;
use std::ops::{Deref, DerefMut};

#[cfg(feature = "futures")]
mod futures;

#[cfg(all(target_family = "wasm", target_feature = "atomics"))]
compile_error!("with threads the real crate is needed");

#[cfg(target_family = "wasm")]
mod thread {
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct ThreadId;

    pub fn here() -> ThreadId {
        ThreadId
    }
}

#[cfg(not(target_family = "wasm"))]
mod thread {
    pub use std::thread::ThreadId;

    pub fn here() -> ThreadId {
        std::thread::current().id()
    }
}

/// May be sent to other threads, but looked at and dropped only where it was made.
pub struct SendWrapper<T> {
    /// Nothing once it was taken.
    data: Option<T>,
    home: thread::ThreadId,
}

// SAFETY: every way to the data looks first whether this is the thread where it was made.
unsafe impl<T> Send for SendWrapper<T> {}
// SAFETY: the same.
unsafe impl<T> Sync for SendWrapper<T> {}

impl<T> SendWrapper<T> {
    pub fn new(data: T) -> Self {
        Self { data: Some(data), home: thread::here() }
    }

    /// Whether this is the thread where it was made.
    pub fn valid(&self) -> bool {
        self.home == thread::here()
    }

    /// # Panics
    /// On another thread.
    pub fn take(mut self) -> T {
        self.check();
        self.data.take().expect("it is taken once")
    }

    fn check(&self) {
        assert!(self.valid(), "looked at on another thread");
    }
}

impl<T> Deref for SendWrapper<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.check();
        self.data.as_ref().expect("it is taken last")
    }
}

impl<T> DerefMut for SendWrapper<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.check();
        self.data.as_mut().expect("it is taken last")
    }
}

#[cfg(not(target_family = "wasm"))]
impl<T> Drop for SendWrapper<T> {
    fn drop(&mut self) {
        if std::mem::needs_drop::<T>() && !self.valid() {
            std::mem::forget(self.data.take());
            assert!(std::thread::panicking(), "dropped on another thread");
        }
    }
}

impl<T: Clone> Clone for SendWrapper<T> {
    fn clone(&self) -> Self {
        Self::new((**self).clone())
    }
}

impl<T: fmt::Debug> fmt::Debug for SendWrapper<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SendWrapper").field(&**self).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::SendWrapper;
    use std::rc::Rc;
    use std::thread;

    #[test]
    fn only_its_own_thread_looks_and_drops() {
        let [looked_at, dropped, sent] = [1, 2, 3].map(|n| SendWrapper::new(Rc::new(n)));
        assert!(thread::spawn(move || **looked_at).join().is_err());
        assert!(thread::spawn(move || drop(dropped)).join().is_err());
        let back = thread::spawn(move || sent).join().unwrap();
        assert_eq!(*back.clone().take(), 3);
        let number = SendWrapper::new(4);
        assert!(thread::spawn(move || drop(number)).join().is_ok());
    }
}
