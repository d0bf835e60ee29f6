//! What the duplicate tables say.

use super::{Figure, Label, Unit, Verdict, figure, number};
use crate::balance::Plan;
use crate::balance::census::{Census, Shock, Step};
use crate::balance::estimate::Estimate;
use crate::balance::sample::{Player, on_all_processors, play};
use crate::balance::tables::Tables;
use crate::negotiators::RandomLegal;
use crate::rules::ids::{IssueId, Rung};
use crate::rules::instrument::Instrument;
use crate::rules::scenario::Scenario;
use crate::scenarios::HistoricalFact;
use crate::scenarios::history::What;
use std::collections::{BTreeMap, BTreeSet};

/// How many times as wide duplicate scores may spread at one seat as at another.
const SPREAD: f64 = 2.0;
/// The largest share of plays in which nothing new may operate by the end of the third round.
const IDLE: f64 = 0.15;
/// The share of agreements that has to operate with care.
const KEPT: f64 = 0.5;

pub fn seats(scenario: &Scenario, tables: &Tables) -> (Verdict, Vec<Figure>) {
    let mut figures = Vec::new();
    let mut spreads = Vec::new();
    for party in scenario.situation.party_ids() {
        let distances = tables.duplicate_scores(party.index()).map(f64::abs);
        let spread = Estimate::of(distances);
        spreads.push(spread.mean);
        figures.push(figure(
            &[Label::Party(party), Label::Word("distance")],
            spread,
            Unit::Points,
        ));
    }
    let widest = spreads.iter().copied().fold(0.0, f64::max);
    let narrowest = spreads.iter().copied().fold(f64::INFINITY, f64::min);
    (Verdict::of(widest <= SPREAD * narrowest), figures)
}

pub fn history(scenario: &Scenario, history: &[HistoricalFact], tables: &Tables) -> (Verdict, Vec<Figure>) {
    let situation = &scenario.situation;
    let place = |fact: &HistoricalFact| -> Option<(IssueId, Rung)> {
        let issue = situation
            .issues
            .iter()
            .position(|issue| Some(&issue.key) == fact.issue.as_ref())?;
        let options = &situation.issues[issue].options;
        let rung = options
            .iter()
            .position(|option| Some(&option.key) == fact.option.as_ref())?;
        Some((IssueId::at(issue), Rung::at(rung)))
    };
    let came_about = |fact: &&HistoricalFact| matches!(fact.what, What::Announced | What::Signed | What::Operated);
    let seen: BTreeSet<(IssueId, Rung)> = history
        .iter()
        .filter(came_about)
        .filter_map(place)
        .filter(|(_, rung)| rung.0 > 0)
        .collect();
    let share = |what: &dyn Fn(&Census) -> bool| {
        let (some, all) = tables
            .all()
            .fold((0, 0), |(some, all), table| (some + u64::from(what(table)), all + 1));
        Estimate::share(some, all)
    };
    let mut figures: Vec<Figure> = seen
        .iter()
        .map(|at| {
            let signed = share(&|table| table.signed.contains(at));
            figure(
                &[Label::Word("in-history"), Label::Option(at.0, at.1)],
                signed,
                Unit::Share,
            )
        })
        .collect();
    let reached = figures.iter().all(|figure| figure.value.mean > 0.0);
    let beyond = share(&|table| table.signed.iter().any(|at| !seen.contains(at)));
    figures.push(figure(&[Label::Word("not-in-history")], beyond, Unit::Share));
    (Verdict::of(reached && beyond.mean > 0.0), figures)
}

pub fn works(tables: &Tables) -> (Verdict, Vec<Figure>) {
    let (idle, all) = tables.all().fold((0, 0), |(idle, all), table| {
        (idle + u64::from(!table.works_by_round_three), all + 1)
    });
    let idle = Estimate::share(idle, all);
    let verdict = Verdict::below(idle, IDLE);
    (
        verdict,
        vec![figure(&[Label::Word("nothing-by-round-three")], idle, Unit::Share)],
    )
}

pub fn care(tables: &Tables) -> (Verdict, Vec<Figure>) {
    let sum = |what: fn(&Census) -> u64| tables.all().map(what).sum::<u64>();
    let operated = Estimate::share(sum(|table| table.operated), sum(|table| table.entered));
    let verdict = Verdict::of(operated.is_above(KEPT));
    (verdict, vec![figure(&[Label::Word("operated")], operated, Unit::Share)])
}

/// Tables of the same world get the same shocks; what they had shown each other by then differs.
pub fn transparency(tables: &Tables) -> (Verdict, Vec<Figure>) {
    let mut differences = Vec::new();
    for deal in &tables.deals {
        let mut same: BTreeMap<_, Vec<Shock>> = BTreeMap::new();
        for shock in deal.iter().flat_map(|table| &table.shocks) {
            same.entry(shock.which).or_default().push(*shock);
        }
        for shocks in same.values() {
            let least = shocks.iter().map(|shock| shock.shown).min().unwrap_or(0);
            let felt = |more: bool| {
                Estimate::of(
                    shocks
                        .iter()
                        .filter(|shock| (shock.shown > least) == more)
                        .map(|shock| f64::from(shock.felt)),
                )
            };
            let (more, less) = (felt(true), felt(false));
            if more.count > 0 && less.count > 0 {
                differences.push(more.mean - less.mean);
            }
        }
    }
    let difference = Estimate::of(differences);
    let verdict = Verdict::below(difference, 0.0);
    (
        verdict,
        vec![figure(
            &[Label::Word("felt-by-who-shows-more")],
            difference,
            Unit::Number,
        )],
    )
}

pub fn climbing(tables: &Tables) -> (Verdict, Vec<Figure>) {
    let failed = |step: Step| {
        let tries = || {
            tables
                .all()
                .flat_map(|table| &table.tries)
                .filter(|one| one.step == step)
        };
        let failures = tries().filter(|one| !one.operated).count() as u64;
        Estimate::share(failures, tries().count() as u64)
    };
    let (next, top) = (failed(Step::Next), failed(Step::Top));
    // Never tried is a failure, too: nobody sensible starts at the top.
    let holds = top.count == 0 || top.mean - top.half > next.mean + next.half;
    let figures = vec![
        figure(&[Label::Word("next-rung-failed")], next, Unit::Share),
        figure(&[Label::Word("top-rung-failed")], top, Unit::Share),
    ];
    (Verdict::of(holds), figures)
}

/// What random players bring about by chance is what the rules allow; practised ones have to make use of it.
pub fn used(scenario: &Scenario, plan: Plan, tables: &Tables) -> (Verdict, Vec<Figure>) {
    let worlds = plan.worlds(plan.trials());
    let by_chance = on_all_processors(&worlds, |world| {
        let seats = scenario.situation.party_count();
        let mut players: Vec<Player> = (0..seats).map(|_| Box::new(RandomLegal) as Player).collect();
        Census::of(scenario, &play(scenario, *world, &mut players))
    });
    let mut possible = Census::default();
    for census in &by_chance {
        possible.kinds.extend(&census.kinds);
    }
    let plays = tables.all().count() as u64;
    let mut figures = vec![figure(
        &[Label::Word("kinds-by-chance")],
        number(possible.kinds.len()),
        Unit::Number,
    )];
    let mut holds = true;
    let mut count = |of: Label, what: &dyn Fn(&Census) -> bool, bounded: bool| {
        let share = Estimate::share(tables.all().filter(|table| what(table)).count() as u64, plays);
        let unused = share.mean <= 0.0 || bounded && share.mean >= 1.0;
        holds &= !unused;
        if unused || bounded {
            figures.push(figure(&[of], share, Unit::Share));
        }
    };
    for kind in &possible.kinds {
        count(Label::Fact(kind), &|table| table.kinds.contains(kind), false);
    }
    let situation = &scenario.situation;
    for form in Instrument::ALL
        .into_iter()
        .filter(|form| situation.instruments.contains(form))
    {
        // With one form there is nothing to choose.
        let choice = situation.instruments.len() > 1;
        count(Label::Form(form), &|table| table.forms.contains(&form), choice);
    }
    for issue in situation.issue_ids() {
        for rung in (1..situation.issue(issue).options.len()).map(Rung::at) {
            count(
                Label::Option(issue, rung),
                &|table| table.signed.contains(&(issue, rung)),
                true,
            );
        }
    }
    (Verdict::of(holds), figures)
}
