//! The library: shipped scenarios and those of folders, to be listed and loaded.

use super::build::build;
use super::check::{Assessed, assess, not_there};
use super::fault::{Fault, Thing};
use super::folder::Folder;
use super::history::HistoricalFact;
use super::problem::Report;
use super::records;
use crate::rules::record::scenario_hash;
use crate::rules::scenario::Scenario;
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, OnceLock};

static SHIPPED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/scenarios");

/// The key of the shipped scenario that authors copy.
pub const TEMPLATE: &str = "blank";

/// Scenarios that can be played, shipped or from folders.
#[derive(Debug, Default)]
pub struct Library {
    shelves: Vec<Shelf>,
}

/// One scenario, read when it is first asked for.
#[derive(Debug)]
struct Shelf {
    folder: Folder,
    assessed: OnceLock<Assessed>,
}

/// A scenario as the picker shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// Its key.
    pub key: String,
    /// The games that can be played with it.
    pub games: Vec<String>,
    /// Its place in the list, lowest first.
    pub order: i64,
    /// How long a play takes, in minutes.
    pub minutes: i64,
    /// The keys of its parties.
    pub parties: Vec<String>,
    /// Whether it is written for an observer's seat too.
    pub observer: bool,
}

/// One game of a scenario, ready to be played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// The validated scenario.
    pub scenario: Scenario,
    /// What is known about it beside.
    pub info: Info,
    /// Its texts as Fluent, by language.
    pub texts: BTreeMap<String, String>,
    /// Its `sources.md`.
    pub sources: String,
    /// What really happened.
    pub history: Vec<HistoricalFact>,
    /// SHA-256 over the scenario's bytes, in hexadecimal: two that are equal play alike.
    pub hash: String,
}

/// What a scenario says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Info {
    /// As the picker shows it.
    pub listing: Listing,
    /// The game that was loaded.
    pub game: String,
}

/// Why a scenario cannot be had.
#[derive(Clone, Debug, thiserror::Error)]
pub enum LoadError {
    /// There is no such scenario or game.
    #[error("{0}; {mend}", mend = .0.mend())]
    Unknown(Box<Fault>),
    /// It has problems.
    #[error("the scenario “{key}” has {count} problem(s):\n{report}", count = report.problems.len())]
    Broken {
        /// Its key.
        key: String,
        /// All of them.
        report: Report,
    },
    /// The folder cannot be read.
    #[error("{0}")]
    Unreadable(Report),
    /// Too little of the scenario is left in a game to play it.
    #[error(
        "the game “{game}” of “{key}” takes too little from the scenario to be played; it needs two parties, an issue, a meeting and a form"
    )]
    Empty {
        /// The scenario.
        key: String,
        /// The game.
        game: String,
    },
}

impl Library {
    /// The shipped scenarios.
    #[must_use]
    pub fn embedded() -> Self {
        let mut library = Self::default();
        for directory in SHIPPED.dirs() {
            library.put(Folder::embedded(directory));
        }
        library
    }

    /// These, and those of a folder: the folder of one scenario, or one that holds several. One with
    /// the key of another takes its place.
    ///
    /// # Errors
    /// If the folder cannot be read or holds no scenario.
    pub fn with_folder(mut self, path: &Path) -> Result<Self, LoadError> {
        let unreadable = |fault: Fault| {
            let source = super::problem::Source::new(path.display().to_string(), "");
            LoadError::Unreadable(Report {
                checked: path.display().to_string(),
                problems: vec![super::problem::Problem::new(source, 0..0, fault)],
            })
        };
        let mut folders = Vec::new();
        if path.join("scenario.ron").is_file() {
            folders.push(path.to_path_buf());
        } else {
            let entries = std::fs::read_dir(path).map_err(|error| unreadable(Fault::Unreadable(error.to_string())))?;
            folders.extend(entries.flatten().map(|entry| entry.path()));
            folders.retain(|folder| folder.join("scenario.ron").is_file());
            folders.sort();
        }
        if folders.is_empty() {
            return Err(unreadable(Fault::FileMissing("scenario.ron")));
        }
        for folder in folders {
            let folder = Folder::read(&folder).map_err(|problem| {
                LoadError::Unreadable(Report {
                    checked: folder.display().to_string(),
                    problems: vec![*problem],
                })
            })?;
            self.put(folder);
        }
        Ok(self)
    }

    fn put(&mut self, folder: Folder) {
        self.shelves.retain(|shelf| shelf.folder.key != folder.key);
        self.shelves.push(Shelf {
            folder,
            assessed: OnceLock::new(),
        });
    }

    /// The scenarios that can be read, in order. Those that cannot be read are left to the check.
    #[must_use]
    pub fn list(&self) -> Vec<Listing> {
        let mut list: Vec<Listing> = self
            .shelves
            .iter()
            .filter_map(|shelf| listing(shelf.assessed()))
            .collect();
        list.sort_by(|a, b| (a.order, &a.key).cmp(&(b.order, &b.key)));
        list
    }

    /// The reports of all scenarios, clean ones included.
    #[must_use]
    pub fn reports(&self) -> Vec<&Report> {
        self.shelves.iter().map(|shelf| &shelf.assessed().report).collect()
    }

    /// One game of a scenario.
    ///
    /// # Errors
    /// If there is none of that name, or anything is wrong with it.
    pub fn load(&self, key: &str, game: &str) -> Result<Arc<Loaded>, LoadError> {
        let Some(found) = self.shelves.iter().find(|shelf| shelf.folder.key == key) else {
            let known = self.shelves.iter().map(|shelf| shelf.folder.key.as_str());
            return Err(LoadError::Unknown(not_there(Thing::Scenario, key, known).into()));
        };
        let assessed = found.assessed();
        let broken = || LoadError::Broken {
            key: key.to_owned(),
            report: assessed.report.clone(),
        };
        let (Some(file), true) = (&assessed.file, assessed.report.is_clean()) else {
            return Err(broken());
        };
        if !file.games.has(game) {
            return Err(LoadError::Unknown(
                not_there(Thing::Game, game, file.games.keys()).into(),
            ));
        }
        let (Some(scenario), Some(listing)) = (build(file, key, game), listing(assessed)) else {
            return Err(LoadError::Empty {
                key: key.to_owned(),
                game: game.to_owned(),
            });
        };
        Ok(Arc::new(Loaded {
            hash: scenario_hash(&scenario),
            scenario,
            info: Info {
                listing,
                game: game.to_owned(),
            },
            texts: assessed.texts.clone(),
            sources: assessed.sources_text.clone(),
            history: records::facts(&assessed.history, &assessed.sources),
        }))
    }
}

impl Shelf {
    fn assessed(&self) -> &Assessed {
        self.assessed.get_or_init(|| assess(&self.folder))
    }
}

fn listing(assessed: &Assessed) -> Option<Listing> {
    let file = assessed.file.as_ref()?;
    Some(Listing {
        key: assessed.key.clone(),
        games: file.games.keys().map(str::to_owned).collect(),
        order: file.order,
        minutes: file.minutes,
        parties: file.parties.keys().map(str::to_owned).collect(),
        observer: file.observer,
    })
}
