//! What is picked before a play begins: scenario, game, seat, opponents and world.

use super::model::{Model, Screen};
use super::session::Session;
use crate::negotiators::{Strength, Temperament};
use crate::rules::ids::PartyId;
use crate::table::Seat;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

/// What has been chosen so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// The scenario, by its place on the shelf.
    pub title: usize,
    /// The game, by its place in the scenario.
    pub game: usize,
    /// The seat; none to observe.
    pub seat: Option<PartyId>,
    /// The opponents' temperaments by party; none to have them drawn from the world number.
    pub others: [Option<Temperament>; 5],
    /// How strong they are.
    pub strength: Strength,
    /// The world number.
    pub world: u64,
}

impl Default for Pick {
    fn default() -> Self {
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| since.as_nanos());
        Self {
            title: 0,
            game: 0,
            seat: Some(PartyId(0)),
            others: [None; 5],
            strength: Strength::Practised,
            // Four figures are easy to tell a neighbour.
            world: u64::try_from(now / 1000 % 9000).unwrap_or(0) + 1000,
        }
    }
}

/// What can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PickMsg {
    /// This scenario.
    Title(usize),
    /// This game of it.
    Game(usize),
    /// This seat, or none.
    Seat(Option<PartyId>),
    /// This temperament for a party, or drawn.
    Other(PartyId, Option<Temperament>),
    /// This strength for all the others.
    Strength(Strength),
    /// The next world.
    NextWorld,
    /// The world before.
    WorldBefore,
    /// Sit down.
    Sit,
}

/// Changes what has been chosen, or sits down.
pub fn update(model: &mut Model, msg: PickMsg) {
    let pick = &mut model.pick;
    match msg {
        PickMsg::Title(title) => {
            pick.title = title;
            pick.game = 0;
            pick.seat = Some(PartyId(0));
        }
        PickMsg::Game(game) => {
            pick.game = game;
            pick.seat = Some(PartyId(0));
        }
        PickMsg::Seat(seat) => pick.seat = seat,
        PickMsg::Other(party, temperament) => pick.others[party.index()] = temperament,
        PickMsg::Strength(strength) => pick.strength = strength,
        PickMsg::NextWorld => pick.world = pick.world.saturating_add(1),
        PickMsg::WorldBefore => pick.world = pick.world.saturating_sub(1),
        PickMsg::Sit => sit(model),
    }
}

/// Opens the table and hands out the brief.
pub fn sit(model: &mut Model) {
    let pick = model.pick.clone();
    let Some(loaded) = model
        .shelf
        .titles
        .get(pick.title)
        .and_then(|title| title.games.get(pick.game))
        .cloned()
    else {
        return;
    };
    let seats = loaded.scenario.situation.party_ids().map(|party| {
        if pick.seat == Some(party) {
            Seat::Person
        } else {
            let drawn = || drawn(pick.world, party);
            Seat::Computer {
                temperament: pick.others[party.index()].unwrap_or_else(drawn),
                strength: pick.strength,
            }
        }
    });
    let session = Session::open(Arc::new(loaded.scenario.clone()), pick.world, seats.collect());
    let brief = session.me().is_some();
    model.play(&loaded, session, None);
    if brief {
        model.screen = Screen::Brief;
    }
}

/// The temperament that a world draws for a seat: the same for everybody who plays it, tied to no seat.
#[must_use]
pub fn drawn(world: u64, party: PartyId) -> Temperament {
    // One round of SplitMix64 spreads neighbouring worlds over all four.
    let mut mixed = world.wrapping_add(0x9E37_79B9_7F4A_7C15_u64.wrapping_mul(u64::from(party.0) + 1));
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    Temperament::ALL[usize::from((mixed >> 61) as u8) % Temperament::ALL.len()]
}
