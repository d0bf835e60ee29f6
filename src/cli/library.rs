//! The library as the command line asks for it.

use super::Shelves;
use super::failure::Failure;
use clap::Args;
use std::sync::Arc;
use two_tables::scenarios::{Library, Loaded};
use two_tables::text::Catalogue;

/// A game of a scenario, as the command line names it.
#[derive(Debug, Args)]
pub struct Chosen {
    /// The scenario.
    #[arg(value_name = "SCENARIO")]
    scenario: String,
    /// Which of its games; the first, if left out.
    #[arg(long, value_name = "KEY")]
    game: Option<String>,
    #[command(flatten)]
    shelves: Shelves,
}

impl Chosen {
    /// Loads it.
    pub fn load(&self) -> Result<Arc<Loaded>, Failure> {
        load(&open(&self.shelves)?, &self.scenario, self.game.as_deref())
    }
}

/// The shipped scenarios and those of the folders that were named.
pub fn open(shelves: &Shelves) -> Result<Library, Failure> {
    let mut library = Library::embedded();
    for folder in &shelves.folders {
        library = library.with_folder(folder)?;
    }
    Ok(library)
}

/// A game of a scenario; its first one, if none is named.
pub fn load(library: &Library, scenario: &str, game: Option<&str>) -> Result<Arc<Loaded>, Failure> {
    let list = library.list();
    let listing = list.iter().find(|listing| listing.key == scenario);
    let first = listing
        .and_then(|listing| listing.games.first())
        .map_or("full", String::as_str);
    Ok(library.load(scenario, game.unwrap_or(first))?)
}

/// The language in which a play is told.
#[derive(Debug, Args)]
pub struct Reading {
    /// The language of what is written, by its tag, such as fr.
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
}

impl Reading {
    /// The words of the language, and those of a scenario in it.
    pub fn words(&self, loaded: &Loaded) -> Result<Catalogue, Failure> {
        words_in(&self.language, Some(loaded))
    }
}

/// The interface's words in English, and those of a scenario.
pub fn words(loaded: Option<&Loaded>) -> Result<Catalogue, Failure> {
    words_in("en", loaded)
}

fn words_in(language: &str, loaded: Option<&Loaded>) -> Result<Catalogue, Failure> {
    Ok(match loaded {
        Some(loaded) => Catalogue::for_scenario(language, &loaded.texts, &loaded.scenario)?,
        None => Catalogue::new(language, None)?,
    })
}
