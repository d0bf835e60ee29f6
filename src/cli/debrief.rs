//! `two-tables debrief`: a saved play as a page, tables and data.

use super::failure::{Failure, Status};
use super::{Shelves, library, replay};
use clap::Args;
use std::io::Write;
use std::path::PathBuf;
use two_tables::debrief::{Debrief, Play, write};

/// What to debrief, and where to.
#[derive(Debug, Args)]
pub struct Options {
    /// A saved play, finished or not.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The folder for the page, the tables and the data; it is made, or an earlier debrief in it is replaced.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Open everything although the play is not over: all sheets, moods and drawn numbers.
    #[arg(long)]
    open: bool,
    #[command(flatten)]
    reading: library::Reading,
    #[command(flatten)]
    shelves: Shelves,
}

/// Writes the debrief of a saved play and says where it is.
pub fn run(options: &Options, out: &mut impl Write) -> Result<Status, Failure> {
    let (save, loaded) = replay::open(&options.file, &library::open(&options.shelves)?)?;
    let words = options.reading.words(&loaded)?;
    let play = Play {
        scenario: &loaded.scenario,
        record: &save.record,
        reasons: &save.reasons,
        history: &loaded.history,
    };
    let debrief = Debrief::of(&play).map_err(|error| Failure::Replay {
        path: options.file.display().to_string(),
        error,
    })?;
    if debrief.end.ending.is_none() && !options.open {
        return Err(Failure::Unfinished {
            path: options.file.display().to_string(),
            round: u32::from(debrief.end.round) + 1,
        });
    }
    write(&debrief, &words, &options.out)?;
    let folder = [("folder", options.out.display().to_string().into())];
    writeln!(out, "{}", words.get_with("cli-debrief-done", &folder))?;
    Ok(Status::Well)
}
