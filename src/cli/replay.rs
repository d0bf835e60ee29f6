//! `two-tables replay`: a saved play again, told or verified.

use super::failure::{Failure, Status};
use super::{Shelves, library};
use clap::Args;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use two_tables::rules::view::Viewer;
use two_tables::scenarios::{Library, Loaded};
use two_tables::table::SaveFile;
use two_tables::text::transcript;

/// What to replay.
#[derive(Debug, Args)]
pub struct Options {
    /// A saved play.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Tell nothing; only say whether every checkpoint agrees.
    #[arg(long)]
    verify: bool,
    #[command(flatten)]
    reading: library::Reading,
    #[command(flatten)]
    shelves: Shelves,
}

/// Reads a saved play and loads the scenario that it was played on.
pub fn open(path: &Path, library: &Library) -> Result<(SaveFile, Arc<Loaded>), Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| Failure::file(path, error))?;
    let save = SaveFile::parse(&text).map_err(|error| Failure::Save {
        path: path.display().to_string(),
        error,
    })?;
    let loaded = library.load(&save.record.scenario, &save.record.game)?;
    Ok((save, loaded))
}

/// Replays.
pub fn run(options: &Options, out: &mut impl Write) -> Result<Status, Failure> {
    let (save, loaded) = open(&options.file, &library::open(&options.shelves)?)?;
    let words = options.reading.words(&loaded)?;
    let (state, events) = save.record.replay(&loaded.scenario).map_err(|error| Failure::Replay {
        path: options.file.display().to_string(),
        error,
    })?;
    if !options.verify {
        writeln!(
            out,
            "{}",
            transcript(&words, &loaded.scenario.situation, Viewer::Instructor, &events)
        )?;
    }
    let acts = [("acts", save.record.acts.len().into())];
    writeln!(out, "{}", words.get_with("cli-replay-done", &acts))?;
    if options.verify {
        let checkpoints = [("checkpoints", save.record.checkpoints.len().into())];
        writeln!(out, "{}", words.get_with("cli-replay-verified", &checkpoints))?;
    }
    if state.ending.is_none() {
        let round = [("round", (i64::from(state.round) + 1).into())];
        writeln!(out, "{}", words.get_with("cli-replay-open", &round))?;
    }
    Ok(Status::Well)
}
