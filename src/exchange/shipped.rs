//! A shipped scenario as a domain: its issues, their ladders and everybody's points, for other
//! people's platforms. What depends on the course of a play stays behind, as in the analysis.

use crate::analysis::domain::{Domain, Profile, Region, Semantics, Topic, Values};
use crate::rules::ids::{IssueId, PartyId, Rung};
use crate::rules::scenario::Scenario;

/// What things are called.
#[derive(Clone, Copy)]
pub struct Labels<'a> {
    /// The scenario.
    pub scenario: &'a str,
    /// A party.
    pub party: &'a dyn Fn(PartyId) -> String,
    /// An issue.
    pub issue: &'a dyn Fn(IssueId) -> String,
    /// An option of an issue.
    pub option: &'a dyn Fn(IssueId, Rung) -> String,
}

/// The domain of a scenario, where no agreement is worth so many points, by party. Points count as
/// they stand.
#[must_use]
pub fn of_scenario(scenario: &Scenario, labels: &Labels<'_>, reservations: &[f64]) -> Domain {
    let situation = &scenario.situation;
    let issues = situation.issue_ids().map(|issue| {
        let rungs = 0..situation.issue(issue).options.len();
        let named = rungs.map(Rung::at).map(|rung| (labels.option)(issue, rung));
        Topic {
            name: (labels.issue)(issue),
            values: Values::Named(unlike(named)),
        }
    });
    let issues: Vec<Topic> = issues.collect();
    let profiles = situation.party_ids().zip(reservations).map(|(party, reservation)| {
        let own = &scenario.sheet(party).preferences;
        let table = |issue: IssueId| {
            let rungs = 0..situation.issue(issue).options.len();
            rungs.map(Rung::at).map(|rung| f64::from(own.of(issue, rung))).collect()
        };
        let regions = own.interactions.iter().filter_map(|pair| {
            let range = |issue: IssueId, from: Rung| {
                let last = situation.issue(issue).options.len().checked_sub(1)?;
                (from.index() <= last).then_some((issue.index(), from.index(), last))
            };
            (pair.a != pair.b).then_some(Region {
                ranges: vec![range(pair.a, pair.a_from)?, range(pair.b, pair.b_from)?],
                worth: f64::from(pair.points),
            })
        });
        Profile {
            name: (labels.party)(party),
            semantics: Semantics::Negmas,
            weights: vec![1.0; situation.issues.len()],
            evaluations: situation.issue_ids().map(table).collect(),
            pairs: Vec::new(),
            regions: regions.collect(),
            largest: 1.0,
            reservation: Some(*reservation),
            discount: 1.0,
        }
    });
    Domain {
        name: labels.scenario.to_owned(),
        profiles: profiles.collect(),
        issues,
    }
}

/// Names, with a number where one stands twice.
fn unlike(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut taken: Vec<String> = Vec::new();
    for name in names {
        let mut own = name.clone();
        let mut number = 2;
        while taken.contains(&own) {
            own = format!("{name} ({number})");
            number += 1;
        }
        taken.push(own);
    }
    taken
}
