//! One task and one mailbox for each thing that has a stream of its own: a lesson, or a table.
//!
//! Whatever the thing is (a [`Book`]), the way is the same: what is asked for is checked against the book, becomes
//! entries, the entries go into the log, and only then the book takes them in and everybody is told. If the log says
//! that somebody else was quicker, the entries in between are read, and what was asked is checked again.

use super::millis::Millis;
use super::store::{Appended, Line, Store, StoreError, Stream};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use tokio::sync::{mpsc, oneshot, watch};

/// How many requests may wait for one book; further ones are told that it is busy.
const MAILBOX: usize = 256;
/// How often what was asked is checked again because another host was quicker.
const TRIES: usize = 16;
/// How long a timer waits after the log could not be written.
const AFTER_FAILURE: Duration = Duration::from_secs(1);

/// Something that is made from a stream of entries and from nothing else.
pub trait Book: Send + Sync + 'static {
    /// What can be asked for.
    type Ask: Clone + Send + Sync + 'static;
    /// What is accepted and written down.
    type Entry: Serialize + DeserializeOwned + Send + 'static;
    /// Why something is refused; nothing has changed then.
    type Refusal: Send + 'static;

    /// What would be written down if this were asked now. Changes nothing.
    ///
    /// # Errors
    /// Why it is refused.
    fn decide(&self, ask: &Self::Ask, now: Millis) -> Result<Vec<Self::Entry>, Self::Refusal>;

    /// Takes in what was written down.
    ///
    /// # Errors
    /// Why the entry does not fit what came before.
    fn enter(&mut self, entry: Self::Entry, at: Millis) -> Result<(), Torn>;

    /// When the book has to be asked to [`tick`](Self::tick).
    fn deadline(&self) -> Option<Millis>;

    /// What is asked when the deadline has come.
    fn tick() -> Self::Ask;
}

/// A log that does not fit what it is the log of: another version of a scenario, or a damaged file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {number} of the log does not fit what came before: {why}")]
pub struct Torn {
    /// Which line, from 0.
    pub number: u64,
    /// Why.
    pub why: String,
}

impl Torn {
    /// An entry that does not fit; its number is filled in by whoever reads the log.
    #[must_use]
    pub fn because(why: impl Into<String>) -> Self {
        Self {
            number: 0,
            why: why.into(),
        }
    }
}

/// Why what was asked was not done.
#[derive(Debug, thiserror::Error)]
pub enum Failed<R> {
    /// It is refused, for this reason.
    #[error("refused")]
    Refused(R),
    /// Too much waits for this book already; ask again.
    #[error("busy")]
    Busy,
    /// The lesson has been wiped.
    #[error("gone")]
    Gone,
    /// The log cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The log is damaged.
    #[error(transparent)]
    Torn(#[from] Torn),
}

/// What can be in the mailbox.
enum Letter<B: Book> {
    Ask(B::Ask, oneshot::Sender<Result<u64, Failed<B::Refusal>>>),
    /// There may be more lines in the log.
    News,
    /// The lesson is gone.
    Wiped,
}

/// A book in the hands of its task: to be asked, read and watched from anywhere.
pub struct Keeper<B: Book> {
    stream: Stream,
    book: Arc<RwLock<B>>,
    mailbox: mpsc::Sender<Letter<B>>,
    number: watch::Receiver<u64>,
}

impl<B: Book> Keeper<B> {
    /// Reads a book's log and starts its task, which ends when nobody holds the keeper any more.
    ///
    /// # Errors
    /// If the log cannot be read, or is damaged.
    pub async fn open(store: Store, stream: Stream, blank: B) -> Result<Arc<Self>, Failed<B::Refusal>> {
        let book = Arc::new(RwLock::new(blank));
        let mut desk = Desk {
            store,
            stream,
            book: Arc::clone(&book),
            next: 0,
            latest: Millis(0),
        };
        desk.read().await?;
        let (mailbox, letters) = mpsc::channel(MAILBOX);
        let (told, number) = watch::channel(desk.next);
        tokio::spawn(desk.work(letters, told));
        Ok(Arc::new(Self {
            stream,
            book,
            mailbox,
            number,
        }))
    }

    /// Whose log it is.
    #[must_use]
    pub const fn stream(&self) -> Stream {
        self.stream
    }

    /// Asks for something; it is in the log when this returns. Gives the number of entries then.
    ///
    /// # Errors
    /// Why it was not done.
    pub async fn ask(&self, ask: B::Ask) -> Result<u64, Failed<B::Refusal>> {
        let (reply, answer) = oneshot::channel();
        self.mailbox
            .try_send(Letter::Ask(ask, reply))
            .map_err(|error| match error {
                mpsc::error::TrySendError::Full(_) => Failed::Busy,
                mpsc::error::TrySendError::Closed(_) => Failed::Gone,
            })?;
        answer.await.map_err(|_| Failed::Gone)?
    }

    /// Looks into the book as it is now.
    pub fn read<T>(&self, look: impl FnOnce(&B) -> T) -> T {
        // A reader that panicked has changed nothing.
        look(&self.book.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The number of entries, to be waited for.
    #[must_use]
    pub fn watch(&self) -> watch::Receiver<u64> {
        self.number.clone()
    }

    /// Says that the log may reach up to this number. If so much waits that it cannot be said, the log is read anyway
    /// when an entry's number is found taken, or with the next news.
    pub fn nudge(&self, next: u64) {
        if *self.number.borrow() < next {
            let _ = self.mailbox.try_send(Letter::News);
        }
    }

    /// Says that the lesson is gone: the task ends.
    pub async fn wiped(&self) {
        let _ = self.mailbox.send(Letter::Wiped).await;
    }
}

/// What the task has before it.
struct Desk<B: Book> {
    store: Store,
    stream: Stream,
    book: Arc<RwLock<B>>,
    /// The number of the next entry.
    next: u64,
    /// When the last entry was made: time never goes back in a log, whatever the clocks say.
    latest: Millis,
}

impl<B: Book> Desk<B> {
    async fn work(mut self, mut letters: mpsc::Receiver<Letter<B>>, told: watch::Sender<u64>) {
        loop {
            let deadline = self.look(Book::deadline);
            let wait = deadline.map(|deadline| deadline.since(self.now()).0.unsigned_abs());
            let letter = tokio::select! {
                letter = letters.recv() => match letter {
                    Some(letter) => letter,
                    None => return,
                },
                () = sleep(wait) => {
                    // Another host may have been quicker, or somebody acted just now: then there is nothing to do. What is
                    // still due although nothing was written, because the log is away, damaged or gone, is tried again
                    // later, not at once and for ever.
                    let before = self.next;
                    let done = self.done(&B::tick()).await;
                    let due = self.look(Book::deadline).is_some_and(|deadline| deadline <= self.now());
                    if matches!(done, Err(Failed::Store(_))) || (due && self.next == before) {
                        tokio::time::sleep(AFTER_FAILURE).await;
                    }
                    told.send_replace(self.next);
                    continue;
                }
            };
            match letter {
                Letter::Ask(ask, reply) => {
                    let done = self.done(&ask).await;
                    told.send_replace(self.next);
                    // Whoever asked may have left; it is done all the same.
                    let _ = reply.send(done);
                }
                Letter::News => {
                    // If the log cannot be read now, it is read when something is asked.
                    if self.read::<B::Refusal>().await.is_ok() {
                        told.send_replace(self.next);
                    }
                }
                Letter::Wiped => return,
            }
        }
    }

    fn now(&self) -> Millis {
        Millis::now().max(self.latest)
    }

    fn look<T>(&self, look: impl FnOnce(&B) -> T) -> T {
        look(&self.book.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Checks, writes down, takes in.
    async fn done(&mut self, ask: &B::Ask) -> Result<u64, Failed<B::Refusal>> {
        for _ in 0..TRIES {
            let now = self.now();
            let entries = self.look(|book| book.decide(ask, now)).map_err(Failed::Refused)?;
            if entries.is_empty() {
                return Ok(self.next);
            }
            let lines = entries.iter().map(|entry| Line::of(now, entry));
            let lines = lines.collect::<Result<Vec<_>, _>>().map_err(Failed::Store)?;
            let appended = self.store.append(self.stream, self.next, lines.clone()).await;
            match appended {
                Ok(Appended::Done) => {
                    self.take_in(now, entries)?;
                    return Ok(self.next);
                }
                Ok(Appended::Taken) => self.read().await?,
                Ok(Appended::Gone) => return Err(Failed::Gone),
                Err(error) => {
                    // The connection may have broken after the lines were written: the log knows.
                    let found = self.store.read(self.stream, self.next).await?;
                    let written = found.starts_with(&lines);
                    let nothing = found.is_empty();
                    self.take_lines(found)?;
                    if written {
                        return Ok(self.next);
                    }
                    if nothing {
                        return Err(error.into());
                    }
                }
            }
        }
        Err(Failed::Busy)
    }

    /// Reads what is in the log beyond what is known.
    async fn read<R>(&mut self) -> Result<(), Failed<R>> {
        let lines = self.store.read(self.stream, self.next).await?;
        self.take_lines(lines)
    }

    fn take_lines<R>(&mut self, lines: Vec<Line>) -> Result<(), Failed<R>> {
        for line in lines {
            let entry = serde_json::from_str(&line.body).map_err(|error| Torn {
                number: self.next,
                why: error.to_string(),
            })?;
            self.take_in(line.at, [entry])?;
        }
        Ok(())
    }

    fn take_in(&mut self, at: Millis, entries: impl IntoIterator<Item = B::Entry>) -> Result<(), Torn> {
        let mut book = self.book.write().unwrap_or_else(PoisonError::into_inner);
        for entry in entries {
            let number = self.next;
            book.enter(entry, at).map_err(|torn| Torn { number, ..torn })?;
            self.next += 1;
            self.latest = self.latest.max(at);
        }
        Ok(())
    }
}

async fn sleep(millis: Option<u64>) {
    match millis {
        Some(millis) => tokio::time::sleep(Duration::from_millis(millis)).await,
        None => std::future::pending().await,
    }
}
