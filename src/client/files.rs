//! Where things are kept on this device: settings and plays.

use super::settings::Settings;
use directories::ProjectDirs;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// The folders of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    folder: Option<PathBuf>,
}

/// Why something could not be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// The system did not let us.
    #[error("{}: {problem}", path.display())]
    System {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        problem: std::io::Error,
    },
    /// What it holds is not what belongs there.
    #[error("{}: {problem}; delete the file to start afresh", path.display())]
    Content {
        /// Which file.
        path: PathBuf,
        /// What is wrong, and where.
        problem: serde_json::Error,
    },
}

impl Files {
    /// The platform's own folder for this program's data.
    #[must_use]
    pub fn of_platform() -> Self {
        Self {
            folder: ProjectDirs::from("", "", "two-tables").map(|dirs| dirs.data_dir().to_owned()),
        }
    }

    /// A folder of one's own choice.
    #[must_use]
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: Some(folder.into()),
        }
    }

    /// Nowhere: nothing is kept.
    #[must_use]
    pub const fn nowhere() -> Self {
        Self { folder: None }
    }

    /// The folder of saved plays, if anything is kept.
    #[must_use]
    pub fn plays(&self) -> Option<PathBuf> {
        self.folder.as_ref().map(|folder| folder.join("plays"))
    }

    fn settings(&self) -> Option<PathBuf> {
        self.folder.as_ref().map(|folder| folder.join("settings.json"))
    }

    /// The settings that were kept; the first ones, if none were.
    ///
    /// # Errors
    /// If the file cannot be read, or does not hold settings.
    pub fn load_settings(&self) -> Result<Settings, FileError> {
        let Some(path) = self.settings() else {
            return Ok(Settings::default());
        };
        match fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(|problem| FileError::Content { path, problem }),
            Err(problem) if problem.kind() == ErrorKind::NotFound => Ok(Settings::default()),
            Err(problem) => Err(FileError::System { path, problem }),
        }
    }

    /// Keeps the settings.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn save_settings(&self, settings: &Settings) -> Result<(), FileError> {
        let Some(path) = self.settings() else { return Ok(()) };
        let text = serde_json::to_vec_pretty(settings).map_err(|problem| FileError::Content {
            path: path.clone(),
            problem,
        })?;
        write_whole(&path, &text)
    }
}

/// Writes a file whole or not at all: beside it first, then in its place.
///
/// # Errors
/// If the system does not let us.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let failed = |problem| FileError::System {
        path: path.to_owned(),
        problem,
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let beside = path.with_extension("part");
    let mut file = fs::File::create(&beside).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.sync_all().map_err(failed)?;
    fs::rename(&beside, path).map_err(failed)
}
