//! One connection: one request, one answer.

use super::answer::Answer;
use super::{Site, open};
use std::io::{self, Read};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

/// A head longer than this is no browser's.
const LONGEST_HEAD: usize = 64 * 1024;
const MOST_HEADERS: usize = 100;
/// How long a connection may stay silent. Browsers open some ahead and use them later.
const PATIENCE: Duration = Duration::from_mins(2);
/// What is read of a body that nobody asked for, so that the answer is not lost with it.
const BODY: u64 = 1024 * 1024;

pub fn serve(stream: &TcpStream, site: &Site) {
    let Ok(Some(_entry)) = site.open.enter(stream) else { return };
    // Whatever fails from here on is a client that has gone away.
    let _ = exchange(stream, site);
}

fn exchange(stream: &TcpStream, site: &Site) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let Some(head) = read_head(stream)? else { return Ok(()) };
    match head {
        Head::Asks { method, target, accepted } => {
            if let Some(log) = &site.log {
                open::lock(log).push(target.clone());
            }
            Answer::to(site, &method, &target, &accepted).send(stream, method == "HEAD")?;
        }
        Head::Bad => Answer::bad_request().send(stream, false)?,
    }
    stream.shutdown(Shutdown::Write)?;
    // Closing with unread bytes would reset the connection under the answer.
    stream.set_read_timeout(Some(Duration::from_secs(1)))?;
    io::copy(&mut stream.take(BODY), &mut io::sink())?;
    Ok(())
}

#[derive(Debug, PartialEq)]
enum Head {
    Asks { method: String, target: String, accepted: String },
    Bad,
}

/// Reads up to the empty line; nothing if the connection ends before a request began.
fn read_head(mut from: impl Read) -> io::Result<Option<Head>> {
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let count = from.read(&mut piece)?;
        if count == 0 {
            return Ok((!bytes.is_empty()).then_some(Head::Bad));
        }
        bytes.extend_from_slice(&piece[..count]);
        if let Some(head) = parse(&bytes) {
            return Ok(Some(head));
        }
        if bytes.len() > LONGEST_HEAD {
            return Ok(Some(Head::Bad));
        }
    }
}

/// The head, or nothing if there is more to come.
fn parse(bytes: &[u8]) -> Option<Head> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    match request.parse(bytes) {
        Ok(httparse::Status::Partial) => None,
        Ok(httparse::Status::Complete(_)) => Some(match (request.method, request.path) {
            (Some(method), Some(target)) if target.starts_with('/') => {
                let accepted = accepted(request.headers);
                Head::Asks { method: method.to_owned(), target: target.to_owned(), accepted }
            }
            _ => Head::Bad,
        }),
        Err(_) => Some(Head::Bad),
    }
}

/// What encodings a client can read; a header that is sent twice is one list.
fn accepted(headers: &[httparse::Header]) -> String {
    let same = headers.iter().filter(|header| header.name.eq_ignore_ascii_case("accept-encoding"));
    same.map(|header| String::from_utf8_lossy(header.value)).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_in_two_pieces_is_one() {
        let whole = b"GET /a HTTP/1.1\r\nHost: x\r\nAccept-Encoding: br\r\naccept-encoding: gzip\r\n\r\n";
        let (first, second) = whole.split_at(20);
        let head = read_head(first.chain(second)).unwrap();
        let [method, target, accepted] = ["GET", "/a", "br,gzip"].map(str::to_owned);
        assert_eq!(head, Some(Head::Asks { method, target, accepted }));
    }

    #[test]
    fn silence_is_nothing_and_noise_is_bad() {
        assert_eq!(read_head(&b""[..]).unwrap(), None);
        assert_eq!(read_head(&b"GET /a HT"[..]).unwrap(), Some(Head::Bad));
        assert_eq!(read_head(&b"\x16\x03\x01"[..]).unwrap(), Some(Head::Bad));
        assert_eq!(read_head(&b"GET elsewhere HTTP/1.1\r\n\r\n"[..]).unwrap(), Some(Head::Bad));
        let endless = io::Cursor::new(b"GET /a HTTP/1.1\r\nHost: ").chain(io::repeat(b'x'));
        assert_eq!(read_head(endless).unwrap(), Some(Head::Bad));
    }
}
