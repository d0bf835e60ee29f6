//! Why a file cannot be taken, or a domain not be written.

use std::fmt;

/// Where in a file something is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A line and a column, counted from 1.
    Line {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// A path of keys and places, such as `.issues[0].values`; empty for the whole file.
    Path(String),
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line { line, column } => write!(formatter, "{line}:{column}"),
            Self::Path(path) if path.is_empty() => formatter.write_str("whole file"),
            Self::Path(path) => formatter.write_str(path.trim_start_matches('.')),
        }
    }
}

/// A file that is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {place}: {what}")]
pub struct Malformed {
    /// Which file.
    pub file: String,
    /// Where in it.
    pub place: Place,
    /// What is wrong, and what would be right.
    pub what: String,
}

impl Malformed {
    pub(super) fn new(file: &str, place: Place, what: String) -> Self {
        Self {
            file: file.to_owned(),
            place,
            what,
        }
    }

    /// An error about a file as a whole.
    pub(super) fn whole(file: &str, what: impl Into<String>) -> Self {
        Self::new(file, Place::Path(String::new()), what.into())
    }
}

/// Why a domain cannot be written in a format.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Cannot {
    /// The format has no way to say it.
    #[error("profile “{profile}”: {format} cannot say that {what}")]
    Say {
        /// Whose.
        profile: String,
        /// Which format.
        format: &'static str,
        /// What.
        what: String,
    },
    /// The format takes another number of parties.
    #[error("{format} takes {wanted}; there are {parties}")]
    Parties {
        /// Which format.
        format: &'static str,
        /// How many it takes.
        wanted: &'static str,
        /// How many there are.
        parties: usize,
    },
    /// The domain itself is wrong.
    #[error("{0}")]
    Flaw(#[from] crate::analysis::domain::Flaw),
}
