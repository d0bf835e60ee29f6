//! Computer negotiators: they see exactly what a student in their seat sees, and give a reason with
//! every decision (R13).
//!
//! A negotiator reads a [`View`], never the state. It keeps no memory beside what the view holds, so
//! a play that is loaded, undone or replayed is decided as it was the first time.

mod acceptance;
mod attention;
mod beliefs;
mod bidding;
pub mod bots;
mod computer;
mod discretion;
mod foresight;
mod home;
mod home_table;
mod model;
pub mod offers;
mod pledges;
mod podium;
mod private;
pub mod random;
mod search;
mod shaping;
mod sight;
mod talks;
pub mod temperament;
pub mod why;

use crate::rules::action::Deed;
use crate::rules::view::View;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

pub use bots::OneSided;
pub use computer::Computer;
pub use random::{RandomLegal, random_deed};
pub use temperament::{Profile, Strength, Temperament};
pub use why::{Reasoned, Why, WhyKind};

/// Somebody who decides for a seat.
pub trait Negotiator {
    /// What the seat does next, and why.
    ///
    /// The deed is always one that the seat's menu (`View::me().open`) admits. The same view and the
    /// same generator give the same decision.
    fn decide(&mut self, view: &View, rng: &mut ChaCha8Rng) -> Decision;
}

/// What a negotiator does and what moved it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// What it asks for.
    pub deed: Deed,
    /// Its reasons: what it believed, what it wanted, what tipped it; in that order, seldom more than five.
    pub why: Vec<Why>,
}

/// A computer negotiator of a temperament and a strength.
#[must_use]
pub fn negotiator(temperament: Temperament, strength: Strength) -> Box<dyn Negotiator + Send + Sync> {
    Box::new(Computer::new(temperament, strength))
}

/// A computer negotiator at practised strength.
#[must_use]
pub fn practised(temperament: Temperament) -> Box<dyn Negotiator + Send + Sync> {
    negotiator(temperament, Strength::Practised)
}

/// What an adviser of this temperament would do in the seat's place now, and why (R13.4): an expert who sees what the
/// seat sees and nothing else.
///
/// `seen` is how many events the seat has seen. The same view, temperament and place in the play bring the same advice;
/// whoever asks again is told the same.
#[must_use]
pub fn advise(view: &View, temperament: Temperament, seen: usize) -> Decision {
    let mut rng = ChaCha8Rng::seed_from_u64(seen as u64);
    negotiator(temperament, Strength::Expert).decide(view, &mut rng)
}
