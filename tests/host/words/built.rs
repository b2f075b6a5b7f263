//! What the build script makes of `content/`, and what it refuses: it runs here on copies with something changed.

use super::copy::Copy;
use std::fs;

/// The same lines for the same keys, and the same Rust.
#[test]
fn another_language_is_numbered_alike() {
    let alone = Copy::new("alone");
    let site = Copy::with_another("alike");
    alone.complains(&[]);
    site.complains(&[]);
    for name in ["words.rs", "built.rs", "actions.rs", "words-en.txt"] {
        assert!(alone.made(name) == site.made(name), "{name} depends on what other languages there are");
    }
    let (english, other) = (site.made("words-en.txt"), site.made("words-xx.txt"));
    assert_eq!(other.lines().count(), english.lines().count());
    let mut own = 0;
    for (n, (theirs, ours)) in english.lines().zip(other.lines()).enumerate() {
        assert_eq!(ours.replace('~', ""), theirs, "line {n}");
        own += usize::from(ours.contains('~'));
    }
    // The others are what a source or a help line is called.
    assert!(own > 1000, "{own} texts of the language's own");
}

#[test]
fn what_another_language_lacks_or_has_too_much_is_said() {
    let site = Copy::with_another("lacks");
    _ = site.change("xx/screens/rounds.toml", "  \"~Steps, notes and check-ins stay.\",\n", "");
    fs::remove_file(site.0.join("content/xx/screens/remind.toml")).expect("a file");
    let without = "content/xx/screens/remind.toml: ";
    let wrong = [
        (
            "screens/plan",
            "About {n} minutes",
            "About {m}",
            "step.minutes: in English (content/en/screens/plan",
        ),
        ("screens/plan", "evidence = ", "who = ", "step.who: English has no such text"),
        ("screens/plan", "tab = \"~Steps\"", "tab = \" \"", "tab: an empty text"),
        (
            "steps/0_safety",
            "say = \"~Please don’t",
            "says = \"~Please",
            "safe_line.says: a step has no field says",
        ),
    ];
    let mut expected = site.changes("xx", &wrong);
    let missing = "step.evidence: this text is missing; English has it (content/en/screens/plan.toml:";
    expected.extend([
        (site.place("xx/screens/plan.toml", "[step]"), missing),
        (site.place("xx/steps/0_safety.toml", "[safe_line]"), "safe_line.say: this text is missing"),
        (site.place("xx/screens/rounds.toml", "points = "), "again.points.03: this text is missing"),
        (without.to_owned(), "text: this text is missing"),
        (without.to_owned(), "save: this text is missing"),
        (without.to_owned(), "later: this text is missing"),
    ]);
    site.complains(&expected);
}

#[test]
fn what_english_has_too_much_or_fills_otherwise_is_said() {
    let site = Copy::new("too-much");
    let wrong = [
        ("screens/start", "resume = ", "other = \"More\"\nresume = ", "other: no code uses this text"),
        ("screens/checkin", "older ones ({n})", "older ones ({m})", "list.older: the text has {m}, and src/"),
        ("screens/result", "{name}: {band}", "{name}", "bar: the text has {name}, and src/"),
        ("screens/data", "Nothing is saved yet.", "Nothing {is} saved.", "fills nothing"),
        ("screens/lock", "Nobody can bring a", "Nobody {can bring a", "no_recovery: a brace is left open"),
        ("questions", "said = \"You named ch", "sad = \"You named ch", "breach.cheating.sad: nothing asks"),
        ("questions", "You {how} need to", "You need to", "reassurance.said: the code fills {how} here"),
        ("questions", "\"Fear of being left\"", "\"Fear {of}\"", "the code fills no slot here"),
        ("steps/0_steady", "my body tonight\"", "my body all night\"", "a title has fewer than 8 words"),
    ];
    let mut expected = site.changes("en", &wrong);
    let cheating = site.place("en/questions.toml", "[breach.cheating]");
    expected.push((cheating, "breach.cheating.said: this text is missing"));
    site.complains(&expected);
}

/// Its letter stays with a move wherever it stands: the record keeps ticks by it.
#[test]
fn a_language_has_moves_of_its_own() {
    let site = Copy::with_another("moves");
    let steady = "xx/steps/0_steady.toml";
    let text = site.read(&format!("content/{steady}"));
    let step = text.split("\n[").find(|step| step.starts_with("tonight]")).expect("the step");
    let moves: Vec<&str> = step.lines().filter(|line| line.starts_with("moves.")).collect();
    // The first is left out, one that English has not comes in front.
    let own = format!("moves.z = \"~Breathe\"\n{}", moves[1..].join("\n"));
    _ = site.change(steady, &moves.join("\n"), &own);
    site.complains(&[]);
    let line = |file: &str| {
        let words = site.made(file);
        let line = words.lines().find(|line| line.contains("I will look after my body tonight"));
        let fields = line.expect("the step").split('\u{1e}').next().expect("its first part");
        fields.split('\u{1f}').skip(8).map(|field| field[..1].to_owned()).collect::<String>()
    };
    let theirs = line("words-xx.txt");
    assert_eq!(line("words-en.txt"), ["a", &theirs[1..]].concat());
    assert!(theirs.starts_with("zbc"), "{theirs}");
}

#[test]
fn a_move_has_a_letter_of_its_own() {
    let steady = "en/steps/0_steady.toml";
    let (first, letter) = ("moves.a = \"Drink", "a move is a text with one letter as its key");
    let others = "moves.f = \"Look up.\"\nmoves.g = \"Look down.\"\nmoves.a = \"Drink";
    for (from, to, at, says) in [
        (first, "moves.b = \"Drink", "moves.b = \"Eat", "duplicate key"),
        (first, "moves.aa = \"Drink", "moves.aa", letter),
        (first, "moves.A = \"Drink", "moves.A", letter),
        (first, "moves.1 = \"Drink", "moves.1", letter),
        (first, "moves.f.g = \"Drink", "moves.f.g", letter),
        (first, "moved = \"Drink", "moved = ", "a step has no field moved"),
        (first, others, "moves.f = \"Look", "3 to 6 moves"),
    ] {
        let site = Copy::new("letters");
        _ = site.change(steady, from, to);
        site.complains(&[(site.place(steady, at), says)]);
    }
}
