//! The log in one SQLite file. One thread owns the file; what is asked for at the same time is committed together, so
//! that one wait for the disk serves many tables.

use super::{Appended, FORM, HOST_SECRET, KEEP_SECRET, LessonId, Line, Listed, News, RENEW_SECRET, StoreError, Stream};
use crate::server::millis::Millis;
use crate::server::secret::Secret;
use rusqlite::{Connection, ErrorCode, params};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use tokio::sync::{broadcast, oneshot};

/// The most requests that are committed together.
const TOGETHER: usize = 512;

/// How long it is waited after a commit before the journal is tidied up.
const TIDYING: std::time::Duration = std::time::Duration::from_secs(1);

/// The file of the log, and the thread that owns it.
#[derive(Clone)]
pub struct Sqlite {
    tasks: mpsc::Sender<Task>,
    news: broadcast::Sender<News>,
    /// Whether the journal is to be emptied after the next commit.
    truncate: Arc<AtomicBool>,
}

/// What is done within a transaction, and then told to whoever asked once the transaction is on the disk. Where there
/// can be no transaction, it is given the reason instead.
type Task = Box<dyn FnOnce(Result<&Connection, &StoreError>) -> Finish + Send>;
/// Tells the asker; it is given what went wrong with the transaction as a whole, if anything did.
type Finish = Box<dyn FnOnce(Option<&StoreError>) + Send>;

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error.to_string())
    }
}

impl Sqlite {
    /// Opens the file, or makes it.
    ///
    /// # Errors
    /// Why it cannot be used.
    pub async fn open(file: &Path) -> Result<Self, StoreError> {
        let (tasks, inbox) = mpsc::channel();
        let (ready, opened) = oneshot::channel();
        let path = file.to_owned();
        let truncate = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&truncate);
        std::thread::spawn(move || match connect(&path) {
            Ok(mut connection) => {
                let (written, tidying) = mpsc::sync_channel(1);
                std::thread::spawn(move || tidy(&path, &tidying));
                let _ = ready.send(Ok(()));
                work(&mut connection, &inbox, &flag, &written);
            }
            Err(error) => {
                let _ = ready.send(Err(error));
            }
        });
        opened.await.map_err(|_| StoreError::Closed)??;
        Ok(Self {
            tasks,
            news: broadcast::channel(1024).0,
            truncate,
        })
    }

    pub fn news(&self) -> broadcast::Receiver<News> {
        self.news.subscribe()
    }

    /// Does something within a transaction and waits until the transaction is on the disk.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (reply, answer) = oneshot::channel();
        let task: Task = Box::new(move |connection| {
            let done = match connection {
                Ok(connection) => work(connection).map_err(StoreError::from),
                Err(error) => Err(error.clone()),
            };
            Box::new(move |failed| {
                let told = match failed {
                    Some(error) => Err(error.clone()),
                    None => done,
                };
                let _ = reply.send(told);
            })
        });
        self.tasks.send(task).map_err(|_| StoreError::Closed)?;
        answer.await.map_err(|_| StoreError::Closed)?
    }

    pub async fn create(&self, lesson: Listed, first: Line) -> Result<bool, StoreError> {
        self.run(move |connection| {
            let row = connection.execute(
                "INSERT INTO lessons (id, code, wipe_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
                params![lesson.id.stored(), lesson.code, lesson.wipe_at.0],
            )?;
            if row == 1 {
                let stream = Stream {
                    lesson: lesson.id,
                    table: 0,
                };
                insert(connection, stream, 0, &first)?;
            }
            Ok(row == 1)
        })
        .await
    }

    pub async fn append(&self, stream: Stream, first: u64, lines: Vec<Line>) -> Result<Appended, StoreError> {
        // One process owns the file, so that nobody else has to be told.
        self.run(move |connection| {
            connection.execute_batch("SAVEPOINT lines")?;
            let first = i64::try_from(first).unwrap_or(i64::MAX);
            for (number, line) in (first..).zip(&lines) {
                if let Err(error) = insert(connection, stream, number, line) {
                    connection.execute_batch("ROLLBACK TO lines; RELEASE lines")?;
                    return refused(error);
                }
            }
            connection.execute_batch("RELEASE lines")?;
            Ok(Appended::Done)
        })
        .await
    }

    pub async fn read(&self, stream: Stream, from: u64) -> Result<Vec<Line>, StoreError> {
        self.run(move |connection| {
            let mut query = connection.prepare_cached(
                "SELECT at, body FROM log WHERE lesson = ?1 AND desk = ?2 AND number >= ?3 ORDER BY number",
            )?;
            let from = i64::try_from(from).unwrap_or(i64::MAX);
            let lines = query.query_map(params![stream.lesson.stored(), stream.table, from], |row| {
                Ok(Line {
                    at: Millis(row.get(0)?),
                    body: row.get(1)?,
                })
            })?;
            lines.collect()
        })
        .await
    }

    pub async fn lessons(&self) -> Result<Vec<Listed>, StoreError> {
        self.run(|connection| {
            let mut query = connection.prepare("SELECT id, code, wipe_at FROM lessons ORDER BY wipe_at DESC")?;
            let lessons = query.query_map([], |row| {
                let id: i64 = row.get(0)?;
                Ok(Listed {
                    id: LessonId(id.unsigned_abs()),
                    code: row.get(1)?,
                    wipe_at: Millis(row.get(2)?),
                })
            })?;
            lessons.collect()
        })
        .await
    }

    pub async fn host_secret(&self, fresh: Secret, renew: bool) -> Result<Secret, StoreError> {
        self.run(move |connection| {
            let keep = if renew { RENEW_SECRET } else { KEEP_SECRET };
            connection.execute(keep, [fresh.as_str()])?;
            connection
                .query_row(HOST_SECRET, [], |row| row.get(0))
                .map(Secret::kept)
        })
        .await
    }

    pub async fn wipe(&self, lesson: LessonId) -> Result<(), StoreError> {
        let truncate = Arc::clone(&self.truncate);
        self.run(move |connection| {
            truncate.store(true, Ordering::Relaxed);
            connection.execute("DELETE FROM lessons WHERE id = ?1", [lesson.stored()])?;
            Ok(())
        })
        .await?;
        let _ = self.news.send(News::Wiped(lesson));
        Ok(())
    }
}

/// Makes the file for its owner alone, where the system knows of such a thing: SQLite's other files are made like it. One
/// that is there is narrowed, if it is ours.
#[cfg(unix)]
fn keep_to_owner(file: &Path) {
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
    let made = std::fs::OpenOptions::new()
        .append(true)
        .create(true)
        .mode(0o600)
        .open(file);
    // What cannot be made is told by SQLite in a moment.
    if made.is_ok() {
        let _ = std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600));
    }
}

fn connect(file: &Path) -> Result<Connection, StoreError> {
    #[cfg(unix)]
    keep_to_owner(file);
    let connection = Connection::open(file)
        .map_err(|error| StoreError::Database(format!("{}: {error}; name another file or folder", file.display())))?;
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > FORM {
        return Err(StoreError::Form { found, known: FORM });
    }
    // FULL: a commit is on the disk when it returns, whatever happens to the power afterwards. What is wiped is
    // overwritten.
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
         BEGIN IMMEDIATE;
         CREATE TABLE IF NOT EXISTS lessons (
             id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, wipe_at INTEGER NOT NULL
         ) STRICT;
         CREATE TABLE IF NOT EXISTS log (
             lesson INTEGER NOT NULL REFERENCES lessons (id) ON DELETE CASCADE,
             desk INTEGER NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL, body TEXT NOT NULL,
             PRIMARY KEY (lesson, desk, number)
         ) STRICT, WITHOUT ROWID;
         CREATE TABLE IF NOT EXISTS host (one INTEGER PRIMARY KEY CHECK (one = 1), secret TEXT NOT NULL) STRICT;",
    )?;
    connection.pragma_update(None, "user_version", FORM)?;
    connection.execute_batch("COMMIT")?;
    // What was wiped just before a kill lies in the journal still.
    let _ = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    Ok(connection)
}

/// Takes what is asked for, as much at once as there is, and commits it together.
fn work(
    connection: &mut Connection,
    inbox: &mpsc::Receiver<Task>,
    truncate: &AtomicBool,
    written: &mpsc::SyncSender<()>,
) {
    while let Ok(first) = inbox.recv() {
        let tasks = std::iter::once(first).chain(inbox.try_iter().take(TOGETHER));
        let (finishes, failed) = match connection.transaction() {
            Ok(transaction) => {
                let mut torn = None;
                let mut finishes: Vec<Finish> = Vec::new();
                for task in tasks {
                    finishes.push(task(torn.as_ref().map_or(Ok(&transaction), Err)));
                    // A full disk makes SQLite take the whole transaction back at once: what comes after would be
                    // outside of any.
                    if torn.is_none() && transaction.is_autocommit() {
                        torn = Some(StoreError::Database("a write failed; is the disk full?".to_owned()));
                    }
                }
                let committed = torn.map_or_else(|| transaction.commit().map_err(StoreError::from), Err);
                (finishes, committed.err())
            }
            Err(error) => {
                let error = StoreError::from(error);
                (tasks.map(|task| task(Err(&error))).collect(), Some(error))
            }
        };
        for finish in finishes {
            finish(failed.as_ref());
        }
        // One word is enough, however much was written since the last one was heard.
        let _ = written.try_send(());
        if truncate.swap(false, Ordering::Relaxed) {
            // What was wiped lies in the journal until it is emptied. If a reader keeps it, that is done after the next
            // commit.
            let kept = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
            if kept != Ok(0) {
                truncate.store(true, Ordering::Relaxed);
            }
        }
    }
}

/// Moves what was written from the journal to its place in the file, on a thread and a connection of its own: that waits
/// for the disk many times as long as a commit does, and commits go on meanwhile.
fn tidy(file: &Path, written: &mpsc::Receiver<()>) {
    let Ok(connection) = Connection::open(file) else {
        // The journal is read as well as the file is; it only grows.
        return;
    };
    while written.recv().is_ok() {
        std::thread::sleep(TIDYING);
        // What came in meanwhile is next time's.
        let _ = connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
    }
}

fn insert(connection: &Connection, stream: Stream, number: i64, line: &Line) -> rusqlite::Result<()> {
    let mut insert =
        connection.prepare_cached("INSERT INTO log (lesson, desk, number, at, body) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    insert.execute(params![
        stream.lesson.stored(),
        stream.table,
        number,
        line.at.0,
        line.body
    ])?;
    Ok(())
}

/// What a refused line means: its number is taken, or its lesson is gone; anything else is a failure.
fn refused(error: rusqlite::Error) -> rusqlite::Result<Appended> {
    let code = match &error {
        rusqlite::Error::SqliteFailure(failure, _) if failure.code == ErrorCode::ConstraintViolation => {
            failure.extended_code
        }
        _ => return Err(error),
    };
    match code {
        rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY | rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE => Ok(Appended::Taken),
        rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Ok(Appended::Gone),
        _ => Err(error),
    }
}
