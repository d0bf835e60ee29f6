//! The log in one PostgreSQL database that several hosts share. What one host writes, it tells the others through the
//! database's own notifications.

use super::{Appended, FORM, HOST_SECRET, KEEP_SECRET, LessonId, Line, Listed, News, RENEW_SECRET, StoreError, Stream};
use crate::server::millis::Millis;
use crate::server::secret::Secret;
use std::future::poll_fn;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::{RwLock, broadcast};
use tokio_postgres::error::SqlState;
use tokio_postgres::{AsyncMessage, Client, NoTls, Statement};

/// How many connections are held: commits on different ones share a wait for the disk.
const CONNECTIONS: usize = 6;
/// The channel of notifications.
const CHANNEL: &str = "two_tables";
/// How long it is waited before a lost connection for news is tried again.
const AGAIN: Duration = Duration::from_millis(500);

/// The database.
#[derive(Clone)]
pub struct Postgres {
    address: Arc<str>,
    links: Arc<Vec<RwLock<Arc<Link>>>>,
    turn: Arc<AtomicUsize>,
    news: broadcast::Sender<News>,
}

impl From<tokio_postgres::Error> for StoreError {
    fn from(error: tokio_postgres::Error) -> Self {
        let said = error.as_db_error().map(|error| error.message().to_owned());
        Self::Database(said.unwrap_or_else(|| error.to_string()))
    }
}

/// A connection with the statements that are used all the time.
struct Link {
    client: Client,
    append: Statement,
    read: Statement,
}

/// One statement is one transaction, the notification included: it is told when it is on the disk.
const APPEND: &str = "WITH added AS (
         INSERT INTO log (lesson, desk, number, at, body)
         SELECT $1, $2, $3 + line.place - 1, line.at, line.body
         FROM unnest($4::bigint[], $5::text[]) WITH ORDINALITY AS line (at, body, place)
         RETURNING number)
     SELECT pg_notify('two_tables', $6) FROM (SELECT 1 FROM added LIMIT 1) AS once";
const READ: &str = "SELECT at, body FROM log WHERE lesson = $1 AND desk = $2 AND number >= $3 ORDER BY number";

async fn connect(address: &str) -> Result<Client, StoreError> {
    let (client, connection) = tokio_postgres::connect(address, NoTls).await?;
    // It ends with the client, or with the server; the client then says that it is closed.
    tokio::spawn(connection);
    Ok(client)
}

impl Link {
    async fn open(address: &str) -> Result<Self, StoreError> {
        Self::of(connect(address).await?).await
    }

    async fn of(client: Client) -> Result<Self, StoreError> {
        let append = client.prepare(APPEND).await?;
        let read = client.prepare(READ).await?;
        Ok(Self { client, append, read })
    }
}

impl Postgres {
    /// Connects to the database and makes the tables, if they are not there.
    ///
    /// # Errors
    /// Why it cannot be used.
    pub async fn open(address: &str) -> Result<Self, StoreError> {
        let first = connect(address).await?;
        prepare(&first).await?;
        let mut links = vec![RwLock::new(Arc::new(Link::of(first).await?))];
        for _ in 1..CONNECTIONS {
            links.push(RwLock::new(Arc::new(Link::open(address).await?)));
        }
        let news = broadcast::channel(4096).0;
        let listening = listen(address, &news).await?;
        tokio::spawn(keep_listening(address.to_owned(), listening, news.clone()));
        Ok(Self {
            address: Arc::from(address),
            links: Arc::new(links),
            turn: Arc::new(AtomicUsize::new(0)),
            news,
        })
    }

    pub fn news(&self) -> broadcast::Receiver<News> {
        self.news.subscribe()
    }

    /// A connection that is open; a lost one is made again.
    async fn link(&self) -> Result<Arc<Link>, StoreError> {
        let turn = self.turn.fetch_add(1, Ordering::Relaxed) % self.links.len();
        let slot = &self.links[turn];
        let link = Arc::clone(&*slot.read().await);
        if !link.client.is_closed() {
            return Ok(link);
        }
        let mut held = slot.write().await;
        if held.client.is_closed() {
            *held = Arc::new(Link::open(&self.address).await?);
        }
        Ok(Arc::clone(&held))
    }

    pub async fn create(&self, lesson: Listed, first: Line) -> Result<bool, StoreError> {
        let link = self.link().await?;
        let query = "WITH row AS (INSERT INTO lessons (id, code, wipe_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
                          RETURNING id)
             INSERT INTO log (lesson, desk, number, at, body) SELECT id, 0, 0, $4, $5 FROM row";
        let id = lesson.id.stored();
        let wipe_at = lesson.wipe_at.0;
        let made = link
            .client
            .execute(query, &[&id, &lesson.code, &wipe_at, &first.at.0, &first.body])
            .await?;
        Ok(made == 1)
    }

    pub async fn append(&self, stream: Stream, first: u64, lines: Vec<Line>) -> Result<Appended, StoreError> {
        let link = self.link().await?;
        let lesson = stream.lesson.stored();
        let desk = i32::from(stream.table);
        let first_number = first;
        let first = i64::try_from(first).unwrap_or(i64::MAX);
        let at: Vec<i64> = lines.iter().map(|line| line.at.0).collect();
        let bodies: Vec<&str> = lines.iter().map(|line| line.body.as_str()).collect();
        let told = format!(
            "grown {} {} {}",
            stream.lesson,
            stream.table,
            first_number + lines.len() as u64
        );
        let done = link
            .client
            .query(&link.append, &[&lesson, &desk, &first, &at, &bodies, &told])
            .await;
        match done {
            Ok(_) => Ok(Appended::Done),
            Err(error) => match error.code() {
                Some(code) if *code == SqlState::UNIQUE_VIOLATION => Ok(Appended::Taken),
                Some(code) if *code == SqlState::FOREIGN_KEY_VIOLATION => Ok(Appended::Gone),
                _ => Err(error.into()),
            },
        }
    }

    pub async fn read(&self, stream: Stream, from: u64) -> Result<Vec<Line>, StoreError> {
        let link = self.link().await?;
        let lesson = stream.lesson.stored();
        let desk = i32::from(stream.table);
        let from = i64::try_from(from).unwrap_or(i64::MAX);
        let rows = link.client.query(&link.read, &[&lesson, &desk, &from]).await?;
        let lines = rows.iter().map(|row| Line {
            at: Millis(row.get(0)),
            body: row.get(1),
        });
        Ok(lines.collect())
    }

    pub async fn lessons(&self) -> Result<Vec<Listed>, StoreError> {
        let link = self.link().await?;
        let rows = link
            .client
            .query("SELECT id, code, wipe_at FROM lessons ORDER BY wipe_at DESC", &[])
            .await?;
        let lessons = rows.iter().map(|row| Listed {
            id: LessonId(row.get::<_, i64>(0).unsigned_abs()),
            code: row.get(1),
            wipe_at: Millis(row.get(2)),
        });
        Ok(lessons.collect())
    }

    pub async fn host_secret(&self, fresh: Secret, renew: bool) -> Result<Secret, StoreError> {
        let link = self.link().await?;
        let keep = if renew { RENEW_SECRET } else { KEEP_SECRET };
        link.client.execute(keep, &[&fresh.as_str()]).await?;
        let row = link.client.query_one(HOST_SECRET, &[]).await?;
        Ok(Secret::kept(row.get(0)))
    }

    pub async fn wipe(&self, lesson: LessonId) -> Result<(), StoreError> {
        let link = self.link().await?;
        link.client
            .execute("DELETE FROM lessons WHERE id = $1", &[&lesson.stored()])
            .await?;
        let told = format!("wiped {lesson}");
        link.client
            .execute("SELECT pg_notify('two_tables', $1)", &[&told])
            .await?;
        Ok(())
    }
}

/// Makes the tables, one host at a time.
async fn prepare(client: &Client) -> Result<(), StoreError> {
    client
        .batch_execute(
            "BEGIN;
             SELECT pg_advisory_xact_lock(7370255);
             CREATE TABLE IF NOT EXISTS form (form BIGINT PRIMARY KEY);
             CREATE TABLE IF NOT EXISTS lessons (
                 id BIGINT PRIMARY KEY, code TEXT NOT NULL UNIQUE, wipe_at BIGINT NOT NULL
             );
             CREATE TABLE IF NOT EXISTS log (
                 lesson BIGINT NOT NULL REFERENCES lessons (id) ON DELETE CASCADE,
                 desk INTEGER NOT NULL, number BIGINT NOT NULL, at BIGINT NOT NULL, body TEXT NOT NULL,
                 PRIMARY KEY (lesson, desk, number)
             );
             CREATE TABLE IF NOT EXISTS host (one INTEGER PRIMARY KEY CHECK (one = 1), secret TEXT NOT NULL);
             INSERT INTO form SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM form);
             COMMIT",
        )
        .await?;
    let found: i64 = client.query_one("SELECT max(form) FROM form", &[]).await?.get(0);
    if found > FORM {
        return Err(StoreError::Form { found, known: FORM });
    }
    Ok(())
}

/// Listens for news on a connection of its own; the task that is returned ends when the connection does.
async fn listen(address: &str, news: &broadcast::Sender<News>) -> Result<tokio::task::JoinHandle<()>, StoreError> {
    let (client, mut connection) = tokio_postgres::connect(address, NoTls).await?;
    let news = news.clone();
    let task = tokio::spawn(async move {
        while let Some(Ok(message)) = poll_fn(|context| connection.poll_message(context)).await {
            if let AsyncMessage::Notification(note) = message
                && let Some(one) = parse(note.payload())
            {
                // Nobody listens while no room is open.
                let _ = news.send(one);
            }
        }
    });
    client.batch_execute(&format!("LISTEN {CHANNEL}")).await?;
    // The connection lives as long as its client does.
    Ok(tokio::spawn(async move {
        let _ = task.await;
        drop(client);
    }))
}

/// Listens again whenever the connection was lost, and says that news may have been missed.
async fn keep_listening(address: String, first: tokio::task::JoinHandle<()>, news: broadcast::Sender<News>) {
    let mut listening = first;
    loop {
        let _ = listening.await;
        listening = loop {
            tokio::time::sleep(AGAIN).await;
            if let Ok(listening) = listen(&address, &news).await {
                break listening;
            }
        };
        let _ = news.send(News::Missed);
    }
}

/// Reads a notification.
fn parse(payload: &str) -> Option<News> {
    let mut words = payload.split(' ');
    let kind = words.next()?;
    let lesson = LessonId::parse(words.next()?)?;
    match kind {
        "grown" => {
            let table = words.next()?.parse().ok()?;
            let next = words.next()?.parse().ok()?;
            Some(News::Grown(Stream { lesson, table }, next))
        }
        "wiped" => Some(News::Wiped(lesson)),
        _ => None,
    }
}
