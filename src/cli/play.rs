//! `two-tables play`: the window, where the build has one.

use super::Shelves;
use super::failure::{Failure, Status};
use clap::Args;
use std::path::PathBuf;

/// What to begin with; without it the window opens with its title.
#[derive(Clone, Debug, Default, Args)]
pub struct Options {
    #[command(flatten)]
    pub shelves: Shelves,
    /// Begin with this scenario.
    #[arg(long, value_name = "KEY")]
    pub scenario: Option<String>,
    /// Play this game of the scenario, such as full or basic.
    #[arg(long, value_name = "KEY", requires = "scenario")]
    pub game: Option<String>,
    /// Take this party's seat.
    #[arg(long, value_name = "PARTY", requires = "scenario")]
    pub seat: Option<String>,
    /// Play this world: the same number, the same moods, dispatches and shocks.
    #[arg(long, value_name = "NUMBER", requires = "scenario")]
    pub seed: Option<u64>,
    /// Go on with a saved play.
    #[arg(long, value_name = "FILE", conflicts_with = "scenario")]
    pub load: Option<PathBuf>,
}

/// Opens the window.
#[cfg(feature = "client")]
#[allow(clippy::unnecessary_wraps, reason = "the other build has a reason to fail")]
pub fn run(options: Options) -> Result<Status, Failure> {
    let start = two_tables::client::Start {
        folders: options.shelves.folders,
        scenario: options.scenario,
        game: options.game,
        seat: options.seat,
        seed: options.seed,
        load: options.load,
    };
    let options = two_tables::client::PlayOptions {
        start,
        ..Default::default()
    };
    Ok(Status::Window(two_tables::client::play(options)))
}

/// Says that there is no window.
#[cfg(not(feature = "client"))]
pub fn run(_options: Options) -> Result<Status, Failure> {
    eprintln!("{}", super::library::words(None)?.get("cli-no-window"));
    Ok(Status::Unusable)
}
