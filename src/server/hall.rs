//! The hall: all lessons that this host serves, and the way to them.

use super::class::Class;
use super::keeper::{Failed, Keeper};
use super::lesson::{self, CODE_LENGTH, Fact, JoinCode, Lesson, Settings};
use super::millis::Millis;
use super::secret::{Secret, numbers};
use super::store::{LessonId, Line, Listed, News, Store, StoreError, Stream};
use crate::scenarios::{Library, LoadError, Loaded};
use crate::text::{Catalogue, TextError};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{RwLock, broadcast};

/// How often it is looked for lessons whose time is over.
const SWEEP: Duration = Duration::from_mins(1);
/// How many codes are drawn before it is said that there is no free one.
const DRAWS: usize = 20;

/// Why a lesson cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum HallError {
    /// There is no such lesson, or it has been wiped.
    #[error("there is no such lesson")]
    NoLesson,
    /// Too much waits for it already.
    #[error("too much waits for this lesson already")]
    Busy,
    /// Its scenario cannot be had.
    #[error(transparent)]
    Scenario(#[from] LoadError),
    /// Its scenario has changed since it was opened.
    #[error("the scenario of this lesson is not the one that it was opened with")]
    Changed,
    /// Texts cannot be read.
    #[error(transparent)]
    Text(#[from] TextError),
    /// The log cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The log is damaged.
    #[error("{0}")]
    Log(String),
    /// The system has no source of random numbers.
    #[error("there are no random numbers to be had: {0}")]
    Random(#[from] getrandom::Error),
    /// All codes that were drawn are in use.
    #[error("no free code was found; wipe lessons that are over")]
    NoCode,
    /// A setting is out of its bounds.
    #[error("a setting cannot be used: {0:?}")]
    Settings(lesson::Unusable),
}

impl<R> From<Failed<R>> for HallError {
    fn from(failed: Failed<R>) -> Self {
        match failed {
            Failed::Store(error) => Self::Store(error),
            Failed::Torn(torn) => Self::Log(torn.to_string()),
            Failed::Busy => Self::Busy,
            Failed::Refused(_) | Failed::Gone => Self::NoLesson,
        }
    }
}

/// All lessons of this host.
pub struct Hall {
    store: Store,
    library: Library,
    classes: RwLock<BTreeMap<LessonId, Arc<Class>>>,
    /// Held while a lesson is read from the log.
    reading: tokio::sync::Mutex<()>,
    catalogues: Mutex<BTreeMap<(String, String, String), Arc<Catalogue>>>,
}

impl Hall {
    /// Opens the hall: lessons that are being played go on, and lessons whose time is over are wiped from now on.
    ///
    /// # Errors
    /// If the log cannot be read.
    pub async fn open(store: Store, library: Library) -> Result<Arc<Self>, HallError> {
        let hall = Arc::new(Self {
            store,
            library,
            classes: RwLock::default(),
            reading: tokio::sync::Mutex::default(),
            catalogues: Mutex::default(),
        });
        tokio::spawn(follow(Arc::clone(&hall), hall.store.news()));
        for listed in hall.store.lessons().await? {
            // A lesson that cannot be read keeps no other from going on; whoever asks for it is told why.
            if let Ok(class) = hall.class(listed.id).await {
                let settling = Arc::clone(&class);
                tokio::spawn(async move { settling.settle().await });
            }
        }
        tokio::spawn(sweep(Arc::clone(&hall)));
        Ok(hall)
    }

    /// The scenarios.
    #[must_use]
    pub const fn library(&self) -> &Library {
        &self.library
    }

    /// Opens a lesson; gives its number and the teacher's secret.
    ///
    /// # Errors
    /// Why it cannot be opened.
    pub async fn create(&self, settings: Settings) -> Result<(LessonId, Secret), HallError> {
        settings.check().map_err(HallError::Settings)?;
        let secret = Secret::draw()?;
        let now = Millis::now();
        let keep = match settings.alone {
            // What one person has saved is theirs to delete.
            Some(_) => Millis::seconds(u32::MAX),
            None => Millis::seconds(u32::from(settings.keep_hours) * 3600),
        };
        for _ in 0..DRAWS {
            let [high, low, ..] = numbers::<2>()?;
            let id = LessonId((u64::from(high) << 32 | u64::from(low)) & ((1 << 53) - 1));
            let code = JoinCode::draw(numbers::<CODE_LENGTH>()?);
            let fact = Fact::Opened {
                settings: Box::new(settings.clone()),
                code: code.as_str().to_owned(),
                teacher: secret.hash(),
            };
            let first = Line::of(now, &fact)?;
            let listed = Listed {
                id,
                code: code.as_str().to_owned(),
                wipe_at: now.plus(keep),
            };
            if self.store.create(listed, first).await? {
                return Ok((id, secret));
            }
        }
        Err(HallError::NoCode)
    }

    /// A lesson by its number.
    ///
    /// # Errors
    /// If there is none, or it cannot be had.
    pub async fn class(&self, id: LessonId) -> Result<Arc<Class>, HallError> {
        if let Some(class) = self.known(id).await {
            return Ok(class);
        }
        // One lesson is read at a time, so that none is read twice; lessons that are known wait for none.
        let _reading = self.reading.lock().await;
        if let Some(class) = self.known(id).await {
            return Ok(class);
        }
        let stream = Stream { lesson: id, table: 0 };
        let lesson = Keeper::open(self.store.clone(), stream, Lesson::default()).await?;
        let class = Arc::new(Class::of(id, lesson, self.store.clone(), &self.library)?);
        self.classes.write().await.insert(id, Arc::clone(&class));
        Ok(class)
    }

    /// What a lesson was opened with, if so much of its log can be read; also of one that cannot be had otherwise.
    ///
    /// # Errors
    /// If the log cannot be read now.
    pub async fn opened_with(&self, id: LessonId) -> Result<Option<Settings>, StoreError> {
        let lines = self.store.read(Stream { lesson: id, table: 0 }, 0).await?;
        let first = lines.first().and_then(|line| serde_json::from_str(&line.body).ok());
        Ok(match first {
            Some(Fact::Opened { settings, .. }) => Some(*settings),
            _ => None,
        })
    }

    /// A lesson by its number, if it has been read already.
    pub async fn known(&self, id: LessonId) -> Option<Arc<Class>> {
        self.classes.read().await.get(&id).map(Arc::clone)
    }

    /// The lesson with a join code.
    ///
    /// # Errors
    /// If there is none, or it cannot be had.
    pub async fn with_code(&self, code: &JoinCode) -> Result<Arc<Class>, HallError> {
        let lessons = self.store.lessons().await?;
        let found = lessons.iter().find(|listed| listed.code == code.as_str());
        self.class(found.ok_or(HallError::NoLesson)?.id).await
    }

    /// All lessons, last opened first.
    ///
    /// # Errors
    /// If the log cannot be read.
    pub async fn lessons(&self) -> Result<Vec<Listed>, StoreError> {
        self.store.lessons().await
    }

    /// Removes a lesson with everything in it, for good.
    ///
    /// # Errors
    /// If the log cannot be used.
    pub async fn wipe(&self, id: LessonId) -> Result<(), StoreError> {
        self.store.wipe(id).await?;
        self.forget(id).await;
        Ok(())
    }

    async fn forget(&self, id: LessonId) {
        // One that is being read just now is known before it is forgotten.
        let _reading = self.reading.lock().await;
        let class = self.classes.write().await.remove(&id);
        if let Some(class) = class {
            class.wiped().await;
        }
    }

    /// Forgets the lessons that are in the log no longer: that they were wiped may have been missed.
    async fn forget_wiped(&self) {
        let known: Vec<LessonId> = self.classes.read().await.keys().copied().collect();
        // If the log cannot be read now, it is asked again within a minute.
        let Ok(listed) = self.lessons().await else { return };
        for id in known {
            if listed.iter().all(|listed| listed.id != id) {
                self.forget(id).await;
            }
        }
    }

    /// The texts of a lesson in a language; in English, if there are none in that.
    ///
    /// # Errors
    /// If the texts cannot be read.
    pub fn words(&self, language: &str, loaded: &Loaded) -> Result<Arc<Catalogue>, TextError> {
        let situation = &loaded.scenario.situation;
        let key = (language.to_owned(), situation.key.clone(), situation.game.clone());
        let mut catalogues = self.catalogues.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(words) = catalogues.get(&key) {
            return Ok(Arc::clone(words));
        }
        let words = Arc::new(Catalogue::for_scenario(language, &loaded.texts, &loaded.scenario)?);
        catalogues.insert(key, Arc::clone(&words));
        Ok(words)
    }

    /// The interface's texts in a language.
    ///
    /// # Errors
    /// If the texts cannot be read.
    pub fn plain_words(&self, language: &str) -> Result<Arc<Catalogue>, TextError> {
        let key = (language.to_owned(), String::new(), String::new());
        let mut catalogues = self.catalogues.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(words) = catalogues.get(&key) {
            return Ok(Arc::clone(words));
        }
        let words = Arc::new(Catalogue::new(language, None)?);
        catalogues.insert(key, Arc::clone(&words));
        Ok(words)
    }
}

/// Passes on what other hosts have written.
async fn follow(hall: Arc<Hall>, mut news: broadcast::Receiver<News>) {
    loop {
        match news.recv().await {
            Ok(News::Grown(stream, next)) => {
                if let Some(class) = hall.classes.read().await.get(&stream.lesson) {
                    class.nudge(stream.table, next);
                }
            }
            Ok(News::Wiped(lesson)) => hall.forget(lesson).await,
            Ok(News::Missed) | Err(broadcast::error::RecvError::Lagged(_)) => {
                hall.forget_wiped().await;
                for class in hall.classes.read().await.values() {
                    for table in std::iter::once(0).chain(class.numbers()) {
                        class.nudge(table, u64::MAX);
                    }
                }
            }
            Err(broadcast::error::RecvError::Closed) => return,
        }
    }
}

/// Wipes lessons whose time is over.
async fn sweep(hall: Arc<Hall>) {
    loop {
        if let Ok(lessons) = hall.lessons().await {
            let now = Millis::now();
            for over in lessons.iter().filter(|listed| listed.wipe_at <= now) {
                // What cannot be wiped now is tried again in a minute.
                let _ = hall.wipe(over.id).await;
            }
        }
        hall.forget_wiped().await;
        tokio::time::sleep(SWEEP).await;
    }
}
