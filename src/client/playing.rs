//! Beginning, keeping, taking up and leaving plays.

use super::Start;
use super::kept;
use super::lobby;
use super::model::{Model, Screen};
use super::pick;
use super::screens;
use super::session::Session;
use super::session::local::Local;
use crate::scenarios::Loaded;
use crate::text::Catalogue;
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl Model {
    /// Begins with a play, if one was asked for.
    ///
    /// # Errors
    /// What is not there, in words; the cover is shown then.
    pub fn start(&mut self, start: &Start) -> Result<(), String> {
        let (scenario, game, seat, world) = match start {
            Start::Cover => return Ok(()),
            Start::Join { link, code, personal } => {
                return lobby::join(self, link, code.as_deref(), personal.as_deref());
            }
            Start::Load(path) => {
                let (session, loaded) = kept::take_up(path, &self.shelf).map_err(|problem| problem.to_string())?;
                self.play(&loaded, session, Some(path.clone()));
                return Ok(());
            }
            Start::New {
                scenario,
                game,
                seat,
                world,
            } => (scenario, game, seat, world),
        };
        let unknown = |what: &str| {
            self.texts
                .get_with("start-unknown", &[("what", what.to_owned().into())])
        };
        let titles = &self.shelf.titles;
        let place = titles
            .iter()
            .position(|title| title.listing.key == *scenario)
            .ok_or_else(|| unknown(scenario))?;
        let games = &titles[place].games;
        let wanted = match game {
            None => 0,
            Some(game) => games
                .iter()
                .position(|one| one.info.game == *game)
                .ok_or_else(|| unknown(game))?,
        };
        self.pick.title = place;
        self.pick.game = wanted;
        self.pick.world = world.unwrap_or(self.pick.world);
        self.screen = Screen::Seats;
        if let Some(seat) = seat {
            let parties = &games[wanted].scenario.situation.parties;
            let party = parties
                .iter()
                .position(|party| party.key == *seat)
                .ok_or_else(|| unknown(seat))?;
            self.pick.seat = Some(crate::rules::ids::PartyId::at(party));
            pick::sit(self);
        }
        Ok(())
    }

    /// Begins to play, in a new file or in one that was taken up; a host keeps its plays itself.
    pub fn play(&mut self, loaded: &Arc<Loaded>, session: Session, file: Option<PathBuf>) {
        let world = session.local().map(Local::world);
        let new = || kept::new_file(&self.files, &loaded.info.listing.key, world?);
        self.file = file.or_else(new);
        self.story = Some(Arc::clone(loaded));
        self.session = Some(session);
        self.replay = None;
        self.debrief = screens::debrief::DebriefDesk::default();
        self.forget_choices();
        self.screen = Screen::Game;
        self.read_texts();
        screens::debrief::prepare(self);
        self.keep();
    }

    pub(super) fn read_texts(&mut self) {
        let tag = &self.settings.language;
        let texts = match &self.story {
            Some(loaded) => Catalogue::for_scenario(tag, &loaded.texts, &loaded.scenario),
            None => Catalogue::new(tag, None),
        };
        match texts {
            Ok(texts) => self.texts = texts,
            Err(problem) => self.notice = Some(problem.to_string()),
        }
    }

    /// The scenario of the play under way, with its sources and what really happened.
    #[must_use]
    pub const fn story(&self) -> Option<&Arc<Loaded>> {
        self.story.as_ref()
    }

    /// Writes the play into its file.
    pub(super) fn keep(&mut self) {
        if let (Some(file), Some(session)) = (&self.file, &self.session)
            && let Err(problem) = kept::keep(file, session)
        {
            self.notice = Some(problem.to_string());
        }
    }

    pub(super) fn take_up(&mut self, path: &Path) {
        match kept::take_up(path, &self.shelf) {
            Ok((session, loaded)) => self.play(&loaded, session, Some(path.to_owned())),
            Err(problem) => self.notice = Some(problem.to_string()),
        }
    }

    pub(super) fn leave(&mut self) {
        self.keep();
        self.session = None;
        self.story = None;
        self.file = None;
        self.menu = false;
        self.delegation = false;
        self.screen = Screen::Title;
        self.read_texts();
        (self.kept, self.broken) = kept::list(&self.files, &self.shelf);
    }
}
