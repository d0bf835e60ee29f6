//! `two-tables simulate`: many plays of computer negotiators, and what came of them.

mod count;
mod offers;

use super::failure::{Failure, Status};
use super::number::within;
use super::seats::{self, Named};
use super::{Shelves, library, sources};
use clap::Args;
use count::{Counted, Summary};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::sync::Arc;
use two_tables::balance::on_all_processors;
use two_tables::table::Seat;
use two_tables::text::Catalogue;

/// Plays are handed out to processors in batches, and written in order after each.
const BATCH: usize = 64;

/// What to simulate.
#[derive(Debug, Args)]
pub struct Options {
    /// The scenario; or the folder or file of a domain, for alternating offers on it.
    #[arg(value_name = "SCENARIO")]
    scenario: PathBuf,
    /// Which of its games; the first, if left out.
    #[arg(long, value_name = "KEY")]
    game: Option<String>,
    /// Who decides for a party: cooperative, hard, cautious or mirroring, with :novice, :practised or
    /// :expert if wanted; or standing. Other seats are drawn from the world number. With exec:COMMAND
    /// somebody else's program sits there, with boulware, linear or conceder a plain player that goes by
    /// the time alone; then there are only alternating offers, and the other seats bid.
    #[arg(long = "seat", value_name = "PARTY=TEMPERAMENT")]
    seats: Vec<Named>,
    /// How many plays.
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = within(1..=10_000_000_u64))]
    plays: u64,
    /// The world of the first play; each play has the next one.
    #[arg(long, value_name = "NUMBER", default_value_t = 1, allow_negative_numbers = true, value_parser = within(0..=u64::MAX))]
    seed: u64,
    /// How many rounds of alternating offers there are at most.
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = within(1..=1_000_000_u64))]
    rounds: u64,
    /// How long somebody else's program may take for an answer, in milliseconds.
    #[arg(long, value_name = "MS", default_value_t = 5000, value_parser = within(1..=3_600_000_u64))]
    patience: u64,
    /// Write one JSON object a play, and a summary at the end.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    shelves: Shelves,
}

/// Simulates.
pub fn run(options: &Options, out: &mut impl Write) -> Result<Status, Failure> {
    let is_for_offers = |named: &Named| named.sitter.is_for_offers();
    let library = library::open(&options.shelves)?;
    if options.seats.iter().any(is_for_offers) || !sources::is_scenario(&options.scenario, &library) {
        return offers::run(options, out);
    }
    let loaded = library::load(&library, &options.scenario.to_string_lossy(), options.game.as_deref())?;
    let words = library::words(Some(&loaded))?;
    let scenario = Arc::new(loaded.scenario.clone());
    let bar = progress(options.plays, &words);
    let mut summary = Summary::new(&scenario.situation);
    let mut coming = (0..options.plays)
        .map(|play| options.seed.wrapping_add(play))
        .peekable();
    while coming.peek().is_some() {
        let batch: Vec<(u64, Vec<Seat>)> = coming
            .by_ref()
            .take(BATCH)
            .map(|world| Ok((world, seats::arrange(&options.seats, &scenario.situation, world)?)))
            .collect::<Result<_, Failure>>()?;
        let counted = on_all_processors(&batch, |(world, seats)| {
            let counted = Counted::of(&scenario, *world, seats.clone());
            bar.inc(1);
            counted
        });
        for counted in counted {
            if options.json {
                writeln!(out, "{}", counted.json(&scenario.situation))?;
            }
            summary.add(&counted);
        }
    }
    bar.finish_and_clear();
    if options.json {
        writeln!(out, "{}", summary.json(&scenario.situation))?;
    } else {
        let last = options.seed.wrapping_add(options.plays - 1);
        let head = [
            ("plays", options.plays.into()),
            ("scenario", words.get("scenario").into()),
            ("game", scenario.situation.game.as_str().into()),
            ("first", options.seed.to_string().into()),
            ("last", last.to_string().into()),
        ];
        writeln!(out, "{}", words.get_with("cli-simulate-plays", &head))?;
        summary.write(&scenario.situation, &words, out)?;
    }
    Ok(Status::Well)
}

/// A bar on standard error; nothing where that is no terminal.
fn progress(plays: u64, words: &Catalogue) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(plays), ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} {msg} ({per_sec}, {eta})") {
        bar.set_style(style);
    }
    bar.set_message(words.get("cli-simulate-progress"));
    bar
}
