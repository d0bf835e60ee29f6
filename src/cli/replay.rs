//! `two-tables replay`: a saved play again, told or verified.

use super::failure::{Failure, Status};
use super::{Shelves, library};
use clap::Args;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use two_tables::rules::event::{Event, Fact};
use two_tables::rules::view::Viewer;
use two_tables::scenarios::{Library, Loaded};
use two_tables::table::SaveFile;
use two_tables::text::{Catalogue, Papers};

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
    let words = library::words(Some(&loaded))?;
    let (state, events) = save.record.replay(&loaded.scenario).map_err(|error| Failure::Replay {
        path: options.file.display().to_string(),
        error,
    })?;
    if !options.verify {
        tell(&loaded, &words, &events, out)?;
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

/// Tells every event, round by round, for everybody's eyes.
fn tell(loaded: &Loaded, words: &Catalogue, events: &[Event], out: &mut impl Write) -> Result<(), Failure> {
    let situation = &loaded.scenario.situation;
    let mut papers = Papers::new();
    for event in events {
        papers.learn(event);
        match event.fact {
            // That a seat is ready matters at the table, not afterwards.
            Fact::SeatReady { .. } => {}
            Fact::RoundBegan { round, .. } => {
                let heading = [
                    ("round", (i64::from(round) + 1).into()),
                    ("meeting", words.meeting(situation, round).into()),
                ];
                writeln!(out, "\n{}", words.get_with("cli-replay-round", &heading))?;
            }
            _ => {
                let clerk = words.clerk(situation, Viewer::Instructor).with(&papers);
                if let Some(sentence) = clerk.event(event) {
                    writeln!(out, "  {sentence}")?;
                }
            }
        }
    }
    writeln!(out)?;
    Ok(())
}
