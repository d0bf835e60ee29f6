//! What the command line names: a scenario of the library, or files of a domain.

use super::failure::Failure;
use super::{Shelves, library};
use clap::Args;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use two_tables::analysis::{Domain, Semantics};
use two_tables::exchange::{Format, Malformed, Place, Source, import};
use two_tables::scenarios::{Library, Loaded};

/// Files larger than this are not domains.
const LARGEST: u64 = 64 << 20;

/// How numbers are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Reading {
    /// Weights divided by their sum, evaluations by the largest; a discount over the whole time.
    Genius,
    /// Numbers as they stand; a discount by round.
    Negmas,
}

impl From<Reading> for Semantics {
    fn from(reading: Reading) -> Self {
        match reading {
            Reading::Genius => Self::Genius,
            Reading::Negmas => Self::Negmas,
        }
    }
}

/// What to look at, as the command line names it.
#[derive(Debug, Args)]
pub struct Names {
    /// A scenario, or the files or the folder of a domain: GENIUS, NegMAS, GeniusWeb, NegoLog, or the program's own.
    #[arg(value_name = "FILE|ID", required = true)]
    files: Vec<PathBuf>,
    /// Which game of a scenario; the first, if left out.
    #[arg(long, value_name = "KEY")]
    game: Option<String>,
    /// How a domain's numbers are to be read; if left out, as its format does.
    #[arg(long, value_name = "READING")]
    semantics: Option<Reading>,
    #[command(flatten)]
    shelves: Shelves,
}

impl Names {
    /// Opens what was named.
    pub fn open(&self) -> Result<Named, Failure> {
        open(&self.files, self.game.as_deref(), self.semantics, &self.shelves)
    }
}

/// What was named.
pub enum Named {
    /// A scenario.
    Scenario(Arc<Loaded>),
    /// A domain.
    Domain(Domain),
}

/// Opens what was named: a scenario, if the library has one of that name, or if there is no such file.
pub fn open(
    names: &[PathBuf],
    game: Option<&str>,
    reading: Option<Reading>,
    shelves: &Shelves,
) -> Result<Named, Failure> {
    let library = library::open(shelves)?;
    if let [only] = names
        && is_scenario(only, &library)
    {
        return Ok(Named::Scenario(library::load(&library, &only.to_string_lossy(), game)?));
    }
    Ok(Named::Domain(read(names, reading)?.1))
}

/// Whether a name is a scenario's rather than a file's.
pub fn is_scenario(name: &Path, library: &Library) -> bool {
    let is_listed = || {
        library
            .list()
            .iter()
            .any(|listing| name.as_os_str() == listing.key.as_str())
    };
    !looks_like_a_file(name) && (!name.exists() || is_listed())
}

fn looks_like_a_file(path: &Path) -> bool {
    path.components().count() > 1 || path.extension().is_some()
}

/// Reads the files of a domain; a folder stands for the files in it that could belong to one.
pub fn read(names: &[PathBuf], reading: Option<Reading>) -> Result<(Format, Domain), Failure> {
    let mut paths = Vec::new();
    for name in names {
        if name.is_dir() {
            paths.extend(within(name)?);
        } else {
            paths.push(name.clone());
        }
    }
    let sources = paths
        .iter()
        .map(|path| source(path))
        .collect::<Result<Vec<Source>, Failure>>()?;
    let first = names.first().map_or(Path::new("domain"), PathBuf::as_path);
    let name = first
        .file_stem()
        .map_or_else(|| "domain".to_owned(), |stem| stem.to_string_lossy().into_owned());
    let (format, mut domain) = import(&name, &sources)?;
    if let Some(reading) = reading {
        for profile in &mut domain.profiles {
            profile.semantics = reading.into();
        }
    }
    Ok((format, domain))
}

fn within(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failure = |error| Failure::file(folder, error);
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failure)? {
        let path = entry.map_err(failure)?.path();
        let extension = path
            .extension()
            .map(|extension| extension.to_string_lossy().to_lowercase());
        let fits = extension.is_some_and(|extension| ["xml", "json", "yml", "yaml"].contains(&extension.as_str()));
        if fits && path.is_file() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn source(path: &Path) -> Result<Source, Failure> {
    let name = path.display().to_string();
    let size = std::fs::metadata(path)
        .map_err(|error| Failure::file(path, error))?
        .len();
    if size > LARGEST {
        return Err(Malformed {
            file: name,
            place: Place::Path(String::new()),
            what: "this is larger than 64 MB; a domain is not".to_owned(),
        }
        .into());
    }
    let bytes = std::fs::read(path).map_err(|error| Failure::file(path, error))?;
    Ok(Source { name, bytes })
}
