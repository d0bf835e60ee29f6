//! Points by party, split by where they came from, and what the signatures alone would have brought.

use super::story::{Moment, Story};
use crate::analysis::{Line, joint};
use crate::rules::event::{Audience, Cause, Fact};
use crate::rules::ids::{AgreementId, IssueId, PartyId, PartySet, Rung};
use crate::rules::instrument::Instrument;
use crate::rules::scenario::Scenario;
use crate::rules::state::State;
use crate::rules::terms::Terms;
use serde::{Deserialize, Serialize};

/// One party's points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// What operating agreements paid over the rounds, before costs; in one sitting, what was
    /// agreed or the value without agreement.
    pub paid: i32,
    /// Legacy of what operated at the end, before costs.
    pub legacy: i32,
    /// Standing at the end.
    pub standing: i32,
    /// Burdens borne and other parties' riders, as a positive number.
    pub costs: i32,
    /// Anything else that was paid or taken.
    pub other: i32,
    /// The no-agreement line.
    pub line: i32,
    /// What would have been paid, legacy included, had every text in force operated in full health
    /// from its first stocktaking on, at no cost.
    pub signed: i32,
}

impl Score {
    /// All points.
    #[must_use]
    pub const fn total(&self) -> i32 {
        self.paid + self.legacy + self.standing - self.costs + self.other
    }
    /// Points above the no-agreement line.
    #[must_use]
    pub fn gain(&self) -> i32 {
        self.total() - self.line
    }
    /// Points above the line if everything signed had operated; standing is what it was.
    #[must_use]
    pub fn signed_gain(&self) -> i32 {
        self.signed + self.standing - self.line
    }
}

/// Points by party.
#[must_use]
pub fn scores(scenario: &Scenario, story: &Story, line: &Line) -> Vec<Score> {
    let mut scores: Vec<Score> = line
        .points
        .iter()
        .map(|points| Score {
            line: *points,
            ..Score::default()
        })
        .collect();
    let mut state = State::blank(scenario);
    for moment in &story.moments {
        if let Fact::PointsPaid { party, points, cause } = &moment.event.fact {
            let score = &mut scores[party.index()];
            let points = i32::from(*points);
            let cost = |id: AgreementId| {
                let agreement = state.agreement(id);
                agreement.map_or(0, |one| one.cost(&scenario.situation, *party))
            };
            match cause {
                Cause::Operating(id) => {
                    let cost = cost(*id);
                    score.paid += points + cost;
                    score.costs += cost;
                }
                Cause::Legacy(id) => {
                    let percent = state.agreement(*id).map_or(100, |one| one.legacy(&scenario.situation));
                    let cost = cost(*id) * percent / 100;
                    score.legacy += points + cost;
                    score.costs += cost;
                }
                Cause::Interaction | Cause::Agreed(_) | Cause::NoAgreement => score.paid += points,
                Cause::Standing => score.standing += points,
                _ => score.other += points,
            }
        }
        state.evolve(scenario, &moment.event.fact);
    }
    for (party, score) in scenario.situation.party_ids().zip(&mut scores) {
        score.signed = if joint::is_one_sitting(&scenario.situation) {
            score.paid
        } else {
            signed_points(scenario, story, party)
        };
    }
    scores
}

/// A text in force, as far as its promise goes.
struct Promise {
    from: u8,
    terms: Terms,
    touches: PartySet,
}

/// What every text in force promised one party: paid from the round of its entry to the last, then
/// once more for each point of full health. Of two texts on one issue the newer one counts.
fn signed_points(scenario: &Scenario, story: &Story, party: PartyId) -> i32 {
    let promises = promises(scenario, &story.moments);
    let last = story.end.round;
    let rounds = (0..=last).map(|round| promised(scenario, &promises, party, round));
    let paid: i32 = rounds.sum();
    let legacy = match story.end.ending {
        Some(crate::rules::event::Ending::Completed) => {
            let health = scenario.situation.coefficients.health;
            let clauses = clauses(scenario, &promises, party, last);
            clauses
                .map(|(points, form)| points * scenario.situation.legacy(form, health) / 100)
                .sum()
        }
        _ => 0,
    };
    paid + legacy
}

fn promises(scenario: &Scenario, moments: &[Moment]) -> Vec<Promise> {
    let everyone = scenario.situation.everyone();
    moments
        .iter()
        .filter_map(|moment| match &moment.event.fact {
            Fact::Inherited { terms, .. } | Fact::EnteredIntoForce { terms, .. } => Some(Promise {
                from: moment.round,
                terms: terms.clone(),
                touches: match moment.event.audience {
                    Audience::Only(parties) => parties,
                    Audience::Public | Audience::Nobody => everyone,
                },
            }),
            _ => None,
        })
        .collect()
}

fn promised(scenario: &Scenario, promises: &[Promise], party: PartyId, round: u8) -> i32 {
    let apart: i32 = clauses(scenario, promises, party, round)
        .map(|(points, _)| points)
        .sum();
    let together = scenario
        .sheet(party)
        .preferences
        .interaction_points(|issue| rung(scenario, newest(promises, party, round, issue), issue));
    apart + together
}

/// The text that settles an issue for a party in a round.
fn newest(promises: &[Promise], party: PartyId, round: u8, issue: IssueId) -> Option<&Promise> {
    promises
        .iter()
        .rev()
        .find(|one| one.from <= round && one.touches.has(party) && one.terms.clause(issue).is_some())
}

/// At which rung a text could pay: in a form that is too low it can be signed, but never operate.
fn rung(scenario: &Scenario, promise: Option<&Promise>, issue: IssueId) -> Rung {
    promise.map_or(Rung(0), |one| {
        let rung = one.terms.rung(issue);
        if one.terms.instrument < scenario.situation.option(issue, rung).lowest_form {
            Rung(0)
        } else {
            rung
        }
    })
}

/// What every issue pays a party in a round, and in which form.
fn clauses(
    scenario: &Scenario,
    promises: &[Promise],
    party: PartyId,
    round: u8,
) -> impl Iterator<Item = (i32, Instrument)> {
    let situation = &scenario.situation;
    situation.issue_ids().filter_map(move |issue| {
        let promise = newest(promises, party, round, issue)?;
        let form = promise.terms.instrument;
        let points = scenario
            .sheet(party)
            .preferences
            .of(issue, rung(scenario, Some(promise), issue));
        let percent = if situation.issue(issue).form_matters {
            i32::from(situation.coefficients.form_points[usize::from(form.rank())])
        } else {
            100
        };
        Some((points * percent / 100, form))
    })
}
