//! `two-tables debrief`: a saved play as a page, tables and data.

use super::failure::{Failure, Status};
use super::{Shelves, library, replay};
use clap::Args;
use std::io::Write;
use std::path::PathBuf;
use two_tables::debrief::{Debrief, Play, Reasons, write};

/// What to debrief, and where to.
#[derive(Debug, Args)]
pub struct Options {
    /// A saved play, finished or not.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The folder for the page, the tables and the data; it is made, or an earlier debrief in it is replaced.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[command(flatten)]
    shelves: Shelves,
}

/// Writes the debrief of a saved play and says where it is.
pub fn run(options: &Options, out: &mut impl Write) -> Result<Status, Failure> {
    let (save, loaded) = replay::open(&options.file, &library::open(&options.shelves)?)?;
    let words = library::words(Some(&loaded))?;
    let reasons: Vec<Reasons> = save
        .reasons
        .into_iter()
        .map(|reasoned| Reasons {
            act: reasoned.act,
            why: reasoned.why,
        })
        .collect();
    let play = Play {
        scenario: &loaded.scenario,
        record: &save.record,
        reasons: &reasons,
        history: &loaded.history,
    };
    let debrief = Debrief::of(&play).map_err(|error| Failure::Replay {
        path: options.file.display().to_string(),
        error,
    })?;
    write(&debrief, &words, &options.out)?;
    let folder = [("folder", options.out.display().to_string().into())];
    writeln!(out, "{}", words.get_with("cli-debrief-done", &folder))?;
    Ok(Status::Well)
}
