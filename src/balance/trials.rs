//! Trials: one seat, one player after the other in it, the same worlds and opponents for each.

use super::sample::{Player, Sample, on_all_processors, play};
use super::tables::temperament;
use crate::negotiators::{Computer, OneSided, Profile, Strength, Temperament, negotiator};
use crate::rules::action::Line;
use crate::rules::instrument::Instrument;
use crate::rules::scenario::Scenario;

/// Who takes the seat that is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entrant {
    /// A computer negotiator.
    Computer(Temperament, Strength),
    /// One of four temperaments, turn about by world.
    AnyOf(Strength),
    /// A one-sided player.
    OneSided(OneSided),
    /// A practised cooperative player that speaks one line throughout.
    Line(Line),
    /// A practised cooperative player that opens with this share of its ideal, in thousandths.
    Opening(i32),
    /// A practised cooperative player that tables and signs one form only.
    Form(Instrument),
}

impl Entrant {
    /// The player in a world.
    #[must_use]
    pub fn player(self, world: u64) -> Player {
        let usual = Profile::of(Temperament::Cooperative, Strength::Practised);
        let changed = |profile| Box::new(Computer::with_profile(Temperament::Cooperative, profile)) as Player;
        match self {
            Self::Computer(temperament, strength) => negotiator(temperament, strength),
            // Every four worlds, so that each meets each order of opponents.
            Self::AnyOf(strength) => {
                negotiator(Temperament::ALL[usize::try_from(world / 4 % 4).unwrap_or(0)], strength)
            }
            Self::OneSided(one_sided) => Box::new(one_sided.player()),
            Self::Line(line) => changed(Profile {
                always: true,
                line,
                ..usual
            }),
            Self::Opening(opens_at) => changed(Profile { opens_at, ..usual }),
            Self::Form(form) => changed(Profile {
                only_form: Some(form),
                ..usual
            }),
        }
    }
}

/// Who sits in the other seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opponents {
    /// Practised negotiators of all temperaments, in another order in every world.
    Mixed,
    /// Practised negotiators of one temperament.
    All(Temperament),
}

/// Points of one seat in each of the worlds, with an entrant in it.
#[must_use]
pub fn points(scenario: &Scenario, seat: usize, entrant: Entrant, opponents: Opponents, worlds: &[u64]) -> Vec<i32> {
    on_all_processors(worlds, |world| {
        let mut players: Vec<Player> = (0..scenario.situation.party_count())
            .map(|other| {
                let manner = match opponents {
                    // A quarter of the worlds each.
                    Opponents::Mixed => temperament(usize::try_from(*world % 4).unwrap_or(0), other),
                    Opponents::All(manner) => manner,
                };
                negotiator(manner, Strength::Practised)
            })
            .collect();
        players[seat] = entrant.player(*world);
        play(scenario, *world, &mut players).points()[seat]
    })
}

/// What came of plays with the same player in all seats.
#[must_use]
pub fn all_alike<T: Send>(
    scenario: &Scenario,
    entrant: Entrant,
    worlds: &[u64],
    note: impl Fn(u64, &Sample) -> T + Sync + Send,
) -> Vec<T> {
    on_all_processors(worlds, |world| {
        let seats = scenario.situation.party_count();
        let mut players: Vec<Player> = (0..seats).map(|_| entrant.player(*world)).collect();
        note(*world, &play(scenario, *world, &mut players))
    })
}
