//! A static server for this machine only, as small as what a folder of files needs.
//!
//! It speaks HTTP/1.1 with one request per connection. Kept connections would outlive a stopped
//! server in the browser's pool, and "the server is gone" is what the offline tests must be able
//! to make true at once.
//!
//! It sends the headers, cache rules and compressed copies that `docs/hosting/` asks of every host, so
//! that browser tests run under them.

mod answer;
mod connection;
mod encoding;
pub(crate) mod mime;
mod open;
mod path;

use open::Open;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

/// A running server. Dropping it stops it.
pub struct Server {
    address: SocketAddr,
    site: Arc<Site>,
    accepting: Option<JoinHandle<()>>,
}

/// What a server serves, and how.
#[derive(Debug, Clone)]
pub struct Options {
    /// The folder of files.
    pub dir: PathBuf,
    /// 0 takes any free port.
    pub port: u16,
    /// Where the folder begins in addresses: "/" or, for tests of hosting below a path, "/some/path/".
    pub base: String,
    /// Keep the address of every request for [`Server::requests`].
    pub log: bool,
    /// Send the headers of `docs/hosting/`. Off for what is to be without any protection of its host.
    pub headers: bool,
}

impl Options {
    pub fn new(dir: impl Into<PathBuf>) -> Self {
        Self { dir: dir.into(), port: 0, base: "/".to_owned(), log: false, headers: true }
    }
}

/// What the connections of one server share.
struct Site {
    dir: PathBuf,
    base: String,
    log: Option<Mutex<Vec<String>>>,
    headers: bool,
    open: Open,
}

impl Server {
    /// Serves `dir` at `http://127.0.0.1:port/`.
    ///
    /// # Errors
    /// When the folder is missing or the port is taken.
    pub fn start(dir: impl Into<PathBuf>, port: u16) -> io::Result<Self> {
        Self::with(Options { port, ..Options::new(dir) })
    }

    /// Serves as the options say.
    ///
    /// # Errors
    /// When the folder is missing, the port is taken, or the base does not begin and end with "/".
    pub fn with(options: Options) -> io::Result<Self> {
        if !(options.base.starts_with('/') && options.base.ends_with('/')) {
            let message = format!("the base {:?} has to begin and end with a slash", options.base);
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        let site = Arc::new(Site {
            dir: options.dir.canonicalize()?,
            base: options.base,
            log: options.log.then(Mutex::default),
            headers: options.headers,
            open: Open::default(),
        });
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port))?;
        let address = listener.local_addr()?;
        let accepting = thread::spawn({
            let site = Arc::clone(&site);
            move || accept(&listener, &site)
        });
        Ok(Self { address, site, accepting: Some(accepting) })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of the start page.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.site.base)
    }

    /// The addresses asked for so far, in order, if they are logged.
    pub fn requests(&self) -> Vec<String> {
        self.site.log.as_ref().map(|log| open::lock(log).clone()).unwrap_or_default()
    }

    /// Begins the log anew.
    pub fn forget_requests(&self) {
        if let Some(log) = &self.site.log {
            open::lock(log).clear();
        }
    }

    /// Serves until the program ends.
    pub fn wait(mut self) {
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
    }

    /// Stops: when it returns, the port is closed and so is every connection.
    pub fn stop(mut self) {
        self.close();
    }

    fn close(&mut self) {
        self.site.open.close();
        if let Some(accepting) = self.accepting.take() {
            // The thread waits for a connection: this is one, and it closes the port.
            let _ = TcpStream::connect(self.address);
            let _ = accepting.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.close();
    }
}

fn accept(listener: &TcpListener, site: &Arc<Site>) {
    for stream in listener.incoming() {
        if site.open.is_closed() {
            return;
        }
        // A connection that failed before it was accepted is the client's affair.
        let Ok(stream) = stream else { continue };
        let site = Arc::clone(site);
        // A thread each: a browser opens connections ahead that stay silent, and blocks no other.
        thread::spawn(move || connection::serve(&stream, &site));
    }
}

#[cfg(test)]
mod tests;
