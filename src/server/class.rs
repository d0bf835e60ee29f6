//! A class: one lesson with its tables, each read from the log when it is first asked for.

use super::hall::HallError;
use super::keeper::{Failed, Keeper};
use super::lesson::{Lesson, Settings, Stage};
use super::room::{self, Play};
use super::store::{LessonId, Store, Stream};
use crate::rules::ids::{PartyId, PartySet};
use crate::rules::ruling::Ruling;
use crate::rules::scenario::Scenario;
use crate::scenarios::{Library, Loaded};
use futures_util::stream::{self, StreamExt, TryStreamExt};
use std::sync::Arc;
use tokio::sync::OnceCell;

/// How many tables are opened at the same time.
const TOGETHER: usize = 32;

/// One lesson with its tables.
pub struct Class {
    /// Its number.
    pub id: LessonId,
    /// The lesson itself.
    pub lesson: Arc<Keeper<Lesson>>,
    /// The scenario that its tables play.
    pub loaded: Arc<Loaded>,
    scenario: Arc<Scenario>,
    settings: Settings,
    store: Store,
    tables: Vec<OnceCell<Arc<Keeper<Play>>>>,
}

impl Class {
    /// The class of a lesson that has been read.
    ///
    /// # Errors
    /// If nothing of it is in the log, or its scenario is not the one that it was opened with.
    pub fn of(id: LessonId, lesson: Arc<Keeper<Lesson>>, store: Store, library: &Library) -> Result<Self, HallError> {
        let settings = lesson
            .read(|lesson| lesson.settings().cloned())
            .ok_or(HallError::NoLesson)?;
        let loaded = library.load(&settings.scenario, &settings.game)?;
        if loaded.hash != settings.hash {
            return Err(HallError::Changed);
        }
        Ok(Self {
            id,
            lesson,
            scenario: Arc::new(loaded.scenario.clone()),
            loaded,
            store,
            tables: (0..settings.tables).map(|_| OnceCell::new()).collect(),
            settings,
        })
    }

    /// The settings, which do not change.
    #[must_use]
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// How many parties a table has.
    #[must_use]
    pub fn parties(&self) -> u8 {
        u8::try_from(self.scenario.situation.party_count()).unwrap_or(u8::MAX)
    }

    /// The numbers of the tables.
    pub fn numbers(&self) -> impl Iterator<Item = u16> + use<> {
        1..=self.settings.tables
    }

    /// A table by its number, read from the log when it is first asked for.
    ///
    /// # Errors
    /// If there is no such table, or its log cannot be read.
    pub async fn table(&self, number: u16) -> Result<&Arc<Keeper<Play>>, HallError> {
        let place = usize::from(number).checked_sub(1).ok_or(HallError::NoLesson)?;
        let cell = self.tables.get(place).ok_or(HallError::NoLesson)?;
        let open = || async {
            let stream = Stream {
                lesson: self.id,
                table: number,
            };
            let blank = Play::blank(Arc::clone(&self.scenario), self.settings.world, self.settings.timings)
                .kept_by(self.settings.computers.clone());
            Keeper::open(self.store.clone(), stream, blank).await
        };
        Ok(cell.get_or_try_init(open).await?)
    }

    /// The seats of a table that students have taken.
    fn taken(&self, table: u16) -> PartySet {
        self.lesson.read(|lesson| {
            (0..self.parties())
                .map(PartyId)
                .filter(|party| lesson.is_taken(table, *party))
                .collect()
        })
    }

    /// Opens the tables at which somebody sits, once the lesson has begun, and sets seats right. Whatever was interrupted
    /// is made good by doing it again.
    ///
    /// # Errors
    /// If a table's log cannot be used.
    pub async fn settle(&self) -> Result<(), HallError> {
        if self.lesson.read(Lesson::stage) == Stage::Lobby {
            return Ok(());
        }
        // Many at once, so that one wait for the disk serves them all.
        let tables = stream::iter(self.numbers()).map(|number| self.settle_table(number));
        tables.buffer_unordered(TOGETHER).try_collect().await
    }

    /// The same for one table.
    ///
    /// # Errors
    /// If its log cannot be used.
    pub async fn settle_table(&self, number: u16) -> Result<(), HallError> {
        if self.lesson.read(Lesson::stage) == Stage::Lobby {
            return Ok(());
        }
        let table = self.table(number).await?;
        let taken = self.taken(number);
        let ask = if table.read(|play| play.table().is_some()) {
            room::Ask::Occupy { taken }
        } else if taken.is_empty() {
            return Ok(());
        } else {
            room::Ask::Open { taken }
        };
        // Before it is opened, so that its first step has its time too.
        let timings = self.lesson.read(Lesson::timings);
        if table.read(|play| *play.timings() != timings) {
            settled(table.ask(room::Ask::Time(timings)).await)?;
        }
        settled(table.ask(ask).await)?;
        // What the teacher brought into every table holds here too: for a table that opens late, one that went back, and
        // one that an interruption kept from hearing of it.
        for order in self.lesson.read(|lesson| lesson.orders().to_vec()) {
            let (dispatch, round) = (order.dispatch, order.round);
            if table.read(|play| play.lacks(order)) {
                settled(table.ask(room::Ask::Rule(Ruling::Bring { dispatch, round })).await)?;
            }
        }
        Ok(())
    }

    /// There are lines of a stream up to a number.
    pub fn nudge(&self, table: u16, next: u64) {
        if table == 0 {
            self.lesson.nudge(next);
        } else if let Some(Some(keeper)) = self.tables.get(usize::from(table) - 1).map(OnceCell::get) {
            keeper.nudge(next);
        }
    }

    /// The lesson is gone: whoever waits for it is told.
    pub async fn wiped(&self) {
        self.lesson.wiped().await;
        for table in self.tables.iter().filter_map(OnceCell::get) {
            table.wiped().await;
        }
    }
}

/// Another host may have done just now what is refused.
fn settled(asked: Result<u64, Failed<room::Refusal>>) -> Result<(), HallError> {
    match asked {
        Ok(_) | Err(Failed::Refused(_)) => Ok(()),
        Err(failed) => Err(failed.into()),
    }
}
