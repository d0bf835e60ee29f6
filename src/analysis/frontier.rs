//! The exact Pareto frontier of packages ([`super::elimination`] says how it is found).

use super::elimination::{self, Limits, TooLarge};
use super::problem::Problem;
use crate::rules::ids::{IssueId, Rung};
use crate::rules::scenario::Scenario;
use serde::{Deserialize, Serialize};

/// A package, and what it is worth to each party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// One option for every issue, counted from 0; in a scenario, its rung.
    pub package: Vec<u16>,
    /// Points by party: for scenarios points a round (in one sitting, points), for domains units of
    /// their grid.
    pub points: Vec<i64>,
}

impl Outcome {
    /// The rung of an issue of a scenario; 0 for an issue that isn't there.
    #[must_use]
    pub fn rung(&self, issue: IssueId) -> Rung {
        let option = self.package.get(issue.index()).copied().unwrap_or(0);
        Rung(u8::try_from(option).unwrap_or(u8::MAX))
    }
}

/// Every worth that no package beats, each with one package that has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frontier {
    /// From the first party's best to its worst. Which of several packages of equal worth is shown
    /// is always the same, and of no meaning.
    pub outcomes: Vec<Outcome>,
    /// The most that each party can get from any package.
    pub ideal: Vec<i64>,
}

impl Frontier {
    /// The frontier of a scenario.
    ///
    /// # Panics
    /// Never for a scenario that was checked ([`Problem::of`]).
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        Self::of_problem(&Problem::of(scenario), Limits::NONE).expect("without limits nothing is too large")
    }

    /// The frontier of a problem, within limits.
    ///
    /// # Errors
    /// If the limits do not suffice.
    pub fn of_problem(problem: &Problem, limits: Limits) -> Result<Self, TooLarge> {
        let outcomes = match problem.parties().len() {
            1 => outcomes::<1>(problem, limits),
            2 => outcomes::<2>(problem, limits),
            3 => outcomes::<3>(problem, limits),
            4 => outcomes::<4>(problem, limits),
            _ => outcomes::<5>(problem, limits),
        }?;
        let best = |party: usize| outcomes.iter().map(|outcome| outcome.points[party]).max().unwrap_or(0);
        Ok(Self {
            ideal: (0..problem.parties().len()).map(best).collect(),
            outcomes,
        })
    }
}

fn outcomes<const N: usize>(problem: &Problem, limits: Limits) -> Result<Vec<Outcome>, TooLarge> {
    let maxima = elimination::maxima::<N>(problem, limits)?;
    Ok(maxima
        .into_iter()
        .map(|(points, package)| Outcome {
            package,
            points: points.to_vec(),
        })
        .collect())
}
