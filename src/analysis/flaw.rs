//! Whether a domain fits together.

use super::domain::{Domain, Profile, Values};
use super::problem::Unfit;

/// What is wrong with a domain.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// No issue.
    #[error("there is no issue")]
    NoIssue,
    /// Nothing to choose, or too much.
    #[error("issue “{issue}” has {options} options; it needs 1 to 65,535")]
    Options {
        /// Which.
        issue: String,
        /// How many.
        options: usize,
    },
    /// A name that stands twice.
    #[error("{what} “{name}” stands twice; each needs a name of its own")]
    Twice {
        /// What it names.
        what: &'static str,
        /// The name.
        name: String,
    },
    /// A profile whose lists do not fit the issues.
    #[error("profile “{profile}” does not fit the issues: {what}")]
    Shape {
        /// Whose.
        profile: String,
        /// What does not fit.
        what: String,
    },
    /// A number that is none, or out of its range.
    #[error("profile “{profile}”: {what} is {value}; {wanted}")]
    Number {
        /// Whose.
        profile: String,
        /// Which number.
        what: String,
        /// As it was written.
        value: String,
        /// What would be right.
        wanted: &'static str,
    },
    /// The analysis cannot take it.
    #[error("{0}")]
    Unfit(#[from] Unfit),
}

impl Domain {
    /// Whether everything is there and fits.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn check(&self) -> Result<(), Flaw> {
        if self.issues.is_empty() {
            return Err(Flaw::NoIssue);
        }
        unlike("issue", self.issues.iter().map(|issue| issue.name.as_str()))?;
        for issue in &self.issues {
            let options = issue.values.count();
            if options == 0 || options > usize::from(u16::MAX) {
                let issue = issue.name.clone();
                return Err(Flaw::Options { issue, options });
            }
            if let Values::Named(names) = &issue.values {
                unlike("option", names.iter().map(String::as_str))?;
            }
        }
        self.profiles.iter().try_for_each(|profile| self.check_profile(profile))
    }

    fn check_profile(&self, profile: &Profile) -> Result<(), Flaw> {
        let shape = |what: String| Flaw::Shape {
            profile: profile.name.clone(),
            what,
        };
        let number = |what: String, value: f64, right: bool, wanted: &'static str| {
            if right && value.is_finite() {
                return Ok(());
            }
            Err(Flaw::Number {
                profile: profile.name.clone(),
                what,
                value: value.to_string(),
                wanted,
            })
        };
        let counts: Vec<usize> = self.issues.iter().map(|issue| issue.values.count()).collect();
        if profile.weights.len() != counts.len() || profile.evaluations.len() != counts.len() {
            return Err(shape(format!(
                "it needs {} weights and as many lists of evaluations",
                counts.len()
            )));
        }
        for ((issue, count), table) in self.issues.iter().zip(&counts).zip(&profile.evaluations) {
            if table.len() != *count {
                return Err(shape(format!(
                    "issue “{}” has {count} options and {} evaluations",
                    issue.name,
                    table.len()
                )));
            }
            for (option, worth) in table.iter().enumerate() {
                let name = issue.values.name(option).unwrap_or_default();
                number(
                    format!("the evaluation of “{name}” of “{}”", issue.name),
                    *worth,
                    true,
                    ANY,
                )?;
            }
        }
        for (issue, weight) in self.issues.iter().zip(&profile.weights) {
            number(
                format!("the weight of “{}”", issue.name),
                *weight,
                *weight >= 0.0,
                POSITIVE,
            )?;
        }
        for pair in &profile.pairs {
            let rows = counts.get(pair.a).filter(|_| pair.a != pair.b);
            let (Some(rows), Some(columns)) = (rows, counts.get(pair.b)) else {
                return Err(shape(format!("there is no pair of issues {} and {}", pair.a, pair.b)));
            };
            if pair.worths.len() != *rows || pair.worths.iter().any(|row| row.len() != *columns) {
                return Err(shape(format!(
                    "the pair {}, {} needs {rows} rows of {columns} worths",
                    pair.a, pair.b
                )));
            }
            let worths = pair.worths.iter().flatten();
            worths
                .copied()
                .try_for_each(|worth| number("a worth of a pair".to_owned(), worth, true, ANY))?;
        }
        for region in &profile.regions {
            let fits = |range: &(usize, usize, usize)| {
                range.1 <= range.2 && counts.get(range.0).is_some_and(|count| range.2 < *count)
            };
            let mut issues: Vec<usize> = region.ranges.iter().map(|range| range.0).collect();
            issues.sort_unstable();
            if region.ranges.is_empty()
                || !region.ranges.iter().all(fits)
                || issues.windows(2).any(|two| two[0] == two[1])
            {
                return Err(shape(
                    "a box needs ranges of different issues, within their options".to_owned(),
                ));
            }
            number("the worth of a box".to_owned(), region.worth, true, ANY)?;
        }
        number(
            "the largest utility".to_owned(),
            profile.largest,
            profile.largest > 0.0,
            "it has to be above 0",
        )?;
        number("no agreement".to_owned(), profile.reservation.unwrap_or(0.0), true, ANY)?;
        let discount = profile.discount;
        number(
            "the discount".to_owned(),
            discount,
            discount > 0.0 && discount <= 1.0,
            "above 0 and at most 1",
        )
    }
}

const ANY: &str = "a finite number is wanted";
const POSITIVE: &str = "a number of at least 0 is wanted";

fn unlike<'a>(what: &'static str, names: impl Iterator<Item = &'a str>) -> Result<(), Flaw> {
    let mut names: Vec<&str> = names.collect();
    names.sort_unstable();
    match names.windows(2).find(|two| two[0] == two[1]) {
        None => Ok(()),
        Some(two) => Err(Flaw::Twice {
            what,
            name: two[0].to_owned(),
        }),
    }
}
