//! The connections that are open, so that a stopping server can end them.

use std::collections::BTreeMap;
use std::io;
use std::net::{Shutdown, TcpStream};
use std::sync::{Mutex, MutexGuard, PoisonError};

#[derive(Default)]
pub struct Open(Mutex<State>);

#[derive(Default)]
struct State {
    closed: bool,
    next: u64,
    streams: BTreeMap<u64, TcpStream>,
}

/// One open connection; it is off the list when this is dropped.
pub struct Entry<'a> {
    open: &'a Open,
    number: u64,
}

impl Open {
    /// Takes a connection on the list, unless the server has stopped.
    pub fn enter(&self, stream: &TcpStream) -> io::Result<Option<Entry<'_>>> {
        let stream = stream.try_clone()?;
        let mut state = lock(&self.0);
        if state.closed {
            return Ok(None);
        }
        let number = state.next;
        state.next += 1;
        state.streams.insert(number, stream);
        Ok(Some(Entry { open: self, number }))
    }

    pub fn is_closed(&self) -> bool {
        lock(&self.0).closed
    }

    /// Ends every connection, and lets no other in.
    pub fn close(&self) {
        let mut state = lock(&self.0);
        state.closed = true;
        for stream in state.streams.values() {
            // It may have ended by itself.
            let _ = stream.shutdown(Shutdown::Both);
        }
    }
}

impl Drop for Entry<'_> {
    fn drop(&mut self) {
        lock(&self.open.0).streams.remove(&self.number);
    }
}

/// Locks; what is kept here is whole even after a panic of another thread.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
