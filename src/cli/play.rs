//! `two-tables play`: the window, where the build has one and the machine can show it; else pages for a browser.

use super::failure::{Failure, Status};
use super::number::within;
use clap::Args;
use std::path::PathBuf;

/// What to begin with; without it the window opens with its title.
#[derive(Clone, Debug, Default, Args)]
pub struct Options {
    /// Look for scenarios in this folder, too; one that has the name of a shipped one replaces it.
    #[arg(long = "scenarios", value_name = "DIR")]
    pub folder: Option<PathBuf>,
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
    #[arg(long, value_name = "NUMBER", requires = "scenario", allow_negative_numbers = true, value_parser = within(0..=u64::MAX))]
    pub seed: Option<u64>,
    /// Go on with a saved play.
    #[arg(long, value_name = "FILE", conflicts_with = "scenario")]
    pub load: Option<PathBuf>,
    /// Join a lesson at a host: the link on the board, such as `http://192.168.1.5:8080/j/K7M4R`.
    #[arg(long, value_name = "URL", conflicts_with_all = ["scenario", "load"])]
    pub join: Option<String>,
    /// The code on the board, where the link has none.
    #[arg(long, value_name = "CODE", requires = "join")]
    pub code: Option<String>,
    /// Come back to a lesson with the personal code.
    #[arg(long, value_name = "CODE", requires = "join")]
    pub personal: Option<String>,
}

/// Opens the window.
#[cfg(feature = "client")]
#[allow(clippy::unnecessary_wraps, reason = "other builds have a reason to fail")]
pub fn run(options: Options) -> Result<Status, Failure> {
    use two_tables::client::{PlayOptions, Start, play};
    #[cfg(feature = "server")]
    if let Err(missing) = two_tables::client::graphics::check() {
        use super::solo::{self, Why};
        use two_tables::client::graphics::NoWindow;
        let why = match missing {
            NoWindow::Display => Why::Display,
            NoWindow::Adapter => Why::Adapter,
        };
        if let Some(link) = &options.join {
            return joined_in_a_browser(link);
        }
        return solo::run(&options, why);
    }
    let start = match (options.join, options.load, options.scenario) {
        (Some(link), ..) => Start::Join {
            link,
            code: options.code,
            personal: options.personal,
        },
        (None, Some(file), _) => Start::Load(file),
        (None, None, Some(scenario)) => Start::New {
            scenario,
            game: options.game,
            seat: options.seat,
            world: options.seed,
        },
        (None, None, None) => Start::Cover,
    };
    Ok(Status::Window(play(PlayOptions {
        scenarios: options.folder,
        start,
        ..PlayOptions::default()
    })))
}

/// Plays in a browser: this build has no window.
#[cfg(all(feature = "server", not(feature = "client")))]
#[expect(clippy::needless_pass_by_value, reason = "the window takes them")]
pub fn run(options: Options) -> Result<Status, Failure> {
    if let Some(link) = &options.join {
        return joined_in_a_browser(link);
    }
    super::solo::run(&options, super::solo::Why::Build)
}

/// Says that there is no window.
#[cfg(not(any(feature = "client", feature = "server")))]
pub fn run(_options: Options) -> Result<Status, Failure> {
    eprintln!("{}", super::library::words(None)?.get("cli-no-window"));
    Ok(Status::Unusable)
}

/// Says where a lesson is joined without a window.
#[cfg(feature = "server")]
fn joined_in_a_browser(link: &str) -> Result<Status, Failure> {
    let words = super::library::words(None)?;
    let link = ("what", link.to_owned().into());
    eprintln!("two-tables: {}", words.get_with("cli-join-no-window", &[link]));
    Ok(Status::Unusable)
}
