//! A bidder's own domain: what packages are worth to it, and the frontier against its estimate of
//! the others.

use super::Unable;
use super::frequency::Frequencies;
use crate::analysis::domain::{Domain, Flaw, Profile, Semantics, Utility};
use crate::analysis::problem::Unfit;
use crate::analysis::{Frontier, Limits};

/// How far the estimated frontier may go: milliseconds, so that a turn stays short.
const LIMITS: Limits = Limits {
    cells: 1 << 18,
    points: 1 << 18,
};
/// By how much a sum of fractions may be off.
const ROUNDING: f64 = 1e-9;

#[derive(Clone, Debug)]
pub(super) struct Space {
    domain: Domain,
    utility: Utility,
    sizes: Vec<u16>,
    best: f64,
    reservation: f64,
    /// Own utility and package, from the best down.
    frontier: Vec<(f64, Vec<u16>)>,
    is_blind: bool,
}

impl Space {
    pub(super) fn new(domain: &Domain) -> Result<Self, Unable> {
        let grid = domain.grid()?;
        let Some(own) = domain.profiles.first() else {
            return Err(Flaw::Unfit(Unfit::Parties(0)).into());
        };
        let utility = own.utility();
        let frontier = Frontier::of_problem(&grid.problem, LIMITS)?;
        let mut space = Self {
            domain: domain.clone(),
            sizes: grid.problem.sizes().to_vec(),
            best: 0.0,
            reservation: own.no_agreement().unwrap_or(f64::NEG_INFINITY),
            frontier: Vec::new(),
            is_blind: true,
            utility,
        };
        space.learn(&frontier);
        space.best = space.frontier.first().map_or(0.0, |(utility, _)| *utility);
        // Without a reservation anything is better than nothing: what it asks for last is its least.
        if !space.reservation.is_finite() {
            let least = |table: &Vec<f64>| table.iter().copied().fold(f64::INFINITY, f64::min);
            space.reservation = space.utility.tables.iter().map(least).sum();
        }
        Ok(space)
    }

    pub(super) fn sizes(&self) -> &[u16] {
        &self.sizes
    }

    pub(super) const fn best(&self) -> f64 {
        self.best
    }

    pub(super) const fn reservation(&self) -> f64 {
        self.reservation
    }

    /// Whether nothing is known of the others yet.
    pub(super) const fn is_blind(&self) -> bool {
        self.is_blind
    }

    pub(super) fn utility(&self, package: &[u16]) -> f64 {
        self.utility.of(package)
    }

    fn learn(&mut self, frontier: &Frontier) {
        let packages = frontier.outcomes.iter().map(|outcome| outcome.package.clone());
        let mut known: Vec<(f64, Vec<u16>)> = packages.map(|package| (self.utility.of(&package), package)).collect();
        known.sort_by(|a, b| b.0.total_cmp(&a.0));
        self.frontier = known;
    }

    /// Finds the frontier between its own utility and the mean of the others' estimated ones.
    pub(super) fn estimate(&mut self, models: &[&Frequencies]) -> Result<(), Unable> {
        let mut mean: Vec<Vec<f64>> = self.utility.tables.iter().map(|table| vec![0.0; table.len()]).collect();
        for model in models {
            for (sums, table) in mean.iter_mut().zip(model.tables()) {
                sums.iter_mut().zip(table).for_each(|(sum, worth)| *sum += worth);
            }
        }
        let mut domain = self.domain.clone();
        domain.profiles.truncate(1);
        domain.profiles.push(Profile {
            name: "others".to_owned(),
            semantics: Semantics::Negmas,
            weights: vec![1.0; self.sizes.len()],
            evaluations: mean,
            pairs: Vec::new(),
            regions: Vec::new(),
            largest: 1.0,
            reservation: None,
            discount: 1.0,
        });
        let frontier = Frontier::of_problem(&domain.grid()?.problem, LIMITS)?;
        self.learn(&frontier);
        self.is_blind = false;
        Ok(())
    }

    /// The bid that others are thought to like best among those that are worth the target to it.
    pub(super) fn bid(&self, target: f64) -> Vec<u16> {
        let enough = self
            .frontier
            .partition_point(|(utility, _)| *utility >= target - ROUNDING);
        let place = enough.saturating_sub(1);
        self.frontier
            .get(place)
            .map_or_else(|| vec![0; self.sizes.len()], |(_, package)| package.clone())
    }
}
