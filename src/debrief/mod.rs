//! The debrief: what was possible, what was signed, what was done, and why.
//!
//! [`Debrief::of`] plays a record again and gathers everything that is worth talking about, every
//! secret included: it is for afterwards. [`pictures`] turns it into the data of the charts, the
//! same for window and page; [`page`] writes it as one HTML page, [`data`] as tables and JSON, and
//! [`write`] puts all of them into a folder.

pub mod data;
pub mod findings;
pub mod interventions;
pub mod lives;
pub mod page;
pub mod pictures;
pub mod score;
pub mod story;
mod write;

pub use write::{WriteError, write};

use crate::analysis::{Frontier, JointResult, Line, Reference, joint};
use crate::negotiators::{Reasoned, Why};
use crate::rules::action::{Act, Deed};
use crate::rules::event::{Cause, Ending, Fact};
use crate::rules::ids::PartyId;
use crate::rules::record::{Record, ReplayError};
use crate::rules::ruling::Ordered;
use crate::rules::scenario::Scenario;
use crate::rules::state::State;
use crate::rules::terms::Terms;
use crate::scenarios::history::HistoricalFact;
use findings::Findings;
use interventions::Intervention;
use lives::Life;
use score::Score;
use serde::Serialize;
use story::{Moment, RoundEnd};

/// What a debrief is made from.
#[derive(Clone, Copy, Debug)]
pub struct Play<'a> {
    /// The scenario that was played.
    pub scenario: &'a Scenario,
    /// The play: finished, or as far as it went.
    pub record: &'a Record,
    /// The computer negotiators' reasons, by act of the record.
    pub reasons: &'a [Reasoned],
    /// What really happened.
    pub history: &'a [HistoricalFact],
}

/// Everything that is opened afterwards.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Debrief {
    /// The scenario, with every party's sheet.
    #[serde(skip)]
    pub scenario: Scenario,
    /// The scenario's key.
    pub key: String,
    /// The game of the scenario.
    pub game: String,
    /// The world number.
    pub world: u64,
    /// How the play ended; `None` if it has not.
    pub ending: Option<Ending>,
    /// How things stood at the end.
    #[serde(skip)]
    pub end: State,
    /// Every act, in order.
    pub acts: Vec<Act>,
    /// What the teacher brought into the play, in order.
    pub interventions: Vec<Intervention>,
    /// Everything that happened, in order, for everybody's eyes.
    pub moments: Vec<Moment>,
    /// How things stood before the first round.
    pub start: RoundEnd,
    /// How they stood at the end of each round; in a play that goes on, the last is how they stand now.
    pub rounds: Vec<RoundEnd>,
    /// Points by party.
    pub scores: Vec<Score>,
    /// What each party would have had without agreement.
    pub line: Line,
    /// What was possible.
    pub frontier: Frontier,
    /// What a good table could have had; `None` if no package leaves everybody above the line.
    pub reference: Option<Reference>,
    /// The joint result if everything signed had operated; `None` without a reference.
    pub signed: Option<JointResult>,
    /// The joint result of what operated; `None` without a reference.
    pub operating: Option<JointResult>,
    /// The life of each agreement.
    pub lives: Vec<Life>,
    /// What moved the numbers most.
    pub findings: Findings,
    /// Why computer negotiators acted as they did.
    pub reasons: Vec<ActReasons>,
    /// What really happened, each at its place among the rounds.
    pub history: Vec<PlacedFact>,
}

/// The reasons of one act, and where in the play it was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ActReasons {
    /// Whose act.
    pub party: PartyId,
    /// Which act of the record, from 0.
    pub act: usize,
    /// The round, 0-based.
    pub round: u8,
    /// The step.
    pub step: crate::rules::event::Step,
    /// Why.
    pub why: Vec<Why>,
}

/// A historical fact beside the rounds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlacedFact {
    /// Its place among the rounds (0 is the first, 0.5 half-way to the second); `None` if it lies
    /// before the first meeting or after the last.
    pub place: Option<f32>,
    /// The fact.
    pub fact: HistoricalFact,
}

impl Debrief {
    /// Plays a record again and gathers what is worth talking about.
    ///
    /// # Errors
    /// Why the record can't be replayed on this scenario.
    pub fn of(play: &Play<'_>) -> Result<Self, ReplayError> {
        // Verifies format, scenario and checkpoints before anything is told about the play.
        play.record.replay(play.scenario)?;
        let story = story::tell(play.scenario, play.record)?;
        let brought: Vec<Ordered> = interventions::brought(&story.moments).collect();
        let line = Line::with(play.scenario, play.record.world, &brought);
        let frontier = Frontier::of(play.scenario);
        let lives = lives::of(&story.moments, play.scenario);
        let scores = score::scores(play.scenario, &story, &line);
        let (reference, signed, operating) = {
            let bargain = joint::bargain(play.scenario, &frontier, &line);
            let reference = Reference::of(&bargain);
            let result = |gains: fn(&Score) -> i32| {
                let gains: Vec<i64> = scores.iter().map(|score| i64::from(gains(score))).collect();
                reference.as_ref().map(|reference| JointResult::of(reference, &gains))
            };
            let both = (result(Score::signed_gain), result(Score::gain));
            (reference, both.0, both.1)
        };
        let findings = Findings::of(&story.moments);
        Ok(Self {
            scenario: play.scenario.clone(),
            key: play.record.scenario.clone(),
            game: play.record.game.clone(),
            world: play.record.world,
            ending: story.end.ending,
            acts: play.record.acts.clone(),
            interventions: interventions::of(&story.moments),
            end: story.end,
            start: story.start,
            rounds: story.rounds,
            scores,
            line,
            frontier,
            reference,
            signed,
            operating,
            lives,
            findings,
            reasons: story
                .acts
                .iter()
                .zip(&play.record.acts)
                .enumerate()
                .filter_map(|(index, (at, act))| {
                    let reasons = play.reasons.iter().find(|reasons| reasons.act == index)?;
                    Some(ActReasons {
                        party: act.party,
                        act: index,
                        round: at.round,
                        step: at.step,
                        why: reasons.why.clone(),
                    })
                })
                .collect(),
            history: story::place_facts(&play.scenario.situation, play.history),
            moments: story.moments,
        })
    }

    /// What an act of the record asked for.
    #[must_use]
    pub fn deed(&self, act: usize) -> Option<&Deed> {
        self.acts.get(act).map(|act| &act.deed)
    }

    /// One sitting: the text that was agreed.
    #[must_use]
    pub fn agreed(&self) -> Option<&Terms> {
        let agreed = self.moments.iter().find_map(|moment| match moment.event.fact {
            Fact::PointsPaid {
                cause: Cause::Agreed(draft),
                ..
            } => Some(draft),
            _ => None,
        })?;
        self.moments.iter().rev().find_map(|moment| match &moment.event.fact {
            Fact::DraftTabled { draft, terms, .. } if *draft == agreed => Some(terms),
            _ => None,
        })
    }

    /// The parties in order.
    pub fn parties(&self) -> impl Iterator<Item = PartyId> + Clone + use<> {
        self.scenario.situation.party_ids()
    }
}
