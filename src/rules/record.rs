//! Records: a save, a replay and a bug report are one thing (R1.9). The acts and the world number are
//! enough; hashes at checkpoints show where a replay would part from the play.

use super::action::Act;
use super::event::Event;
use super::refusal::Refusal;
use super::scenario::Scenario;
use super::state::State;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The version of the record's form.
pub const FORMAT: u16 = 1;

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
    /// The state's hash after so many acts.
    pub checkpoints: Vec<Checkpoint>,
}

/// A hash of the state after so many acts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checkpoint {
    /// After how many acts.
    pub acts: usize,
    /// The state's hash then, in hexadecimal.
    pub hash: String,
}

/// Why a record can't be replayed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReplayError {
    /// It was written by a later version.
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
        let mut checkpoints = self.checkpoints.iter().peekable();
        for index in 0..=self.acts.len() {
            if let Some(checkpoint) = checkpoints.next_if(|checkpoint| checkpoint.acts == index)
                && checkpoint.hash != state.hash()
            {
                return Err(ReplayError::Diverged { acts: index });
            }
            if let Some(act) = self.acts.get(index) {
                state
                    .apply_into(scenario, act, &mut events)
                    .map_err(|refusal| ReplayError::Refused { index, refusal })?;
            }
        }
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
