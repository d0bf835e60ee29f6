//! What plays with the same player in all seats say.

use super::{Figure, Label, Unit, Verdict, figure};
use crate::analysis::{Frontier, JointResult, Line, Reference, joint};
use crate::balance::Plan;
use crate::balance::census::Census;
use crate::balance::estimate::Estimate;
use crate::balance::sample::Sample;
use crate::balance::trials::{Entrant, all_alike};
use crate::negotiators::{OneSided, Strength, Temperament};
use crate::rules::scenario::Scenario;

/// The share of agreements that has to go fallow without care.
const LOST: f64 = 0.5;
/// The share of the reference that cooperative experts have to reach in one sitting.
const NEAR: f64 = 0.9;
/// The share that they have to stay below in a campaign: there is always something left to do better.
const BELOW: f64 = 0.9;

pub fn careless(scenario: &Scenario, plan: Plan) -> (Verdict, Vec<Figure>) {
    let worlds = plan.worlds(plan.trials());
    let entrant = Entrant::OneSided(OneSided::NeverTends);
    let plays = all_alike(scenario, entrant, &worlds, |_, sample| Census::of(scenario, sample));
    let sum = |what: fn(&Census) -> u64| plays.iter().map(what).sum::<u64>();
    let lost = |census: &Census| census.fallow + census.entered.saturating_sub(census.operated.max(census.fallow));
    let fallow = Estimate::share(sum(|census| census.fallow), sum(|census| census.entered));
    let dead = Estimate::share(plays.iter().map(lost).sum(), sum(|census| census.entered));
    let figures = vec![
        figure(
            &[Label::Entrant(entrant), Label::Word("went-fallow")],
            fallow,
            Unit::Share,
        ),
        figure(
            &[Label::Entrant(entrant), Label::Word("fallow-or-never-operated")],
            dead,
            Unit::Share,
        ),
    ];
    (Verdict::of(fallow.mean >= LOST), figures)
}

pub fn cooperation(scenario: &Scenario, plan: Plan) -> (Verdict, Vec<Figure>) {
    let manners = [Temperament::Cooperative, Temperament::Hard];
    let shares = manners.map(|manner| joint_shares(scenario, plan, Entrant::Computer(manner, Strength::Expert)));
    let figures = manners.iter().zip(&shares).map(|(manner, shares)| {
        let entrant = Label::Entrant(Entrant::Computer(*manner, Strength::Expert));
        figure(
            &[entrant, Label::Word("of-reference")],
            Estimate::of(shares.iter().copied()),
            Unit::Share,
        )
    });
    let ahead = Estimate::of(shares[0].iter().zip(&shares[1]).map(|(one, other)| one - other));
    (Verdict::above(ahead, 0.0), figures.collect())
}

pub fn reference(scenario: &Scenario, plan: Plan) -> (Verdict, Vec<Figure>) {
    let entrant = Entrant::Computer(Temperament::Cooperative, Strength::Expert);
    let share = Estimate::of(joint_shares(scenario, plan, entrant));
    let holds = if joint::is_one_sitting(&scenario.situation) {
        share.mean >= NEAR
    } else {
        share.is_below(BELOW) && share.is_above(0.0)
    };
    let figures = vec![figure(
        &[Label::Entrant(entrant), Label::Word("of-reference")],
        share,
        Unit::Share,
    )];
    (Verdict::of(holds), figures)
}

/// The mean share of the reference solution that tables of one player make real, by world; worlds without a reference
/// are left out.
fn joint_shares(scenario: &Scenario, plan: Plan, entrant: Entrant) -> Vec<f64> {
    let frontier = Frontier::of(scenario);
    let worlds = plan.worlds(plan.short_trials());
    let share = |world: u64, sample: &Sample| {
        let line = Line::of(scenario, world);
        let reference = Reference::of(&joint::bargain(scenario, &frontier, &line))?;
        let gains: Vec<i64> = sample
            .points()
            .iter()
            .zip(&line.points)
            .map(|(points, line)| i64::from(points - line))
            .collect();
        // Per mille of the reference, far below what a float holds exactly.
        i32::try_from(JointResult::of(&reference, &gains).mean)
            .ok()
            .map(|mille| f64::from(mille) / 1000.0)
    };
    all_alike(scenario, entrant, &worlds, share)
        .into_iter()
        .flatten()
        .collect()
}
