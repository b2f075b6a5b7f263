//! The server as a client sees it.

use super::*;
use std::fs;
use std::io::{Read, Write};
use std::time::Duration;

mod hosting;

/// A folder of its own for one test, gone at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("groundwork-{name}-{}", std::process::id()));
        fs::create_dir_all(folder.join("site/sub")).unwrap();
        fs::write(folder.join("secret.txt"), "secret").unwrap();
        fs::write(folder.join("site/index.html"), "start").unwrap();
        fs::write(folder.join("site/app.wasm"), "\0asm").unwrap();
        fs::write(folder.join("site/sub/index.html"), "sub").unwrap();
        Self(folder)
    }

    fn options(&self) -> Options {
        Options::new(self.0.join("site"))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn ask(server: &Server, line: &str) -> String {
    ask_with(server, line, "")
}

/// With more lines in the head, each with its line break.
fn ask_with(server: &Server, line: &str, more: &str) -> String {
    let mut stream = TcpStream::connect(server.address()).unwrap();
    // A server that is blocked fails a test instead of holding it up.
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    write!(stream, "{line} HTTP/1.1\r\nHost: test\r\n{more}\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn parts(answer: &str) -> (&str, &str) {
    answer.split_once("\r\n\r\n").unwrap()
}

#[test]
fn files_come_with_their_type() {
    let folder = Folder::new("types");
    let server = Server::with(folder.options()).unwrap();
    let start = ask(&server, "GET /");
    let (head, body) = parts(&start);
    assert!(head.starts_with("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"), "{head}");
    assert!(head.contains("\r\nCache-Control: no-cache\r\n"), "{head}");
    assert_eq!(body, "start");
    assert!(ask(&server, "GET /app.wasm?v=1").contains("Content-Type: application/wasm\r\n"));
    assert!(ask(&server, "GET /sub/").ends_with("sub"));
}

#[test]
fn head_gives_the_length_alone() {
    let folder = Folder::new("head");
    let server = Server::with(folder.options()).unwrap();
    let answer = ask(&server, "HEAD /index.html");
    let (head, body) = parts(&answer);
    assert!(head.contains("Content-Length: 5"), "{head}");
    assert_eq!(body, "");
}

#[test]
fn what_is_not_there_or_not_ours_is_404() {
    let folder = Folder::new("missing");
    let server = Server::with(folder.options()).unwrap();
    for path in
        ["/none", "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/index.html/", "//etc/passwd"]
    {
        assert!(ask(&server, &format!("GET {path}")).starts_with("HTTP/1.1 404"), "{path}");
    }
    assert!(ask(&server, "POST /").starts_with("HTTP/1.1 405"));
    assert!(ask(&server, "GET elsewhere").starts_with("HTTP/1.1 400"));
}

#[cfg(unix)]
#[test]
fn a_link_does_not_lead_out() {
    let folder = Folder::new("link");
    std::os::unix::fs::symlink(folder.0.join("secret.txt"), folder.0.join("site/link.txt")).unwrap();
    let server = Server::with(folder.options()).unwrap();
    assert!(ask(&server, "GET /link.txt").starts_with("HTTP/1.1 404"));
}

#[test]
fn a_base_moves_everything() {
    let folder = Folder::new("base");
    let server = Server::with(Options { base: "/some/path/".to_owned(), ..folder.options() }).unwrap();
    assert!(server.url().ends_with("/some/path/"));
    assert!(ask(&server, "GET /some/path/").ends_with("start"));
    assert!(ask(&server, "GET /some/path").contains("Location: /some/path/\r\n"));
    assert!(ask(&server, "GET /some/path/sub").contains("Location: /some/path/sub/\r\n"));
    assert!(ask(&server, "GET /").starts_with("HTTP/1.1 404"));
    assert!(Server::with(Options { base: "path".to_owned(), ..folder.options() }).is_err());
}

#[test]
fn a_silent_connection_blocks_no_other() {
    let folder = Folder::new("silent");
    let server = Server::with(folder.options()).unwrap();
    let _silent: Vec<_> = (0..20).map(|_| TcpStream::connect(server.address()).unwrap()).collect();
    assert!(ask(&server, "GET /").ends_with("start"));
}

#[test]
fn the_log_keeps_what_was_asked() {
    let folder = Folder::new("log");
    let server = Server::with(Options { log: true, ..folder.options() }).unwrap();
    ask(&server, "GET /?a");
    ask(&server, "GET /none");
    assert_eq!(server.requests(), ["/?a", "/none"]);
    server.forget_requests();
    assert!(server.requests().is_empty());
}

#[test]
fn stopped_means_gone() {
    let folder = Folder::new("stop");
    let server = Server::with(folder.options()).unwrap();
    let address = server.address();
    // A connection that the browser keeps in reserve ends too, without an answer.
    let mut reserve = TcpStream::connect(address).unwrap();
    ask(&server, "GET /");
    server.stop();
    assert!(TcpStream::connect(address).is_err());
    let _ = write!(reserve, "GET / HTTP/1.1\r\nHost: test\r\n\r\n");
    let mut answer = Vec::new();
    let _ = reserve.read_to_end(&mut answer);
    assert_eq!(answer, b"");
}

#[test]
fn a_taken_port_says_so() {
    let folder = Folder::new("taken");
    let server = Server::with(folder.options()).unwrap();
    let error = Server::start(folder.0.join("site"), server.address().port()).err().unwrap();
    assert_eq!(error.kind(), io::ErrorKind::AddrInUse);
}
