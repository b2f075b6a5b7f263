//! What a program writes, line by line.

use std::io::{BufRead, BufReader, Read};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// The lines so far. A thread reads on to the end: a full pipe would stop the program.
pub struct Output {
    lines: Arc<Mutex<Vec<String>>>,
    news: Mutex<Receiver<()>>,
}

impl Output {
    pub fn of(output: impl Read + Send + 'static) -> Self {
        let lines = Arc::new(Mutex::new(Vec::new()));
        let (tell, news) = channel();
        let shared = Arc::clone(&lines);
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                shared.lock().unwrap_or_else(PoisonError::into_inner).push(line);
                // Whoever waited may be gone.
                let _ = tell.send(());
            }
        });
        Self { lines, news: Mutex::new(news) }
    }

    /// The lines from one on; the first is 0.
    pub fn from(&self, first: usize) -> Vec<String> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).iter().skip(first).cloned().collect()
    }

    /// Waits for the first line that gives something; nothing if the program ends before.
    pub fn until<T>(&self, look: impl Fn(&str) -> Option<T>) -> Option<T> {
        let news = self.news.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let more = news.recv().is_ok();
            if let Some(found) = self.from(0).iter().find_map(|line| look(line)) {
                return Some(found);
            }
            if !more {
                return None;
            }
        }
    }
}
