//! The analysis of imported domains: against enumeration, against hand-worked cases, at sizes that
//! nobody could enumerate, and against published values where the folder of peers is there.

use proptest::prelude::*;
use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant;
use two_tables::analysis::domain::{Domain, Pair, Profile, Region, Semantics, Topic, Values};
use two_tables::analysis::homes::Homes;
use two_tables::analysis::problem::{Link, Problem, Span, Worth};
use two_tables::analysis::zone::{Size, Zone};
use two_tables::analysis::{Bargain, Frontier, Grid, Limits, Measures, TooLarge};
use two_tables::exchange::{Source, import};
use two_tables::scenarios::Library;

/// Every package of a problem.
fn packages(problem: &Problem) -> Vec<Vec<u16>> {
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
fn problems(parties: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = Problem> {
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

/// Worths from a fixed mixing of numbers: nothing regular, always the same.
fn mixed(seed: u64, most: i64) -> i64 {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    i64::try_from((state ^ (state >> 31)) >> 20).expect("44 bits") % most
}

/// So many issues of so many options, each party caring more about others.
fn large(issues: usize, options: usize, parties: usize) -> Problem {
    let worth = |party: usize| Worth {
        tables: (0..issues)
            .map(|issue| {
                let weight = 1 + mixed((party * 1000 + issue) as u64, 20);
                let worth = |option: usize| weight * mixed((party * 100_000 + issue * 100 + option) as u64, 1000);
                (0..options).map(worth).collect()
            })
            .collect(),
        links: Vec::new(),
    };
    Problem::new(&vec![options; issues], (0..parties).map(worth).collect()).expect("it fits")
}

/// On any weights of the parties, the frontier's best is the best of each issue by itself.
fn assert_supports(problem: &Problem, frontier: &Frontier, weights: &[i64]) {
    let sum = |points: &[i64]| {
        points
            .iter()
            .zip(weights)
            .map(|(points, weight)| points * weight)
            .sum::<i64>()
    };
    let found = frontier.outcomes.iter().map(|outcome| sum(&outcome.points)).max();
    let expected: i64 = (0..problem.sizes().len())
        .map(|issue| {
            let options = 0..usize::from(problem.sizes()[issue]);
            let worth = |option: usize| {
                problem
                    .parties()
                    .iter()
                    .map(|worth| worth.tables[issue][option])
                    .collect::<Vec<_>>()
            };
            options
                .map(|option| sum(&worth(option)))
                .max()
                .expect("an issue has options")
        })
        .sum();
    assert_eq!(found, Some(expected), "weights {weights:?}");
}

#[test]
fn a_million_million_packages_are_answered_exactly_and_soon() {
    // 4^20 is 1.1 · 10^12. The bound on time is twenty times what one core takes, for slow machines.
    let problem = large(20, 4, 2);
    assert!(problem.packages() > 1_000_000_000_000);
    let since = Instant::now();
    let frontier = Frontier::of_problem(&problem, Limits::USUAL).expect("it has no links");
    assert!(since.elapsed().as_secs() < 20, "it took {:?}", since.elapsed());
    for weights in [[1, 1], [1, 0], [0, 1], [3, 1], [1, 7], [13, 11]] {
        assert_supports(&problem, &frontier, &weights);
    }
    for outcome in &frontier.outcomes {
        assert_eq!(problem.points(&outcome.package), outcome.points);
    }
    assert!(
        frontier
            .outcomes
            .windows(2)
            .all(|pair| pair[0].points[0] > pair[1].points[0] && pair[0].points[1] < pair[1].points[1])
    );
}

#[test]
fn the_zone_of_a_million_million_packages_is_counted() {
    let problem = large(20, 4, 2);
    let Size::Exactly(all) = Zone::of(&problem, &[0, 0]).size else {
        panic!("it is counted")
    };
    assert_eq!(all, problem.packages());
    let line: Vec<i64> = problem.parties().iter().map(|worth| worth.of(&[1; 20])).collect();
    let size = |line: &[i64]| match Zone::of(&problem, line).size {
        Size::Exactly(count) => count,
        Size::About { .. } => panic!("it is counted"),
    };
    // Inclusion and exclusion over one party's line, counted by itself.
    let alone = |line: i64, party: usize| {
        let mut none = vec![0; 2];
        none[party] = line;
        size(&none)
    };
    let (one, other, both) = (alone(line[0], 0), alone(line[1], 1), size(&line));
    assert!(both <= one.min(other));
    assert!(one + other - both <= all);
    // The sample agrees with the count.
    let share = both as f64 / all as f64;
    let drawn = (0..20_000_u64).filter(|draw| {
        let package: Vec<u16> = (0..20)
            .map(|issue| u16::try_from(mixed(draw * 31 + issue, 4)).expect("below 4"))
            .collect();
        problem
            .points(&package)
            .iter()
            .zip(&line)
            .all(|(points, line)| points >= line)
    });
    let sampled = drawn.count() as f64 / 20_000.0;
    assert!((share - sampled).abs() < 0.02, "counted {share}, sampled {sampled}");
}

#[test]
fn a_chain_of_linked_issues_is_not_enumerated() {
    // Each of 20 issues is linked with the next: one component of 10^12 packages, buckets of two.
    let plain = large(20, 4, 2);
    let chained = plain.parties().iter().enumerate().map(|(party, worth)| Worth {
        links: (0..19_usize)
            .map(|issue| Link {
                spans: [issue, issue + 1].map(|issue| Span { issue, from: 2, to: 3 }).to_vec(),
                worth: mixed((party * 77 + issue) as u64, 4000) - 2000,
            })
            .collect(),
        ..worth.clone()
    });
    let problem = Problem::new(&[4; 20], chained.collect()).expect("it fits");
    let frontier = Frontier::of_problem(&problem, Limits::USUAL).expect("its buckets are small");
    for outcome in &frontier.outcomes {
        assert_eq!(problem.points(&outcome.package), outcome.points);
    }
    // Changing one issue of a package on the frontier never beats it.
    for outcome in frontier.outcomes.iter().step_by(7) {
        for issue in 0..20 {
            for option in 0..4 {
                let mut other = outcome.package.clone();
                other[issue] = option;
                let points = problem.points(&other);
                assert!(points == outcome.points || points.iter().zip(&outcome.points).any(|(a, b)| a < b));
            }
        }
    }
}

#[test]
fn what_is_too_entangled_or_too_large_is_refused_not_endured() {
    // One box over half of every one of 40 issues: two classes each, 2^40 combinations.
    let plain = large(40, 4, 2);
    let mut parties = plain.parties().to_vec();
    parties[0].links.push(Link {
        spans: (0..40).map(|issue| Span { issue, from: 0, to: 1 }).collect(),
        worth: 5,
    });
    let problem = Problem::new(&[4; 40], parties).expect("it fits");
    assert!(matches!(
        Frontier::of_problem(&problem, Limits::USUAL),
        Err(TooLarge::Cells { issues: 40, .. })
    ));
    let limits = Limits {
        points: 1000,
        ..Limits::USUAL
    };
    assert_eq!(
        Frontier::of_problem(&large(12, 4, 4), limits),
        Err(TooLarge::Points(1000))
    );
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

/// The folder of other people's domains, where it is there.
fn peers() -> Option<std::path::PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/peers/domains");
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("{} is not here: published values are not compared", folder.display());
    None
}

fn read(folder: &Path) -> Domain {
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder can be read")
        .map(|entry| entry.expect("the folder can be listed").path())
        .collect();
    paths.sort();
    let sources: Vec<Source> = paths
        .iter()
        .map(|path| Source {
            name: path.display().to_string(),
            bytes: std::fs::read(path).expect("the file can be read"),
        })
        .collect();
    import("peer", &sources).expect("published domains can be read").1
}

#[test]
fn published_values_of_nash_and_welfare_are_found_again() {
    let Some(folder) = peers() else { return };
    for name in ["negolog-13", "negolog-21", "negolog-40"] {
        let domain = read(&folder.join(name));
        let specs = std::fs::read_to_string(folder.join(name).join("specs.json")).expect("it has published values");
        let specs: serde_json::Value = serde_json::from_str(&specs).expect("they are JSON");
        let published = |key: &str| specs[key].as_f64().expect("a published number");
        let grid = domain.grid().expect("it fits");
        let frontier = Frontier::of_problem(&grid.problem, Limits::USUAL).expect("it is small");
        let bargain = Bargain::once(&frontier, grid.line.clone());
        let worth = |outcome: Option<&two_tables::analysis::Outcome>| -> Vec<f64> {
            let outcome = outcome.expect("there is a zone");
            outcome.points.iter().map(|points| *points as f64 * grid.unit).collect()
        };
        let (nash, welfare) = (worth(bargain.nash()), worth(bargain.welfare()));
        assert!(
            (nash[0] * nash[1] - published("Nash Product")).abs() < 1e-9,
            "{name}: {nash:?}"
        );
        assert!(
            (welfare[0] + welfare[1] - published("Social Welfare")).abs() < 1e-9,
            "{name}: {welfare:?}"
        );
        // What they call Kalai's point is the one of the largest sum.
        assert!(
            (welfare[0] + welfare[1] - published("Kalai_A") - published("Kalai_B")).abs() < 1e-9,
            "{name}"
        );
        let measures = Measures::of(&grid.problem, &frontier, Limits::USUAL).expect("it is small");
        assert!(
            (measures.opposition - published("Opposition")).abs() < 1e-9,
            "{name}: {}",
            measures.opposition
        );
    }
}

#[test]
fn published_genius_domains_are_read_as_genius_does() {
    let Some(folder) = peers() else { return };
    let folders = [
        "Amsterdam",
        "EnglandZimbabwe",
        "ItexvsCypress",
        "Laptop",
        "group2-new_sporthal",
        "parsAgent2",
    ];
    for (name, (parties, packages)) in
        folders
            .into_iter()
            .zip([(2, 3024), (2, 576), (2, 180), (2, 27), (3, 243), (3, 612)])
    {
        let domain = read(&folder.join(name));
        assert_eq!(
            (domain.profiles.len(), domain.packages()),
            (parties, packages),
            "{name}"
        );
        for profile in &domain.profiles {
            assert_eq!(profile.semantics, Semantics::Genius);
            // Divided by the issue's largest, every best package is worth 1.
            let best: f64 = profile
                .utility()
                .tables
                .iter()
                .map(|table| table.iter().copied().fold(0.0, f64::max))
                .sum();
            assert!((best - 1.0).abs() < 1e-9, "{name}: {best}");
        }
    }
    // Deciding by the largest evaluation of each issue, worked out by hand from the files: Itex's
    // weights on a price of $3.98 (10 of 30), 45 days (20 of 20), payment after 30 days (25 of 25).
    let itex = read(&folder.join("ItexvsCypress"));
    let profile = itex
        .profiles
        .iter()
        .find(|profile| profile.name.ends_with("Itex"))
        .expect("it is a party");
    let utility = profile.utility();
    let parts = utility.tables[0][2] + utility.tables[1][1] + utility.tables[2][1];
    let expected = 0.288_126_350_273_74 / 3.0 + 0.191_529_048_298_128_3 + 0.242_125_758_775_536_94;
    assert!((parts - expected).abs() < 1e-9);
}
