//! A client that says what it accepts and hides nothing of the answer.

use crate::Outcome;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// A server that is silent for longer is stuck.
const PATIENCE: Duration = Duration::from_secs(10);
const MOST_HEADERS: usize = 64;

#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

/// Asks for a path; `accept` is the value of Accept-Encoding, if any is sent.
pub fn ask(server: SocketAddr, method: &str, path: &str, accept: Option<&str>) -> Outcome<Reply> {
    let accept = accept.map(|value| format!("Accept-Encoding: {value}\r\n")).unwrap_or_default();
    let request = format!("{method} {path} HTTP/1.1\r\nHost: {server}\r\n{accept}Connection: close\r\n\r\n");
    let fault = |error: std::io::Error| format!("{method} {path}: {error}");
    let mut bytes = Vec::new();
    exchange(server, &request, &mut bytes).map_err(fault)?;
    parse(&bytes).ok_or_else(|| format!("{method} {path}: the answer is not HTTP"))
}

fn exchange(server: SocketAddr, request: &str, answer: &mut Vec<u8>) -> std::io::Result<()> {
    let mut stream = TcpStream::connect(server)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all(request.as_bytes())?;
    stream.read_to_end(answer).map(|_| ())
}

fn parse(bytes: &[u8]) -> Option<Reply> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut response = httparse::Response::new(&mut headers);
    let httparse::Status::Complete(length) = response.parse(bytes).ok()? else { return None };
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let headers = response.headers.iter().map(|header| (header.name.to_owned(), text(header.value)));
    let mut reply =
        Reply { status: response.code?, headers: headers.collect(), body: bytes[length..].to_vec() };
    if reply.values("Transfer-Encoding") == ["chunked"] {
        reply.body = joined(&reply.body)?;
    }
    Some(reply)
}

/// A body that came in chunks, in one piece; nothing if it is cut off.
fn joined(mut chunks: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let httparse::Status::Complete((start, size)) = httparse::parse_chunk_size(chunks).ok()? else {
            return None;
        };
        if size == 0 {
            return Some(body);
        }
        let end = start.checked_add(usize::try_from(size).ok()?)?;
        body.extend_from_slice(chunks.get(start..end)?);
        chunks = chunks.get(end..)?.strip_prefix(b"\r\n")?;
    }
}

impl Reply {
    /// The values of a header, one for each time it was sent.
    pub fn values(&self, name: &str) -> Vec<&str> {
        let same = self.headers.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
        same.map(|(_, value)| value.as_str()).collect()
    }

    /// Fails unless the header was sent once, with this value; upper and lower case are the same.
    pub fn expect(&self, name: &str, value: &str) -> Outcome {
        match self.values(name)[..] {
            [sent] if sent.eq_ignore_ascii_case(value) => Ok(()),
            ref sent => Err(format!("{name}: expected {value:?}, got {sent:?}")),
        }
    }

    /// Fails if the header was sent.
    pub fn expect_none(&self, name: &str) -> Outcome {
        match self.values(name)[..] {
            [] => Ok(()),
            ref sent => Err(format!("{name}: expected none, got {sent:?}")),
        }
    }

    pub fn expect_status(&self, status: u16) -> Outcome {
        if self.status == status { Ok(()) } else { Err(format!("status {}, expected {status}", self.status)) }
    }

    pub fn expect_body(&self, body: &[u8]) -> Outcome {
        if self.body == body {
            return Ok(());
        }
        Err(format!("{} bytes came that differ from the {} expected", self.body.len(), body.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_taken_apart() {
        let reply = parse(b"HTTP/1.1 200 OK\r\nA: b\r\nVary: x\r\nvary: y\r\n\r\nbody").unwrap();
        assert_eq!((reply.status, &reply.body[..]), (200, &b"body"[..]));
        assert_eq!(reply.values("VARY"), ["x", "y"]);
        assert_eq!(reply.expect("a", "B"), Ok(()));
        assert!(reply.expect("vary", "x").is_err() && reply.expect_none("a").is_err());
        assert!(reply.expect_status(404).is_err() && reply.expect_body(b"bodies").is_err());
        assert!(parse(b"HTTP/1.1 200").is_none());
    }

    #[test]
    fn chunks_are_joined() {
        let head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        let body = |chunks: &[u8]| parse(&[head, chunks].concat()).map(|reply| reply.body);
        assert_eq!(body(b"3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n"), Some(b"abc0123456789".to_vec()));
        assert_eq!(body(b"0\r\n\r\n"), Some(Vec::new()));
        assert_eq!(body(b"3\r\nab"), None);
        assert_eq!(body(b"ffffffffffffffff\r\nab"), None);
    }
}
