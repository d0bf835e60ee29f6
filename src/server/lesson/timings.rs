//! How long each step takes, and the plan that fits a class period.

use crate::rules::event::Step;
use crate::rules::scenario::{Layer, Situation};
use crate::server::millis::Millis;
use serde::{Deserialize, Serialize};

/// Seconds for each step; 0 where nobody is hurried.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timings {
    /// The podium.
    pub podium: u32,
    /// One exchange of Talks.
    pub exchange: u32,
    /// Home, first step.
    pub home: u32,
    /// Home, second step: riders and silence.
    pub replies: u32,
    /// Follow-through.
    pub follow_through: u32,
}

/// The longest that a step may take: four hours.
const LONGEST: u32 = 4 * 60 * 60;
/// Of a period of 50 minutes, what the play itself has: after the code, the questions, the briefing and the plan (12
/// minutes), and before the questions, the debrief and the exit ticket (14 minutes).
const PLAY_OF_50: u32 = 24 * 60;
/// Nobody can read a page and decide in less.
const SHORTEST: u32 = 20;

impl Timings {
    /// The plan for a class period of 50 minutes: an exchange has half as much again as any other step, answers to
    /// riders half as much.
    #[must_use]
    pub fn for_a_period(situation: &Situation) -> Self {
        let count = |has: bool| u32::from(has);
        let home = count(situation.has(Layer::Home));
        let replies = count(situation.has(Layer::Riders) || situation.has(Layer::Slips));
        // In halves of an ordinary step.
        let halves = 2 * count(situation.has(Layer::Podium))
            + 3 * u32::from(situation.exchanges)
            + 2 * home
            + replies
            + 2 * count(situation.has(Layer::FollowThrough));
        let rounds = u32::try_from(situation.meetings.len()).unwrap_or(u32::MAX).max(1);
        let half = PLAY_OF_50 / (rounds.saturating_mul(halves)).max(1);
        // Whole multiples of five seconds are easier to say.
        let round = |seconds: u32| (seconds / 5 * 5).max(SHORTEST);
        Self {
            podium: round(half * 2),
            exchange: round(half * 3),
            home: round(half * 2),
            replies: round(half),
            follow_through: round(half * 2),
        }
    }

    /// How long a step takes; `None` if nobody is hurried in it.
    #[must_use]
    pub const fn of(&self, step: Step) -> Option<Millis> {
        let seconds = match step {
            Step::Podium => self.podium,
            Step::Exchange(_) => self.exchange,
            Step::Home => self.home,
            Step::Replies => self.replies,
            Step::FollowThrough => self.follow_through,
            Step::Before | Step::Ended => 0,
        };
        if seconds == 0 {
            None
        } else {
            Some(Millis::seconds(seconds))
        }
    }

    /// Whether no step is longer than four hours.
    #[must_use]
    pub fn in_bounds(&self) -> bool {
        [self.podium, self.exchange, self.home, self.replies, self.follow_through]
            .into_iter()
            .all(|seconds| seconds <= LONGEST)
    }
}
