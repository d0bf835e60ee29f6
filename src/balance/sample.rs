//! One play by any players, and many of them on all processors.

use crate::negotiators::Negotiator;
use crate::rules::action::{Act, Deed};
use crate::rules::event::{Event, Fact};
use crate::rules::ids::PartyId;
use crate::rules::scenario::Scenario;
use crate::rules::state::State;
use crate::rules::view::Viewer;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;

/// Whoever decides for a seat.
pub type Player = Box<dyn Negotiator + Send + Sync>;

/// A finished play.
#[derive(Clone, Debug)]
pub struct Sample {
    /// How it stood at the end.
    pub state: State,
    /// Everything that happened.
    pub facts: Vec<Fact>,
    /// Everything that was done.
    pub deeds: Vec<Deed>,
}

impl Sample {
    /// Points by party.
    #[must_use]
    pub fn points(&self) -> Vec<i32> {
        self.state.parties.iter().map(|party| party.points).collect()
    }
}

/// Plays one world to its end. Each decision has its own random numbers, by world, seat and place in the play, so that
/// another player in one seat doesn't change the luck of the others.
///
/// # Panics
/// If a player asks for an act that is refused: negotiators choose from their menu, so that would be a fault of theirs.
#[must_use]
pub fn play(scenario: &Scenario, world: u64, players: &mut [Player]) -> Sample {
    let (mut state, mut events) = State::begin(scenario, world);
    let mut deeds = Vec::new();
    while state.ending.is_none() {
        let asked = scenario
            .situation
            .party_ids()
            .find(|party| state.sealed[party.index()].is_none());
        let Some(party) = asked else { break };
        let view = state.view(scenario, Viewer::Party(party));
        let mut rng = generator(world, deeds.len() as u64, party);
        let deed = players[party.index()].decide(&view, &mut rng).deed;
        deeds.push(deed.clone());
        let act = Act { party, deed };
        if let Err(refusal) = state.apply_into(scenario, &act, &mut events) {
            panic!("world {world}: {refusal:?}: {act:?}");
        }
    }
    Sample {
        state,
        facts: events.into_iter().map(|Event { fact, .. }| fact).collect(),
        deeds,
    }
}

fn generator(world: u64, place: u64, party: PartyId) -> ChaCha8Rng {
    let mut rng = ChaCha8Rng::seed_from_u64(world);
    rng.set_stream(place << 8 | u64::from(party.0) | 1 << 63);
    rng
}

/// Does something for every item on all processors. The results are in the order of the items, so nothing depends on
/// how many processors there are.
pub fn on_all_processors<I: Sync, T: Send>(items: &[I], work: impl Fn(&I) -> T + Sync + Send) -> Vec<T> {
    items.par_iter().map(work).collect()
}
