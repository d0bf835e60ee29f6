//! What the trials say: one seat, one player after the other in it.

use super::{Figure, Label, Unit, Verdict, figure};
use crate::balance::Plan;
use crate::balance::estimate::Estimate;
use crate::balance::trials::{Entrant, Opponents, points};
use crate::negotiators::{OneSided, Strength, Temperament};
use crate::rules::action::Line;
use crate::rules::scenario::Scenario;

/// Opening demands that are compared, in thousandths of the ideal.
const OPENINGS: [i32; 3] = [600, 800, 950];

pub fn lines(scenario: &Scenario, plan: Plan) -> (Verdict, Vec<Figure>) {
    none_always_best(scenario, plan, &Line::ALL.map(Entrant::Line))
}

pub fn openings(scenario: &Scenario, plan: Plan) -> (Verdict, Vec<Figure>) {
    none_always_best(scenario, plan, &OPENINGS.map(Entrant::Opening))
}

pub fn forms(scenario: &Scenario, plan: Plan) -> (Verdict, Vec<Figure>) {
    let forms: Vec<Entrant> = scenario
        .situation
        .instruments
        .iter()
        .copied()
        .map(Entrant::Form)
        .collect();
    none_always_best(scenario, plan, &forms)
}

/// Fails where, at one seat, one entrant is surely better than each other one against every temperament.
fn none_always_best(scenario: &Scenario, plan: Plan, entrants: &[Entrant]) -> (Verdict, Vec<Figure>) {
    let worlds = plan.worlds(plan.short_trials());
    let mut figures = Vec::new();
    let mut holds = true;
    for party in scenario.situation.party_ids() {
        // The entrants that are surely the best, against each temperament.
        let mut best_against = Vec::new();
        for manner in Temperament::ALL {
            let results: Vec<Vec<i32>> = entrants
                .iter()
                .map(|entrant| points(scenario, party.index(), *entrant, Opponents::All(manner), &worlds))
                .collect();
            for (entrant, result) in entrants.iter().zip(&results) {
                let of = [Label::Party(party), Label::Against(manner), Label::Entrant(*entrant)];
                figures.push(figure(&of, mean(result), Unit::Points));
            }
            let surely_best = |at: &usize| {
                let others = (0..results.len()).filter(|other| other != at);
                others
                    .into_iter()
                    .all(|other| Estimate::paired(&results[*at], &results[other]).is_above(0.0))
            };
            best_against.push((0..results.len()).find(surely_best));
        }
        holds &= best_against
            .iter()
            .any(|best| best.is_none() || *best != best_against[0]);
    }
    (Verdict::of(holds), figures)
}

/// One-sided players against the best of the four temperaments at the same seat.
pub fn one_sided(scenario: &Scenario, plan: Plan) -> (Verdict, Vec<Figure>) {
    let worlds = plan.worlds(plan.trials());
    let mut figures = Vec::new();
    let mut verdict = Verdict::Holds;
    for party in scenario.situation.party_ids() {
        let try_out = |entrant| points(scenario, party.index(), entrant, Opponents::Mixed, &worlds);
        let practised = Temperament::ALL.map(|manner| Entrant::Computer(manner, Strength::Practised));
        let results = practised.map(try_out);
        let mut best = 0;
        for (at, (entrant, result)) in practised.iter().zip(&results).enumerate() {
            figures.push(figure(
                &[Label::Party(party), Label::Entrant(*entrant)],
                mean(result),
                Unit::Points,
            ));
            if mean(result).mean > mean(&results[best]).mean {
                best = at;
            }
        }
        for one_sided in OneSided::ALL {
            let entrant = Entrant::OneSided(one_sided);
            let result = try_out(entrant);
            let ahead = Estimate::paired(&result, &results[best]);
            let of = [
                Label::Party(party),
                Label::Entrant(entrant),
                Label::Word("ahead-of-best"),
            ];
            figures.push(figure(&of, ahead, Unit::Points));
            verdict = verdict.max(if ahead.is_above(0.0) {
                Verdict::Fails
            } else if ahead.mean > 0.0 {
                Verdict::Open
            } else {
                Verdict::Holds
            });
        }
    }
    (verdict, figures)
}

pub fn strengths(scenario: &Scenario, plan: Plan) -> (Verdict, Vec<Figure>) {
    let worlds = plan.worlds(plan.trials());
    let mut figures = Vec::new();
    let mut verdict = Verdict::Holds;
    for party in scenario.situation.party_ids() {
        let results = Strength::ALL.map(|strength| {
            points(
                scenario,
                party.index(),
                Entrant::AnyOf(strength),
                Opponents::Mixed,
                &worlds,
            )
        });
        for ((weaker, stronger), entrant) in results.iter().zip(&results[1..]).zip(&Strength::ALL[1..]) {
            let ahead = Estimate::paired(stronger, weaker);
            let of = [
                Label::Party(party),
                Label::Entrant(Entrant::AnyOf(*entrant)),
                Label::Word("ahead-of-weaker"),
            ];
            figures.push(figure(&of, ahead, Unit::Points));
            verdict = verdict.max(Verdict::above(ahead, 0.0));
        }
    }
    (verdict, figures)
}

fn mean(points: &[i32]) -> Estimate {
    Estimate::of(points.iter().copied().map(f64::from))
}
