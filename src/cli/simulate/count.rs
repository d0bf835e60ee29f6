//! What is counted of one play, and the sum over many.

use super::super::failure::Failure;
use super::super::seats::describe;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;
use two_tables::analysis::Line;
use two_tables::rules::climate::pairs;
use two_tables::rules::event::Ending;
use two_tables::rules::scenario::{Scenario, Situation};
use two_tables::rules::state::{Origin, Status};
use two_tables::table::{Seat, Table};
use two_tables::text::Catalogue;

/// What came of one play.
#[derive(Clone, Debug)]
pub struct Counted {
    world: u64,
    seats: Vec<String>,
    ending: &'static str,
    rounds: u32,
    acts: usize,
    points: Vec<i32>,
    line: Vec<i32>,
    /// Agreements of this play that came into force; in one sitting, 1 or 0.
    signed: u32,
    /// Agreements that operate at the end, inherited ones included.
    operating: u32,
    fallow: u32,
    lapsed: u32,
    left: u32,
    tension: u8,
    /// Trust of each pair, the lower of its two directions.
    trust: Vec<i32>,
}

impl Counted {
    /// Plays one world to its end.
    pub fn of(scenario: &Arc<Scenario>, world: u64, seats: Vec<Seat>) -> Self {
        let named = seats.iter().copied().map(describe).collect();
        let table = Table::open(Arc::clone(scenario), world, seats);
        let state = table.state();
        let count = |which: &dyn Fn(&two_tables::rules::state::Agreement) -> bool| {
            let number = state.agreements.iter().filter(|agreement| which(agreement)).count();
            u32::try_from(number).unwrap_or(u32::MAX)
        };
        let agreed = u32::from(state.ending == Some(Ending::Agreed) && state.agreements.is_empty());
        Self {
            world,
            seats: named,
            ending: ending(state.ending),
            rounds: u32::from(state.round) + 1,
            acts: table.save().record.acts.len(),
            points: state.parties.iter().map(|party| party.points).collect(),
            line: Line::of(scenario, world).points,
            signed: agreed + count(&|agreement| matches!(agreement.origin, Origin::Draft(_))),
            operating: count(&|agreement| agreement.alive() && agreement.operating),
            fallow: count(&|agreement| agreement.fallow()),
            lapsed: count(&|agreement| agreement.status == Status::Lapsed),
            left: count(&|agreement| matches!(agreement.status, Status::Left(_))),
            tension: state.tension,
            trust: pairs(scenario.situation.everyone())
                .map(|(a, b)| state.trust.pair(a, b))
                .collect(),
        }
    }

    fn gains(&self) -> impl Iterator<Item = i32> {
        self.points.iter().zip(&self.line).map(|(points, line)| points - line)
    }

    /// As one JSON object.
    pub fn json(&self, situation: &Situation) -> Value {
        json!({
            "scenario": situation.key,
            "game": situation.game,
            "seed": self.world,
            "seats": by_party(situation, self.seats.iter().cloned()),
            "ending": self.ending,
            "rounds": self.rounds,
            "acts": self.acts,
            "points": by_party(situation, self.points.iter().copied()),
            "line": by_party(situation, self.line.iter().copied()),
            "above_line": by_party(situation, self.gains()),
            "signed": self.signed,
            "operating": self.operating,
            "fallow": self.fallow,
            "lapsed": self.lapsed,
            "left": self.left,
            "tension": self.tension,
            "trust": by_pair(situation, self.trust.iter().copied()),
        })
    }
}

const fn ending(ending: Option<Ending>) -> &'static str {
    match ending {
        Some(Ending::Completed) => "completed",
        Some(Ending::Collapsed) => "collapsed",
        Some(Ending::Agreed) => "agreed",
        Some(Ending::Impasse) => "impasse",
        None => "open",
    }
}

fn by_party<T: Into<Value>>(situation: &Situation, values: impl Iterator<Item = T>) -> Value {
    let keys = situation.parties.iter().map(|party| party.key.clone());
    Value::Object(keys.zip(values.map(Into::into)).collect::<Map<_, _>>())
}

fn by_pair<T: Into<Value>>(situation: &Situation, values: impl Iterator<Item = T>) -> Value {
    let keys =
        pairs(situation.everyone()).map(|(a, b)| format!("{}-{}", situation.party(a).key, situation.party(b).key));
    Value::Object(keys.zip(values.map(Into::into)).collect::<Map<_, _>>())
}

/// Sums over plays.
#[derive(Clone, Debug)]
pub struct Summary {
    plays: u64,
    points: Vec<i64>,
    line: Vec<i64>,
    /// Squares of points above the line, for their spread.
    squares: Vec<i64>,
    trust: Vec<i64>,
    signed: u64,
    operating: u64,
    fallow: u64,
    lapsed: u64,
    left: u64,
    tension: u64,
    rounds: u64,
    endings: BTreeMap<&'static str, u64>,
}

impl Summary {
    /// Nothing yet.
    pub fn new(situation: &Situation) -> Self {
        let parties = situation.party_count();
        Self {
            plays: 0,
            points: vec![0; parties],
            line: vec![0; parties],
            squares: vec![0; parties],
            trust: vec![0; pairs(situation.everyone()).count()],
            signed: 0,
            operating: 0,
            fallow: 0,
            lapsed: 0,
            left: 0,
            tension: 0,
            rounds: 0,
            endings: BTreeMap::new(),
        }
    }

    /// One play more.
    pub fn add(&mut self, play: &Counted) {
        let add = |sums: &mut [i64], values: &[i32]| {
            for (sum, value) in sums.iter_mut().zip(values) {
                *sum += i64::from(*value);
            }
        };
        self.plays += 1;
        add(&mut self.points, &play.points);
        add(&mut self.line, &play.line);
        add(&mut self.trust, &play.trust);
        for (sum, gain) in self.squares.iter_mut().zip(play.gains()) {
            *sum += i64::from(gain) * i64::from(gain);
        }
        self.signed += u64::from(play.signed);
        self.operating += u64::from(play.operating);
        self.fallow += u64::from(play.fallow);
        self.lapsed += u64::from(play.lapsed);
        self.left += u64::from(play.left);
        self.tension += u64::from(play.tension);
        self.rounds += u64::from(play.rounds);
        *self.endings.entry(play.ending).or_default() += 1;
    }

    fn mean(&self, sum: impl Into<f64>) -> f64 {
        let plays = u32::try_from(self.plays).unwrap_or(u32::MAX).max(1);
        (sum.into() / f64::from(plays) * 100.0).round() / 100.0
    }

    fn means(&self, sums: &[i64]) -> Vec<f64> {
        sums.iter().map(|sum| self.mean(float(*sum))).collect()
    }

    /// Mean points above the line, by party.
    fn gains(&self) -> Vec<f64> {
        let gains = self.points.iter().zip(&self.line).map(|(points, line)| points - line);
        self.means(&gains.collect::<Vec<_>>())
    }

    /// Standard deviations of the points above the line, by party.
    fn spreads(&self) -> Vec<f64> {
        let plays = float(i64::try_from(self.plays).unwrap_or(i64::MAX).max(1));
        let gains = self
            .points
            .iter()
            .zip(&self.line)
            .map(|(points, line)| float(points - line) / plays);
        let variances = self
            .squares
            .iter()
            .zip(gains)
            .map(|(squares, mean)| float(*squares) / plays - mean * mean);
        variances
            .map(|variance| (variance.max(0.0).sqrt() * 100.0).round() / 100.0)
            .collect()
    }

    fn count(&self, sum: u64) -> f64 {
        self.mean(float(i64::try_from(sum).unwrap_or(i64::MAX)))
    }

    /// As one JSON object: `{"summary": …}`.
    pub fn json(&self, situation: &Situation) -> Value {
        json!({ "summary": {
            "plays": self.plays,
            "endings": self.endings,
            "points": by_party(situation, self.means(&self.points).into_iter()),
            "line": by_party(situation, self.means(&self.line).into_iter()),
            "above_line": by_party(situation, self.gains().into_iter()),
            "spread_above_line": by_party(situation, self.spreads().into_iter()),
            "signed": self.count(self.signed),
            "operating": self.count(self.operating),
            "fallow": self.count(self.fallow),
            "lapsed": self.count(self.lapsed),
            "left": self.count(self.left),
            "tension": self.count(self.tension),
            "trust": by_pair(situation, self.means(&self.trust).into_iter()),
            "rounds": self.count(self.rounds),
        }})
    }

    /// As words and a small table.
    pub fn write(&self, situation: &Situation, words: &Catalogue, out: &mut impl Write) -> Result<(), Failure> {
        let heads = ["party", "points", "line", "gain"].map(|head| words.get(&format!("cli-simulate-{head}")));
        writeln!(out, "{:<16}{:>10}{:>10}{:>16}", heads[0], heads[1], heads[2], heads[3])?;
        let (points, line) = (self.means(&self.points), self.means(&self.line));
        let (gains, spreads) = (self.gains(), self.spreads());
        for party in situation.party_ids() {
            let at = party.index();
            let gain = format!("{:.1} ±{:.1}", gains[at], spreads[at]);
            writeln!(
                out,
                "{:<16}{:>10.1}{:>10.1}{gain:>16}",
                words.party_short(situation, party),
                points[at],
                line[at]
            )?;
        }
        let agreements = [
            ("signed", self.signed),
            ("operating", self.operating),
            ("fallow", self.fallow),
            ("lapsed", self.lapsed),
        ];
        let agreements = agreements.map(|(name, sum)| (name, format!("{:.2}", self.count(sum)).into()));
        writeln!(out, "{}", words.get_with("cli-simulate-agreements", &agreements))?;
        let trust: Vec<String> = pairs(situation.everyone())
            .zip(self.means(&self.trust))
            .map(|((a, b), trust)| {
                format!(
                    "{}–{} {trust:.0}",
                    words.party_short(situation, a),
                    words.party_short(situation, b)
                )
            })
            .collect();
        let climate = [
            ("trust", trust.join(", ").into()),
            ("tension", format!("{:.0}", self.count(self.tension)).into()),
            ("rounds", format!("{:.1}", self.count(self.rounds)).into()),
        ];
        writeln!(out, "{}", words.get_with("cli-simulate-climate", &climate))?;
        let endings: Vec<String> = self
            .endings
            .iter()
            .map(|(ending, count)| format!("{ending} {count}"))
            .collect();
        let endings = [("endings", endings.join(", ").into())];
        writeln!(out, "{}", words.get_with("cli-simulate-endings", &endings))?;
        Ok(())
    }
}

/// Sums of plays are far below the numbers that this would round.
#[allow(clippy::cast_precision_loss, reason = "sums of plays stay far below 2^52")]
const fn float(sum: i64) -> f64 {
    sum as f64
}
