//! The frontier against enumeration, the solutions against their axioms, the joint result within its bounds.

use proptest::prelude::*;
use std::collections::BTreeSet;
use two_tables::analysis::{Bargain, Frontier, JointResult, Limits, Problem as Sums, Reference};
use two_tables::rules::ids::{IssueId, Rung};
use two_tables::rules::preferences::{Interaction, Preferences};

/// A small problem: options by issue, and what each party makes of them.
#[derive(Clone, Debug)]
struct Problem {
    ladders: Vec<usize>,
    parties: Vec<Preferences>,
}

impl Problem {
    fn frontier(&self) -> Frontier {
        let parties: Vec<&Preferences> = self.parties.iter().collect();
        let sums = Sums::of_preferences(&self.ladders, &parties).expect("drawn problems are complete");
        Frontier::of_problem(&sums, Limits::USUAL).expect("drawn problems are small")
    }

    fn packages(&self) -> Vec<Vec<Rung>> {
        self.ladders.iter().fold(vec![Vec::new()], |packages, options| {
            packages
                .iter()
                .flat_map(|package| {
                    (0..*options).map(move |rung| {
                        let mut longer = package.clone();
                        longer.push(Rung::at(rung));
                        longer
                    })
                })
                .collect()
        })
    }

    fn worth(&self, package: &[Rung]) -> Vec<i64> {
        self.parties
            .iter()
            .map(|party| i64::from(party.package(package)))
            .collect()
    }

    /// The worths that no other one beats, by looking at every pair.
    fn oracle(&self) -> BTreeSet<Vec<i64>> {
        let all: BTreeSet<Vec<i64>> = self.packages().iter().map(|package| self.worth(package)).collect();
        let beaten = |worth: &Vec<i64>| {
            all.iter()
                .any(|other| other != worth && other.iter().zip(worth).all(|(a, b)| a >= b))
        };
        all.iter().filter(|worth| !beaten(worth)).cloned().collect()
    }
}

fn problems(parties: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = Problem> {
    let shape = (parties, prop::collection::vec(1_usize..=4, 1..=5));
    shape.prop_flat_map(|(parties, ladders)| {
        let points: Vec<_> = ladders
            .iter()
            .map(|options| prop::collection::vec(-8_i16..=10, *options))
            .collect();
        let issues = ladders.len();
        let pair = (0..issues, 0_u8..3, 0..issues, 0_u8..3, -6_i16..=6);
        let own = (points, prop::collection::vec(pair, 0..=2)).prop_map(|(mut points, pairs)| {
            for options in &mut points {
                options[0] = 0;
            }
            let interactions = pairs
                .into_iter()
                .map(|(a, a_from, b, b_from, points)| Interaction {
                    a: IssueId::at(a),
                    // From rung 1 on: "as things are" is worth nothing and changes nothing.
                    a_from: Rung(a_from + 1),
                    b: IssueId::at(b),
                    b_from: Rung(b_from + 1),
                    points,
                })
                .collect();
            Preferences {
                points,
                interactions,
                ..Preferences::default()
            }
        });
        prop::collection::vec(own, parties).prop_map(move |parties| Problem {
            ladders: ladders.clone(),
            parties,
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_frontier_is_what_enumeration_finds(problem in problems(2..=5)) {
        let frontier = problem.frontier();
        let found: BTreeSet<Vec<i64>> = frontier.outcomes.iter().map(|outcome| outcome.points.clone()).collect();
        prop_assert_eq!(found.len(), frontier.outcomes.len(), "each worth once");
        prop_assert_eq!(&found, &problem.oracle());
        for outcome in &frontier.outcomes {
            let rungs: Vec<Rung> = (0..outcome.package.len()).map(|issue| outcome.rung(IssueId::at(issue))).collect();
            prop_assert_eq!(&problem.worth(&rungs), &outcome.points, "the package has the worth");
        }
        for (party, best) in frontier.ideal.iter().enumerate() {
            let most = problem.packages().iter().map(|package| problem.worth(package)[party]).max();
            prop_assert_eq!(Some(*best), most);
        }
    }

    #[test]
    fn solutions_are_on_the_frontier_in_the_zone_and_best_among_all_packages(
        problem in problems(2..=4),
        lines in prop::collection::vec(-4_i64..=6, 4),
    ) {
        let frontier = problem.frontier();
        let bargain = Bargain::once(&frontier, lines[..problem.parties.len()].to_vec());
        let every: Vec<Vec<i64>> = problem
            .packages()
            .iter()
            .map(|package| problem.worth(package).iter().zip(&bargain.line).map(|(a, b)| a - b).collect())
            .filter(|gains: &Vec<i64>| gains.iter().all(|gain| *gain >= 0))
            .collect();
        let least = |gains: &Vec<i64>| gains.iter().copied().min().unwrap_or(0);
        let product = |gains: &Vec<i64>| gains.iter().product::<i64>();

        prop_assert_eq!(bargain.zone().next().is_some(), !every.is_empty());
        let gains = |outcome: Option<&two_tables::analysis::Outcome>| outcome.map(|outcome| bargain.gains(outcome));
        prop_assert_eq!(
            gains(bargain.nash()).as_ref().map(product),
            every.iter().map(product).max().filter(|most| *most > 0)
        );
        prop_assert_eq!(
            gains(bargain.welfare()).map(|gains| gains.iter().sum::<i64>()),
            every.iter().map(|gains| gains.iter().sum::<i64>()).max()
        );
        prop_assert_eq!(gains(bargain.egalitarian()).as_ref().map(least), every.iter().map(least).max());
        for solution in [bargain.nash(), bargain.welfare(), bargain.egalitarian(), bargain.kalai_smorodinsky()] {
            prop_assert!(solution.is_none_or(|outcome| frontier.outcomes.contains(outcome)));
        }
        if let (Some(solution), Some(best)) = (bargain.kalai_smorodinsky(), bargain.best_in_zone()) {
            // No package gives everybody a larger share than the least one here.
            let share = |gains: &[i64]| {
                gains.iter().zip(&best).filter(|(_, best)| **best > 0).map(|(gain, best)| gain * 1_000_000 / best).min()
            };
            let own = share(&bargain.gains(solution));
            prop_assert!(every.iter().all(|gains| share(gains) <= own));
        }
    }

    #[test]
    fn nash_does_not_depend_on_anybodys_scale(problem in problems(2..=3), factors in prop::array::uniform3(1_i16..=7)) {
        let mut scaled = problem.clone();
        for (party, factor) in scaled.parties.iter_mut().zip(factors) {
            party.points.iter_mut().flatten().for_each(|points| *points *= factor);
            party.interactions.iter_mut().for_each(|pair| pair.points *= factor);
        }
        let (before, after) = (problem.frontier(), scaled.frontier());
        let line = vec![0; problem.parties.len()];
        let product = |frontier: &Frontier| {
            let bargain = Bargain::once(frontier, line.clone());
            bargain.nash().map(|outcome| bargain.gains(outcome).iter().product::<i64>())
        };
        let scale: i64 = factors.iter().take(problem.parties.len()).map(|factor| i64::from(*factor)).product();
        prop_assert_eq!(product(&before).map(|most| most * scale), product(&after));
    }

    #[test]
    fn solutions_treat_parties_alike(problem in problems(2..=4)) {
        let mut turned = problem.clone();
        turned.parties.reverse();
        let (before, after) = (problem.frontier(), turned.frontier());
        let line = vec![0; problem.parties.len()];
        let (one, other) = (Bargain::once(&before, line.clone()), Bargain::once(&after, line));
        let sorted = |mut gains: Vec<i64>| {
            gains.sort_unstable();
            gains
        };
        // What each gets turns with the seats; ties are broken by gains alone, up to their order.
        for (a, b) in [
            (one.nash(), other.nash()),
            (one.welfare(), other.welfare()),
            (one.egalitarian(), other.egalitarian()),
        ] {
            prop_assert_eq!(a.map(|outcome| sorted(one.gains(outcome))), b.map(|outcome| sorted(other.gains(outcome))));
        }
    }

    #[test]
    fn the_joint_result_is_a_mean_of_shares(
        reference in prop::collection::vec(1_i64..=500, 2..=5),
        gains in prop::collection::vec(-300_i64..=700, 5),
    ) {
        let gains = &gains[..reference.len()];
        let whole = reference_of(&reference);
        let result = JointResult::of(&whole, gains);
        prop_assert_eq!(result.shares.len(), reference.len());
        prop_assert!(result.lowest <= result.mean);
        prop_assert!(result.mean <= result.shares.iter().copied().max().unwrap_or(0) + 1);
        prop_assert_eq!(JointResult::of(&whole, &reference).mean, 1000);
        prop_assert_eq!(JointResult::of(&whole, &vec![0; reference.len()]).mean, 0);
        // More for one is never less for the table.
        let mut more = gains.to_vec();
        more[0] += 1;
        prop_assert!(JointResult::of(&whole, &more).mean >= result.mean);
    }
}

fn reference_of(gains: &[i64]) -> Reference {
    Reference {
        package: two_tables::analysis::Outcome {
            package: Vec::new(),
            points: Vec::new(),
        },
        payments: 1,
        gains: gains.to_vec(),
    }
}

#[test]
fn two_issues_that_one_side_each_holds_dear_are_traded_not_split() {
    let side = |points: [[i16; 3]; 2]| Preferences {
        points: points.iter().map(|options| options.to_vec()).collect(),
        ..Preferences::default()
    };
    let problem = Problem {
        ladders: vec![3, 3],
        parties: vec![side([[0, 4, 10], [0, -1, -3]]), side([[0, -1, -3], [0, 4, 10]])],
    };
    let frontier = problem.frontier();
    let bargain = Bargain::once(&frontier, vec![0, 0]);
    for solution in [
        bargain.nash(),
        bargain.kalai_smorodinsky(),
        bargain.egalitarian(),
        bargain.welfare(),
    ] {
        let outcome = solution.expect("both gain from the trade");
        assert_eq!(outcome.package, [2, 2]);
        assert_eq!(outcome.points, [7, 7]);
    }
}

#[test]
fn a_line_that_nobody_can_reach_leaves_no_solution() {
    let problem = Problem {
        ladders: vec![2],
        parties: vec![
            Preferences {
                points: vec![vec![0, 1]],
                ..Preferences::default()
            },
            Preferences {
                points: vec![vec![0, 1]],
                ..Preferences::default()
            },
        ],
    };
    let frontier = problem.frontier();
    let bargain = Bargain::once(&frontier, vec![5, 5]);
    assert_eq!(bargain.nash(), None);
    assert_eq!(bargain.zone().count(), 0);
    assert_eq!(Reference::of(&bargain), None);
}
