//! What another party is thought to want: options that it offers often, issues that it seldom changes.

/// How strongly counts tell options apart: below 1, an option offered twice as often isn't taken to
/// be worth twice as much.
const POWER: f64 = 0.25;
/// What an issue's weight gains when an offer leaves it as it was, at the beginning; less with time.
const STEADY: f64 = 0.1;

/// Counts of one party's offers.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Frequencies {
    counts: Vec<Vec<f64>>,
    weights: Vec<f64>,
    first: Option<Vec<u16>>,
    last: Option<Vec<u16>>,
    heard: u32,
}

impl Frequencies {
    /// Nothing was heard yet: every issue counts the same.
    #[allow(clippy::cast_precision_loss, reason = "a small number of issues")]
    pub(super) fn new(sizes: &[u16]) -> Self {
        Self {
            counts: sizes.iter().map(|size| vec![0.0; usize::from(*size)]).collect(),
            weights: vec![1.0 / sizes.len().max(1) as f64; sizes.len()],
            first: None,
            last: None,
            heard: 0,
        }
    }

    /// How many offers were heard.
    pub(super) const fn heard(&self) -> u32 {
        self.heard
    }

    /// Hears an offer at a time from 0 to 1.
    pub(super) fn hear(&mut self, package: &[u16], time: f64) {
        for (counts, option) in self.counts.iter_mut().zip(package) {
            counts[usize::from(*option)] += 1.0;
        }
        if let Some(last) = &self.last {
            // Early on, holding to an issue says more: everybody gives way at the end.
            let gain = STEADY * (1.0 - time.clamp(0.0, 1.0));
            for ((weight, old), new) in self.weights.iter_mut().zip(last).zip(package) {
                if old == new {
                    *weight += gain;
                }
            }
        }
        self.first.get_or_insert_with(|| package.to_vec());
        self.last = Some(package.to_vec());
        self.heard += 1;
    }

    /// The first and the last offer.
    pub(super) fn ends(&self) -> (Option<&[u16]>, Option<&[u16]>) {
        (self.first.as_deref(), self.last.as_deref())
    }

    /// The estimated utility, by issue and option: weights add up to 1, each issue's best counts 1.
    pub(super) fn tables(&self) -> Vec<Vec<f64>> {
        let total: f64 = self.weights.iter().sum();
        let tables = self.counts.iter().zip(&self.weights).map(|(counts, weight)| {
            let most = counts.iter().copied().fold(0.0, f64::max);
            let worth = |count: &f64| weight / total * ((1.0 + count) / (1.0 + most)).powf(POWER);
            counts.iter().map(worth).collect()
        });
        tables.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_offered_often_and_held_to_is_worth_most() {
        let mut model = Frequencies::new(&[3, 3]);
        for step in 0..12_u16 {
            model.hear(&[2, step % 3], f64::from(step) / 20.0);
        }
        let tables = model.tables();
        assert!(tables[0][2] > tables[0][0] && tables[0][2] > tables[0][1]);
        assert!(
            tables[0][2] > tables[1][0] * 1.5,
            "the issue that it holds to weighs more: {tables:?}"
        );
        assert!(
            (tables[1][0] - tables[1][2]).abs() < 1e-9,
            "the other one tells nothing"
        );
        let best: f64 = tables
            .iter()
            .map(|table| table.iter().copied().fold(0.0, f64::max))
            .sum();
        assert!((best - 1.0).abs() < 1e-9);
    }
}
