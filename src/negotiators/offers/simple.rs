//! Novice and practised: a concession with time, and with it the others' as far as it mirrors.
//!
//! The novice doesn't model the others and doesn't count its turns. The practised one counts what was
//! offered, bids along the frontier against the mean of the others' estimated utilities, and takes in
//! its last turn whatever is better than no agreement.

use super::aspiration::Aspiration;
use super::frequency::Frequencies;
use super::manner::Manner;
use super::reasons::{Believed, Reasons, Tipped, Wanted};
use super::space::{Row, Space, Tables, worth_of};
use super::{Choice, Moment, Seat};

/// How often the estimated frontier is found again, in shares of the time.
const REFRESH: f64 = 0.02;
/// By how much a sum of fractions may be off.
const ROUNDING: f64 = 1e-9;

#[derive(Clone, Debug)]
pub(super) struct Simple {
    seat: Seat,
    /// One model for every other seat, by seat; none at all for a novice.
    models: Vec<Option<Frequencies>>,
    aspiration: Aspiration,
    mirrors: f64,
    /// The least and the most that the others have offered it.
    seen: Option<(f64, f64)>,
    rows: Vec<Row>,
    refreshed: f64,
    /// Counts its own bids, so that a novice doesn't say the same thing every time.
    turns: usize,
}

impl Simple {
    pub(super) fn new(seat: Seat, space: &Space, manner: &Manner, learns: bool) -> Self {
        let models =
            (0..seat.parties).map(|other| (learns && other != seat.me).then(|| Frequencies::new(space.sizes())));
        Self {
            seat,
            models: models.collect(),
            aspiration: Aspiration::new(space.best(), space.reservation(), manner.late, manner.keeps),
            mirrors: manner.mirrors,
            seen: None,
            rows: Vec::new(),
            refreshed: 0.0,
            turns: 0,
        }
    }

    pub(super) fn estimate(&self, seat: usize) -> Option<Tables> {
        let model = self.models.get(seat)?.as_ref()?;
        (model.heard() > 0).then(|| model.tables())
    }

    fn learns(&self) -> bool {
        self.models.iter().any(Option::is_some)
    }

    pub(super) fn hear(&mut self, space: &Space, seat: usize, package: &[u16], time: f64) {
        if seat == self.seat.me {
            return;
        }
        let worth = space.utility(package);
        let (least, most) = self.seen.unwrap_or((worth, worth));
        self.seen = Some((least.min(worth), most.max(worth)));
        if let Some(Some(model)) = self.models.get_mut(seat) {
            model.hear(package, time);
        }
    }

    pub(super) fn decide(&mut self, space: &Space, moment: &Moment<'_>) -> (Choice, Reasons) {
        self.refresh(space, moment.time);
        let target = self.target(space, moment.time);
        let row = self.bid(space, target);
        self.turns += 1;
        let offered = moment.offer.map(|(_, offer)| space.utility(offer));
        let wanted = Wanted {
            asked: row.own,
            expected: target,
            offered,
            chance: None,
        };
        let last = self.learns() && moment.turns_left == Some(1);
        let accepts = offered.is_some_and(|offered| {
            let good = offered >= row.own || offered >= target;
            offered >= space.reservation() && (good || last)
        });
        let tipped = match (accepts, offered.is_some_and(|offered| offered < target)) {
            (true, true) => Tipped::NoTurnLeft,
            (true, false) => Tipped::EnoughNow,
            (false, _) => Tipped::Bids,
        };
        let reasons = Reasons {
            believed: self.believed((!accepts).then_some(&row)),
            wanted,
            tipped,
        };
        (
            if accepts {
                Choice::Accept
            } else {
                Choice::Offer(row.package)
            },
            reasons,
        )
    }

    fn refresh(&mut self, space: &Space, time: f64) {
        let models: Vec<&Frequencies> = self.models.iter().flatten().filter(|model| model.heard() > 0).collect();
        let stale =
            self.rows.is_empty() || (!models.is_empty() && (time - self.refreshed >= REFRESH || self.refreshed == 0.0));
        if !stale {
            return;
        }
        let mean = |tables: Vec<Tables>| -> Option<Tables> {
            let count = f64::from(u32::try_from(tables.len()).unwrap_or(1));
            let sums = tables.into_iter().reduce(|mut sums, tables| {
                for (sum, worth) in sums.iter_mut().flatten().zip(tables.into_iter().flatten()) {
                    *sum += worth;
                }
                sums
            });
            sums.map(|sums| {
                sums.into_iter()
                    .map(|table| table.into_iter().map(|sum| sum / count).collect())
                    .collect()
            })
        };
        let mean = mean(models.iter().map(|model| model.tables()).collect());
        self.rows = match mean {
            Some(mean) => {
                self.refreshed = time;
                space.rows(&[mean])
            }
            None if self.learns() => vec![Row {
                own: space.best(),
                others: [0.0; 4],
                package: space.best_package().to_vec(),
            }],
            None => space.rows(&[]),
        };
        if self.learns() {
            let mut most = f64::NEG_INFINITY;
            self.rows.retain(|row| {
                let kept = row.others[0] > most || most == f64::NEG_INFINITY;
                most = most.max(row.others[0]);
                kept
            });
        }
    }

    /// What it asks for: by the time, and as far as it mirrors by what the others have come towards it.
    fn target(&self, space: &Space, time: f64) -> f64 {
        let by_time = self.aspiration.at(time);
        let reach = (space.best() - space.reservation()).max(1e-9);
        let moved = self
            .seen
            .map_or(0.0, |(least, most)| ((most - least) / reach).clamp(0.0, 1.0));
        let by_answer = space.best() - reach * moved;
        // Like for like, but not past the deadline: at the end it concedes as everybody does.
        let mirrors = self.mirrors * (1.0 - time.clamp(0.0, 1.0).powi(8));
        ((1.0 - mirrors) * by_time + mirrors * by_answer).clamp(space.reservation().min(space.best()), space.best())
    }

    fn bid(&self, space: &Space, target: f64) -> Row {
        let enough = self.rows.partition_point(|row| row.own >= target - ROUNDING);
        let place = if self.learns() {
            // The others like best what costs it most.
            enough.saturating_sub(1)
        } else {
            // Any of the few that are just enough.
            enough.saturating_sub(1 + self.turns % 3)
        };
        self.rows.get(place).cloned().unwrap_or_else(|| Row {
            own: space.best(),
            others: [0.0; 4],
            package: space.best_package().to_vec(),
        })
    }

    fn believed(&self, row: Option<&Row>) -> Vec<Believed> {
        let known = self
            .models
            .iter()
            .enumerate()
            .filter_map(|(seat, model)| model.as_ref().map(|model| (seat, model)));
        let known = known.filter(|(_, model)| model.heard() > 0);
        known
            .map(|(seat, model)| {
                let tables = model.tables();
                let (first, last) = model.ends();
                let worth = |package: Option<&[u16]>| package.map_or(1.0, |package| worth_of(&tables, package));
                Believed {
                    seat,
                    bayesian: 0.0,
                    level: worth(last),
                    conceded: (worth(first) - worth(last)).max(0.0),
                    given: row.map(|row| worth_of(&tables, &row.package)),
                    hardest: false,
                }
            })
            .collect()
    }
}
