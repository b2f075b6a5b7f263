//! Headers, cache rules and copies: what `docs/hosting/` asks of every host.

use super::*;

const PAGE: &str = "<meta http-equiv=Content-Security-Policy content=\"default-src 'self'\">";

#[test]
fn every_answer_is_protected_as_the_page_says() {
    let folder = Folder::new("headers");
    let server = Server::with(folder.options()).unwrap();
    let policy = |line| {
        let answer = ask(&server, line);
        let line = answer.lines().find_map(|line| line.strip_prefix("Content-Security-Policy: "));
        line.map(str::to_owned)
    };
    assert_eq!(policy("GET /").as_deref(), Some("frame-ancestors 'none'"));
    // The page may change at any time.
    fs::write(folder.0.join("site/index.html"), PAGE).unwrap();
    for line in ["GET /", "HEAD /", "GET /app.wasm", "GET /none", "GET /sub", "POST /"] {
        assert_eq!(policy(line).as_deref(), Some("default-src 'self'; frame-ancestors 'none'"), "{line}");
    }
    let head = ask(&server, "GET /none");
    assert!(head.contains("\r\nCross-Origin-Opener-Policy: same-origin\r\n"), "{head}");
    // This would make a browser ask for https://127.0.0.1/ from then on.
    assert!(!head.contains("Strict-Transport-Security"), "{head}");
}

#[test]
fn headers_can_be_switched_off() {
    let folder = Folder::new("no-headers");
    fs::write(folder.0.join("site/index.html"), PAGE).unwrap();
    let server = Server::with(Options { headers: false, ..folder.options() }).unwrap();
    let answer = ask(&server, "GET /");
    let (head, body) = parts(&answer);
    assert!(!head.contains("-Policy") && body == PAGE, "{head}");
}

#[test]
fn a_name_with_a_digest_is_kept_for_good() {
    let folder = Folder::new("hashed");
    fs::write(folder.0.join("site/app-0123456789abcdef.js"), "1").unwrap();
    let server = Server::with(folder.options()).unwrap();
    assert!(
        ask(&server, "GET /app-0123456789abcdef.js").contains("Cache-Control: public, max-age=31536000, ")
    );
    assert!(ask(&server, "GET /app-0000000000000000.js").contains("Cache-Control: no-cache\r\n"));
}

#[test]
fn a_copy_goes_to_who_can_read_it() {
    let folder = Folder::new("copies");
    for (file, text) in [("app.wasm.br", "brotli"), ("app.wasm.gz", "gzip"), ("index.html.gz", "page")] {
        fs::write(folder.0.join("site").join(file), text).unwrap();
    }
    let server = Server::with(folder.options()).unwrap();
    for (line, accepted, encoding, text) in [
        ("GET /app.wasm", "gzip, br", Some("br"), "brotli"),
        ("GET /app.wasm", "gzip, br;q=0", Some("gzip"), "gzip"),
        ("GET /app.wasm", "identity", None, "\0asm"),
        ("GET /", "gzip, br", Some("gzip"), "page"),
    ] {
        let answer = ask_with(&server, line, &format!("Accept-Encoding: {accepted}\r\n"));
        let (head, body) = parts(&answer);
        let sent = head.lines().find_map(|line| line.strip_prefix("Content-Encoding: "));
        assert_eq!((sent, body), (encoding, text), "{line} {accepted}");
        assert!(head.contains("\r\nVary: Accept-Encoding\r\n"), "{head}");
        let kind = if line == "GET /" { "text/html; charset=utf-8" } else { "application/wasm" };
        assert!(head.contains(&format!("\r\nContent-Type: {kind}\r\n")), "{head}");
        assert!(head.contains(&format!("\r\nContent-Length: {}\r\n", text.len())), "{head}");
    }
    assert!(!ask_with(&server, "GET /sub/", "Accept-Encoding: br\r\n").contains("Vary"));
}

#[test]
fn a_copy_of_an_older_file_is_left() {
    let folder = Folder::new("stale");
    let copy = folder.0.join("site/app.wasm.br");
    fs::write(&copy, "old").unwrap();
    let file = fs::File::options().write(true).open(&copy).unwrap();
    file.set_modified(std::time::SystemTime::now() - Duration::from_mins(1)).unwrap();
    let server = Server::with(folder.options()).unwrap();
    assert!(ask_with(&server, "GET /app.wasm", "Accept-Encoding: br\r\n").ends_with("\0asm"));
}
