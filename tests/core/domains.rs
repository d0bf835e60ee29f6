//! The analysis of imported domains: against enumeration and against hand-worked cases.

#![allow(clippy::cast_precision_loss, reason = "small numbers, compared with a margin")]

use proptest::prelude::*;
use std::collections::BTreeSet;
use two_tables::analysis::domain::{Domain, Pair, Profile, Region, Semantics, Topic, Values};
use two_tables::analysis::homes::Homes;
use two_tables::analysis::problem::{Link, Problem, Span, Worth};
use two_tables::analysis::zone::{Size, Zone};
use two_tables::analysis::{Bargain, Frontier, Grid, Limits, Measures};
use two_tables::scenarios::Library;

/// Every package of a problem.
pub fn packages(problem: &Problem) -> Vec<Vec<u16>> {
    problem.sizes().iter().fold(vec![Vec::new()], |packages, size| {
        let longer = |package: &Vec<u16>| {
            let package = package.clone();
            (0..*size)
                .map(move |option| [package.as_slice(), &[option]].concat())
                .collect::<Vec<_>>()
        };
        packages.iter().flat_map(longer).collect()
    })
}

/// Issues of drawn sizes, worths, and links that may hold several issues together.
pub fn problems(parties: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = Problem> {
    (parties, prop::collection::vec(1_usize..=4, 1..=5)).prop_flat_map(|(parties, sizes)| {
        let tables: Vec<_> = sizes
            .iter()
            .map(|size| prop::collection::vec(-9_i64..=12, *size))
            .collect();
        let span = (0..sizes.len(), 0_u16..4, 0_u16..4);
        let link = (prop::collection::vec(span, 1..=3), -8_i64..=8);
        let own = (tables, prop::collection::vec(link, 0..=3)).prop_map({
            let sizes = sizes.clone();
            move |(tables, drawn)| Worth {
                tables,
                links: drawn
                    .into_iter()
                    .map(|(spans, worth)| link_of(&sizes, &spans, worth))
                    .collect(),
            }
        });
        prop::collection::vec(own, parties)
            .prop_map(move |parties| Problem::new(&sizes, parties).expect("what is drawn fits"))
    })
}

fn link_of(sizes: &[usize], drawn: &[(usize, u16, u16)], worth: i64) -> Link {
    let mut spans: Vec<Span> = Vec::new();
    for (issue, a, b) in drawn {
        let last = u16::try_from(sizes[*issue] - 1).expect("sizes are small");
        let (a, b) = (*a.min(&last), *b.min(&last));
        if spans.iter().all(|span| span.issue != *issue) {
            spans.push(Span {
                issue: *issue,
                from: a.min(b),
                to: a.max(b),
            });
        }
    }
    spans.sort_by_key(|span| span.issue);
    Link { spans, worth }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn elimination_finds_what_enumeration_finds(problem in problems(1..=5)) {
        let frontier = Frontier::of_problem(&problem, Limits::USUAL).expect("drawn problems are small");
        let all: BTreeSet<Vec<i64>> = packages(&problem).iter().map(|package| problem.points(package)).collect();
        let beaten = |points: &Vec<i64>| all.iter().any(|other| other != points && other.iter().zip(points).all(|(a, b)| a >= b));
        let expected: BTreeSet<Vec<i64>> = all.iter().filter(|points| !beaten(points)).cloned().collect();
        let found: BTreeSet<Vec<i64>> = frontier.outcomes.iter().map(|outcome| outcome.points.clone()).collect();
        prop_assert_eq!(found.len(), frontier.outcomes.len(), "each worth once");
        prop_assert_eq!(found, expected);
        for outcome in &frontier.outcomes {
            prop_assert_eq!(&problem.points(&outcome.package), &outcome.points, "the package has the worth");
        }
    }

    #[test]
    fn the_zone_holds_as_many_packages_as_enumeration_finds(
        problem in problems(1..=5),
        line in prop::array::uniform5(-12_i64..=16),
    ) {
        let line = &line[..problem.parties().len()];
        let all = packages(&problem);
        let within = all.iter().filter(|package| {
            problem.points(package).iter().zip(line).all(|(points, line)| points >= line)
        });
        let zone = Zone::of(&problem, line);
        prop_assert_eq!(zone.size, Size::Exactly(within.count() as u128));
        prop_assert_eq!(zone.packages, all.len() as u128);
    }

    #[test]
    fn measures_keep_their_bounds_and_do_not_depend_on_scale(problem in problems(2..=4), factor in 2_i64..=9) {
        let measured = |problem: &Problem| {
            let frontier = Frontier::of_problem(problem, Limits::USUAL).expect("drawn problems are small");
            Measures::of(problem, &frontier, Limits::USUAL).expect("drawn problems are small")
        };
        let before = measured(&problem);
        prop_assert!(before.opposition >= 0.0);
        prop_assert!((0.0..=1.0 + 1e-9).contains(&before.priorities));
        prop_assert!((0.0..=1.0).contains(&before.logrolling));
        prop_assert!(before.likeness.iter().flatten().all(|likeness| (-1.0..=1.0).contains(likeness)));
        let options: Vec<usize> = problem.sizes().iter().copied().map(usize::from).collect();
        let mut parties = problem.parties().to_vec();
        parties[0].tables.iter_mut().flatten().for_each(|worth| *worth *= factor);
        parties[0].links.iter_mut().for_each(|link| link.worth *= factor);
        let after = measured(&Problem::new(&options, parties).expect("it fits as before"));
        prop_assert!((before.opposition - after.opposition).abs() < 1e-9);
        prop_assert!((before.priorities - after.priorities).abs() < 1e-9);
        prop_assert!((before.logrolling - after.logrolling).abs() < 1e-9);
    }
}

fn profile(name: &str, weights: &[f64], evaluations: &[&[f64]], reservation: f64) -> Profile {
    Profile {
        name: name.to_owned(),
        semantics: Semantics::Negmas,
        weights: weights.to_vec(),
        evaluations: evaluations.iter().map(|table| table.to_vec()).collect(),
        pairs: Vec::new(),
        regions: Vec::new(),
        largest: 1.0,
        reservation: Some(reservation),
        discount: 1.0,
    }
}

fn named(issue: &str, options: &[&str]) -> Topic {
    Topic {
        name: issue.to_owned(),
        values: Values::Named(options.iter().map(|option| (*option).to_owned()).collect()),
    }
}

/// Two siblings share an orange and a pot: one wants the peel and the morning, the other the juice
/// and the evening. Worked by hand.
fn orange() -> Domain {
    Domain {
        name: "orange".to_owned(),
        issues: vec![
            named("orange", &["one", "half", "other"]),
            named("pot", &["morning", "evening"]),
        ],
        profiles: vec![
            profile("one", &[0.7, 0.3], &[&[1.0, 0.5, 0.0], &[1.0, 0.0]], 0.3),
            profile("other", &[0.4, 0.6], &[&[0.0, 0.5, 1.0], &[0.0, 1.0]], 0.2),
        ],
    }
}

#[test]
fn the_orange_comes_out_as_by_hand() {
    // (orange, pot): (one, m) 1.0/0.0, (half, m) .65/.2, (other, m) .3/.4, (one, e) .7/.6, (half, e) .35/.8,
    // (other, e) 0/1. Beaten are (half, m) and (other, m), both by (one, e). In the zone are (half, m),
    // (other, m), (one, e) and (half, e).
    let grid = orange().grid().expect("it fits");
    let frontier = Frontier::of_problem(&grid.problem, Limits::USUAL).expect("it is small");
    let worth = |points: &[i64]| -> Vec<f64> {
        points
            .iter()
            .map(|points| (*points as f64 * grid.unit * 1e9).round() / 1e9)
            .collect()
    };
    let found: Vec<Vec<f64>> = frontier.outcomes.iter().map(|outcome| worth(&outcome.points)).collect();
    assert_eq!(found, [[1.0, 0.0], [0.7, 0.6], [0.35, 0.8], [0.0, 1.0]]);
    assert_eq!(Zone::of(&grid.problem, &grid.line).size, Size::Exactly(4));
    let bargain = Bargain::once(&frontier, grid.line.clone());
    for solution in [
        bargain.nash(),
        bargain.egalitarian(),
        bargain.kalai_smorodinsky(),
        bargain.welfare(),
    ] {
        assert_eq!(solution.map(|outcome| worth(&outcome.points)), Some(vec![0.7, 0.6]));
    }
    let measures = Measures::of(&grid.problem, &frontier, Limits::USUAL).expect("it is small");
    // The nearest point to (1, 1) is (.7, .6), at .5; weights differ by .3 on both issues; whatever
    // helps one hurts the other.
    assert!((measures.opposition - 0.5).abs() < 1e-9);
    assert!((measures.priorities - 0.3).abs() < 1e-9);
    assert!(
        measures
            .likeness
            .iter()
            .all(|likeness| likeness.is_some_and(|likeness| (likeness + 1.0).abs() < 1e-9))
    );
    // Compromise: half the orange, and the pot to the first by order: .65 and .2, in the mean .425.
    // The most that trading reaches is .65 in the mean.
    assert_eq!(measures.compromise, [1, 0]);
    assert!((measures.logrolling - 0.225).abs() < 1e-9);
}

#[test]
fn genius_and_negmas_read_the_same_numbers_differently() {
    let mut domain = orange();
    // Evaluations up to 4 on the first issue and up to 2 on the second, weights that add up to 2.
    domain.profiles[0] = profile("one", &[1.5, 0.5], &[&[4.0, 2.0, 0.0], &[2.0, 0.0]], -0.5);
    let plain = domain.profiles[0].utility();
    assert!((plain.of(&[0, 0]) - 7.0).abs() < 1e-12 && (plain.of(&[1, 1]) - 3.0).abs() < 1e-12);
    assert_eq!(domain.profiles[0].no_agreement(), Some(-0.5));
    domain.profiles[0].semantics = Semantics::Genius;
    let genius = domain.profiles[0].utility();
    assert!((genius.of(&[0, 0]) - 1.0).abs() < 1e-12 && (genius.of(&[1, 1]) - 0.375).abs() < 1e-12);
    assert_eq!(domain.profiles[0].no_agreement(), Some(0.0));
}

#[test]
fn pairs_and_boxes_count_in_both_readings() {
    let mut domain = orange();
    domain.profiles[0].pairs.push(Pair {
        a: 1,
        b: 0,
        worths: vec![vec![0.0, 0.0, 0.5], vec![0.25, 0.0, 0.0]],
    });
    domain.profiles[0].regions.push(Region {
        ranges: vec![(0, 0, 1), (1, 1, 1)],
        worth: 1.0,
    });
    let of = |domain: &Domain, package: &[u16]| domain.profiles[0].utility().of(package);
    assert!((of(&domain, &[2, 0]) - 0.8).abs() < 1e-12);
    assert!((of(&domain, &[0, 1]) - (0.7 + 0.25 + 1.0)).abs() < 1e-12);
    domain.profiles[0].semantics = Semantics::Genius;
    domain.profiles[0].largest = 2.0;
    assert!((of(&domain, &[0, 1]) - (0.7 + 0.125 + 0.5)).abs() < 1e-12);
}

#[test]
fn a_domain_that_does_not_fit_together_says_what_is_wrong() {
    let broken = |change: fn(&mut Domain)| {
        let mut domain = orange();
        change(&mut domain);
        domain
            .grid()
            .map(|_: Grid| ())
            .expect_err("it does not fit")
            .to_string()
    };
    assert!(broken(|domain| domain.issues.clear()).contains("no issue"));
    assert!(broken(|domain| domain.issues[1].name = "orange".to_owned()).contains("“orange” stands twice"));
    assert!(broken(|domain| domain.profiles[0].weights[0] = f64::NAN).contains("NaN"));
    assert!(broken(|domain| domain.profiles[1].weights[1] = -1.0).contains("at least 0"));
    assert!(broken(|domain| domain.profiles[1].evaluations[0].truncate(2)).contains("3 options and 2 evaluations"));
    assert!(broken(|domain| domain.profiles[0].discount = 0.0).contains("discount"));
    assert!(broken(|domain| domain.profiles.clear()).contains("0 parties"));
    let far = |domain: &mut Domain| {
        domain.issues[0].values = Values::Whole {
            from: i64::MIN,
            to: i64::MAX,
        }
    };
    assert!(broken(far).contains("65,535"));
}

#[test]
fn homes_that_are_content_refuse_nothing_and_homes_in_anger_everything() {
    let loaded = Library::embedded().load("schoolhouse", "full").expect("it is shipped");
    let with_mood = |mood: u8| {
        let mut scenario = loaded.scenario.clone();
        for sheet in &mut scenario.confidential {
            let own = std::sync::Arc::make_mut(sheet);
            own.home.iter_mut().for_each(|home| home.mood = mood);
        }
        Homes::of(&scenario).expect("it has home tables")
    };
    let as_shipped = Homes::of(&loaded.scenario).expect("it has home tables");
    let (content, angry) = (with_mood(100), with_mood(0));
    assert!(as_shipped.texts > 0 && as_shipped.texts == content.texts && content.texts == angry.texts);
    assert_eq!(
        (content.pass_everywhere, content.excluded, content.closed.len()),
        (content.texts, 0, 0)
    );
    assert!(angry.excluded > as_shipped.excluded || as_shipped.excluded == as_shipped.good);
    for homes in [&as_shipped, &content, &angry] {
        assert!(homes.excluded <= homes.good && homes.good <= homes.texts);
        assert!(
            homes
                .homes
                .iter()
                .all(|home| home.with_rider <= home.passes && home.passes <= home.texts)
        );
        assert!(homes.homes.iter().map(|home| home.refuses_good).sum::<u64>() >= homes.excluded);
    }
}
