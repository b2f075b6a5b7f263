//! The example people: one set for snapshots, journeys, print checks and pictures.

use groundwork::questionnaire::Answers;
use std::path::PathBuf;

/// A file under the root of the repository.
pub fn path(relative: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(relative)
}

/// Reads a file of the repository.
pub fn read(relative: &str) -> String {
    let path = path(relative);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Files with an extension, in every folder below one, as paths relative to the root.
pub fn files(folder: &str, extension: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        let entries = std::fs::read_dir(path(&folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
        for entry in entries {
            let entry = entry.expect("a readable folder");
            let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.file_type().expect("a file type").is_dir() {
                open.push(name);
            } else if name.ends_with(&format!(".{extension}")) {
                found.push(name);
            }
        }
    }
    found.sort();
    found
}

/// Name and answers of every example person.
pub fn all() -> Vec<(String, Answers)> {
    let folder = "tests/fixtures/people";
    let person = |file: String| {
        let name = file[folder.len() + 1..].trim_end_matches(".json").to_owned();
        let answers = Answers::from_json(&read(&file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        (name, answers)
    };
    files(folder, "json").into_iter().map(person).collect()
}

/// The answers of one of them.
pub fn named(name: &str) -> Answers {
    all().into_iter().find(|(person, _)| person == name).unwrap_or_else(|| panic!("there is no {name}")).1
}
