//! `two-tables analyse`: what a scenario or a domain allows.

mod report;
mod subject;

use super::failure::{Failure, Status};
use super::library;
use super::sources::{Named, Names};
use clap::Args;
use report::Report;
use std::io::Write;
use std::time::{Duration, Instant};
pub use subject::Subject;
use two_tables::analysis::homes::Homes;
use two_tables::analysis::{Frontier, Limits, Measures, Zone};

/// What to analyse.
#[derive(Debug, Args)]
pub struct Options {
    #[command(flatten)]
    names: Names,
    /// Write JSON, with every point of the frontier.
    #[arg(long)]
    json: bool,
}

/// Analyses.
pub fn run(options: &Options, out: &mut impl Write) -> Result<Status, Failure> {
    let mut clock = Clock::start();
    let named = options.names.open()?;
    clock.lap("read");
    let words = match &named {
        Named::Scenario(loaded) => library::words(Some(loaded))?,
        Named::Domain(..) => library::words(None)?,
    };
    let subject = match &named {
        Named::Scenario(loaded) => Subject::of_scenario(loaded, &words),
        Named::Domain(domain) => Subject::of_domain(domain)?,
    };
    // Texts and the no-agreement line of a scenario are not the analysis.
    clock.since = Instant::now();
    let frontier = Frontier::of_problem(&subject.problem, Limits::USUAL)?;
    clock.lap("frontier");
    let solutions = subject.solutions(&frontier);
    clock.lap("solutions");
    let zone = Zone::of(&subject.problem, &subject.least());
    clock.lap("zone");
    let measures = Measures::of(&subject.problem, &frontier, Limits::USUAL)?;
    clock.lap("measures");
    let homes = match &named {
        Named::Scenario(loaded) => Homes::of(&loaded.scenario),
        Named::Domain(..) => None,
    };
    if homes.is_some() {
        clock.lap("homes");
    }
    let report = Report {
        subject: &subject,
        frontier: &frontier,
        solutions,
        zone,
        measures,
        homes,
        laps: clock.laps,
    };
    if options.json {
        writeln!(out, "{:#}", report.json())?;
    } else {
        report.write(&words, out)?;
    }
    Ok(Status::Well)
}

/// What took how long.
struct Clock {
    since: Instant,
    laps: Vec<(&'static str, Duration)>,
}

impl Clock {
    fn start() -> Self {
        Self {
            since: Instant::now(),
            laps: Vec::new(),
        }
    }

    fn lap(&mut self, what: &'static str) {
        self.laps.push((what, self.since.elapsed()));
        self.since = Instant::now();
    }
}
