//! Whether a scenario's numbers are right: statistics over many seeded plays of computer negotiators.
//!
//! A scenario for a classroom has to keep promises that no single play shows: no seat, line or form that always wins,
//! no careless player who is best, nothing in the rules that nobody would use. [`examine`] plays, counts and says
//! which promises hold ([`Check`]), each with its figures ([`Figure`]) and a 95 % interval.
//!
//! # How it is measured
//!
//! - **Duplicate tables** ([`tables`]): each world is played four times, with the temperaments moved on by one seat
//!   each time, so that every temperament has every seat of every world once, as hands are dealt again in duplicate
//!   bridge. A seat's duplicate score is its points less the mean of the same seat in the same world.
//! - **Trials** ([`trials`]): one seat is taken by one player after the other in the same worlds, against the same
//!   practised opponents. Players are compared world by world, so that the world's luck drops out.
//! - **Intervals** are normal ones over worlds ([`Estimate`]); what an interval doesn't settle is [`Verdict::Open`].
//!
//! The same scenario, worlds and number of plays give the same report on every machine, whatever its processors.

mod census;
mod checks;
mod estimate;
mod sample;
mod tables;
mod trials;

pub use checks::{Check, Figure, Finding, Label, Unit, Verdict};
pub use estimate::Estimate;
pub use sample::{Player, Sample, on_all_processors, play};
pub use trials::Entrant;

use crate::rules::scenario::Scenario;
use crate::scenarios::HistoricalFact;
use std::cell::OnceCell;

/// How much is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Plays at the duplicate tables; the trials take a share of this each. At least 80.
    pub plays: u32,
    /// The first world; the others follow it.
    pub first: u64,
}

impl Plan {
    /// The fewest plays that leave every trial enough worlds for an interval.
    pub const LEAST: u32 = 80;

    /// Worlds of the duplicate tables.
    const fn deals(self) -> u32 {
        self.plays.div_ceil(4)
    }

    /// Worlds of each trial among mixed opponents.
    #[must_use]
    pub const fn trials(self) -> u32 {
        self.plays.div_ceil(10)
    }

    /// Worlds of each trial against one temperament.
    const fn short_trials(self) -> u32 {
        self.plays.div_ceil(40)
    }

    /// The worlds of so many plays.
    fn worlds(self, count: u32) -> Vec<u64> {
        (0..u64::from(count))
            .map(|world| self.first.wrapping_add(world))
            .collect()
    }
}

/// Plays a scenario as often as planned and says which of some promises hold. Checks that ask for rules that the
/// scenario has switched off are left out. `done` hears of every check that is finished.
#[must_use]
pub fn examine(
    scenario: &Scenario,
    history: &[HistoricalFact],
    plan: Plan,
    checks: &[Check],
    done: &dyn Fn(Check),
) -> Vec<Finding> {
    let evidence = Evidence {
        scenario,
        history,
        plan,
        tables: OnceCell::new(),
    };
    checks
        .iter()
        .copied()
        .filter(|check| check.asks_something(&scenario.situation))
        .map(|check| {
            let finding = checks::find(check, &evidence);
            done(check);
            finding
        })
        .collect()
}

/// What checks go by.
struct Evidence<'a> {
    scenario: &'a Scenario,
    history: &'a [HistoricalFact],
    plan: Plan,
    tables: OnceCell<tables::Tables>,
}

impl Evidence<'_> {
    /// The duplicate tables, played when first asked for.
    fn tables(&self) -> &tables::Tables {
        self.tables
            .get_or_init(|| tables::Tables::play(self.scenario, self.plan))
    }
}
