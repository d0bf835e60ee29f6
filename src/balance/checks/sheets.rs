//! What the sheets alone say: seats may want different things, but not things that are differently hard to come by.

use super::{Figure, Label, Unit, Verdict, figure};
use crate::balance::estimate::Estimate;
use crate::rules::ids::{IssueId, PartyId, Rung};
use crate::rules::scenario::Scenario;

/// The most by which the trust that dearest wishes ask may differ between seats, in the mean.
const TRUST: i32 = 10;
/// The most by which the number of options at others' cost may differ.
const COST: i32 = 1;

pub fn alike(scenario: &Scenario) -> (Verdict, Vec<Figure>) {
    let parties = || scenario.situation.party_ids();
    let asked: Vec<i32> = parties().map(|party| trust_asked(scenario, party)).collect();
    let cost: Vec<i32> = parties().map(|party| at_others_cost(scenario, party)).collect();
    let holds = spread(&asked) <= 3 * TRUST && spread(&cost) <= COST;
    let number = |value: f64| Estimate {
        mean: value,
        half: 0.0,
        count: 1,
    };
    let mut figures = Vec::new();
    for party in parties() {
        let seat = Label::Party(party);
        let trust = number(f64::from(asked[party.index()]) / 3.0);
        figures.push(figure(&[seat, Label::Word("trust-asked")], trust, Unit::Number));
        let options = number(f64::from(cost[party.index()]));
        figures.push(figure(&[seat, Label::Word("at-others-cost")], options, Unit::Number));
    }
    (Verdict::of(holds), figures)
}

/// The trust that a seat's best options on its three dearest issues ask, added up.
fn trust_asked(scenario: &Scenario, party: PartyId) -> i32 {
    let preferences = &scenario.sheet(party).preferences;
    let asked = |issue: IssueId| {
        let options = &scenario.situation.issue(issue).options;
        let best = (0..options.len())
            .map(Rung::at)
            .max_by_key(|rung| preferences.of(issue, *rung));
        best.map_or(0, |rung| i32::from(options[rung.index()].requirement))
    };
    preferences.dearest().into_iter().take(3).map(asked).sum()
}

/// How many options are good for a seat and bad for somebody else.
fn at_others_cost(scenario: &Scenario, party: PartyId) -> i32 {
    let situation = &scenario.situation;
    let worth = |party: PartyId, issue, rung| scenario.sheet(party).preferences.of(issue, rung);
    let counts = situation.issue_ids().flat_map(|issue| {
        let options = situation.issue(issue).options.len();
        (1..options).map(move |rung| (issue, Rung::at(rung)))
    });
    let bad_for_another = |issue, rung| {
        situation
            .party_ids()
            .any(|other| other != party && worth(other, issue, rung) < 0)
    };
    let count = counts
        .filter(|(issue, rung)| worth(party, *issue, *rung) > 0 && bad_for_another(*issue, *rung))
        .count();
    i32::try_from(count).unwrap_or(i32::MAX)
}

fn spread(values: &[i32]) -> i32 {
    values.iter().max().unwrap_or(&0) - values.iter().min().unwrap_or(&0)
}
