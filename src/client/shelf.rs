//! The scenarios that can be played, with their texts in the reader's language.

use crate::rules::ids::PartyId;
use crate::scenarios::{Library, Listing, LoadError, Loaded};
use crate::text::Catalogue;
use std::path::Path;
use std::sync::Arc;

/// One scenario on the shelf.
pub struct Title {
    /// What the library says of it.
    pub listing: Listing,
    /// Its games, in the order in which they are offered.
    pub games: Vec<Arc<Loaded>>,
    /// Its texts in the reader's language.
    pub texts: Catalogue,
}

/// The scenarios, easiest first.
pub struct Shelf {
    library: Library,
    /// The scenarios that could be read.
    pub titles: Vec<Title>,
    /// What is wrong with the others, in words.
    pub problems: Vec<String>,
}

impl Shelf {
    /// The shipped scenarios, and those of a folder if one is given.
    #[must_use]
    pub fn open(folder: Option<&Path>, language: &str) -> Self {
        let mut problems = Vec::new();
        let library = match folder.map(|folder| Library::embedded().with_folder(folder)) {
            None => Library::embedded(),
            Some(Ok(library)) => library,
            Some(Err(problem)) => {
                problems.push(problem.to_string());
                Library::embedded()
            }
        };
        let mut shelf = Self {
            library,
            titles: Vec::new(),
            problems,
        };
        shelf.read(language);
        shelf
    }

    /// Reads the texts in another language.
    pub fn read(&mut self, language: &str) {
        let mut titles = Vec::new();
        for listing in self.library.list() {
            let games = listing.games.iter().map(|game| self.library.load(&listing.key, game));
            let games: Result<Vec<Arc<Loaded>>, LoadError> = games.collect();
            match games {
                Err(problem) => self.problems.push(problem.to_string()),
                Ok(games) => {
                    let Some(first) = games.first() else { continue };
                    match Catalogue::for_scenario(language, &first.texts, &first.scenario) {
                        Ok(texts) => titles.push(Title { listing, games, texts }),
                        Err(problem) => self.problems.push(problem.to_string()),
                    }
                }
            }
        }
        self.titles = titles;
    }

    /// One game of a scenario.
    #[must_use]
    pub fn find(&self, scenario: &str, game: &str) -> Option<(&Title, &Arc<Loaded>)> {
        let title = self.titles.iter().find(|title| title.listing.key == scenario)?;
        Some((title, title.games.iter().find(|loaded| loaded.info.game == game)?))
    }
}

impl Title {
    /// A party of a game by its key.
    #[must_use]
    pub fn party(loaded: &Loaded, key: &str) -> Option<PartyId> {
        let place = loaded
            .scenario
            .situation
            .parties
            .iter()
            .position(|party| party.key == key);
        place.map(PartyId::at)
    }
}
