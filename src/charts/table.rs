//! The twin of a picture: the same facts in rows.

use serde::{Deserialize, Serialize};

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
