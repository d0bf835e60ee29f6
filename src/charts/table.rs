//! The twin of a picture: the same facts in rows.

use serde::{Deserialize, Serialize};

/// A change as a reader writes it: with its sign, a true minus, and 0 without one.
pub(super) fn signed(change: i32) -> String {
    match change.signum() {
        1 => format!("+{change}"),
        -1 => format!("−{}", change.unsigned_abs()),
        _ => "0".to_owned(),
    }
}

/// A table with one header row; every row has as many cells as the header.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What it is about.
    pub caption: String,
    /// The heads of the columns.
    pub header: Vec<String>,
    /// The rows; the first cell names the row.
    pub rows: Vec<Vec<String>>,
}
