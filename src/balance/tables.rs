//! Duplicate tables: every world is played four times, with the temperaments moved on by one seat.

use super::Plan;
use super::census::Census;
use super::sample::{Player, on_all_processors, play};
use crate::negotiators::{Strength, Temperament, negotiator};
use crate::rules::scenario::Scenario;

/// What was noted at the duplicate tables, practised negotiators in all seats.
#[derive(Clone, Debug)]
pub struct Tables {
    /// By world, the four tables of it.
    pub deals: Vec<[Census; 4]>,
}

/// Which temperament has a seat at a table.
#[must_use]
pub fn temperament(table: usize, seat: usize) -> Temperament {
    Temperament::ALL[(table + seat) % Temperament::ALL.len()]
}

impl Tables {
    /// Plays them.
    #[must_use]
    pub fn play(scenario: &Scenario, plan: Plan) -> Self {
        let worlds = plan.worlds(plan.deals());
        let deal = |world: &u64| {
            std::array::from_fn(|table| {
                let seats = 0..scenario.situation.party_count();
                let mut players: Vec<Player> = seats
                    .map(|seat| negotiator(temperament(table, seat), Strength::Practised))
                    .collect();
                Census::of(scenario, &play(scenario, *world, &mut players))
            })
        };
        Self {
            deals: on_all_processors(&worlds, deal),
        }
    }

    /// Every table.
    pub fn all(&self) -> impl Iterator<Item = &Census> {
        self.deals.iter().flatten()
    }

    /// A seat's duplicate scores: its points less the mean of the same seat in the same world.
    pub fn duplicate_scores(&self, seat: usize) -> impl Iterator<Item = f64> {
        self.deals.iter().flat_map(move |deal| {
            let points = deal.each_ref().map(|table| f64::from(table.points[seat]));
            let mean = points.iter().sum::<f64>() / 4.0;
            points.map(|points| points - mean)
        })
    }
}
