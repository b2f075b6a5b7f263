//! The configurations of web servers: templates, filled with what the table says.

use super::cache::{HASHED, IMMUTABLE, NO_CACHE};
use super::table::Header;
use crate::server::mime;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What an operator changes stands between these lines, and so does what the tests change.
pub const BEGIN: &str = "# --- yours: begin ---\n";
pub const END: &str = "# --- yours: end ---\n";

pub fn nginx(headers: &[Header]) -> String {
    let line = |text: &mut String, Header { name, value }: &Header| {
        let _ = writeln!(text, "\tadd_header {name} \"{value}\" always;");
    };
    fill(include_str!("nginx.conf"), &lines(headers, line))
}

pub fn caddy(headers: &[Header]) -> String {
    let line = |text: &mut String, Header { name, value }: &Header| {
        let _ = writeln!(text, "\t\t{name} \"{value}\"");
    };
    fill(include_str!("Caddyfile"), &lines(headers, line))
}

fn lines(headers: &[Header], line: impl Fn(&mut String, &Header)) -> String {
    headers.iter().fold(String::new(), |mut text, header| {
        line(&mut text, header);
        text
    })
}

fn fill(template: &str, headers: &str) -> String {
    let values = [
        ("hashed", HASHED),
        ("immutable", IMMUTABLE),
        ("no-cache", NO_CACHE),
        ("types", &types()),
        ("headers", headers),
    ];
    values.iter().fold(template.to_owned(), |text, (name, value)| {
        text.replace(&format!("{{{{{name}}}}}"), value.trim_end_matches('\n'))
    })
}

/// nginx adds the character set by itself.
fn types() -> String {
    let mut endings = BTreeMap::<_, Vec<_>>::new();
    for (ending, kind) in mime::TYPES {
        let (kind, _) = kind.split_once(';').unwrap_or((kind, ""));
        endings.entry(kind).or_default().push(ending);
    }
    endings.iter().fold(String::new(), |mut text, (kind, endings)| {
        let _ = writeln!(text, "\t\t{kind} {};", endings.join(" "));
        text
    })
}

/// A configuration with something else in place of what is the operator's.
pub fn with_yours(configuration: &str, yours: &str) -> Option<String> {
    let (before, rest) = configuration.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some([before, yours, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_of_a_template_is_filled() {
        let headers = [Header { name: "X-A", value: "b c".to_owned() }];
        let (nginx, caddy) = (nginx(&headers), caddy(&headers));
        assert!(!nginx.contains("{{") && !caddy.contains("{{"), "{nginx}{caddy}");
        assert!(nginx.contains("\n\tadd_header X-A \"b c\" always;\n"), "{nginx}");
        assert!(nginx.contains("\n\t\tapplication/wasm wasm;\n"), "{nginx}");
        assert!(caddy.contains("\n\t\tX-A \"b c\"\n"), "{caddy}");
        for text in [nginx, caddy] {
            let text = with_yours(&text, "mine\n").unwrap();
            assert!(text.contains("\nmine\n") && !text.contains("example.org"), "{text}");
        }
    }

    #[test]
    fn a_file_without_marks_is_not_adapted() {
        assert_eq!(with_yours(END, ""), None);
        assert_eq!(with_yours(BEGIN, ""), None);
    }
}
