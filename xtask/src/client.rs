//! A client that says what it accepts and hides nothing of the answer.

use crate::Outcome;
use http_body_util::{BodyExt, Empty};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::http::response::Parts;
use hyper::{HeaderMap, Request, header};
use hyper_util::rt::TokioIo;
use std::error::Error;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::runtime::Builder;
use tokio::time::timeout;

/// A server that is silent for longer is stuck.
const PATIENCE: Duration = Duration::from_secs(10);

#[derive(Debug)]
pub struct Reply {
    /// What was asked: stands before what is wrong with the answer.
    asked: String,
    pub status: u16,
    headers: HeaderMap,
    pub body: Bytes,
}

/// Asks for a path; `accept` is the value of Accept-Encoding, if any is sent.
pub fn ask(server: SocketAddr, method: &str, path: &str, accept: Option<&str>) -> Outcome<Reply> {
    let mut request = Request::builder().method(method).uri(path).header(header::HOST, server.to_string());
    if let Some(value) = accept {
        request = request.header(header::ACCEPT_ENCODING, value);
    }
    let exchange = || -> Result<_, Box<dyn Error>> {
        let request = request.body(Empty::new())?;
        let runtime = Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async { timeout(PATIENCE, exchange(server, request)).await? })
    };
    let asked = format!("{method} {path}");
    let (head, body) = exchange().map_err(|error| format!("{asked}: {error}"))?;
    Ok(Reply { asked, status: head.status.as_u16(), headers: head.headers, body })
}

async fn exchange(
    server: SocketAddr,
    request: Request<Empty<Bytes>>,
) -> Result<(Parts, Bytes), Box<dyn Error>> {
    let stream = TokioIo::new(TcpStream::connect(server).await?);
    let (mut sender, connection) = http1::handshake(stream).await?;
    // It ends with the runtime; a fault of its is one of the answer too.
    tokio::spawn(connection);
    let (head, body) = sender.send_request(request).await?.into_parts();
    Ok((head, body.collect().await?.to_bytes()))
}

impl Reply {
    /// The values of a header, one for each time it was sent.
    pub fn values(&self, name: &str) -> Vec<&str> {
        self.headers.get_all(name).iter().filter_map(|value| value.to_str().ok()).collect()
    }

    /// Fails unless the header was sent once, with this value; upper and lower case are the same.
    pub fn expect(&self, name: &str, value: &str) -> Outcome {
        match self.values(name)[..] {
            [sent] if sent.eq_ignore_ascii_case(value) => Ok(()),
            ref sent => Err(format!("{}: {name}: expected {value:?}, got {sent:?}", self.asked)),
        }
    }

    /// Fails if the header was sent.
    pub fn expect_none(&self, name: &str) -> Outcome {
        match self.values(name)[..] {
            [] => Ok(()),
            ref sent => Err(format!("{}: {name}: expected none, got {sent:?}", self.asked)),
        }
    }

    pub fn expect_status(&self, status: u16) -> Outcome {
        if self.status == status {
            return Ok(());
        }
        Err(format!("{}: status {}, expected {status}", self.asked, self.status))
    }

    pub fn expect_body(&self, body: &[u8]) -> Outcome {
        if self.body == body {
            return Ok(());
        }
        let (came, expected) = (self.body.len(), body.len());
        Err(format!("{}: {came} bytes came that differ from the {expected} expected", self.asked))
    }
}
