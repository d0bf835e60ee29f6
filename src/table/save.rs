//! Save files: one play as text. A save, a replay and a bug report are the same file.

use super::Seat;
use crate::negotiators::Reasoned;
use crate::rules::record::Record;
use serde::{Deserialize, Serialize};

/// A play as one file: the record, who sat where, and the computer negotiators' reasons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SaveFile {
    /// The play.
    pub record: Record,
    /// Who sat where.
    pub seats: Vec<Seat>,
    /// Why computer negotiators acted as they did.
    pub reasons: Vec<Reasoned>,
}

/// Why a text is not a save file.
#[derive(Debug, thiserror::Error)]
#[error("this is not a play saved by Two Tables: line {line}, column {column}: {message}")]
pub struct SaveError {
    /// Where, from 1.
    pub line: usize,
    /// Where in the line, from 1.
    pub column: usize,
    /// What was wrong.
    pub message: String,
}

impl SaveFile {
    /// Reads a save file.
    ///
    /// # Errors
    /// Where the text is not one.
    pub fn parse(text: &str) -> Result<Self, SaveError> {
        serde_json::from_str(text).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            let message = error.to_string();
            // The reader puts the place behind what is wrong; it is told before it already.
            let place = format!(" at line {line} column {column}");
            SaveError {
                line,
                column,
                message: message.strip_suffix(&place).unwrap_or(&message).to_owned(),
            }
        })
    }

    /// The file's text.
    #[must_use]
    pub fn to_text(&self) -> String {
        // Plain data with string keys always serialises.
        serde_json::to_string(self).unwrap_or_default()
    }
}
