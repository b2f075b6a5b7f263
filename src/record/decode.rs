//! Stored text back to a record. Anything may stand in storage: nothing here can panic.

use super::{Record, SCHEMA};
use crate::questionnaire::Answers;
use crate::questionnaire::json::Json;

/// Why a stored text can't be read. The text itself is left where it is in both cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordError {
    /// Written by a later version of this app.
    Newer,
    /// Cut short, changed by hand, or not ours.
    Unreadable,
}

impl Record {
    /// Reads a stored text.
    ///
    /// # Errors
    /// [`RecordError::Newer`] for a later schema, [`RecordError::Unreadable`] for everything else.
    pub fn from_text(text: &str) -> Result<Self, RecordError> {
        let Ok(Json::Object(fields)) = Json::read(text) else { return Err(RecordError::Unreadable) };
        let field = |name: &str| fields.iter().find(|(key, _)| key == name).map(|(_, value)| value);
        match field("schema") {
            Some(Json::Whole(SCHEMA)) => {}
            Some(Json::Whole(n)) if *n > SCHEMA => return Err(RecordError::Newer),
            _ => return Err(RecordError::Unreadable),
        }
        let answers = field("answers").ok_or(RecordError::Unreadable)?;
        let answers = Answers::from_tree(answers).map_err(|_| RecordError::Unreadable)?;
        let looked_again = field("looked_again") == Some(&Json::Bool(true));
        Ok(Self { answers, looked_again })
    }
}
