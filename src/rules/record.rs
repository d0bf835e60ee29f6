//! Records: a save, a replay and a bug report are one thing (R1.9). The acts and the world number are
//! enough; hashes at checkpoints show where a replay would part from the play.

use super::action::Act;
use super::event::Event;
use super::refusal::Refusal;
use super::ruling::{Ruled, Ruling};
use super::scenario::Scenario;
use super::state::State;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::iter::Peekable;
use std::slice::Iter;

/// The version of the record's form.
pub const FORMAT: u16 = 2;

/// A play as it can be written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The version of this form.
    pub format: u16,
    /// The scenario's key.
    pub scenario: String,
    /// The game of the scenario.
    pub game: String,
    /// The hash of the scenario as it was played.
    pub scenario_hash: String,
    /// The world number.
    pub world: u64,
    /// Every accepted act, in the order of its arrival.
    pub acts: Vec<Act>,
    /// What the referee did, in order, each at its place among the acts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rulings: Vec<Ruled>,
    /// The state's hash after so many acts.
    pub checkpoints: Vec<Checkpoint>,
}

/// A hash of the state after so many acts and the rulings up to the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checkpoint {
    /// After how many acts.
    pub acts: usize,
    /// The state's hash then, in hexadecimal.
    pub hash: String,
}

/// One thing that was done, with its place among its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry<'a> {
    /// By a seat.
    Act(usize, &'a Act),
    /// By the referee.
    Ruling(usize, &'a Ruling),
}

/// Why a record can't be replayed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReplayError {
    /// It was written by another version.
    #[error("the record has format {found}, this program reads format {FORMAT}")]
    Format {
        /// The record's format.
        found: u16,
    },
    /// The scenario is not the one that was played.
    #[error("the record was played on another version of its scenario (its hash {expected}, here {found})")]
    Scenario {
        /// The hash in the record.
        expected: String,
        /// The hash of the scenario at hand.
        found: String,
    },
    /// An act is not allowed where it stands.
    #[error("act {index} is refused: {refusal}")]
    Refused {
        /// Which act, from 0.
        index: usize,
        /// Why.
        refusal: Refusal,
    },
    /// A ruling is not allowed where it stands.
    #[error("ruling {index} is refused: {refusal}")]
    Overruled {
        /// Which ruling, from 0.
        index: usize,
        /// Why.
        refusal: Refusal,
    },
    /// A ruling stands at a place that the record does not have, or out of order.
    #[error("ruling {index} does not stand in the order of the play")]
    Misplaced {
        /// Which ruling, from 0.
        index: usize,
    },
    /// The state differs at a checkpoint.
    #[error("the state after {acts} acts differs from the recorded one")]
    Diverged {
        /// After how many acts.
        acts: usize,
    },
}

impl Record {
    /// A record of a play that has just begun.
    #[must_use]
    pub fn begin(scenario: &Scenario, world: u64) -> Self {
        Self {
            format: FORMAT,
            scenario: scenario.situation.key.clone(),
            game: scenario.situation.game.clone(),
            scenario_hash: scenario_hash(scenario),
            world,
            acts: Vec::new(),
            rulings: Vec::new(),
            checkpoints: Vec::new(),
        }
    }

    /// Notes the state's hash after the acts so far.
    pub fn checkpoint(&mut self, state: &State) {
        let acts = self.acts.len();
        if self.checkpoints.last().is_none_or(|last| last.acts != acts) {
            self.checkpoints.push(Checkpoint {
                acts,
                hash: state.hash(),
            });
        }
    }

    /// Notes a ruling of the referee after the acts so far, and the state's hash anew if it was noted here.
    pub fn rule(&mut self, ruling: Ruling, state: &State) {
        let after = self.acts.len();
        self.rulings.push(Ruled { after, ruling });
        if let Some(last) = self.checkpoints.last_mut().filter(|last| last.acts == after) {
            last.hash = state.hash();
        }
    }

    /// Forgets everything after so many acts; what the referee ruled before the next act stays.
    pub fn truncate(&mut self, acts: usize) {
        self.acts.truncate(acts);
        self.rulings.retain(|ruled| ruled.after <= acts);
        self.checkpoints.retain(|checkpoint| checkpoint.acts <= acts);
    }

    /// What was done, in order: acts of seats and rulings of the referee.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        (0..=self.acts.len()).flat_map(|place| {
            let here = self.rulings.iter().enumerate();
            let here = here.filter(move |(_, ruled)| ruled.after == place);
            let rulings = here.map(|(index, ruled)| Entry::Ruling(index, &ruled.ruling));
            rulings.chain(self.acts.get(place).map(|act| Entry::Act(place, act)))
        })
    }

    /// Plays the record again and compares every checkpoint.
    ///
    /// # Errors
    /// What keeps it from being the same play.
    pub fn replay(&self, scenario: &Scenario) -> Result<(State, Vec<Event>), ReplayError> {
        if self.format != FORMAT {
            return Err(ReplayError::Format { found: self.format });
        }
        let found = scenario_hash(scenario);
        if found != self.scenario_hash {
            return Err(ReplayError::Scenario {
                expected: self.scenario_hash.clone(),
                found,
            });
        }
        let (mut state, mut events) = State::begin(scenario, self.world);
        let mut last = 0;
        for (index, ruled) in self.rulings.iter().enumerate() {
            if ruled.after < last || ruled.after > self.acts.len() {
                return Err(ReplayError::Misplaced { index });
            }
            last = ruled.after;
        }
        let mut checkpoints = self.checkpoints.iter().peekable();
        let verify = |checkpoints: &mut Peekable<Iter<'_, Checkpoint>>, state: &State, acts: usize| {
            let differs = |checkpoint: &Checkpoint| checkpoint.hash != state.hash();
            match checkpoints.next_if(|checkpoint| checkpoint.acts == acts) {
                Some(checkpoint) if differs(checkpoint) => Err(ReplayError::Diverged { acts }),
                _ => Ok(()),
            }
        };
        for entry in self.entries() {
            match entry {
                Entry::Ruling(index, ruling) => state
                    .rule_into(scenario, ruling, &mut events)
                    .map_err(|refusal| ReplayError::Overruled { index, refusal })?,
                Entry::Act(index, act) => {
                    verify(&mut checkpoints, &state, index)?;
                    state
                        .apply_into(scenario, act, &mut events)
                        .map_err(|refusal| ReplayError::Refused { index, refusal })?;
                }
            }
        }
        verify(&mut checkpoints, &state, self.acts.len())?;
        match checkpoints.next() {
            Some(stray) => Err(ReplayError::Diverged { acts: stray.acts }),
            None => Ok((state, events)),
        }
    }
}

impl State {
    /// A hash of everything that is the case: equal states have equal hashes on every machine.
    ///
    /// # Panics
    /// Never: a state is plain data, which the format writes without exception.
    #[must_use]
    pub fn hash(&self) -> String {
        hexadecimal(&postcard::to_stdvec(self).expect("a state is plain data, every list of known length"))
    }
}

/// The hash of a scenario as it is played: SHA-256 over its canonical bytes, in hexadecimal.
///
/// # Panics
/// Never: a scenario is plain data, which the format writes without exception.
#[must_use]
pub fn scenario_hash(scenario: &Scenario) -> String {
    hexadecimal(&postcard::to_stdvec(scenario).expect("a scenario is plain data, every list of known length"))
}

/// SHA-256 in hexadecimal.
fn hexadecimal(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::with_capacity(64), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}
