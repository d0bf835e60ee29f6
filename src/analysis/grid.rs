//! A domain in whole numbers: a decimal grid on which sums are exact.

use super::domain::{Domain, Flaw, Profile, Utility};
use super::problem::{Link, Problem, Worth};

/// Decimal digits that the largest worth keeps.
const DIGITS: i32 = 12;

/// A domain in whole numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// The worths in units.
    pub problem: Problem,
    /// What one unit is: a power of ten, the same for all parties.
    pub unit: f64,
    /// What each party has without an agreement, in units.
    pub line: Vec<i64>,
}

impl Domain {
    /// The domain in whole numbers, for the analysis.
    ///
    /// # Errors
    /// What is wrong with the domain, or what the analysis cannot take.
    pub fn grid(&self) -> Result<Grid, Flaw> {
        self.check()?;
        let utilities: Vec<Utility> = self.profiles.iter().map(Profile::utility).collect();
        let lines = || self.profiles.iter().filter_map(Profile::no_agreement);
        let bound = utilities
            .iter()
            .map(bound)
            .chain(lines().map(f64::abs))
            .fold(0.0, f64::max);
        #[allow(
            clippy::cast_possible_truncation,
            reason = "the logarithm of a finite number is small"
        )]
        let exponent = if bound > 0.0 {
            DIGITS - bound.log10().ceil() as i32
        } else {
            0
        };
        // Two factors, so that neither overflows where the numbers are very small.
        let (half, rest) = (10_f64.powi(exponent / 2), 10_f64.powi(exponent - exponent / 2));
        #[allow(
            clippy::cast_possible_truncation,
            reason = "rounded, and at most 10^12 in size by the choice of the unit"
        )]
        let units = |worth: f64| (worth * half * rest).round() as i64;
        let parties = utilities.iter().map(|utility| Worth {
            tables: utility
                .tables
                .iter()
                .map(|table| table.iter().copied().map(units).collect())
                .collect(),
            links: utility
                .links
                .iter()
                .map(|(spans, worth)| Link {
                    spans: spans.clone(),
                    worth: units(*worth),
                })
                .collect(),
        });
        let options: Vec<usize> = self.issues.iter().map(|issue| issue.values.count()).collect();
        let problem = Problem::new(&options, parties.collect())?;
        let line = self.profiles.iter().zip(problem.parties());
        Ok(Grid {
            line: line
                .map(|(profile, worth)| profile.no_agreement().map_or_else(|| least(worth), units))
                .collect(),
            problem,
            unit: 1.0 / half / rest,
        })
    }
}

/// A bound of every utility's size.
fn bound(utility: &Utility) -> f64 {
    let most = |table: &Vec<f64>| table.iter().fold(0.0_f64, |most, worth| most.max(worth.abs()));
    utility.tables.iter().map(most).sum::<f64>() + utility.links.iter().map(|(_, worth)| worth.abs()).sum::<f64>()
}

/// A lower bound of a party's worths: where any agreement is better than none, any gains from here.
fn least(worth: &Worth) -> i64 {
    let tables: i64 = worth.tables.iter().filter_map(|table| table.iter().min()).sum();
    let links: i64 = worth.links.iter().map(|link| link.worth.min(0)).sum();
    tables + links
}
