//! What is believed of one other party: two models, and which of them the offers bear out.
//!
//! Both models are asked, before they hear an offer, how highly it ranks among packages drawn once.
//! Somebody who wants something offers what is good for itself, so the model under which the offers
//! rank higher than under chance is believed more (prequential evidence, Dawid 1984, doi
//! 10.2307/2981683; that no model is best everywhere: Baarslag et al. 2013, doi 10.1016/j.elerap.2013.02.002).

use super::bayes::Bayesian;
use super::frequency::Frequencies;
use super::space::{Tables, worth_of};

/// Packages that offers are ranked among.
const DRAWN: u64 = 64;
/// Offers after which evidence is no longer added but replaced: what was believed early matters less.
const MEMORY: f64 = 40.0;
/// How much a difference in mean rank, from 0 to 1, weighs.
const FIRMNESS: f64 = 12.0;

/// What is believed of one party.
#[derive(Clone, Debug)]
pub(super) struct Belief {
    frequency: Frequencies,
    bayes: Bayesian,
    drawn: Vec<Vec<u16>>,
    /// Mean rank of offers under each model, before they were heard.
    ranks: [f64; 2],
    ranked: f64,
}

impl Belief {
    pub(super) fn new(sizes: &[u16]) -> Self {
        // A fixed sequence: the same packages whoever asks.
        let mut state = 0x9E37_79B9_7F4A_7C15_u64;
        let mut next = |size: u16| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            u16::try_from((state >> 33) % u64::from(size)).unwrap_or(0)
        };
        Self {
            frequency: Frequencies::new(sizes),
            bayes: Bayesian::new(sizes),
            drawn: (0..DRAWN)
                .map(|_| sizes.iter().map(|size| next(*size)).collect())
                .collect(),
            ranks: [0.5; 2],
            ranked: 0.0,
        }
    }

    /// Whether anything was heard.
    pub(super) const fn is_blind(&self) -> bool {
        self.frequency.heard() == 0
    }

    pub(super) fn hear(&mut self, package: &[u16], time: f64) {
        if self.frequency.heard() > 0 {
            self.ranked = (self.ranked + 1.0).min(MEMORY);
            let both = [self.frequency.tables(), self.bayes.tables()];
            let heard = both.map(|tables| self.drawn_below(&tables, package));
            for (rank, heard) in self.ranks.iter_mut().zip(heard) {
                *rank += (heard - *rank) / self.ranked;
            }
        }
        self.frequency.hear(package, time);
        self.bayes.hear(package, time);
    }

    fn drawn_below(&self, tables: &Tables, package: &[u16]) -> f64 {
        let worth = worth_of(tables, package);
        let ranks = self
            .drawn
            .iter()
            .map(|drawn| match worth_of(tables, drawn).total_cmp(&worth) {
                std::cmp::Ordering::Less => 1.0,
                std::cmp::Ordering::Equal => 0.5,
                std::cmp::Ordering::Greater => 0.0,
            });
        ranks.sum::<f64>() / f64::from(u32::try_from(self.drawn.len()).unwrap_or(1))
    }

    /// How much the Bayesian model is believed, from 0 to 1; the frequency model has the rest.
    pub(super) fn bayesian_share(&self) -> f64 {
        let lead = (self.ranks[1] - self.ranks[0]) * FIRMNESS * self.ranked / MEMORY.sqrt();
        1.0 / (1.0 + (-lead).exp())
    }

    /// The estimated utility, by issue and option; the best package counts at most 1.
    pub(super) fn tables(&self) -> Tables {
        let share = self.bayesian_share();
        let (frequency, bayes) = (self.frequency.tables(), self.bayes.tables());
        let mixed = frequency.iter().zip(&bayes).map(|(one, other)| {
            one.iter()
                .zip(other)
                .map(|(one, other)| (1.0 - share) * one + share * other)
                .collect()
        });
        mixed.collect()
    }
}
