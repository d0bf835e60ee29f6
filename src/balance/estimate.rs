//! A mean with its interval.

use serde::Serialize;

/// The mean of independent observations and half the width of its 95 % interval (normal approximation).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Estimate {
    /// The mean.
    pub mean: f64,
    /// The interval is `mean ± half`; 0 where there are fewer than two observations.
    pub half: f64,
    /// How many observations.
    pub count: u64,
}

/// The quantile of the normal distribution that leaves 2.5 % on each side.
const QUANTILE: f64 = 1.96;

impl Estimate {
    /// The mean of some observations.
    #[must_use]
    pub fn of(values: impl IntoIterator<Item = f64>) -> Self {
        // Welford's recurrence (Technometrics 4, 1962): exact enough whatever the size of the mean.
        let (mut count, mut mean, mut squares) = (0_u64, 0.0, 0.0);
        for value in values {
            count += 1;
            let off = value - mean;
            mean += off / float(count);
            squares += off * (value - mean);
        }
        let half = if count < 2 {
            0.0
        } else {
            QUANTILE * (squares / float(count - 1) / float(count)).sqrt()
        };
        Self { mean, half, count }
    }

    /// The share of so many that are some.
    #[must_use]
    pub fn share(some: u64, all: u64) -> Self {
        if all == 0 {
            return Self::default();
        }
        // Wilson's interval would be better near 0 and 1; there the checks ask for counts, not shares.
        let share = float(some) / float(all);
        Self {
            mean: share,
            half: QUANTILE * (share * (1.0 - share) / float(all)).sqrt(),
            count: all,
        }
    }

    /// The mean difference of two lists of observations made in the same worlds.
    #[must_use]
    pub fn paired(ones: &[i32], others: &[i32]) -> Self {
        Self::of(ones.iter().zip(others).map(|(one, other)| f64::from(one - other)))
    }

    /// Whether the whole interval lies above a value.
    #[must_use]
    pub fn is_above(&self, value: f64) -> bool {
        self.count > 0 && self.mean - self.half > value
    }

    /// Whether the whole interval lies below a value.
    #[must_use]
    pub fn is_below(&self, value: f64) -> bool {
        self.count > 0 && self.mean + self.half < value
    }
}

/// A count as a float.
#[expect(clippy::cast_precision_loss, reason = "counts of plays stay far below 2^52")]
pub const fn float(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mean_and_its_interval_are_those_of_the_textbook() {
        let estimate = Estimate::of([2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0]);
        // Sum of squared deviations 32, so the variance is 32/7 and the standard error √(32/7/8).
        assert!((estimate.mean - 5.0).abs() < 1e-12);
        assert!((estimate.half - 1.96 * (32.0_f64 / 56.0).sqrt()).abs() < 1e-12);
        assert!(estimate.is_above(3.0) && estimate.is_below(7.0) && !estimate.is_above(4.9));
    }

    #[test]
    fn nothing_observed_settles_nothing() {
        let nothing = Estimate::of([]);
        assert!(!nothing.is_above(-1.0) && !nothing.is_below(1.0));
        assert_eq!(Estimate::share(0, 0), nothing);
    }

    #[test]
    fn pairs_lose_the_luck_of_the_world() {
        let difference = Estimate::paired(&[101, 201, 301], &[100, 200, 300]);
        assert!((difference.mean - 1.0).abs() < 1e-12 && difference.half.abs() < 1e-12);
    }
}
