//! Kept plays: one file each, written after every phase.

use super::files::{FileError, Files, write_whole};
use super::session::Session;
use super::session::local::Local;
use super::shelf::Shelf;
use crate::rules::event::Step;
use crate::rules::ids::PartyId;
use crate::scenarios::Loaded;
use crate::table::SaveFile;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

/// A kept play, as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its file.
    pub path: PathBuf,
    /// The scenario's key.
    pub scenario: String,
    /// The game.
    pub game: String,
    /// Whose seat it was; nobody's if it was observed.
    pub seat: Option<PartyId>,
    /// The round, from 0.
    pub round: u8,
    /// Whether it is over.
    pub over: bool,
    /// The world number.
    pub world: u64,
    /// When it was written last.
    pub written: SystemTime,
}

/// A play that was deleted: it lives in memory, so it is gone for good when the program is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    /// What it was.
    pub kept: Kept,
    text: Vec<u8>,
}

/// Why a kept play cannot be taken up.
#[derive(Debug, thiserror::Error)]
pub enum KeptError {
    /// The file cannot be read.
    #[error(transparent)]
    File(#[from] FileError),
    /// It is no play.
    #[error("{}: {problem}", path.display())]
    NotAPlay {
        /// Which file.
        path: PathBuf,
        /// What is wrong, and where.
        problem: crate::table::SaveError,
    },
    /// Its scenario is not here.
    #[error("{}: the scenario “{scenario}” ({game}) is not on the shelf", path.display())]
    NoScenario {
        /// Which file.
        path: PathBuf,
        /// The scenario's key.
        scenario: String,
        /// The game.
        game: String,
    },
    /// It does not lead to the same play here.
    #[error("{}: {problem}", path.display())]
    Replay {
        /// Which file.
        path: PathBuf,
        /// Why.
        problem: crate::rules::record::ReplayError,
    },
}

impl KeptError {
    /// What is wrong, without the name of the file.
    #[must_use]
    pub fn reason(&self) -> String {
        match self {
            Self::File(FileError::System { problem, .. }) => problem.to_string(),
            Self::File(problem) => problem.to_string(),
            Self::NotAPlay { problem, .. } => problem.to_string(),
            Self::NoScenario { scenario, game, .. } => {
                format!("the scenario “{scenario}” ({game}) is not on the shelf")
            }
            Self::Replay { problem, .. } => problem.to_string(),
        }
    }
}

/// Takes up a kept play.
///
/// # Errors
/// Why it cannot be taken up.
pub fn take_up(path: &Path, shelf: &Shelf) -> Result<(Session, Arc<Loaded>), KeptError> {
    let text = fs::read_to_string(path).map_err(|problem| FileError::System {
        path: path.to_owned(),
        problem,
    })?;
    let save = SaveFile::parse(&text).map_err(|problem| KeptError::NotAPlay {
        path: path.to_owned(),
        problem,
    })?;
    let (scenario, game) = (save.record.scenario.clone(), save.record.game.clone());
    let Some((_, loaded)) = shelf.find(&scenario, &game) else {
        return Err(KeptError::NoScenario {
            path: path.to_owned(),
            scenario,
            game,
        });
    };
    let session = Session::restore(Arc::new(loaded.scenario.clone()), save).map_err(|problem| KeptError::Replay {
        path: path.to_owned(),
        problem,
    })?;
    Ok((session, Arc::clone(loaded)))
}

/// A file among the kept plays that cannot be taken up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it, in words.
    pub why: String,
}

/// The kept plays that can be taken up, last written first; and the files among them that cannot be, by name.
#[must_use]
pub fn list(files: &Files, shelf: &Shelf) -> (Vec<Kept>, Vec<Broken>) {
    let Some(entries) = files.plays().and_then(|folder| fs::read_dir(folder).ok()) else {
        return (Vec::new(), Vec::new());
    };
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let (mut kept, mut broken) = (Vec::new(), Vec::new());
    for path in paths.filter(|path| path.extension().is_some_and(|end| end == "json")) {
        match describe(&path, shelf) {
            Ok(play) => kept.push(play),
            Err(problem) => broken.push(Broken {
                why: problem.reason(),
                path,
            }),
        }
    }
    kept.sort_by_key(|kept| std::cmp::Reverse(kept.written));
    broken.sort_by(|a, b| a.path.cmp(&b.path));
    (kept, broken)
}

fn describe(path: &Path, shelf: &Shelf) -> Result<Kept, KeptError> {
    let written = fs::metadata(path).and_then(|about| about.modified());
    let written = written.map_err(|problem| FileError::System {
        path: path.to_owned(),
        problem,
    })?;
    let (session, loaded) = take_up(path, shelf)?;
    Ok(Kept {
        path: path.to_owned(),
        scenario: loaded.info.listing.key.clone(),
        game: loaded.info.game.clone(),
        seat: session.me(),
        round: session.view().round,
        over: session.view().step == Step::Ended,
        world: session.local().map_or(0, Local::world),
        written,
    })
}

/// A new file for a play that begins now; `None` if nothing is kept.
#[must_use]
pub fn new_file(files: &Files, scenario: &str, world: u64) -> Option<PathBuf> {
    let folder = files.plays()?;
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_millis());
    Some(folder.join(format!("{scenario}-{world}-{now}.json")))
}

/// Writes a play into its file; one that a host has is the host's to keep.
///
/// # Errors
/// If the system does not let us.
pub fn keep(path: &Path, session: &Session) -> Result<(), FileError> {
    match session.local() {
        Some(local) => write_whole(path, local.save().to_text().as_bytes()),
        None => Ok(()),
    }
}

/// Deletes the file of a play, and holds what was in it.
///
/// # Errors
/// If the file cannot be read or removed; it is left as it is then.
pub fn delete(kept: &Kept) -> Result<Deleted, FileError> {
    let failed = |problem| FileError::System {
        path: kept.path.clone(),
        problem,
    };
    let text = fs::read(&kept.path).map_err(failed)?;
    fs::remove_file(&kept.path).map_err(failed)?;
    Ok(Deleted {
        kept: kept.clone(),
        text,
    })
}

/// Writes a deleted play back to where it was, with the date that it had.
///
/// # Errors
/// If another file has taken its place, or the system does not let us.
pub fn restore(deleted: &Deleted) -> Result<(), FileError> {
    let path = &deleted.kept.path;
    if path.exists() {
        return Err(FileError::System {
            path: path.clone(),
            problem: ErrorKind::AlreadyExists.into(),
        });
    }
    write_whole(path, &deleted.text)?;
    // Only the order of the list depends on the date: a system that keeps none is no reason to fail.
    let dated = fs::File::options().write(true).open(path);
    let _ = dated.and_then(|file| file.set_modified(deleted.kept.written));
    Ok(())
}
