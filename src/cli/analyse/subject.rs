//! What is analysed: a scenario and a domain look alike from here on.

use super::super::failure::Failure;
use two_tables::analysis::domain::{Domain, Flaw, Semantics};
use two_tables::analysis::problem::Unfit;
use two_tables::analysis::{Bargain, Frontier, Line, Outcome, Problem, joint};
use two_tables::rules::ids::{IssueId, Rung};
use two_tables::rules::view::Viewer;
use two_tables::scenarios::Loaded;
use two_tables::text::Catalogue;

/// The world whose no-agreement line counts.
const WORLD: u64 = 1;

/// A problem with names.
pub struct Subject {
    /// What it is called.
    pub name: String,
    /// How a domain's numbers are read; `None` for a scenario.
    pub semantics: Option<Semantics>,
    /// Whether time costs something, which the analysis leaves out.
    pub is_discounted: bool,
    /// Who negotiates.
    pub parties: Vec<String>,
    /// About what.
    pub issues: Vec<(String, Vec<String>)>,
    /// In whole numbers.
    pub problem: Problem,
    /// What one of them is.
    pub unit: f64,
    /// How often a package pays.
    pub payments: i32,
    /// What each party has without an agreement.
    pub line: Vec<i64>,
}

/// A solution's key, and the package if there is one.
pub type Solution = (&'static str, Option<Outcome>);

impl Subject {
    /// A game of a scenario.
    pub fn of_scenario(loaded: &Loaded, words: &Catalogue) -> Self {
        let (scenario, situation) = (&loaded.scenario, &loaded.scenario.situation);
        let clerk = words.clerk(situation, Viewer::Instructor);
        let options = |issue: IssueId| {
            let rungs = 0..situation.issue(issue).options.len();
            rungs.map(|rung| clerk.option(issue, Rung::at(rung))).collect()
        };
        let frontier = Frontier::of(scenario);
        let bargain = joint::bargain(scenario, &frontier, &Line::of(scenario, WORLD));
        Self {
            name: format!("{} ({})", words.get("scenario"), situation.game),
            semantics: None,
            is_discounted: false,
            parties: situation.party_ids().map(|party| clerk.party_short(party)).collect(),
            issues: situation
                .issue_ids()
                .map(|issue| (clerk.issue(issue), options(issue)))
                .collect(),
            problem: Problem::of(scenario),
            unit: 1.0,
            payments: bargain.payments,
            line: bargain.line,
        }
    }

    /// A domain with at least one profile.
    pub fn of_domain(domain: &Domain) -> Result<Self, Failure> {
        let Some(first) = domain.profiles.first() else {
            return Err(Flaw::Unfit(Unfit::Parties(0)).into());
        };
        let grid = domain.grid()?;
        let issues = domain.issues.iter().map(|issue| {
            let options = (0..issue.values.count()).map_while(|option| issue.values.name(option));
            (issue.name.clone(), options.collect())
        });
        Ok(Self {
            name: domain.name.clone(),
            semantics: Some(first.semantics),
            is_discounted: domain.profiles.iter().any(|profile| profile.discount < 1.0),
            parties: domain.profiles.iter().map(|profile| profile.name.clone()).collect(),
            issues: issues.collect(),
            problem: grid.problem,
            unit: grid.unit,
            payments: 1,
            line: grid.line,
        })
    }

    /// The least points of a package that leave each party no worse than the line.
    pub fn least(&self) -> Vec<i64> {
        let payments = i64::from(self.payments.max(1));
        self.line
            .iter()
            .map(|line| line.div_euclid(payments) + i64::from(line.rem_euclid(payments) > 0))
            .collect()
    }

    /// The solutions by name.
    pub fn solutions(&self, frontier: &Frontier) -> Vec<Solution> {
        let bargain = Bargain {
            frontier,
            payments: self.payments,
            line: self.line.clone(),
        };
        vec![
            ("nash", bargain.nash().cloned()),
            ("kalai-smorodinsky", bargain.kalai_smorodinsky().cloned()),
            ("egalitarian", bargain.egalitarian().cloned()),
            ("welfare", bargain.welfare().cloned()),
        ]
    }

    /// A worth in the subject's own numbers.
    #[allow(clippy::cast_precision_loss, reason = "shown with a few digits")]
    pub fn worth(&self, points: i64) -> f64 {
        // A grid's unit is a power of ten; dividing by its inverse keeps decimals as they were.
        if self.unit < 1.0 {
            points as f64 / (1.0 / self.unit).round()
        } else {
            points as f64 * self.unit
        }
    }

    /// The names of a package's options, by issue.
    pub fn package<'a>(&'a self, package: &'a [u16]) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.issues
            .iter()
            .zip(package)
            .filter_map(|((issue, options), option)| {
                Some((issue.as_str(), options.get(usize::from(*option))?.as_str()))
            })
    }
}
