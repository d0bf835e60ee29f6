//! What a bidder asks for at a time.

/// A concession from the best to the reservation over the time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Aspiration {
    best: f64,
    reservation: f64,
    exponent: f64,
}

impl Aspiration {
    /// An exponent of 1 concedes evenly; of 5, late: after half the time 3 % of what can be given are
    /// given, after nine tenths 59 %. A share of what lies between is kept to the end.
    pub(super) fn new(best: f64, reservation: f64, exponent: f64, keeps: f64) -> Self {
        let floor = reservation.min(best);
        Self {
            best,
            reservation: floor + keeps * (best - floor),
            exponent,
        }
    }

    /// The least utility that it asks for at a time from 0 to 1.
    pub(super) fn at(&self, time: f64) -> f64 {
        let given = time.clamp(0.0, 1.0).powf(self.exponent);
        let floor = self.reservation.min(self.best);
        (self.best - (self.best - floor) * given).clamp(floor, self.best)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_begins_at_the_best_ends_at_the_reservation_and_never_rises() {
        let aspiration = Aspiration::new(1.0, 0.4, 5.0, 0.0);
        let steps: Vec<f64> = (0..=100).map(|step| aspiration.at(f64::from(step) / 100.0)).collect();
        assert!((steps[0] - 1.0).abs() < 1e-12 && (steps[100] - 0.4).abs() < 1e-12);
        assert!(steps.windows(2).all(|pair| pair[1] <= pair[0]));
        assert!(steps[50] > 0.98, "late rather than early: {}", steps[50]);
    }
}
