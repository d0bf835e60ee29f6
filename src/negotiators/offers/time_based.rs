//! A plain player for alternating offers, whose demands depend on nothing but the time (Faratin,
//! Sierra and Jennings 1998, doi 10.1016/S0921-8890(98)00029-3). Nearly every platform has it, so
//! platforms can be compared by it, and new negotiators can be tried against it.
//!
//! It asks for its best package at first and for its reservation at last. Of the packages that are
//! worth what it asks for it offers the one that is worth least to it, and it takes whatever is worth
//! as much. It hears nothing and remembers nothing.

use super::descent::Descent;
use super::{Choice, Moment};
use crate::analysis::Grid;
use crate::analysis::problem::Worth;

pub use super::descent::TooMany;

/// By how much an offer may fall short of what is asked for, in a domain's own numbers: nothing
/// that anybody could notice where the best is worth 1, and what other platforms grant.
const TOLERANCE: f64 = 1e-4;

/// How the time makes it give way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concession {
    /// Late: what is given up grows with the fourth power of the time.
    Boulware,
    /// Evenly.
    Linear,
    /// Early: with the fourth root of the time.
    Conceder,
}

impl Concession {
    /// All of them, from the latest to the earliest.
    pub const ALL: [Self; 3] = [Self::Boulware, Self::Linear, Self::Conceder];

    /// How much is given up at a time; both from 0 to 1.
    ///
    /// Only with operations that every processor rounds alike.
    fn given(self, time: f64) -> f64 {
        let time = time.clamp(0.0, 1.0);
        match self {
            Self::Boulware => (time * time) * (time * time),
            Self::Linear => time,
            Self::Conceder => time.sqrt().sqrt(),
        }
    }
}

/// A player for one seat and one negotiation.
#[derive(Clone, Debug)]
pub struct TimeBased {
    worth: Worth,
    descent: Descent,
    concession: Concession,
    best: i64,
    /// Its reservation, or its worst package if that is better.
    floor: i64,
    tolerance: i64,
    is_hopeless: bool,
}

impl TimeBased {
    /// A player for a party of a domain, by its place.
    ///
    /// # Errors
    /// If there are too many packages, about 10^12 where nothing is linked.
    ///
    /// # Panics
    /// If there is no such party.
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a tolerance is far below the largest worth"
    )]
    pub fn new(grid: &Grid, party: usize, concession: Concession) -> Result<Self, TooMany> {
        let worth = &grid.problem.parties()[party];
        let descent = Descent::new(grid.problem.sizes(), worth)?;
        let best = descent.worth();
        let reservation = grid.line[party];
        Ok(Self {
            concession,
            best,
            floor: reservation.max(descent.least()),
            tolerance: (TOLERANCE / grid.unit).round() as i64,
            is_hopeless: best < reservation,
            worth: worth.clone(),
            descent,
        })
    }

    /// The least that it asks for at a time from 0 to 1, in units of the grid.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        reason = "a grid's worths are at most 10^12, and what is asked for lies between two of them"
    )]
    fn asked(&self, time: f64) -> i64 {
        let range = (self.best - self.floor) as f64;
        let given = (range * self.concession.given(time)).floor() as i64;
        (self.best - given - self.tolerance).max(self.floor)
    }

    /// What to do now. Times must not run backwards.
    pub fn decide(&mut self, moment: &Moment<'_>) -> Choice {
        if self.is_hopeless {
            return Choice::Leave;
        }
        let asked = self.asked(moment.time);
        if moment.offer.is_some_and(|(_, offer)| self.worth.of(offer) >= asked) {
            return Choice::Accept;
        }
        self.descent.fall(asked);
        Choice::Offer(self.descent.package().to_vec())
    }
}
