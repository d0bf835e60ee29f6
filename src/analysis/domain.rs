//! Domains of other people: issues with named options, and what they are worth to each party in
//! fractions, in the sense of GENIUS or of NegMAS.
//!
//! A [`Domain`] keeps what its files say. [`Domain::grid`] puts it on a decimal grid of twelve
//! digits, on which the analysis is exact ([`super::grid`]; docs/decisions/0011).

pub use super::flaw::Flaw;
use super::problem::Span;
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
}
