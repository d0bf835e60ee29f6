//! The log: everything that was accepted, durable before anybody is told.
//!
//! A lesson has one stream of lines, and each of its tables one. A line is known by its stream and its number; the
//! database lets no two lines have the same. Whoever would write a line and finds its number taken reads what came in
//! between and thinks again: so several hosts can serve one lesson. Everything else is made from the lines.
//!
//! The lines are kept in an embedded [`sqlite`] file, or for several machines in one [`postgres`] database.

mod postgres;
mod sqlite;

use super::millis::Millis;
use super::secret::Secret;
use postgres::Postgres;
use serde::{Deserialize, Serialize};
use sqlite::Sqlite;
use std::fmt;
use std::path::{Path, PathBuf};
use tokio::sync::broadcast;

/// The number of a lesson: random, below 2^53 so that every reader of JSON can hold it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LessonId(pub u64);

impl LessonId {
    /// The number as addresses write it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        u64::from_str_radix(text, 16).ok().map(Self)
    }

    /// A database's form of the number. It fits: numbers are below 2^53.
    fn stored(self) -> i64 {
        i64::try_from(self.0).unwrap_or(i64::MAX)
    }
}

impl fmt::Display for LessonId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}", self.0)
    }
}

/// A stream of lines: a lesson's own (0), or that of one of its tables (from 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stream {
    /// The lesson.
    pub lesson: LessonId,
    /// The table, from 1; 0 is the lesson itself.
    pub table: u16,
}

/// One line of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// When it was accepted.
    pub at: Millis,
    /// What it says, as JSON.
    pub body: String,
}

impl Line {
    /// A line that says something.
    ///
    /// # Errors
    /// If that has no form in JSON. Nothing that is written down is without one; if it were, an empty line in the log would
    /// be worse than a refusal.
    pub fn of(at: Millis, what: &impl Serialize) -> Result<Self, StoreError> {
        let body = serde_json::to_string(what).map_err(|error| StoreError::Database(error.to_string()))?;
        Ok(Self { at, body })
    }
}

/// A lesson as the database lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its number.
    pub id: LessonId,
    /// The code with which students join it.
    pub code: String,
    /// When it is to be wiped.
    pub wipe_at: Millis,
}

/// What became of lines that were to be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appended {
    /// They are in the log, all of them, for good.
    Done,
    /// Somebody else has written a line of that number; nothing was added.
    Taken,
    /// The lesson has been wiped; nothing was added.
    Gone,
}

/// Something has changed in the log, here or at another host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// This stream has lines up to this number (the number of the next one).
    Grown(Stream, u64),
    /// This lesson is gone.
    Wiped(LessonId),
    /// Some news may have been missed: everything should be read again.
    Missed,
}

/// Why the log cannot be used.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreError {
    /// The address is of no known kind.
    #[error("“{0}” is no store; it is sqlite:FILE, or postgres://USER:PASSWORD@HOST/DATABASE")]
    Address(String),
    /// The folder for the file cannot be made.
    #[error("{folder}: {problem}; name a folder that can be written with --data")]
    Folder {
        /// Which.
        folder: PathBuf,
        /// What the system says.
        problem: String,
    },
    /// The database says no.
    #[error("the log cannot be used: {0}")]
    Database(String),
    /// It was written by a later version of this program.
    #[error("the log has form {found}, this program knows form {known}; use the newer program")]
    Form {
        /// The form that was found.
        found: i64,
        /// The form that this program writes.
        known: i64,
    },
    /// The task that writes it has ended.
    #[error("the log is closed")]
    Closed,
}

/// Keeps the host's secret, if none is kept.
const KEEP_SECRET: &str = "INSERT INTO host (one, secret) VALUES (1, $1) ON CONFLICT (one) DO NOTHING";
/// Keeps the host's secret in place of the one before.
const RENEW_SECRET: &str =
    "INSERT INTO host (one, secret) VALUES (1, $1) ON CONFLICT (one) DO UPDATE SET secret = excluded.secret";
/// The host's secret.
const HOST_SECRET: &str = "SELECT secret FROM host WHERE one = 1";

/// The form of the tables.
const FORM: i64 = 1;

/// The log.
#[derive(Clone)]
pub enum Store {
    /// In a file beside the program.
    Sqlite(Sqlite),
    /// In a database that several hosts share.
    Postgres(Postgres),
}

impl Store {
    /// Opens the log at an address: `sqlite:FILE` or `postgres://…`; without one, a file in the folder for data.
    ///
    /// # Errors
    /// Why it cannot be used.
    pub async fn open(address: Option<&str>, data: &Path) -> Result<Self, StoreError> {
        let Some(address) = address else {
            make_folder(data).map_err(|error| StoreError::Folder {
                folder: data.to_owned(),
                problem: error.to_string(),
            })?;
            return Ok(Self::Sqlite(Sqlite::open(&data.join("lessons.sqlite")).await?));
        };
        if let Some(file) = address.strip_prefix("sqlite:") {
            return Ok(Self::Sqlite(Sqlite::open(Path::new(file)).await?));
        }
        if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            return Ok(Self::Postgres(Postgres::open(address).await?));
        }
        Err(StoreError::Address(address.to_owned()))
    }

    /// What has changed, here and at other hosts.
    #[must_use]
    pub fn news(&self) -> broadcast::Receiver<News> {
        match self {
            Self::Sqlite(store) => store.news(),
            Self::Postgres(store) => store.news(),
        }
    }

    /// Opens a lesson with the first line of its stream. `false` if its code is in use.
    ///
    /// # Errors
    /// Why the log cannot be used; nothing is in it then.
    pub async fn create(&self, lesson: Listed, first: Line) -> Result<bool, StoreError> {
        match self {
            Self::Sqlite(store) => store.create(lesson, first).await,
            Self::Postgres(store) => store.create(lesson, first).await,
        }
    }

    /// Adds lines to a stream, the first of which has the number `first` (from 0): all of them, or none.
    ///
    /// # Errors
    /// Why the log cannot be used; whether the lines are in it is not known then, and has to be read.
    pub async fn append(&self, stream: Stream, first: u64, lines: Vec<Line>) -> Result<Appended, StoreError> {
        match self {
            Self::Sqlite(store) => store.append(stream, first, lines).await,
            Self::Postgres(store) => store.append(stream, first, lines).await,
        }
    }

    /// The lines of a stream from a number on.
    ///
    /// # Errors
    /// Why the log cannot be used.
    pub async fn read(&self, stream: Stream, from: u64) -> Result<Vec<Line>, StoreError> {
        match self {
            Self::Sqlite(store) => store.read(stream, from).await,
            Self::Postgres(store) => store.read(stream, from).await,
        }
    }

    /// All lessons, last opened first.
    ///
    /// # Errors
    /// Why the log cannot be used.
    pub async fn lessons(&self) -> Result<Vec<Listed>, StoreError> {
        match self {
            Self::Sqlite(store) => store.lessons().await,
            Self::Postgres(store) => store.lessons().await,
        }
    }

    /// The host's own secret: the one that is kept here, so that a private link is right after a restart, too, and at each
    /// host of one database. If none is kept, or it is to be renewed, `fresh` is kept from now on.
    ///
    /// # Errors
    /// Why the log cannot be used.
    pub async fn host_secret(&self, fresh: Secret, renew: bool) -> Result<Secret, StoreError> {
        match self {
            Self::Sqlite(store) => store.host_secret(fresh, renew).await,
            Self::Postgres(store) => store.host_secret(fresh, renew).await,
        }
    }

    /// Removes a lesson with everything in it, for good.
    ///
    /// # Errors
    /// Why the log cannot be used.
    pub async fn wipe(&self, lesson: LessonId) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(store) => store.wipe(lesson).await,
            Self::Postgres(store) => store.wipe(lesson).await,
        }
    }
}

/// Makes a folder, if it is not there: for whoever started the host alone, where the system knows of such a thing.
fn make_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
