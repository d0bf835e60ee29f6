//! What the properties share: the shipped games, and ways to drive a play.

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use std::sync::{Arc, LazyLock};
use two_tables::negotiators::{Negotiator, Strength, Temperament, negotiator, random_deed};
use two_tables::rules::action::{Act, Deed};
use two_tables::rules::ids::PartyId;
use two_tables::rules::scenario::Scenario;
use two_tables::rules::state::State;
use two_tables::rules::view::Viewer;
use two_tables::scenarios::Library;

/// Every game of every shipped scenario.
pub static GAMES: LazyLock<Vec<Arc<Scenario>>> = LazyLock::new(|| {
    let library = Library::embedded();
    library
        .list()
        .iter()
        .flat_map(|listing| listing.games.iter().map(|game| (listing.key.clone(), game.clone())))
        .map(|(key, game)| {
            let loaded = library.load(&key, &game).expect("shipped scenarios are valid");
            Arc::new(loaded.scenario.clone())
        })
        .collect()
});

/// Who decides in a play: the random player, or four practised temperaments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Player {
    /// Any legal act.
    Random,
    /// A practised negotiator.
    Practised(Temperament),
}

impl Player {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Random,
        Self::Practised(Temperament::Cooperative),
        Self::Practised(Temperament::Hard),
        Self::Practised(Temperament::Cautious),
        Self::Practised(Temperament::Mirroring),
    ];
}

/// A driver of plays: it finds who is asked, and what the player does.
pub struct Driver {
    rng: ChaCha8Rng,
    negotiator: Option<Box<dyn Negotiator + Send + Sync>>,
}

impl Driver {
    pub fn new(player: Player, world: u64) -> Self {
        let negotiator = match player {
            Player::Random => None,
            Player::Practised(temperament) => Some(negotiator(temperament, Strength::Practised)),
        };
        Self {
            rng: ChaCha8Rng::seed_from_u64(world),
            negotiator,
        }
    }

    /// The next act of a play, by the first seat that is asked; `None` at the end.
    pub fn next(&mut self, scenario: &Scenario, state: &State) -> Option<Act> {
        let party = asked(scenario, state).next()?;
        Some(Act {
            party,
            deed: self.deed(scenario, state, party),
        })
    }

    /// What this player does in a seat.
    pub fn deed(&mut self, scenario: &Scenario, state: &State, party: PartyId) -> Deed {
        match &mut self.negotiator {
            None => random_deed(
                &state.open_actions(scenario, party),
                &scenario.situation,
                party,
                &mut self.rng,
            ),
            Some(negotiator) => {
                negotiator
                    .decide(&state.view(scenario, Viewer::Party(party)), &mut self.rng)
                    .deed
            }
        }
    }
}

/// The seats that are asked for something, in order.
pub fn asked<'a>(scenario: &'a Scenario, state: &'a State) -> impl Iterator<Item = PartyId> + 'a {
    scenario
        .situation
        .party_ids()
        .filter(|party| state.ending.is_none() && state.sealed[party.index()].is_none())
}

/// A name for messages.
pub fn name(scenario: &Scenario) -> String {
    format!("{} ({})", scenario.situation.key, scenario.situation.game)
}
