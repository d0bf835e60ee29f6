//! The expert: believes, forecasts, plans, and bids along the estimated frontier.
//!
//! With several others it keeps a belief and a forecast of each, because an agreement needs all of
//! them: a bid counts for what it gives to whoever is hardest to satisfy (unanimity; the least and not
//! the mean).

use super::belief::Belief;
use super::forecast::{Assumed, Course, Forecast, Heard};
use super::manner::Manner;
use super::plan::{Outlook, Plan, answers};
use super::reasons::{Believed, Reasons, Tipped, Wanted};
use super::space::{OTHERS, Row, Space, Tables, worth_of};
use super::{Choice, Moment, Seat};
use std::collections::{BTreeMap, BTreeSet};

/// Combinations of courses that a plan reckons with.
const COMBINATIONS: usize = 24;
/// How combinations pair the courses of several others: steps that share no factor with their number.
const PAIRING: [usize; OTHERS] = [1, 7, 11, 13];
/// What a package is believed to be worth to somebody who offered or took it: more than any level.
const SURELY: f64 = 2.0;
/// Of what others have offered, so many of the best are kept in mind.
const KEPT: usize = 48;
/// By how much a sum of fractions may be off.
const ROUNDING: f64 = 1e-9;

/// One other seat.
#[derive(Clone, Debug)]
struct Other {
    seat: usize,
    belief: Belief,
    offers: Vec<(f64, Vec<u16>)>,
    refused: Vec<(f64, Vec<u16>)>,
    takes: BTreeSet<Vec<u16>>,
}

#[derive(Clone, Debug)]
pub(super) struct Expert {
    seat: Seat,
    others: Vec<Other>,
    /// How often it has bid a package itself.
    bids: BTreeMap<Vec<u16>, u32>,
    /// What lies on the table, and whose it is.
    table: Option<(usize, Vec<u16>)>,
    turns: u32,
    is_first: bool,
}

/// What it knows in its turn.
struct Sight {
    rows: Vec<Row>,
    forecasts: Vec<Forecast>,
    /// Levels at the answer to its next bid, by other.
    levels: Vec<f64>,
    plan: Plan,
    effective: u64,
}

impl Expert {
    pub(super) fn new(seat: Seat, sizes: &[u16]) -> Self {
        let others = (0..seat.parties).filter(|other| *other != seat.me).map(|seat| Other {
            seat,
            belief: Belief::new(sizes),
            offers: Vec::new(),
            refused: Vec::new(),
            takes: BTreeSet::new(),
        });
        Self {
            seat,
            others: others.collect(),
            bids: BTreeMap::new(),
            table: None,
            turns: 0,
            is_first: true,
        }
    }

    pub(super) fn estimate(&self, seat: usize) -> Option<Tables> {
        let other = self.others.iter().find(|other| other.seat == seat)?;
        (!other.belief.is_blind()).then(|| other.belief.tables())
    }

    pub(super) fn hear(&mut self, seat: usize, package: &[u16], time: f64) {
        if seat == self.seat.me {
            self.table = Some((seat, package.to_vec()));
            return;
        }
        let parties = self.seat.parties;
        if let Some((from, before)) = self.table.take() {
            // Those between have taken what lay on the table; whoever speaks has refused it.
            for other in &mut self.others {
                let place = |seat: usize| (seat + parties - from) % parties;
                if other.seat == seat {
                    other.refused.push((time, before.clone()));
                } else if other.seat != from && place(other.seat) < place(seat) {
                    other.takes.insert(before.clone());
                }
            }
        }
        if let Some(other) = self.others.iter_mut().find(|other| other.seat == seat) {
            other.belief.hear(package, time);
            other.offers.push((time, package.to_vec()));
            other.takes.insert(package.to_vec());
        }
        self.table = Some((seat, package.to_vec()));
    }

    pub(super) fn decide(&mut self, space: &Space, manner: &Manner, moment: &Moment<'_>) -> (Choice, Reasons) {
        if self.turns == 0 {
            self.is_first = moment.offer.is_none();
        }
        let sight = self.look(space, manner, moment);
        self.turns += 1;
        let offered = moment.offer.map(|(_, offer)| space.utility(offer));
        let reservation = space.reservation();
        let wanted = Wanted {
            asked: sight.plan.price,
            expected: sight.plan.value,
            offered,
            chance: Some(sight.plan.chance),
        };
        if let Some(offered) = offered {
            let no_turn = sight.effective == 0 && offered >= reservation;
            let enough = offered >= reservation && offered >= sight.plan.value - ROUNDING;
            if no_turn || enough {
                let tipped = if no_turn { Tipped::NoTurnLeft } else { Tipped::EnoughNow };
                return (Choice::Accept, self.reasons(&sight, None, wanted, tipped));
            }
        }
        let row = self.bid(space, manner, &sight);
        let tipped = if sight.plan.chance > 0.0 {
            Tipped::Bids
        } else {
            Tipped::Waits
        };
        let reasons = self.reasons(
            &sight,
            Some(&row),
            Wanted {
                asked: row.own,
                ..wanted
            },
            tipped,
        );
        *self.bids.entry(row.package.clone()).or_default() += 1;
        (Choice::Offer(row.package), reasons)
    }

    fn look(&self, space: &Space, manner: &Manner, moment: &Moment<'_>) -> Sight {
        let tables: Vec<Tables> = self.others.iter().map(|other| other.belief.tables()).collect();
        let rows = self.rows(space, &tables);
        let left = self.turns_left(moment);
        // Whoever speaks first is answered in its last turn; the others' last bids nobody answers.
        let effective = if self.is_first { left } else { left.saturating_sub(1) };
        let prior = manner.assumes;
        let assumed = Assumed {
            yields_at_last: if self.is_first {
                prior.yields_to_first
            } else {
                prior.yields_to_later
            },
            yields_to: prior.yields_to,
            spread: prior.spread,
            doubt: prior.doubt,
        };
        let heard = |other: &Other, tables: &Tables| Heard {
            offers: other
                .offers
                .iter()
                .map(|(time, package)| (*time, worth_of(tables, package)))
                .collect(),
            refused: other
                .refused
                .iter()
                .map(|(time, package)| (*time, worth_of(tables, package)))
                .collect(),
        };
        let forecasts: Vec<Forecast> = self
            .others
            .iter()
            .zip(&tables)
            .map(|(other, tables)| Forecast::of(&heard(other, tables), moment.time, assumed))
            .collect();
        let times = answers(moment.time, left, effective, self.is_first);
        let outlook = self.outlook(space, manner, &rows, &forecasts, &times);
        // The last turn that somebody can answer is the end, whatever the platform's time says.
        let progress = if effective <= 1 { 1.0 } else { moment.time };
        // All of them have to come together: whoever has conceded least counts.
        let conceded = forecasts.iter().map(|forecast| forecast.conceded).fold(1.0, f64::min);
        let plan = manner.plan(space, progress, conceded, &outlook);
        let next = times.first().copied().unwrap_or(moment.time);
        let levels = forecasts.iter().map(|forecast| {
            let parts = forecast
                .courses
                .iter()
                .map(|course| course.chance * course.at(next, false));
            parts.sum()
        });
        Sight {
            levels: levels.collect(),
            rows,
            forecasts,
            plan,
            effective,
        }
    }

    /// Packages worth a thought; those that somebody has offered or taken are known to be good for it.
    fn rows(&self, space: &Space, tables: &[Tables]) -> Vec<Row> {
        let mut rows = space.rows(tables);
        for (place, other) in self.others.iter().enumerate() {
            let mut known: Vec<(f64, &Vec<u16>)> = other
                .takes
                .iter()
                .map(|package| (space.utility(package), package))
                .collect();
            known.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
            for (own, package) in known.into_iter().take(KEPT) {
                let found = rows.binary_search_by(|row| own.total_cmp(&row.own).then_with(|| row.package.cmp(package)));
                match found {
                    Ok(found) => rows[found].others[place] = SURELY,
                    Err(at) => {
                        let mut others = [0.0; OTHERS];
                        for (worth, tables) in others.iter_mut().zip(tables) {
                            *worth = worth_of(tables, package);
                        }
                        others[place] = SURELY;
                        rows.insert(
                            at,
                            Row {
                                own,
                                others,
                                package: package.clone(),
                            },
                        );
                    }
                }
            }
        }
        rows
    }

    /// How many turns are left, this one included: as told, or by how fast time has gone so far.
    fn turns_left(&self, moment: &Moment<'_>) -> u64 {
        moment.turns_left.unwrap_or_else(|| {
            let each = moment.time / f64::from(self.turns + 1);
            let left = ((1.0 - moment.time) / each.max(1e-6)).clamp(1.0, 1e6);
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "between 1 and a million"
            )]
            let left = left as u64;
            left
        })
    }

    /// What each combination of courses would let it have, by turn.
    fn outlook(&self, space: &Space, manner: &Manner, rows: &[Row], forecasts: &[Forecast], times: &[f64]) -> Outlook {
        let reservation = space.reservation();
        let fallback = if self.is_first {
            reservation
        } else {
            self.last_word(space, manner)
        };
        let courses: Vec<Vec<Course>> = forecasts.iter().map(|forecast| forecast.drawn(COMBINATIONS)).collect();
        let front = front(rows, self.others.len(), reservation);
        let prices = (0..COMBINATIONS).map(|number| {
            let mine: Vec<Course> = courses
                .iter()
                .zip(PAIRING)
                .map(|(courses, step)| courses[(number * step) % COMBINATIONS])
                .collect();
            let price = |(turn, time): (usize, &f64)| {
                let is_last = turn + 1 == times.len();
                let levels: Vec<f64> = mine.iter().map(|course| course.at(*time, is_last)).collect();
                let good = |row: &&&Row| row.others.iter().zip(&levels).all(|(worth, level)| worth >= level);
                front.iter().find(good).map_or(reservation, |row| row.own)
            };
            times.iter().enumerate().map(price).collect()
        });
        Outlook {
            prices: prices.collect(),
            fallback,
        }
    }

    /// What the others' last offer may be worth, which it would take: what they offered lately.
    fn last_word(&self, space: &Space, manner: &Manner) -> f64 {
        let reservation = space.reservation();
        let gains = self.others.iter().flat_map(|other| {
            let lately = other.offers.iter().rev().take(4);
            lately.map(|(_, package)| (space.utility(package) - reservation).max(0.0))
        });
        let gains: Vec<f64> = gains.collect();
        let count = f64::from(u32::try_from(gains.len().max(1)).unwrap_or(1));
        reservation + manner.assumes.last_word * gains.iter().sum::<f64>() / count
    }

    /// Of what is worth the price, the package that leaves whoever is hardest to satisfy best off; one
    /// that it hasn't bid yet rather than one that it has, because it says more and answers those who
    /// concede for every new offer.
    fn bid(&self, space: &Space, manner: &Manner, sight: &Sight) -> Row {
        let enough = sight.rows.partition_point(|row| row.own >= sight.plan.price - ROUNDING);
        let is_last = sight.effective <= 1;
        let worth = |row: &Row| {
            let said = self.bids.get(&row.package).copied().unwrap_or(0);
            let weary = if is_last {
                0.0
            } else {
                manner.assumes.weary * f64::from(said.min(4))
            };
            margin(row, &sight.levels).1 - weary
        };
        let best = sight.rows[..enough].iter().max_by(|a, b| worth(a).total_cmp(&worth(b)));
        best.cloned().unwrap_or_else(|| Row {
            own: space.best(),
            others: [0.0; OTHERS],
            package: space.best_package().to_vec(),
        })
    }

    fn reasons(&self, sight: &Sight, bid: Option<&Row>, wanted: Wanted, tipped: Tipped) -> Reasons {
        let hardest = bid.map(|row| margin(row, &sight.levels).0);
        let believed = self
            .others
            .iter()
            .zip(&sight.forecasts)
            .enumerate()
            .filter(|(_, (other, _))| !other.belief.is_blind());
        let believed = believed.map(|(place, (other, forecast))| Believed {
            seat: other.seat,
            bayesian: other.belief.bayesian_share(),
            level: forecast.level,
            conceded: forecast.conceded,
            given: bid.map(|row| row.others[place].min(1.0)),
            hardest: hardest == Some(place),
        });
        Reasons {
            believed: believed.collect(),
            wanted,
            tipped,
        }
    }
}

/// Who is hardest to satisfy with a package, and by how much it is above that one's level.
fn margin(row: &Row, levels: &[f64]) -> (usize, f64) {
    let margins = row
        .others
        .iter()
        .zip(levels)
        .map(|(worth, level)| worth - level)
        .enumerate();
    margins.min_by(|a, b| a.1.total_cmp(&b.1)).unwrap_or((0, 0.0))
}

/// The rows above the reservation that no other beats for everybody, from the own best down.
fn front(rows: &[Row], others: usize, reservation: f64) -> Vec<&Row> {
    let mut kept: Vec<&Row> = Vec::new();
    for row in rows.iter().take_while(|row| row.own >= reservation) {
        let beaten = if others == 1 {
            kept.last().is_some_and(|last| last.others[0] >= row.others[0])
        } else {
            kept.iter()
                .any(|other| other.others.iter().zip(&row.others).all(|(a, b)| a >= b))
        };
        if !beaten {
            kept.push(row);
        }
    }
    kept
}
