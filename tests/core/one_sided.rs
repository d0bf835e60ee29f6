//! One-sided players (`OneSided`): each does one thing throughout that a good player would not. None may be best.

use super::negotiators::{Player, game, play};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use two_tables::negotiators::{OneSided, Strength, Temperament, negotiator};
use two_tables::rules::scenario::Scenario;

/// Points of a seat, world by world, when `player` sits there among practised negotiators drawn for each world.
fn points_of(scenario: &Scenario, seat: usize, worlds: u64, player: impl Fn() -> Player) -> Vec<f64> {
    (0..worlds)
        .map(|world| {
            let mut rng = ChaCha8Rng::seed_from_u64(world);
            let mut players: Vec<Player> = (0..scenario.situation.party_count())
                .map(|_| {
                    let drawn = Temperament::ALL[(rng.next_u32() % 4) as usize];
                    negotiator(drawn, Strength::Practised)
                })
                .collect();
            players[seat] = player();
            f64::from(play(scenario, world, &mut players, |_, _| {})[seat])
        })
        .collect()
}

fn average(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / f64::from(u32::try_from(values.len()).expect("few values"))
}

/// Half the width of the 90 percent interval of the mean difference, world by world.
fn uncertainty(a: &[f64], b: &[f64]) -> f64 {
    let differences: Vec<f64> = a.iter().zip(b).map(|(a, b)| a - b).collect();
    let mean = average(&differences);
    let squares: Vec<f64> = differences.iter().map(|one| (one - mean).powi(2)).collect();
    1.645 * (average(&squares) / f64::from(u32::try_from(squares.len() - 1).expect("few values"))).sqrt()
}

/// Whoever signs nothing that binds, tends nothing, or holds out to the end does far worse than anybody practised.
#[test]
fn r13_5_who_signs_little_or_tends_nothing_does_far_worse() {
    let scenario = game("lisbon-to-chicago", "full");
    for seat in 0..scenario.situation.party_count() {
        let mean = |player: &dyn Fn() -> Player| average(&points_of(&scenario, seat, 16, player));
        let practised = Temperament::ALL.map(|one| mean(&|| negotiator(one, Strength::Practised)));
        let worst = practised.iter().copied().fold(f64::INFINITY, f64::min);
        for one_sided in [OneSided::OnlyOral, OneSided::NeverTends, OneSided::HoldsOut] {
            let points = mean(&|| Box::new(one_sided.player()));
            assert!(
                points < worst,
                "seat {seat}, {one_sided:?}: {points:.0}, worst practised {worst:.0}"
            );
        }
    }
}

/// Who only speaks firmly, bundles, or leaves annexes open plays well otherwise and may come close; but is best at no
/// seat by more than a twentieth. Enough worlds are played for the interval of the difference to be no wider than that.
#[test]
fn r13_5_no_one_sided_player_is_best_in_the_campaign() {
    const WORLDS: u64 = 400;
    let scenario = game("lisbon-to-chicago", "full");
    std::thread::scope(|scope| {
        for seat in 0..scenario.situation.party_count() {
            let scenario = &scenario;
            scope.spawn(move || {
                let practised = Temperament::ALL
                    .map(|one| points_of(scenario, seat, WORLDS, || negotiator(one, Strength::Practised)));
                let best = practised
                    .iter()
                    .max_by(|a, b| average(a).total_cmp(&average(b)))
                    .expect("four temperaments");
                let twentieth = average(best) / 20.0;
                for one_sided in [OneSided::AllOpen, OneSided::Bundles, OneSided::AlwaysFirm] {
                    let points = points_of(scenario, seat, WORLDS, || Box::new(one_sided.player()));
                    let ahead = average(&points) - average(best);
                    let unsure = uncertainty(&points, best);
                    assert!(
                        ahead <= twentieth,
                        "seat {seat}, {one_sided:?}: {ahead:+.1} ± {unsure:.1} against the best practised, {:.1}",
                        average(best)
                    );
                    assert!(
                        unsure <= twentieth,
                        "seat {seat}, {one_sided:?}: ± {unsure:.1} is too wide to tell, play more worlds"
                    );
                }
            });
        }
    });
}
