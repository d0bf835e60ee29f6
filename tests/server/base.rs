//! What the tests share: settings, stores, a way to play.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;
use two_tables::rules::ids::PartyId;
use two_tables::scenarios::{Library, Loaded};
use two_tables::server::keeper::Book;
use two_tables::server::lesson::{Assignment, Binding, Computers, Fact, Lesson, Reading, Settings, Timings};
use two_tables::server::millis::Millis;
use two_tables::server::secret::Hash;
use two_tables::server::store::Store;

/// The schoolhouse, in its basic game.
pub fn schoolhouse() -> Arc<Loaded> {
    Library::embedded().load("schoolhouse", "basic").expect("it is shipped")
}

/// Settings of a lesson on it.
pub fn settings(tables: u16) -> Settings {
    let loaded = schoolhouse();
    Settings {
        scenario: "schoolhouse".to_owned(),
        game: "basic".to_owned(),
        hash: loaded.hash.clone(),
        world: 7,
        tables,
        places: 4,
        timings: Timings {
            podium: 60,
            exchange: 60,
            home: 60,
            replies: 60,
            follow_through: 60,
        },
        language: "en".to_owned(),
        reading: Reading::Full,
        binding: Binding::Head,
        assignment: Assignment::Choose,
        keep_hours: 24,
        computers: Computers::default(),
        adviser: true,
        alone: None,
    }
}

/// A lesson that was just opened.
pub fn lesson(settings: Settings) -> Lesson {
    let mut lesson = Lesson::default();
    let fact = Fact::Opened {
        settings: Box::new(settings),
        code: "ACDEF".to_owned(),
        teacher: Hash::of("teacher"),
    };
    lesson.enter(fact, Millis(0)).expect("a first fact fits");
    lesson
}

pub const US: PartyId = PartyId(0);
pub const RUSSIA: PartyId = PartyId(1);

/// A place for a store that is gone with the test.
pub enum Place {
    File(TempDir),
    Database(String),
}

impl Place {
    /// Opens the store; several times for several hosts, where it is a database.
    pub async fn open(&self) -> Store {
        match self {
            Self::File(folder) => Store::open(None, folder.path()).await,
            Self::Database(address) => Store::open(Some(address), std::path::Path::new("/nowhere")).await,
        }
        .expect("the store opens")
    }
}

/// The address of a PostgreSQL server on which databases can be made; `tests/run` sets it.
fn server() -> Option<String> {
    let address = std::env::var("TWO_TABLES_TEST_POSTGRES").ok()?;
    Some(address.trim_end_matches('/').to_owned())
}

/// A file always; a database of its own where there is a server.
pub async fn places() -> Vec<Place> {
    let mut places = vec![Place::File(tempfile::tempdir().expect("a folder can be made"))];
    places.extend(database().await);
    places
}

/// A database of its own, where there is a server.
pub async fn database() -> Option<Place> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let Some(server) = server() else {
        eprintln!("TWO_TABLES_TEST_POSTGRES is not set: this test has run without a database; tests/run sets it");
        return None;
    };
    let name = format!(
        "two_tables_{}_{}",
        std::process::id(),
        COUNT.fetch_add(1, Ordering::Relaxed)
    );
    let (client, connection) = tokio_postgres::connect(&format!("{server}/postgres"), tokio_postgres::NoTls)
        .await
        .expect("the server of TWO_TABLES_TEST_POSTGRES answers");
    tokio::spawn(connection);
    client
        .batch_execute(&format!("CREATE DATABASE {name}"))
        .await
        .expect("a database can be made");
    Some(Place::Database(format!("{server}/{name}")))
}

/// The same for a test that waits for nothing.
pub fn a_database() -> Option<Place> {
    tokio::runtime::Runtime::new().expect("a runtime").block_on(database())
}
