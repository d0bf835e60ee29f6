//! The no-agreement line: the same world with every seat on standing instructions (R12.4).

use crate::rules::action::Act;
use crate::rules::event::{Cause, Event, Fact};
use crate::rules::ruling::{Ordered, Ruling};
use crate::rules::scenario::Scenario;
use crate::rules::standing;
use crate::rules::state::State;
use crate::rules::view::Viewer;
use serde::{Deserialize, Serialize};

/// What each party has without any new agreement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Points at the end, by party.
    pub points: Vec<i32>,
    /// The part of them that is standing at the end.
    pub standing: Vec<i32>,
}

impl Line {
    /// Plays a world on standing instructions to its end.
    #[must_use]
    pub fn of(scenario: &Scenario, world: u64) -> Self {
        Self::with(scenario, world, &[])
    }

    /// The same with what the referee brought into the world (R1.10): a seat is measured against the world that it had.
    #[must_use]
    pub fn with(scenario: &Scenario, world: u64, brought: &[Ordered]) -> Self {
        let (mut state, mut events) = State::begin(scenario, world);
        for Ordered { dispatch, round } in brought.iter().copied() {
            // What could be ordered later in the play can be ordered at its beginning, unless this world brings it
            // sooner by itself; then it is there already.
            let _ = state.rule_into(scenario, &Ruling::Bring { dispatch, round }, &mut events);
        }
        let mut line = Self {
            points: vec![0; scenario.situation.party_count()],
            standing: vec![0; scenario.situation.party_count()],
        };
        loop {
            line.note(&events);
            events.clear();
            let next = scenario.situation.party_ids().find_map(|party| {
                let view = state.view(scenario, Viewer::Party(party));
                standing::deed(&view).map(|deed| Act { party, deed })
            });
            // Standing instructions are legal by construction (R1.8); were one refused, what has
            // been paid so far is the line.
            let Some(act) = next else { break };
            if state.apply_into(scenario, &act, &mut events).is_err() {
                break;
            }
        }
        line
    }

    fn note(&mut self, events: &[Event]) {
        for event in events {
            if let Fact::PointsPaid { party, points, cause } = &event.fact {
                self.points[party.index()] += i32::from(*points);
                if *cause == Cause::Standing {
                    self.standing[party.index()] += i32::from(*points);
                }
            }
        }
    }
}
