//! The exact Pareto frontier of packages.
//!
//! Points are additive over issues but for interactions of pairs. Issues that some party's
//! interaction links form a component; components add up. A package on the frontier uses in every
//! component a part that is on the component's own frontier (another part could be exchanged for
//! one that beats it), so: enumerate each component, keep its maxima, and add components one after
//! the other, keeping the maxima of every sum.
//!
//! Cost: the product of options within a component, then (size of the frontier so far) × (size of
//! the next component's) sums, each pruned in batches. Ten issues of four options without
//! interactions take ten sums of four; were all linked, a million packages are enumerated once.

use super::maxima::{Points, keep};
use crate::rules::climate::MAX_PARTIES;
use crate::rules::ids::Rung;
use crate::rules::preferences::Preferences;
use crate::rules::scenario::Scenario;
use serde::{Deserialize, Serialize};

/// Candidates are pruned when so many have come together, or twice what the last pruning left.
const BATCH: usize = 1 << 16;

/// A package, and what it is worth to each party (points a round; in one sitting, points).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// One rung for every issue.
    pub package: Vec<Rung>,
    /// Points by party.
    pub points: Vec<i32>,
}

/// Every worth that no package beats, each with one package that has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frontier {
    /// From the first party's best to its worst; of packages of equal worth, the one with the
    /// lowest rungs on the first issues.
    pub outcomes: Vec<Outcome>,
    /// The most that each party can get from any package.
    pub ideal: Vec<i32>,
}

/// Part of a package: only a component's issues are set.
#[derive(Clone, Debug)]
struct Part {
    points: Points,
    rungs: Vec<Rung>,
}

impl Frontier {
    /// The frontier of a scenario.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let ladders: Vec<usize> = scenario
            .situation
            .issues
            .iter()
            .map(|issue| issue.options.len())
            .collect();
        let preferences: Vec<&Preferences> = scenario.confidential.iter().map(|sheet| &sheet.preferences).collect();
        Self::of_preferences(&ladders, &preferences)
    }

    /// The frontier of packages with so many options on each issue, for two to five parties.
    ///
    /// # Panics
    /// With more than [`MAX_PARTIES`] parties.
    #[must_use]
    pub fn of_preferences(ladders: &[usize], preferences: &[&Preferences]) -> Self {
        assert!(preferences.len() <= MAX_PARTIES, "a scenario has at most five parties");
        let nothing = Part {
            points: Points::default(),
            rungs: vec![Rung(0); ladders.len()],
        };
        let sum = components(ladders.len(), preferences)
            .iter()
            .map(|issues| enumerate(issues, ladders, preferences))
            .fold(vec![nothing], |sum, next| add(&sum, &next, preferences.len()));
        let outcomes: Vec<Outcome> = sum
            .into_iter()
            .map(|part| Outcome {
                package: part.rungs,
                points: part.points[..preferences.len()].to_vec(),
            })
            .collect();
        let best = |party: usize| outcomes.iter().map(|outcome| outcome.points[party]).max().unwrap_or(0);
        Self {
            ideal: (0..preferences.len()).map(best).collect(),
            outcomes,
        }
    }
}

/// Issues in groups that interactions link, each in ascending order.
fn components(issues: usize, preferences: &[&Preferences]) -> Vec<Vec<usize>> {
    let mut group: Vec<usize> = (0..issues).collect();
    for pair in preferences.iter().flat_map(|own| &own.interactions) {
        let (Some(&a), Some(&b)) = (group.get(pair.a.index()), group.get(pair.b.index())) else {
            continue;
        };
        let (low, high) = (a.min(b), a.max(b));
        for member in &mut group {
            if *member == high {
                *member = low;
            }
        }
    }
    (0..issues)
        .map(|name| {
            (0..issues)
                .filter(|issue| group[*issue] == name)
                .collect::<Vec<usize>>()
        })
        .filter(|members| !members.is_empty())
        .collect()
}

/// The maxima of one component.
fn enumerate(issues: &[usize], ladders: &[usize], preferences: &[&Preferences]) -> Vec<Part> {
    let count: u64 = issues.iter().map(|issue| ladders[*issue].max(1) as u64).product();
    let rungs_of = |mut number: u64| {
        let mut rungs = vec![Rung(0); ladders.len()];
        // The last issue turns fastest, so that low numbers mean low rungs on the first issues.
        for issue in issues.iter().rev() {
            let size = ladders[*issue].max(1) as u64;
            rungs[*issue] = Rung(u8::try_from(number % size).expect("a ladder has at most 256 rungs"));
            number /= size;
        }
        rungs
    };
    let mut kept: Vec<(Points, u64)> = Vec::new();
    let mut limit = BATCH;
    for number in 0..count {
        let rungs = rungs_of(number);
        let mut points = Points::default();
        for (party, own) in preferences.iter().enumerate() {
            // Outside the component every rung is 0: worth nothing, and no interaction reaches out.
            points[party] = own.package(&rungs);
        }
        kept.push((points, number));
        if kept.len() >= limit {
            keep(&mut kept, preferences.len());
            limit = BATCH.max(kept.len() * 2);
        }
    }
    keep(&mut kept, preferences.len());
    kept.into_iter()
        .map(|(points, number)| Part {
            points,
            rungs: rungs_of(number),
        })
        .collect()
}

/// The maxima of all sums of one part of each side.
fn add(left: &[Part], right: &[Part], parties: usize) -> Vec<Part> {
    let mut sums: Vec<(Points, (usize, usize))> = Vec::new();
    let mut limit = BATCH;
    for (i, a) in left.iter().enumerate() {
        for (j, b) in right.iter().enumerate() {
            let mut points = a.points;
            for (point, more) in points.iter_mut().zip(b.points) {
                *point += more;
            }
            sums.push((points, (i, j)));
        }
        if sums.len() >= limit {
            keep(&mut sums, parties);
            limit = BATCH.max(sums.len() * 2);
        }
    }
    keep(&mut sums, parties);
    sums.into_iter()
        .map(|(points, (i, j))| Part {
            points,
            // Each issue belongs to one side; on the other its rung is 0.
            rungs: left[i]
                .rungs
                .iter()
                .zip(&right[j].rungs)
                .map(|(a, b)| *a.max(b))
                .collect(),
        })
        .collect()
}
