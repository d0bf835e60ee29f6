//! Domains of other people: issues with named options, and what they are worth to each party in
//! fractions, in the sense of GENIUS or of NegMAS.
//!
//! A [`Domain`] keeps what its files say. [`Domain::grid`] puts it on a decimal grid of twelve
//! digits, on which the analysis is exact ([`super::grid`]; docs/decisions/0010).

use super::problem::{Span, Unfit};
use serde::{Deserialize, Serialize};

/// Issues and the parties' profiles.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Domain {
    /// Its name.
    pub name: String,
    /// What is negotiated.
    pub issues: Vec<Topic>,
    /// One a party; none in a file that only says what is negotiated.
    pub profiles: Vec<Profile>,
}

/// An issue of a domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its name, unlike any other in the domain.
    pub name: String,
    /// What it can be settled at.
    pub values: Values,
}

/// The options of an issue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Values {
    /// By name, each once.
    Named(Vec<String>),
    /// Every whole number between two, both included.
    Whole {
        /// The lowest.
        from: i64,
        /// The highest.
        to: i64,
    },
}

impl Values {
    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        match self {
            Self::Named(names) => names.len(),
            Self::Whole { from, to } => {
                let count = i128::from(*to) - i128::from(*from) + 1;
                usize::try_from(count).unwrap_or(if count < 0 { 0 } else { usize::MAX })
            }
        }
    }

    /// The name of an option; `None` if there is no such option.
    #[must_use]
    pub fn name(&self, option: usize) -> Option<String> {
        match self {
            Self::Named(names) => names.get(option).cloned(),
            Self::Whole { from, .. } => (option < self.count())
                .then(|| i64::try_from(option).ok().and_then(|option| from.checked_add(option)))
                .flatten()
                .map(|value| value.to_string()),
        }
    }

    /// The option of a name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<usize> {
        match self {
            Self::Named(names) => names.iter().position(|known| known == name),
            Self::Whole { from, to } => {
                let value: i64 = name.trim().parse().ok()?;
                (*from..=*to).contains(&value).then_some(())?;
                usize::try_from(i128::from(value) - i128::from(*from)).ok()
            }
        }
    }
}

/// How a profile's numbers are to be read. The two schools differ so far that in most files even
/// the order of packages changes; a figure means nothing without its reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Semantics {
    /// Weights are divided by their sum, evaluations by the issue's largest, boxes and pairs by the
    /// profile's largest utility. Time runs from 0 to 1, and a discount of d makes u worth u·d^t.
    Genius,
    /// Weights, evaluations, boxes and pairs count as they stand. A discount of d makes u worth
    /// u·d^s in round s.
    Negmas,
}

/// What two issues are worth together, beside what each is worth alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// The first issue, by its place.
    pub a: usize,
    /// The second.
    pub b: usize,
    /// By option of the first, then by option of the second.
    pub worths: Vec<Vec<f64>>,
}

/// A hyper-rectangle: a range of options on some issues that is worth something as a whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// One range an issue: (issue, first option, last option).
    pub ranges: Vec<(usize, usize, usize)>,
    /// What lying in all of them adds.
    pub worth: f64,
}

/// What a domain is worth to one party.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The party's name.
    pub name: String,
    /// How the numbers are read.
    pub semantics: Semantics,
    /// How much an issue counts, by issue.
    pub weights: Vec<f64>,
    /// How much an option counts, by issue, then by option.
    pub evaluations: Vec<Vec<f64>>,
    /// Issues that count together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pairs: Vec<Pair>,
    /// Hyper-rectangles.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<Region>,
    /// By what boxes and pairs are divided in the sense of GENIUS; above 0.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub largest: f64,
    /// What no agreement is worth; `None` if any agreement is better.
    pub reservation: Option<f64>,
    /// By what a utility is multiplied with time, above 0 and at most 1; 1 if time costs nothing.
    /// The analysis takes time to cost nothing.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub discount: f64,
}

const fn one() -> f64 {
    1.0
}

#[allow(clippy::float_cmp, reason = "1 is what a file says, not the result of a sum")]
fn is_one(value: &f64) -> bool {
    *value == 1.0
}

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

/// Utilities as they count, whatever the reading: additive tables and links.
#[derive(Clone, Debug, PartialEq)]
pub struct Utility {
    /// By issue, then by option.
    pub tables: Vec<Vec<f64>>,
    /// Spans that are worth something together.
    pub links: Vec<(Vec<Span>, f64)>,
}

impl Utility {
    /// The utility of a package, one option an issue.
    #[must_use]
    pub fn of(&self, package: &[u16]) -> f64 {
        let single: f64 = self
            .tables
            .iter()
            .zip(package)
            .map(|(table, option)| table[usize::from(*option)])
            .sum();
        let holds = |span: &Span| (span.from..=span.to).contains(&package[span.issue]);
        let joint = self.links.iter().filter(|(spans, _)| spans.iter().all(holds));
        single + joint.map(|(_, worth)| worth).sum::<f64>()
    }
}

impl Profile {
    /// The utilities that the numbers mean.
    ///
    /// # Panics
    /// For a profile that [`Domain::check`] refuses.
    #[must_use]
    pub fn utility(&self) -> Utility {
        let genius = self.semantics == Semantics::Genius;
        let total: f64 = self.weights.iter().sum();
        let tables = self.evaluations.iter().zip(&self.weights).map(|(table, weight)| {
            let most = table.iter().copied().fold(0.0_f64, f64::max);
            let factor = match (genius, most > 0.0 && total > 0.0) {
                (false, _) => *weight,
                (true, true) => weight / total / most,
                (true, false) => 0.0,
            };
            table.iter().map(|worth| factor * worth).collect()
        });
        let divisor = if genius { self.largest } else { 1.0 };
        let place = |place: usize| u16::try_from(place).expect("a checked profile's options fit");
        let mut links = Vec::new();
        for pair in &self.pairs {
            for (x, row) in pair.worths.iter().enumerate() {
                for (y, worth) in row.iter().enumerate().filter(|(_, worth)| **worth != 0.0) {
                    links.push((
                        vec![at(pair.a, place(x), place(x)), at(pair.b, place(y), place(y))],
                        worth / divisor,
                    ));
                }
            }
        }
        for region in &self.regions {
            let spans = region
                .ranges
                .iter()
                .map(|(issue, from, to)| at(*issue, place(*from), place(*to)));
            links.push((spans.collect(), region.worth / divisor));
        }
        for (spans, _) in &mut links {
            spans.sort_by_key(|span: &Span| span.issue);
        }
        Utility {
            tables: tables.collect(),
            links,
        }
    }

    /// What no agreement is worth. In the sense of GENIUS utilities lie between 0 and 1, and so
    /// does this; `None` if any agreement is better.
    #[must_use]
    pub fn no_agreement(&self) -> Option<f64> {
        match self.semantics {
            Semantics::Genius => Some(self.reservation.unwrap_or(0.0).max(0.0)),
            Semantics::Negmas => self.reservation,
        }
    }
}

const fn at(issue: usize, from: u16, to: u16) -> Span {
    Span { issue, from, to }
}

impl Domain {
    /// How many packages there are; `u128::MAX` stands for more than that.
    #[must_use]
    pub fn packages(&self) -> u128 {
        let counts = self.issues.iter().map(|issue| issue.values.count() as u128);
        counts.fold(1, u128::saturating_mul)
    }

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
