//! A bidder's own domain: what packages are worth to it, and which packages are worth a thought,
//! given what it believes of the others.
//!
//! A small domain's packages are all listed. In a large one they are found without listing: issues
//! that are linked are joined, and the joined issues folded one by one into a frontier between the
//! own utility and a weighted sum of the others' (Klamroth, Lang and Stiglmayr 2022; arXiv 2409.10232),
//! thinned to a fixed number of points so that a turn costs the same in every domain.

use super::Unable;
use super::groups::{Group, groups};
use crate::analysis::domain::{Domain, Flaw, Utility};
use crate::analysis::problem::Unfit;
use crate::analysis::{Frontier, Limits};

/// The most other parties.
pub(super) const OTHERS: usize = 4;

/// How far the search for its own best package may go.
const LIMITS: Limits = Limits {
    cells: 1 << 20,
    points: 1 << 18,
};

/// What an option is thought to be worth to another party, by issue and option.
pub(super) type Tables = Vec<Vec<f64>>;

/// How much a search may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Effort {
    /// A domain of at most so many packages is listed.
    pub(super) listed: u128,
    /// Points that a folded frontier keeps.
    pub(super) points: usize,
    /// Points whose neighbours, one issue away, are looked at as well.
    pub(super) around: usize,
}

/// A package and what it is worth.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// To oneself.
    pub(super) own: f64,
    /// To the others, as it is believed.
    pub(super) others: [f64; OTHERS],
    /// One option an issue.
    pub(super) package: Vec<u16>,
}

#[derive(Clone, Debug)]
pub(super) struct Space {
    utility: Utility,
    sizes: Vec<u16>,
    best: (f64, Vec<u16>),
    reservation: f64,
    groups: Vec<Group>,
    /// All packages, from the own best down; empty if there are too many.
    listed: Vec<Row>,
    effort: Effort,
}

impl Space {
    pub(super) fn new(domain: &Domain, effort: Effort) -> Result<Self, Unable> {
        let grid = domain.grid()?;
        let Some(own) = domain.profiles.first() else {
            return Err(Flaw::Unfit(Unfit::Parties(0)).into());
        };
        let utility = own.utility();
        let frontier = Frontier::of_problem(&grid.problem, LIMITS)?;
        let sizes = grid.problem.sizes().to_vec();
        let package = frontier
            .outcomes
            .first()
            .map_or_else(|| vec![0; sizes.len()], |outcome| outcome.package.clone());
        // Without a reservation anything is better than nothing: what it asks for last is its least.
        let least = |table: &Vec<f64>| table.iter().copied().fold(f64::INFINITY, f64::min);
        let mut space = Self {
            best: (utility.of(&package), package),
            reservation: own
                .no_agreement()
                .unwrap_or_else(|| utility.tables.iter().map(least).sum()),
            groups: groups(&utility, &sizes),
            listed: Vec::new(),
            utility,
            sizes,
            effort,
        };
        if domain.packages() <= effort.listed {
            space.listed = space.list();
        }
        Ok(space)
    }

    pub(super) fn sizes(&self) -> &[u16] {
        &self.sizes
    }

    pub(super) const fn best(&self) -> f64 {
        self.best.0
    }

    pub(super) fn best_package(&self) -> &[u16] {
        &self.best.1
    }

    pub(super) const fn reservation(&self) -> f64 {
        self.reservation
    }

    pub(super) fn utility(&self, package: &[u16]) -> f64 {
        self.utility.of(package)
    }

    fn list(&self) -> Vec<Row> {
        let mut rows = vec![vec![0_u16; self.sizes.len()]];
        for (issue, size) in self.sizes.iter().enumerate() {
            let chosen = |row: &Vec<u16>, option: u16| {
                let mut row = row.clone();
                row[issue] = option;
                row
            };
            rows = rows
                .iter()
                .flat_map(|row| (0..*size).map(move |option| chosen(row, option)))
                .collect();
        }
        let mut rows: Vec<Row> = rows.into_iter().map(|package| self.row(package)).collect();
        sort(&mut rows);
        rows
    }

    fn row(&self, package: Vec<u16>) -> Row {
        Row {
            own: self.utility.of(&package),
            others: [0.0; OTHERS],
            package,
        }
    }

    /// The packages worth a thought, from the own best down, with what they are believed to be
    /// worth to each of the others.
    pub(super) fn rows(&self, others: &[Tables]) -> Vec<Row> {
        let mut rows = if self.listed.is_empty() {
            self.folded(others)
        } else {
            self.listed.clone()
        };
        for row in &mut rows {
            for (worth, tables) in row.others.iter_mut().zip(others) {
                *worth = worth_of(tables, &row.package);
            }
        }
        rows
    }

    /// Frontiers against several mixtures of the others, and what lies around them.
    fn folded(&self, others: &[Tables]) -> Vec<Row> {
        let mut packages = vec![self.best.1.clone()];
        for mixture in mixtures(others.len()) {
            packages.extend(self.fold(others, &mixture));
        }
        packages.sort_unstable();
        packages.dedup();
        let step = packages.len().div_ceil(self.effort.around.max(1));
        let centres: Vec<Vec<u16>> = if self.effort.around == 0 {
            Vec::new()
        } else {
            packages.iter().step_by(step).cloned().collect()
        };
        for centre in centres {
            for (issue, size) in self.sizes.iter().enumerate() {
                // Of an issue with very many options a few are looked at.
                let stride = usize::from(*size).div_ceil(12);
                for option in (0..*size).step_by(stride).filter(|option| *option != centre[issue]) {
                    let mut package = centre.clone();
                    package[issue] = option;
                    packages.push(package);
                }
            }
        }
        packages.sort_unstable();
        packages.dedup();
        let mut rows: Vec<Row> = packages.into_iter().map(|package| self.row(package)).collect();
        sort(&mut rows);
        rows
    }

    /// The thinned frontier between the own utility and a mixture of the others'.
    fn fold(&self, others: &[Tables], mixture: &[f64]) -> Vec<Vec<u16>> {
        // Own worth, the others' worth, and the choices by group so far.
        let mut front: Vec<(f64, f64, Vec<u16>)> = vec![(0.0, 0.0, Vec::new())];
        for group in &self.groups {
            let theirs: Vec<f64> = group
                .combinations
                .iter()
                .map(|combination| {
                    let parts = others.iter().zip(mixture).map(|(tables, share)| {
                        let part = group
                            .issues
                            .iter()
                            .zip(combination)
                            .map(|(issue, option)| tables[*issue][usize::from(*option)]);
                        share * part.sum::<f64>()
                    });
                    parts.sum()
                })
                .collect();
            let mut sums: Vec<(f64, f64, usize, u16)> = Vec::with_capacity(front.len() * theirs.len());
            for (place, (own, other, _)) in front.iter().enumerate() {
                for ((more, their), choice) in group.own.iter().zip(&theirs).zip(0_u16..) {
                    sums.push((own + more, other + their, place, choice));
                }
            }
            sums.sort_unstable_by(|a, b| {
                b.0.total_cmp(&a.0)
                    .then(b.1.total_cmp(&a.1))
                    .then((a.2, a.3).cmp(&(b.2, b.3)))
            });
            let mut most = f64::NEG_INFINITY;
            sums.retain(|sum| {
                let kept = sum.1 > most;
                most = most.max(sum.1);
                kept
            });
            let kept = thin(sums.len(), self.effort.points);
            front = kept
                .map(|place| {
                    let (own, other, before, choice) = sums[place];
                    let mut choices = front[before].2.clone();
                    choices.push(choice);
                    (own, other, choices)
                })
                .collect();
        }
        let packages = front.into_iter().map(|(_, _, choices)| {
            let mut package = vec![0; self.sizes.len()];
            for (group, choice) in self.groups.iter().zip(choices) {
                for (issue, option) in group.issues.iter().zip(&group.combinations[usize::from(choice)]) {
                    package[*issue] = *option;
                }
            }
            package
        });
        packages.collect()
    }
}

/// What a package is believed to be worth to somebody.
pub(super) fn worth_of(tables: &Tables, package: &[u16]) -> f64 {
    tables
        .iter()
        .zip(package)
        .map(|(table, option)| table[usize::from(*option)])
        .sum()
}

fn sort(rows: &mut [Row]) {
    rows.sort_by(|a, b| b.own.total_cmp(&a.own).then_with(|| a.package.cmp(&b.package)));
}

/// At most so many places of a list, evenly, with both ends.
fn thin(count: usize, most: usize) -> impl Iterator<Item = usize> {
    let kept = count.min(most.max(2));
    (0..kept).map(move |place| {
        if kept < 2 {
            place
        } else {
            place * (count - 1) / (kept - 1)
        }
    })
}

/// Shares of the others in what is looked for: alike, and each one more than the rest.
fn mixtures(others: usize) -> Vec<Vec<f64>> {
    let mut mixtures = vec![vec![1.0; others]];
    if others > 1 {
        for favoured in 0..others {
            for rest in [0.0, 0.4] {
                mixtures.push(
                    (0..others)
                        .map(|other| if other == favoured { 1.0 } else { rest })
                        .collect(),
                );
            }
        }
    }
    mixtures
}
