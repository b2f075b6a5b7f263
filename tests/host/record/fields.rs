//! A file that was edited by hand: the field that is wrong is named, and no more than that.

use super::{closed, edited, fixture, open_part, read};
use groundwork::questionnaire::FieldError;
use groundwork::record::{RecordError, Stored};

/// An edit of a file: what stood there, what is put there, and the field that is wrong then.
pub type Edit = (&'static str, &'static str, &'static str);

/// The edits of each file.
pub const EDITS: [(&str, &[Edit]); 4] = [
    ("schema-2", PLAIN),
    ("schema-2-checkins", CHECKINS),
    ("schema-2-rounds", ROUNDS),
    ("schema-2-locked", LOCKED),
];

const PLAIN: &[Edit] = &[
    ("\"revision\":17", "\"revision\":-1", "revision"),
    ("\"revision\":17", "\"revision\":17.0", "revision"),
    ("\"revision\":17", "\"revision\":9007199254740992", "revision"),
    ("\"revision\":17,", "", "revision"),
    ("\"begun\":1763840000123", "\"begun\":\"today\"", "begun"),
    ("\"begun\":1763840000123", "\"begun\":0,\"begun\":0", "begun"),
    ("\"begun\"", "\"began\"", "began"),
    ("\"data\":{", "\"data\":[],\"other\":{", "other"),
    ("\"data\":{", "\"locked\":{},\"data\":{", "locked"),
    ("\"trust.honest\":1", "\"trust.honest\":5", "data.answers.answers.trust.honest"),
    ("\"trust.honest\":1", "\"trust\\nhonest\":1", "data.answers.answers.trust honest"),
    ("\"role\":\"hurt\"", "\"role\":\"victim\"", "data.answers.context.role"),
    ("\"answers\":{\"schema\":1", "\"answers\":{\"schema\":2", "data.answers.schema"),
    ("\"looked_again\":false", "\"looked_again\":0", "data.looked_again"),
    ("\"looked_again\":false,", "", "data.looked_again"),
    ("\"looked_again\":false", "\"looked_again\":false,\"more\":1", "data.more"),
    ("\"steps\":{", "\"steps\":[],\"stamps\":{", "data.stamps"),
    ("\"ask_directly\":{", "\"Ask directly\":{", "data.steps.Ask directly"),
    ("\"ask_directly\":{", "\"\":{", "data.steps."),
    ("\"small_promise\":{", "\"ask_directly\":{", "data.steps.ask_directly"),
    ("\"done\":true", "\"done\":1", "data.steps.small_promise.done"),
    ("\"done\":true", "\"done\":true,\"done\":true", "data.steps.small_promise.done"),
    ("\"done\":true", "\"finished\":true", "data.steps.small_promise.finished"),
    ("\"moves\":[0,2]", "\"moves\":[0,0]", "data.steps.small_promise.moves"),
    ("\"moves\":[0,2]", "\"moves\":[32]", "data.steps.small_promise.moves"),
    ("\"moves\":[0,2]", "\"moves\":[-1]", "data.steps.small_promise.moves"),
    ("\"moves\":[0,2]", "\"moves\":2", "data.steps.small_promise.moves"),
    ("\"aside\":\"not_now\"", "\"aside\":\"never\"", "data.steps.ask_directly.aside"),
    ("\"aside\":\"not_now\"", "\"aside\":false", "data.steps.ask_directly.aside"),
    ("\"note\":\"Said", "\"note\":[],\"x\":\"Said", "data.steps.small_promise.note"),
    ("\"role\":1763840004123", "\"role\":1.5", "data.stamps.role"),
    ("\"role\":1763840004123", "\"role\":-1", "data.stamps.role"),
    ("\"role\":1763840004123", "\"role\":9007199254740992", "data.stamps.role"),
    ("\"role\":1763840004123", "\"role\":null", "data.stamps.role"),
    ("\"role\":1763840004123", "\"role\":1,\"role\":2", "data.stamps.role"),
    ("\"safety.afraid\":176", "\"safety.alone\":176", "data.stamps.safety.alone"),
    ("\"trust.honest\":176", "\"trust.\":176", "data.stamps.trust."),
    ("\"step.small_promise.done\"", "\"step.small_promise.ticked\"", "data.stamps.step.small_promise.ticked"),
    ("\"step.small_promise.done\"", "\"step.done\"", "data.stamps.step.done"),
    ("\"step.small_promise.done\"", "\"step..done\"", "data.stamps.step..done"),
    ("\"step.small_promise.done\"", "\"step.a.b.done\"", "data.stamps.step.a.b.done"),
    ("\"step.small_promise.done\"", "\"step.small_promise.note\"", "data.stamps.step.small_promise.note"),
];

const LOCKED: &[Edit] = &[
    ("\"kdf\":\"PBKDF2-SHA-256\"", "\"kdf\":\"PBKDF2-SHA-1\"", "locked.kdf"),
    ("\"kdf\":\"PBKDF2-SHA-256\",", "", "locked.kdf"),
    ("\"rounds\":600000", "\"rounds\":599999", "locked.rounds"),
    ("\"rounds\":600000", "\"rounds\":10000001", "locked.rounds"),
    ("\"rounds\":600000", "\"rounds\":6e5", "locked.rounds"),
    ("\"rounds\":600000", "\"rounds\":4295567296", "locked.rounds"),
    ("\"rounds\":600000", "\"rounds\":-600000", "locked.rounds"),
    ("\"salt\":\"", "\"salt\":\"AAAA", "locked.salt"),
    ("\"salt\":\"ABEi", "\"salt\":\"", "locked.salt"),
    ("\"salt\":\"ABEi", "\"salt\":\"AB-_", "locked.salt"),
    ("\"cipher\":\"AES-256-GCM\"", "\"cipher\":\"AES-256-CTR\"", "locked.cipher"),
    ("\"iv\":\"", "\"iv\":\"AAAA", "locked.iv"),
    ("\"iv\":\"", "\"IV\":\"", "locked.IV"),
    ("\"data\":\"", "\"data\":\"A", "locked.data"),
    ("\"data\":\"", "\"data\":\"\",\"more\":\"", "locked.more"),
    ("\"locked\":{", "\"locked\":[],\"data\":{", "locked"),
];

const CHECKINS: &[Edit] = &[
    ("\"checkins\":[", "\"checkins\":{},\"more\":[", "data.more"),
    ("\"at\":1764446400000,", "", "data.checkins[0].at"),
    ("\"at\":1764446400000,", "\"at\":-1,", "data.checkins[0].at"),
    ("\"at\":1765051200000", "\"at\":1764446400000", "data.checkins[1].at"),
    ("\"stamp\":1765137600000", "\"stamp\":1.5", "data.checkins[1].stamp"),
    ("\"gone\":true", "\"gone\":false", "data.checkins[1].gone"),
    ("\"gone\":true", "\"gone\":true,\"hard\":\"x\"", "data.checkins[1].hard"),
    ("\"trust\":[1,2,null,3]", "\"trust\":[1,2,3]", "data.checkins[0].trust"),
    ("\"trust\":[1,2,null,3]", "\"trust\":[1,2,5,3]", "data.checkins[0].trust[2]"),
    ("\"trust\":[1,2,null,3]", "\"trust\":null", "data.checkins[0].trust"),
    ("\"strain\":2", "\"strain\":\"2\"", "data.checkins[0].strain"),
    ("\"afraid\":\"no\"", "\"afraid\":\"never\"", "data.checkins[0].afraid"),
    ("\"afraid\":\"no\"", "\"afraid\":null", "data.checkins[0].afraid"),
    ("\"afraid\":\"no\"", "\"alone\":\"no\"", "data.checkins[0].alone"),
    ("\"helped\":\"", "\"helped\":3,\"x\":\"", "data.checkins[0].helped"),
    ("\"hard\"", "\"hard\":\"\",\"hard\"", "data.checkins[0].hard"),
    ("\"checkins\":[", "\"checkins\":[7,", "data.checkins[0]"),
];

const ROUNDS: &[Edit] = &[
    ("\"rounds\":[", "\"rounds\":{},\"more\":[", "data.more"),
    ("\"rounds\":[", "\"rounds\":[7,", "data.rounds[0]"),
    ("\"at\":0,", "", "data.rounds[0].at"),
    ("\"at\":0,", "\"at\":0.5,", "data.rounds[0].at"),
    ("\"at\":1764446400000", "\"at\":0", "data.rounds[1].at"),
    ("\"stamp\":1767052800123", "\"stamp\":-1", "data.rounds[1].stamp"),
    ("\"stamp\":1767052800123", "\"trust\":[]", "data.rounds[1].trust"),
    ("\"gone\":true", "\"gone\":1", "data.rounds[2].gone"),
    ("\"gone\":true", "\"gone\":true,\"answers\":{\"schema\":1}", "data.rounds[2].answers"),
    ("\"gone\":true", "\"stump\":1", "data.rounds[2].stump"),
    ("\"own\":\"yes\"", "\"own\":\"never\"", "data.rounds[0].answers.safety.own"),
    ("\"strain\":4", "\"strain\":5", "data.rounds[1].answers.context.strain"),
    ("\"trust.honest\":null", "\"trust.honest\":\"\"", "data.rounds[1].answers.answers.trust.honest"),
    (
        "{\"schema\":1,\"context\":{},\"safety\":{\"own\"",
        "{\"context\":{},\"safety\":{\"own\"",
        "data.rounds[0].answers.schema",
    ),
];

/// The error of a text, with and without the checksum that it should have.
fn wrong(text: &str) -> FieldError {
    let left = Stored::read(text);
    let corrected = Stored::read(&closed(open_part(text)));
    assert_eq!(left, corrected, "{text}");
    let Err(RecordError::Wrong(error)) = left else { panic!("{left:?} for {text}") };
    let line = error.to_string();
    assert!(!line.chars().any(char::is_control) && line.chars().count() < 400, "{line:?}");
    error
}

#[test]
fn the_wrong_field_is_named() {
    for (file, edits) in EDITS {
        for (old, new, field) in edits {
            assert_eq!(wrong(&edited(file, old, new)).field, *field, "{new} in {file}");
        }
    }
    for (old, new, field) in LOCKED {
        // Each of the two locked files has a salt of its own.
        let edited = edited("schema-3-locked", &old.replace("ABEi", "AxQl"), new);
        assert_eq!(wrong(&edited).field, *field, "{new}");
    }
}

#[test]
fn less_than_a_seal_is_no_locked_text() {
    // Not even one byte is in sixteen bytes of encrypted text: they are all the cipher's own.
    let text = fixture("schema-2-locked");
    let (before, data) = text.trim_end().rsplit_once("\"data\":\"").expect("data");
    let (_, after) = data.split_once('"').expect("the end of data");
    let only_tag = format!("{before}\"data\":\"AAAAAAAAAAAAAAAAAAAAAA==\"{after}");
    assert_eq!(wrong(&only_tag).field, "locked.data");
}

/// A first schema has no checksum: the fields are all there is.
#[test]
fn the_wrong_field_of_schema_1_is_named() {
    for (old, new, field) in [
        ("\"trust.honest\":1", "\"trust.honest\":9", "answers.answers.trust.honest"),
        ("\"looked_again\":false", "\"looked_again\":null", "looked_again"),
        ("\"looked_again\":false", "\"looked_again\":false,\"steps\":{}", "steps"),
        ("\"answers\":{\"schema\"", "\"said\":{\"schema\"", "said"),
    ] {
        let Err(RecordError::Wrong(error)) = Stored::read(&edited("schema-1", old, new)) else {
            panic!("{new}")
        };
        assert_eq!(error.field, field, "{new}");
    }
}

/// What has the right form is still not what was written.
#[test]
fn a_right_form_is_not_enough() {
    for (old, new) in [
        ("\"trust.honest\":1", "\"trust.honest\":2"),
        ("\"done\":true", "\"done\":false"),
        ("\"begun\":1763840000123", "\"begun\":0"),
        ("Said it", "Did say it"),
        (",\"data\"", " ,\"data\""),
    ] {
        let text = edited("schema-2", old, new);
        assert_eq!(Stored::read(&text), Err(RecordError::Changed), "{new}");
        assert!(read(&closed(open_part(&text))).is_ok(), "{new}");
    }
    let text = fixture("schema-2");
    let tree: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let laid_out = format!("{tree:#}").replacen("{\n  \"begun\"", "{\"schema\":2,\n  \"begun\"", 1);
    let laid_out = laid_out.replacen(",\n  \"schema\": 2\n", "\n", 1);
    assert_eq!(Stored::read(&laid_out), Err(RecordError::Changed));
    let upper = text.replace("33a4f1f6", "33A4F1F6");
    assert_ne!(upper, text);
    assert_eq!(Stored::read(&upper), Err(RecordError::Changed));
}

/// An error may be shown, or read out, while somebody else is in the room.
#[test]
fn an_error_tells_nothing_of_what_was_written() {
    let long = format!("\"hard\":\"{}", "secret".repeat(400));
    for (file, old, new) in [
        ("schema-2", "\"afraid\":\"no\"", "\"afraid\":\"secret\""),
        ("schema-2", "\"done\":true", "\"done\":\"secret\""),
        ("schema-2", "\"moves\":[0,2]", "\"moves\":\"secret\""),
        ("schema-2", "\"aside\":\"not_now\"", "\"aside\":\"secret\""),
        ("schema-2", "\"looked_again\":false", "\"looked_again\":\"secret\""),
        ("schema-2", "\"note\":\"Said it", "\"note\":{\"secret\":1},\"x\":\"Said it"),
        ("schema-2-checkins", "\"afraid\":\"no\"", "\"afraid\":\"secret\""),
        ("schema-2-checkins", "\"gone\":true", "\"gone\":\"secret\""),
        ("schema-2-checkins", "\"helped\":\"", "\"helped\":[\"secret\"],\"x\":\""),
        ("schema-2-checkins", "\"hard\":\"", &long),
        ("schema-2-rounds", "\"own\":\"yes\"", "\"own\":\"secret\""),
        ("schema-2-rounds", "\"gone\":true", "\"gone\":\"secret\""),
    ] {
        let line = wrong(&edited(file, old, new)).to_string();
        assert!(!line.contains("secret"), "{line}");
    }
}
