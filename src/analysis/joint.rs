//! The reference solution and the joint result (rules-decisions 33).

use super::frontier::{Frontier, Outcome};
use super::line::Line;
use super::solutions::Bargain;
use crate::rules::scenario::{Layer, Scenario, Situation};
use serde::{Deserialize, Serialize};

/// What a good table could have had: the package with the largest Nash product above the line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference {
    /// The package.
    pub package: Outcome,
    /// How often it is counted as paid ([`payments`]).
    pub payments: i32,
    /// Points above the line, by party; all positive.
    pub gains: Vec<i64>,
}

/// How often the reference package pays. In one sitting, once. In a campaign it is signed in the
/// first round and pays from the second to the last, and its legacy once for each point of full
/// health (R12.3): that is as good as a table can hope for, with nothing lost to obstacles.
#[must_use]
pub fn payments(situation: &Situation) -> i32 {
    if is_one_sitting(situation) {
        1
    } else {
        let rounds = i32::try_from(situation.meetings.len()).unwrap_or(i32::MAX);
        rounds.saturating_sub(1).max(1) + i32::from(situation.coefficients.health)
    }
}

/// Whether drafts are valued when they are initialled: no home table, no follow-through (R12.7).
#[must_use]
pub fn is_one_sitting(situation: &Situation) -> bool {
    !situation.has(Layer::Home) && !situation.has(Layer::FollowThrough)
}

/// The bargain of a play: its frontier above its line. Standing at the end is taken to be the
/// same with agreements as without, so it counts on neither side.
#[must_use]
pub fn bargain<'a>(scenario: &Scenario, frontier: &'a Frontier, line: &Line) -> Bargain<'a> {
    let earned = line
        .points
        .iter()
        .zip(&line.standing)
        .map(|(all, standing)| i64::from(all - standing));
    Bargain {
        frontier,
        payments: payments(&scenario.situation),
        line: earned.collect(),
    }
}

impl Reference {
    /// The reference of a bargain; `None` if no package leaves everybody above the line.
    #[must_use]
    pub fn of(bargain: &Bargain<'_>) -> Option<Self> {
        bargain.nash().map(|outcome| Self {
            package: outcome.clone(),
            payments: bargain.payments,
            gains: bargain.gains(outcome),
        })
    }
}

/// How much of what was possible a table made real, in per-mille of the reference solution.
///
/// Each seat is measured by its own reference gain, so that no unit of points and no number of
/// friendly parties weighs more than another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JointResult {
    /// The mean of the seats' shares.
    pub mean: i64,
    /// The lowest seat's share.
    pub lowest: i64,
    /// Every seat's share.
    pub shares: Vec<i64>,
}

impl JointResult {
    /// The joint result of points above the line, by party. Shares are rounded down, the mean is
    /// that of the exact shares, rounded down once.
    ///
    /// # Panics
    /// If there are not as many gains as in the reference.
    #[must_use]
    pub fn of(reference: &Reference, gains: &[i64]) -> Self {
        assert_eq!(reference.gains.len(), gains.len(), "one gain a party");
        let whole: i128 = reference.gains.iter().map(|gain| i128::from(*gain)).product();
        let sum: i128 = gains
            .iter()
            .zip(&reference.gains)
            .map(|(gain, best)| i128::from(*gain) * (whole / i128::from(*best)))
            .sum();
        let parties = i128::try_from(gains.len().max(1)).unwrap_or(1);
        let shares: Vec<i64> = gains
            .iter()
            .zip(&reference.gains)
            .map(|(gain, best)| (gain * 1000).div_euclid(*best))
            .collect();
        Self {
            mean: i64::try_from((sum * 1000).div_euclid(parties * whole)).unwrap_or(0),
            lowest: shares.iter().copied().min().unwrap_or(0),
            shares,
        }
    }
}
