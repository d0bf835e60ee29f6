//! Solutions of the bargaining problem on a finite frontier, in exact arithmetic.
//!
//! Gains are points above the no-agreement values. Only packages that leave nobody below the line
//! take part (the zone of agreement). On finite sets the classical axioms hold as far as they can:
//! every solution here is on the frontier; Nash's does not depend on the scale of anybody's points.

use super::frontier::{Frontier, Outcome};
use super::wide::Wide;
use std::cmp::Ordering;

/// A frontier, how often a package pays, and what each party has without agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bargain<'a> {
    /// The frontier.
    pub frontier: &'a Frontier,
    /// How often a package's points are paid; 1 in one sitting.
    pub payments: i32,
    /// What each party has without agreement, in the same unit as paid points.
    pub line: Vec<i64>,
}

impl<'a> Bargain<'a> {
    /// One sitting: packages are worth their points once.
    #[must_use]
    pub const fn once(frontier: &'a Frontier, line: Vec<i64>) -> Self {
        Self {
            frontier,
            payments: 1,
            line,
        }
    }

    /// Points above the line.
    #[must_use]
    pub fn gains(&self, outcome: &Outcome) -> Vec<i64> {
        let payments = i64::from(self.payments);
        outcome
            .points
            .iter()
            .zip(&self.line)
            .map(|(points, line)| points.saturating_mul(payments).saturating_sub(*line))
            .collect()
    }

    /// The frontier within the zone of agreement: nobody is below the line.
    pub fn zone(&self) -> impl Iterator<Item = &'a Outcome> + '_ {
        self.frontier
            .outcomes
            .iter()
            .filter(|outcome| self.gains(outcome).iter().all(|gain| *gain >= 0))
    }

    /// The most that each party can gain within the zone; `None` where the zone is empty.
    #[must_use]
    pub fn best_in_zone(&self) -> Option<Vec<i64>> {
        self.zone()
            .map(|outcome| self.gains(outcome))
            .reduce(|best, gains| best.iter().zip(&gains).map(|(a, b)| *a.max(b)).collect())
    }

    /// The package with the largest product of gains (Nash 1950). Of equal products the one with
    /// the larger least gain. `None` unless some package leaves everybody above the line.
    #[must_use]
    pub fn nash(&self) -> Option<&'a Outcome> {
        self.best(|gains| (Wide::product(gains), sorted(gains)))
            .filter(|outcome| self.gains(outcome).iter().all(|gain| *gain > 0))
    }

    /// The package with the largest sum of gains; of equal sums the one with the larger least gain.
    #[must_use]
    pub fn welfare(&self) -> Option<&'a Outcome> {
        self.best(|gains| (gains.iter().map(|gain| i128::from(*gain)).sum::<i128>(), sorted(gains)))
    }

    /// The package whose least gain is largest, then its second least, and so on.
    #[must_use]
    pub fn egalitarian(&self) -> Option<&'a Outcome> {
        self.best(sorted)
    }

    /// The package whose least *share* is largest, then its second least, and so on: a share is a
    /// gain against the party's best gain in the zone (Kalai and Smorodinsky 1975, on a finite
    /// set). A party that can gain nothing in the zone has no share.
    #[must_use]
    pub fn kalai_smorodinsky(&self) -> Option<&'a Outcome> {
        let ideal = self.best_in_zone()?;
        let shares = |outcome: &Outcome| {
            let mut shares: Vec<Share> = self
                .gains(outcome)
                .into_iter()
                .zip(&ideal)
                .filter(|(_, best)| **best > 0)
                .map(|(gain, best)| Share { gain, best: *best })
                .collect();
            shares.sort();
            shares
        };
        first_best(self.zone().map(|outcome| (shares(outcome), outcome)))
    }

    fn best<K: Ord>(&self, worth: impl Fn(&[i64]) -> K) -> Option<&'a Outcome> {
        first_best(self.zone().map(|outcome| (worth(&self.gains(outcome)), outcome)))
    }
}

/// The first of the best: the order of the frontier breaks what ties remain.
fn first_best<'a, K: Ord>(offers: impl Iterator<Item = (K, &'a Outcome)>) -> Option<&'a Outcome> {
    offers
        .reduce(|best, next| if next.0 > best.0 { next } else { best })
        .map(|(_, outcome)| outcome)
}

fn sorted(gains: &[i64]) -> Vec<i64> {
    let mut gains = gains.to_vec();
    gains.sort_unstable();
    gains
}

/// An exact fraction of a positive best.
#[derive(Clone, Copy, Debug)]
struct Share {
    gain: i64,
    best: i64,
}

impl Ord for Share {
    fn cmp(&self, other: &Self) -> Ordering {
        let left = i128::from(self.gain) * i128::from(other.best);
        let right = i128::from(other.gain) * i128::from(self.best);

        left.cmp(&right)
    }
}

impl PartialEq for Share {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Share {}

impl PartialOrd for Share {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
