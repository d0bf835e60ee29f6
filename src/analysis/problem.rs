//! What every question of the analysis is asked about: options, and whole-number worths of them.
//!
//! Shipped scenarios count in whole points, so they are problems as they stand. Imported domains
//! count in fractions and are put on a decimal grid first ([`super::domain`]). So there is one
//! algorithm, sums are exact, and whether two packages are equal never depends on the order of
//! adding.

use crate::rules::climate::MAX_PARTIES;
use crate::rules::preferences::Preferences;
use crate::rules::scenario::Scenario;
use std::collections::BTreeSet;

/// No party's worths may add up to more than this, so that sums and differences stay exact.
pub const MOST: i64 = 1 << 60;

/// An issue's options `from` to `to`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Which issue.
    pub issue: usize,
    /// The first option.
    pub from: u16,
    /// The last option.
    pub to: u16,
}

/// Options of several issues that are worth something together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// One span an issue, by ascending issue.
    pub spans: Vec<Span>,
    /// What is added where all of them hold.
    pub worth: i64,
}

impl Link {
    /// Whether a package, one option an issue, lies in all spans.
    #[must_use]
    pub fn holds(&self, package: &[u16]) -> bool {
        self.spans
            .iter()
            .all(|span| (span.from..=span.to).contains(&package[span.issue]))
    }
}

/// What everything is worth to one party.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Worth {
    /// By issue, then by option.
    pub tables: Vec<Vec<i64>>,
    /// What is worth more, or less, together.
    pub links: Vec<Link>,
}

impl Worth {
    /// What a package is worth.
    #[must_use]
    pub fn of(&self, package: &[u16]) -> i64 {
        let single: i64 = self
            .tables
            .iter()
            .zip(package)
            .map(|(table, option)| table[usize::from(*option)])
            .sum();
        let joint: i64 = self
            .links
            .iter()
            .filter(|link| link.holds(package))
            .map(|link| link.worth)
            .sum();
        single + joint
    }
}

/// Groups of issues that links join; what a package is worth is the sum over them.
pub(crate) fn components<'a>(issues: usize, links: impl IntoIterator<Item = &'a Link>) -> Vec<Vec<usize>> {
    let mut groups: Vec<BTreeSet<usize>> = (0..issues).map(|issue| BTreeSet::from([issue])).collect();
    for link in links {
        let touched = |group: &BTreeSet<usize>| link.spans.iter().any(|span| group.contains(&span.issue));
        let (joined, mut rest): (Vec<_>, Vec<_>) = groups.into_iter().partition(touched);
        rest.push(joined.into_iter().flatten().collect());
        groups = rest;
    }
    groups.into_iter().map(|group| group.into_iter().collect()).collect()
}

/// Issues, their options, and what they are worth to one to five parties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    sizes: Vec<u16>,
    parties: Vec<Worth>,
}

/// Why something is no problem that can be analysed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// Too many parties, or none.
    #[error("there are {0} parties; the analysis takes one to five")]
    Parties(usize),
    /// An issue without an option, or with too many.
    #[error("issue {issue} has {options} options; it needs 1 to 65,535")]
    Options {
        /// Which, counted from 1.
        issue: usize,
        /// How many.
        options: usize,
    },
    /// A table that does not have one worth for every option.
    #[error("party {party} does not have exactly one worth for every option of issue {issue}")]
    Table {
        /// Whose, counted from 1.
        party: usize,
        /// Which, counted from 1.
        issue: usize,
    },
    /// A link that names an issue twice, or one that is not there, or options that are not there.
    #[error("party {party}'s link {link} does not fit the issues and their options")]
    Link {
        /// Whose, counted from 1.
        party: usize,
        /// Which, counted from 1.
        link: usize,
    },
    /// Numbers that could not be added exactly.
    #[error("party {0}'s worths are too large to be added exactly")]
    Large(usize),
}

impl Problem {
    /// A problem of options by issue and worths by party.
    ///
    /// # Errors
    /// What does not fit.
    pub fn new(options: &[usize], mut parties: Vec<Worth>) -> Result<Self, Unfit> {
        if parties.is_empty() || parties.len() > MAX_PARTIES {
            return Err(Unfit::Parties(parties.len()));
        }
        let sizes = options
            .iter()
            .enumerate()
            .map(|(issue, options)| {
                u16::try_from(*options)
                    .ok()
                    .filter(|size| *size > 0)
                    .ok_or(Unfit::Options {
                        issue: issue + 1,
                        options: *options,
                    })
            })
            .collect::<Result<Vec<u16>, Unfit>>()?;
        for (worth, party) in parties.iter().zip(1..) {
            check(&sizes, worth, party)?;
        }
        parties.iter_mut().for_each(fold);
        Ok(Self { sizes, parties })
    }

    /// The problem of a shipped scenario: points a round, or in one sitting points.
    ///
    /// # Panics
    /// Never for a scenario that was checked: its points are small and its tables complete.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let issues = &scenario.situation.issues;
        let options: Vec<usize> = issues.iter().map(|issue| issue.options.len()).collect();
        let preferences: Vec<&Preferences> = scenario.confidential.iter().map(|sheet| &sheet.preferences).collect();
        Self::of_preferences(&options, &preferences).expect("a checked scenario has complete tables of small points")
    }

    /// The problem of preferences; worths that they lack are 0, as in the rules (R2.8).
    ///
    /// # Errors
    /// What does not fit.
    pub fn of_preferences(options: &[usize], preferences: &[&Preferences]) -> Result<Self, Unfit> {
        let worths = preferences.iter().map(|own| worth_of(options, own)).collect();
        Self::new(options, worths)
    }

    /// How many options each issue has.
    #[must_use]
    pub fn sizes(&self) -> &[u16] {
        &self.sizes
    }

    /// What it is worth to whom.
    #[must_use]
    pub fn parties(&self) -> &[Worth] {
        &self.parties
    }

    /// How many packages there are; `u128::MAX` stands for more than that.
    #[must_use]
    pub fn packages(&self) -> u128 {
        self.sizes
            .iter()
            .fold(1, |product: u128, size| product.saturating_mul(u128::from(*size)))
    }

    /// What a package, one option an issue, is worth to each party.
    #[must_use]
    pub fn points(&self, package: &[u16]) -> Vec<i64> {
        self.parties.iter().map(|worth| worth.of(package)).collect()
    }
}

/// What a link of one issue is worth belongs into that issue's table.
fn fold(worth: &mut Worth) {
    let (single, joint): (Vec<Link>, Vec<Link>) = std::mem::take(&mut worth.links)
        .into_iter()
        .partition(|link| link.spans.len() == 1);
    worth.links = joint;
    for link in single {
        let span = link.spans[0];
        for option in &mut worth.tables[span.issue][usize::from(span.from)..=usize::from(span.to)] {
            *option += link.worth;
        }
    }
}

fn check(sizes: &[u16], worth: &Worth, party: usize) -> Result<(), Unfit> {
    if worth.tables.len() != sizes.len() {
        let issue = worth.tables.len().min(sizes.len()) + 1;
        return Err(Unfit::Table { party, issue });
    }
    let mut total: u128 = 0;
    for ((size, table), issue) in sizes.iter().zip(&worth.tables).zip(1..) {
        if table.len() != usize::from(*size) {
            return Err(Unfit::Table { party, issue });
        }
        let most = table.iter().map(|worth| worth.unsigned_abs()).max();
        total += u128::from(most.unwrap_or(0));
    }
    for (link, number) in worth.links.iter().zip(1..) {
        let ascending = link.spans.windows(2).all(|pair| pair[0].issue < pair[1].issue);
        let within = |span: &Span| span.from <= span.to && sizes.get(span.issue).is_some_and(|size| span.to < *size);
        if !ascending || link.spans.is_empty() || !link.spans.iter().all(within) {
            return Err(Unfit::Link { party, link: number });
        }
        total += u128::from(link.worth.unsigned_abs());
    }
    if total > u128::from(MOST.unsigned_abs()) {
        return Err(Unfit::Large(party));
    }
    Ok(())
}

fn worth_of(options: &[usize], own: &Preferences) -> Worth {
    let mut worth = Worth {
        tables: options
            .iter()
            .enumerate()
            .map(|(issue, options)| {
                let known = own.points.get(issue);
                let at = |option| known.and_then(|points| points.get(option));
                (0..*options)
                    .map(|option| at(option).map_or(0, |points| i64::from(*points)))
                    .collect()
            })
            .collect(),
        links: Vec::new(),
    };
    for pair in &own.interactions {
        let span = |issue: usize, from: usize| {
            let last = options.get(issue)?.checked_sub(1)?;
            (from <= last).then_some(())?;
            Some(Span {
                issue,
                from: u16::try_from(from).ok()?,
                to: u16::try_from(last).ok()?,
            })
        };
        let (a, b) = (pair.a.index(), pair.b.index());
        // What names a rung that is not there never holds.
        let (Some(one), Some(other)) = (span(a, pair.a_from.index()), span(b, pair.b_from.index())) else {
            continue;
        };
        let spans = match a.cmp(&b) {
            std::cmp::Ordering::Less => vec![one, other],
            std::cmp::Ordering::Greater => vec![other, one],
            std::cmp::Ordering::Equal => vec![if one.from > other.from { one } else { other }],
        };
        worth.links.push(Link {
            spans,
            worth: i64::from(pair.points),
        });
    }
    worth
}
