//! Strengths and temperaments at the table of offers, as numbers.

use super::plan::{Outlook, Plan, plan};
use super::space::{Effort, Space};
use crate::negotiators::temperament::{Strength, Temperament};

/// How a bidder goes about it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Manner {
    /// How late it comes down from its best: 1 evenly, more is later.
    pub(super) late: f64,
    /// What it asks for at most at the end, in shares of what it could gain.
    pub(super) keeps: f64,
    /// How much of its concession answers the others', 0 to 1.
    pub(super) mirrors: f64,
    /// An expert's gains count to this power: below 1 it would rather have less for sure.
    pub(super) boldness: f64,
    /// How late an expert comes down to what it plans, where that is less than it asks for at most.
    pub(super) waits: f64,
    /// What an expert assumes of the others.
    pub(super) assumes: Assumes,
}

/// What an expert assumes of others whom it doesn't know; the same for every temperament.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Assumes {
    /// How likely somebody yields in its very last turn to whoever speaks first.
    pub(super) yields_to_first: f64,
    /// The same to whoever speaks later.
    pub(super) yields_to_later: f64,
    /// What is taken then, as a share of what was offered first.
    pub(super) yields_to: f64,
    /// How far one offer may lie from what somebody would take.
    pub(super) spread: f64,
    /// How far the belief may be wrong about a package.
    pub(super) doubt: f64,
    /// How much of the worth of recent offers the last one has.
    pub(super) last_word: f64,
    /// What saying the same thing again costs, in the others' utility.
    pub(super) weary: f64,
}

const ASSUMES: Assumes = Assumes {
    yields_to_first: 0.35,
    yields_to_later: 0.1,
    yields_to: 0.45,
    spread: 0.1,
    doubt: 0.1,
    last_word: 0.8,
    weary: 0.03,
};

impl Manner {
    pub(super) fn of(strength: Strength, temperament: Temperament) -> Self {
        let hard = Self {
            late: 5.0,
            keeps: 0.3,
            mirrors: 0.0,
            boldness: 0.8,
            waits: 6.0,
            assumes: ASSUMES,
        };
        let expert = match temperament {
            Temperament::Cooperative => Self {
                late: 2.0,
                keeps: 0.15,
                waits: 2.0,
                ..hard
            },
            Temperament::Hard => hard,
            Temperament::Cautious => Self {
                late: 3.5,
                keeps: 0.1,
                boldness: 0.5,
                waits: 3.5,
                ..hard
            },
            Temperament::Mirroring => Self {
                keeps: 0.2,
                mirrors: 0.6,
                ..hard
            },
        };
        match strength {
            Strength::Expert => expert,
            // It cannot tell what others would take, and so goes down to where it gains nothing.
            Strength::Practised => Self { keeps: 0.0, ..expert },
            Strength::Novice => Self {
                late: expert.late / 3.0,
                keeps: 0.1,
                ..expert
            },
        }
    }

    /// How much a search may cost at a strength.
    pub(super) const fn effort(strength: Strength, parties: usize) -> Effort {
        match strength {
            Strength::Novice => Effort {
                listed: 1024,
                points: 48,
                around: 16,
            },
            Strength::Practised => Effort {
                listed: 1024,
                points: 64,
                around: 0,
            },
            Strength::Expert => Effort {
                listed: if parties > 2 { 2048 } else { 4096 },
                points: 192,
                around: 32,
            },
        }
    }

    /// An expert's plan in the eyes of this manner: gains count to the power of its boldness, and within
    /// what it thinks fit at the time, by how much of the time is gone and how much of their utility the
    /// others have conceded.
    pub(super) fn plan(&self, space: &Space, gone: f64, conceded: f64, outlook: &Outlook) -> Plan {
        let floor = space.reservation();
        let reach = (space.best() - floor).max(1e-9);
        let felt = |worth: f64| ((worth - floor) / reach).max(0.0).powf(self.boldness);
        let worth = |felt: f64| floor + reach * felt.max(0.0).powf(1.0 / self.boldness);
        let prices = outlook
            .prices
            .iter()
            .map(|prices| prices.iter().copied().map(felt).collect());
        let plan = plan(&Outlook {
            prices: prices.collect(),
            fallback: felt(outlook.fallback),
        });
        let gone = |late: f64| gone.clamp(0.0, 1.0).powf(late);
        let (value, price) = (worth(plan.value), worth(plan.price));
        // Nothing is lost by waiting, and much may be learnt.
        let price = price.max(space.best() - (space.best() - price) * gone(self.waits));
        let by_time = 1.0 - (1.0 - self.keeps) * gone(self.late);
        let by_answer = 1.0 - self.mirrors * conceded.clamp(0.0, 1.0);
        let price = price.min(floor + reach * by_time.min(by_answer));
        Plan {
            value: value.min(price),
            price,
            ..plan
        }
    }
}
