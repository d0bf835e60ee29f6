//! A play that plays itself, to get a window into any state: the person's seat does what a practised negotiator would.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use std::sync::Arc;
use two_tables::client::model::{Model, Msg};
use two_tables::client::session::{Session, Stage};
use two_tables::negotiators::{Strength, Temperament, negotiator};
use two_tables::rules::action::Deed;
use two_tables::scenarios::{Library, Loaded};
use two_tables::table::Seat;

/// Sits down in a seat of a game; computers have the others.
pub fn sit(model: &mut Model, key: &str, game: &str, seat: usize, world: u64) {
    let loaded = Library::embedded().load(key, game).expect("a shipped scenario loads");
    let session = Session::open(Arc::new(loaded.scenario.clone()), world, seats(&loaded, seat));
    model.play(&loaded, session, None);
}

fn seats(loaded: &Loaded, seat: usize) -> Vec<Seat> {
    let manners = [Temperament::Cooperative, Temperament::Mirroring, Temperament::Cautious];
    let count = loaded.scenario.situation.party_count();
    let computer = |index: usize| Seat::practised(manners[index % manners.len()]);
    (0..count)
        .map(|index| if index == seat { Seat::Person } else { computer(index) })
        .collect()
}

/// What a practised negotiator would do in the person's seat now.
pub fn advice(session: &Session) -> Option<Deed> {
    let view = session.view();
    view.me()?;
    let mut rng = ChaCha8Rng::seed_from_u64(session.events().len() as u64);
    let mut adviser = negotiator(Temperament::Cooperative, Strength::Practised);
    Some(adviser.decide(view, &mut rng).deed)
}

/// One step: turns the page, or does what the adviser says. Whether there was one to take.
pub fn step(model: &mut Model) -> bool {
    let Some(session) = &model.session else { return false };
    match session.stage() {
        Stage::Debrief => return false,
        Stage::Stocktaking | Stage::Dispatches => model.update(Msg::TurnPage),
        _ => match advice(session) {
            Some(deed) => model.update(Msg::Submit(Box::new(deed))),
            None => return false,
        },
    }
    true
}

/// Plays until the play is at a stage in a state that a test asks for.
pub fn until(model: &mut Model, arrived: impl Fn(&Session) -> bool) {
    for _ in 0..2000 {
        if model.session.as_ref().is_some_and(&arrived) || !step(model) {
            return;
        }
    }
}
