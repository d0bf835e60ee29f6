//! How long each step takes, and the plan that fits a class period.

use crate::rules::event::Step;
use crate::rules::scenario::{Layer, Situation};
use crate::server::millis::Millis;
use serde::{Deserialize, Serialize};

/// Seconds for each step; 0 where nobody is hurried.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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

/// A step whose time can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timed {
    /// The podium.
    Podium,
    /// Each exchange of Talks.
    Exchange,
    /// Home, first step.
    Home,
    /// Home, second step.
    Replies,
    /// Follow-through.
    FollowThrough,
}

/// The longest that a step may take, in seconds: four hours.
const LONGEST: u32 = 4 * 60 * 60;
/// The shortest, in seconds: nobody can read a page and decide in less.
const SHORTEST: u32 = 20;
/// The class period that plans are for where the teacher names no other, in minutes.
pub const PERIOD: u16 = 50;
/// The shortest and the longest class period, in minutes.
pub const PERIODS: std::ops::RangeInclusive<u16> = 20..=480;
/// Of a period of 50 minutes, what the play itself has: after the code, the questions, the briefing and the plan (12
/// minutes), and before the questions, the debrief and the exit ticket (14 minutes).
const PLAY_OF_50: u32 = 24 * 60;

impl Timed {
    /// All five, in the order of a round.
    pub const ALL: [Self; 5] = [
        Self::Podium,
        Self::Exchange,
        Self::Home,
        Self::Replies,
        Self::FollowThrough,
    ];

    /// Its name in forms.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Podium => "podium",
            Self::Exchange => "exchange",
            Self::Home => "home",
            Self::Replies => "replies",
            Self::FollowThrough => "follow-through",
        }
    }

    /// How often it comes in an ordinary round of a game; 0 if the game has no such step.
    #[must_use]
    pub fn in_a_round(self, situation: &Situation) -> u32 {
        match self {
            Self::Podium => u32::from(situation.has(Layer::Podium)),
            Self::Exchange => u32::from(situation.exchanges),
            Self::Home => u32::from(situation.has(Layer::Home)),
            Self::Replies => u32::from(situation.has(Layer::Riders) || situation.has(Layer::Slips)),
            Self::FollowThrough => u32::from(situation.has(Layer::FollowThrough)),
        }
    }

    /// What it has of a round in a plan, in halves of an ordinary step: an exchange has half as much again as any other
    /// step, answers to riders half as much.
    const fn halves(self) -> u32 {
        match self {
            Self::Exchange => 3,
            Self::Replies => 1,
            Self::Podium | Self::Home | Self::FollowThrough => 2,
        }
    }

    /// The time of a step as somebody types it: minutes (`2`, `2.5`, `2,5`) or minutes and seconds (`2:30`); nothing, or 0,
    /// where nobody is to be hurried. In seconds; `None` if it is something else, or less than 20 seconds, or more than four
    /// hours.
    #[must_use]
    pub fn parse(text: &str) -> Option<u32> {
        let text = text.trim();
        if text.is_empty() {
            return Some(0);
        }
        let digits = |text: &str| {
            let plain = !text.is_empty() && text.len() <= 4 && text.bytes().all(|sign| sign.is_ascii_digit());
            plain.then(|| text.parse::<u32>().ok()).flatten()
        };
        let seconds = if let Some((minutes, seconds)) = text.split_once(':') {
            let seconds = digits(seconds).filter(|number| *number < 60 && seconds.len() == 2)?;
            digits(minutes)? * 60 + seconds
        } else if let Some((minutes, part)) = text.split_once(['.', ',']) {
            let whole = 10_u32.pow(u32::try_from(part.len()).ok().filter(|length| *length <= 4)?);
            digits(minutes)? * 60 + digits(part)? * 60 / whole
        } else {
            digits(text)? * 60
        };
        (seconds == 0 || (SHORTEST..=LONGEST).contains(&seconds)).then_some(seconds)
    }
}

impl Timings {
    /// The plan for a class period of 50 minutes.
    #[must_use]
    pub fn for_a_period(situation: &Situation) -> Self {
        Self::for_minutes(situation, PERIOD)
    }

    /// The plan for a class period of so many minutes, of which the play has the same share as of 50.
    #[must_use]
    pub fn for_minutes(situation: &Situation, minutes: u16) -> Self {
        let halves: u32 = Timed::ALL
            .into_iter()
            .map(|step| step.halves() * step.in_a_round(situation))
            .sum();
        let rounds = u32::try_from(situation.meetings.len()).unwrap_or(u32::MAX).max(1);
        let seconds = PLAY_OF_50 * u32::from(minutes) / u32::from(PERIOD);
        let half = seconds / (rounds.saturating_mul(halves)).max(1);
        let mut times = Self::default();
        for step in Timed::ALL {
            // Whole multiples of five seconds are easier to say.
            *times.seconds_mut(step) = (half * step.halves() / 5 * 5).clamp(SHORTEST, LONGEST);
        }
        times
    }

    /// The seconds of a step.
    #[must_use]
    pub const fn seconds(&self, step: Timed) -> u32 {
        match step {
            Timed::Podium => self.podium,
            Timed::Exchange => self.exchange,
            Timed::Home => self.home,
            Timed::Replies => self.replies,
            Timed::FollowThrough => self.follow_through,
        }
    }

    /// The seconds of a step, to be set.
    pub const fn seconds_mut(&mut self, step: Timed) -> &mut u32 {
        match step {
            Timed::Podium => &mut self.podium,
            Timed::Exchange => &mut self.exchange,
            Timed::Home => &mut self.home,
            Timed::Replies => &mut self.replies,
            Timed::FollowThrough => &mut self.follow_through,
        }
    }

    /// How many seconds an ordinary round takes, if nobody is ready sooner; steps without a clock count nothing.
    #[must_use]
    pub fn of_a_round(&self, situation: &Situation) -> u32 {
        let all = Timed::ALL.into_iter();
        all.map(|step| self.seconds(step).saturating_mul(step.in_a_round(situation)))
            .fold(0, u32::saturating_add)
    }

    /// How many seconds all rounds take.
    #[must_use]
    pub fn of_a_play(&self, situation: &Situation) -> u32 {
        let rounds = u32::try_from(situation.meetings.len()).unwrap_or(u32::MAX);
        self.of_a_round(situation).saturating_mul(rounds)
    }

    /// Whether some step of a game has no clock.
    #[must_use]
    pub fn is_open(&self, situation: &Situation) -> bool {
        let mut steps = Timed::ALL.into_iter().filter(|step| step.in_a_round(situation) > 0);
        steps.any(|step| self.seconds(step) == 0)
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
        let mut all = Timed::ALL.into_iter();
        all.all(|step| self.seconds(step) <= LONGEST)
    }
}
