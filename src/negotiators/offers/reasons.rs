//! Why a bidder did what it did, as data: what it believed, what it wanted, what tipped it.

use serde::{Deserialize, Serialize};

/// The reasons of one decision. Utilities of its own are on the scale of its profile; those of the
/// others as it believes them, their best counting 1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reasons {
    /// What it believed of the others; empty before it has heard anything.
    #[serde(default)]
    pub believed: Vec<Believed>,
    /// What it wanted.
    pub wanted: Wanted,
    /// What tipped it.
    pub tipped: Tipped,
}

/// What it believed of one other seat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Believed {
    /// Which.
    pub seat: usize,
    /// How much of its belief comes from the Bayesian model, 0 to 1; the frequency model has the rest.
    pub bayesian: f64,
    /// The least that the other seems to take now.
    pub level: f64,
    /// By how much that has come down.
    pub conceded: f64,
    /// What its own bid is worth to the other; none if it bid nothing.
    pub given: Option<f64>,
    /// Whether this one was the hardest to satisfy.
    pub hardest: bool,
}

/// What it wanted.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wanted {
    /// What it asked for.
    pub asked: f64,
    /// What it expected of going on: what an offer has to be worth.
    pub expected: f64,
    /// What the offer on the table is worth; none without an offer.
    pub offered: Option<f64>,
    /// How likely it held its bid to be taken now, 0 to 1; none if it didn't judge that.
    pub chance: Option<f64>,
}

/// What tipped a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tipped {
    /// The offer is worth at least what was still to be expected.
    EnoughNow,
    /// Nobody could answer a bid of its own any more, and the offer is no worse than no agreement.
    NoTurnLeft,
    /// It expects more later: it asks for what the most yielding would give.
    Waits,
    /// It bids what it expects to be taken by some.
    Bids,
    /// No package is better than none.
    NothingToGain,
}
