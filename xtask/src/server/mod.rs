//! A static server for this machine only: hyper speaks HTTP, tower-http reads the files (decision 0020).
//!
//! One request per connection. Kept connections would outlive a stopped server in the browser's pool, and
//! "the server is gone" is what the offline tests must be able to make true at once.
//!
//! It sends the headers, cache rules and compressed copies that `docs/hosting/` asks of every host, so
//! that browser tests run under them.

pub(crate) mod mime;
mod site;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use site::Site;
use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread::{self, JoinHandle};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

/// A running server. Dropping it stops it.
pub struct Server {
    address: SocketAddr,
    site: Arc<Site>,
    /// Goes with the server, and that stops the thread.
    stop: Option<oneshot::Sender<Infallible>>,
    thread: Option<JoinHandle<()>>,
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
    /// Say that the folder is still being made, until [`Server::ready`].
    pub waiting: bool,
}

impl Options {
    pub fn new(dir: impl Into<PathBuf>) -> Self {
        let base = "/".to_owned();
        Self { dir: dir.into(), port: 0, base, log: false, headers: true, waiting: false }
    }
}

impl Server {
    /// Serves as the options say.
    ///
    /// # Errors
    /// When the folder is missing, the port is taken, or the base does not begin and end with "/".
    pub fn with(options: Options) -> io::Result<Self> {
        let port = options.port;
        let site = Arc::new(Site::of(options)?);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = Builder::new_current_thread().enable_io().build()?;
        let (stop, stopped) = oneshot::channel();
        let thread = thread::spawn({
            let site = Arc::clone(&site);
            move || run(runtime, listener, &site, stopped)
        });
        Ok(Self { address, site, stop: Some(stop), thread: Some(thread) })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of the start page.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.site.options.base)
    }

    /// From now on the folder is served.
    pub fn ready(&self) {
        self.site.waiting.store(false, Ordering::Relaxed);
    }

    /// The addresses asked for so far, in order, if they are logged.
    pub fn requests(&self) -> Vec<String> {
        self.site.log().clone()
    }

    /// Begins the log anew.
    pub fn forget_requests(&self) {
        self.site.log().clear();
    }

    /// Serves until the program ends.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }

    /// Stops: when it returns, the port is closed and so is every connection.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn run(runtime: Runtime, listener: TcpListener, site: &Arc<Site>, stopped: oneshot::Receiver<Infallible>) {
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener).expect("within the runtime");
        tokio::select! {
            _ = stopped => {}
            () = accept(&listener, site) => {}
        }
    });
    // Ends every connection. A file that does not come, such as a pipe, is not waited for.
    runtime.shutdown_background();
}

async fn accept(listener: &tokio::net::TcpListener, site: &Arc<Site>) {
    loop {
        // A connection that failed before it was accepted is the client's affair.
        let Ok((stream, _)) = listener.accept().await else { continue };
        let site = Arc::clone(site);
        tokio::spawn(async move {
            let service = service_fn(async |request| Ok::<_, Infallible>(site.answer(request).await));
            // Whatever fails from here on is a client that has gone away.
            let _ =
                http1::Builder::new().keep_alive(false).serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

#[cfg(test)]
mod tests;
