//! The server as a client sees it.

use super::*;
use crate::client::{Reply, ask};
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, SystemTime};
use tempfile::TempDir;

const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">";

/// A folder of its own for one test, gone at its end.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        let folder = Self(TempDir::new().unwrap());
        fs::create_dir_all(folder.path("site/sub")).unwrap();
        fs::write(folder.path("secret.txt"), "secret").unwrap();
        for (file, text) in [("index.html", "start"), ("app.wasm", "\0asm"), ("sub/index.html", "sub")] {
            folder.write(file, text);
        }
        folder
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.path("site").join(file), text).unwrap();
    }

    fn options(&self) -> Options {
        Options::new(self.path("site"))
    }

    fn serve(&self) -> Server {
        Server::with(self.options()).unwrap()
    }
}

fn get(server: &Server, path: &str) -> Reply {
    ask(server.address(), "GET", path, None).unwrap()
}

/// Types, cache rules and copies of what is built are tried by `test/hosting/`, as for every other server.
#[test]
fn files_come_on_a_connection_of_their_own() {
    let folder = Folder::new();
    let server = folder.serve();
    for (path, kind, body) in [
        ("/", "text/html; charset=utf-8", "start"),
        ("/sub/", "text/html; charset=utf-8", "sub"),
        ("/app.wasm?v=1", "application/wasm", "\0asm"),
    ] {
        let reply = get(&server, path);
        assert_eq!((reply.status, &reply.body[..]), (200, body.as_bytes()), "{path}");
        reply.expect("Content-Type", kind).unwrap();
        reply.expect("Cache-Control", "no-cache").unwrap();
        reply.expect("Connection", "close").unwrap();
        reply.expect_none("Last-Modified").unwrap();
        reply.expect_none("Vary").unwrap();
    }
}

#[test]
fn what_is_not_there_or_not_ours_is_404() {
    let folder = Folder::new();
    #[cfg(unix)]
    std::os::unix::fs::symlink(folder.path("secret.txt"), folder.path("site/link.txt")).unwrap();
    let server = folder.serve();
    let missing = "/none /link.txt /app-0000000000000000.js /index.html/ //etc/passwd /../secret.txt \
        /%2e%2e/secret.txt /..%2fsecret.txt /sub/..%2f..%2fsecret.txt /%2fetc/passwd /%00 /%ff \
        /%252e%252e/secret.txt";
    for path in missing.split(' ') {
        let reply = get(&server, path);
        assert_eq!(reply.status, 404, "{path}");
        reply.expect("Cache-Control", "no-cache").unwrap();
    }
    assert_eq!(ask(server.address(), "POST", "/", None).unwrap().status, 405);
}

#[test]
fn a_base_moves_everything() {
    let folder = Folder::new();
    let server = Server::with(Options { base: "/some/path/".to_owned(), ..folder.options() }).unwrap();
    assert!(server.url().ends_with("/some/path/"));
    assert_eq!(get(&server, "/some/path/").body, "start");
    for (path, to) in [("/some/path", "/some/path/"), ("/some/path/sub?a", "/some/path/sub/")] {
        let reply = get(&server, path);
        assert_eq!(reply.status, 308, "{path}");
        reply.expect("Location", to).unwrap();
    }
    assert_eq!(get(&server, "/").status, 404);
    assert!(Server::with(Options { base: "path".to_owned(), ..folder.options() }).is_err());
    // Two slashes would lead to another host.
    get(&folder.serve(), "//sub").expect("Location", "/sub/").unwrap();
}

#[test]
fn a_copy_goes_to_who_can_read_it_unless_its_file_is_newer() {
    let folder = Folder::new();
    for (file, text) in [("app.wasm.br", "brotli"), ("app.wasm.gz", "gzip"), ("index.html.gz", "page")] {
        folder.write(file, text);
    }
    let server = folder.serve();
    let body = |path, accepted| ask(server.address(), "GET", path, Some(accepted)).unwrap().body;
    assert_eq!(body("/app.wasm", "gzip, deflate, br, zstd"), "brotli");
    assert_eq!(body("/app.wasm", "gzip, br;q=0"), "gzip");
    assert_eq!(body("/app.wasm", "identity"), "\0asm");
    assert_eq!(body("/", "gzip, br"), "page");
    let copy = fs::File::options().write(true).open(folder.path("site/app.wasm.br")).unwrap();
    copy.set_modified(SystemTime::now() - Duration::from_mins(1)).unwrap();
    assert_eq!(body("/app.wasm", "br"), "\0asm");
}

#[test]
fn every_answer_is_protected_as_the_page_says() {
    let folder = Folder::new();
    let server = folder.serve();
    let policy = "Content-Security-Policy";
    get(&server, "/").expect(policy, "frame-ancestors 'none'").unwrap();
    // The page may change at any time.
    folder.write("index.html", POLICY);
    for (method, path) in [("HEAD", "/"), ("GET", "/none"), ("GET", "/sub"), ("POST", "/")] {
        let reply = ask(server.address(), method, path, None).unwrap();
        reply.expect(policy, "default-src 'self'; frame-ancestors 'none'").unwrap();
        // This would make a browser ask for https://127.0.0.1/ from then on.
        reply.expect_none("Strict-Transport-Security").unwrap();
    }
    let server = Server::with(Options { headers: false, ..folder.options() }).unwrap();
    get(&server, "/").expect_none(policy).unwrap();
}

#[test]
fn who_comes_early_is_told_to_wait() {
    let folder = Folder::new();
    let server = Server::with(Options { waiting: true, ..folder.options() }).unwrap();
    let reply = get(&server, "/");
    assert_eq!(reply.status, 503);
    reply.expect("Content-Type", "text/html; charset=utf-8").unwrap();
    assert!(String::from_utf8_lossy(&reply.body).contains("http-equiv=\"refresh\""));
    server.ready();
    assert_eq!(get(&server, "/").body, "start");
}

/// And at once: neither a silent connection, which blocks no other, nor a file that does not come is waited for.
#[test]
fn stopped_means_gone() {
    let folder = Folder::new();
    let server = folder.serve();
    let address = server.address();
    let mut waiting = vec![TcpStream::connect(address).unwrap()];
    #[cfg(unix)]
    {
        let pipe = folder.path("site/pipe.txt");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        waiting.push(TcpStream::connect(address).unwrap());
        write!(waiting[1], "GET /pipe.txt HTTP/1.1\r\nHost: test\r\n\r\n").unwrap();
    }
    get(&server, "/");
    server.stop();
    assert!(TcpStream::connect(address).is_err());
    for mut stream in waiting {
        let _ = write!(stream, "GET / HTTP/1.1\r\nHost: test\r\n\r\n");
        // One that is still open fails the test instead of holding it up.
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        let mut answer = Vec::new();
        let end = stream.read_to_end(&mut answer).map_err(|error| error.kind());
        assert!(answer.is_empty() && end != Err(io::ErrorKind::WouldBlock), "{end:?}: {answer:?}");
    }
    // The same port can be had again.
    let server = Server::with(Options { port: address.port(), ..folder.options() }).unwrap();
    assert_eq!(get(&server, "/").body, "start");
    let taken = Server::with(Options { port: address.port(), ..folder.options() }).err().unwrap();
    assert_eq!(taken.kind(), io::ErrorKind::AddrInUse);
}
