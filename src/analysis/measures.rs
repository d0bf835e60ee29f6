//! How far apart parties are, and what they could trade.
//!
//! Worths are compared as *shares*: 0 is what a party's worst package is worth to it, 1 what its
//! best one is. Only [`Measures::opposition`] takes 0 for no worth at all, as the field does.

use super::elimination::{Limits, TooLarge};
use super::frontier::Frontier;
use super::problem::{Link, Problem, Worth};

/// Measures of a problem.
#[derive(Clone, Debug, PartialEq)]
pub struct Measures {
    /// The least distance between a package's worths, each divided by its party's best, and
    /// everybody's best at once: 0 if all can have their best (Baarslag, Fujita, Gerding, Hindriks
    /// et al. 2013, doi 10.1016/j.artint.2012.09.004).
    pub opposition: f64,
    /// How differently parties weigh issues, 0 to 1: half the sum of the differences between their
    /// issues' shares of importance, as a mean over pairs of parties. Different priorities are what
    /// trades across issues are made of (Raiffa 1982, chapter 10).
    pub priorities: f64,
    /// By issue, how alike its options are to two parties, −1 (whatever helps one hurts the other)
    /// to 1: the correlation of their worths, as a mean over pairs; `None` where some party doesn't
    /// care.
    pub likeness: Vec<Option<f64>>,
    /// The package in which every issue is settled by itself, at the option whose least share on
    /// that issue is largest.
    pub compromise: Vec<u16>,
    /// What trading across issues can add to compromise on each: the largest mean share of any
    /// package less that of the compromise (Froman and Cohen 1970).
    pub logrolling: f64,
}

impl Measures {
    /// The measures of a problem and its frontier.
    ///
    /// # Errors
    /// If the limits do not suffice to find each party's worst package.
    pub fn of(problem: &Problem, frontier: &Frontier, limits: Limits) -> Result<Self, TooLarge> {
        let worst = worst(problem, limits)?;
        let compromise = compromise(problem);
        let mean_share = |points: &[i64]| {
            let shares = points.iter().zip(&worst).zip(&frontier.ideal);
            mean(
                shares
                    .filter(|((_, worst), best)| best > worst)
                    .map(|((points, worst), best)| ratio(points - worst, best - worst)),
            )
        };
        let traded = frontier.outcomes.iter().map(|outcome| mean_share(&outcome.points));
        let distance = |points: &[i64]| {
            let gaps = points.iter().zip(&frontier.ideal).filter(|(_, best)| **best > 0);
            gaps.map(|(points, best)| (1.0 - ratio(*points, *best)).powi(2))
                .sum::<f64>()
                .sqrt()
        };
        let opposed = frontier.outcomes.iter().map(|outcome| distance(&outcome.points));
        Ok(Self {
            opposition: opposed.fold(f64::INFINITY, f64::min),
            priorities: priorities(problem),
            likeness: (0..problem.sizes().len())
                .map(|issue| likeness(problem, issue))
                .collect(),
            logrolling: (traded.fold(0.0, f64::max) - mean_share(&problem.points(&compromise))).max(0.0),
            compromise,
        })
    }
}

#[allow(clippy::cast_precision_loss, reason = "measures are shown with a few digits")]
fn ratio(part: i64, whole: i64) -> f64 {
    part as f64 / whole as f64
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (count, sum) = values.fold((0.0, 0.0), |(count, sum), value| (count + 1.0, sum + value));
    if count > 0.0 { sum / count } else { 0.0 }
}

/// What each party's worst package is worth to it: the best one with all signs turned.
fn worst(problem: &Problem, limits: Limits) -> Result<Vec<i64>, TooLarge> {
    let options: Vec<usize> = problem.sizes().iter().copied().map(usize::from).collect();
    let turned = |worth: &Worth| Worth {
        tables: worth
            .tables
            .iter()
            .map(|table| table.iter().map(|worth| -worth).collect())
            .collect(),
        links: worth
            .links
            .iter()
            .map(|link| Link {
                worth: -link.worth,
                ..link.clone()
            })
            .collect(),
    };
    problem
        .parties()
        .iter()
        .map(|worth| {
            let alone = Problem::new(&options, vec![turned(worth)]).expect("turned signs are as large as before");
            Ok(-Frontier::of_problem(&alone, limits)?.ideal[0])
        })
        .collect()
}

fn span(table: &[i64]) -> i64 {
    table
        .iter()
        .max()
        .zip(table.iter().min())
        .map_or(0, |(best, worst)| best - worst)
}

fn pairs(count: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..count).flat_map(move |a| (a + 1..count).map(move |b| (a, b)))
}

fn priorities(problem: &Problem) -> f64 {
    let importance: Vec<Vec<f64>> = problem
        .parties()
        .iter()
        .map(|worth| {
            let spans: Vec<i64> = worth.tables.iter().map(|table| span(table)).collect();
            let total: i64 = spans.iter().sum();
            spans.iter().map(|span| ratio(*span, total.max(1))).collect()
        })
        .collect();
    mean(pairs(importance.len()).map(|(a, b)| {
        let differences = importance[a].iter().zip(&importance[b]).map(|(a, b)| (a - b).abs());
        differences.sum::<f64>() / 2.0
    }))
}

fn likeness(problem: &Problem, issue: usize) -> Option<f64> {
    let tables: Vec<&[i64]> = problem
        .parties()
        .iter()
        .map(|worth| worth.tables[issue].as_slice())
        .collect();
    let all: Option<Vec<f64>> = pairs(tables.len())
        .map(|(a, b)| correlation(tables[a], tables[b]))
        .collect();
    all.filter(|all| !all.is_empty()).map(|all| mean(all.into_iter()))
}

/// Pearson's correlation; `None` where one side does not vary.
#[allow(clippy::cast_precision_loss, reason = "measures are shown with a few digits")]
fn correlation(a: &[i64], b: &[i64]) -> Option<f64> {
    if span(a) == 0 || span(b) == 0 {
        return None;
    }
    let centred = |table: &[i64]| -> Vec<f64> {
        let middle = mean(table.iter().map(|worth| *worth as f64));
        table.iter().map(|worth| *worth as f64 - middle).collect()
    };
    let (a, b) = (centred(a), centred(b));
    let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    Some((product(&a, &b) / (product(&a, &a) * product(&b, &b)).sqrt()).clamp(-1.0, 1.0))
}

/// Each issue at the option whose least share on it is largest; of equal ones the one with the
/// larger sum of shares, then the first.
fn compromise(problem: &Problem) -> Vec<u16> {
    (0..problem.sizes().len())
        .map(|issue| {
            let share = |worth: &Worth, option: u16| {
                let table = &worth.tables[issue];
                let worst = table.iter().copied().min().unwrap_or(0);
                (span(table) > 0).then(|| ratio(table[usize::from(option)] - worst, span(table)))
            };
            let rank = |option: u16| -> (f64, f64) {
                let shares = || problem.parties().iter().filter_map(|worth| share(worth, option));
                (shares().fold(f64::INFINITY, f64::min), shares().sum())
            };
            (0..problem.sizes()[issue])
                .map(|option| (rank(option), option))
                .reduce(|best, next| if next.0 > best.0 { next } else { best })
                .map_or(0, |(_, option)| option)
        })
        .collect()
}
