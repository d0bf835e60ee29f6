//! Alternating offers on a domain: parties speak in turn, and what lies on the table is agreed when
//! every other party has taken it since it was put there (Aydoğan, Festen, Hindriks and Jonker 2017,
//! doi 10.1007/978-3-319-51563-2_10, stacked alternating offers).

use super::export::as_they_stand;
use super::program::{Fault, Program};
use super::protocol::{Move, VERSION};
use crate::analysis::domain::{Domain, Profile};
use crate::negotiators::offers::time_based::TimeBased;
use crate::negotiators::offers::{Bidder, Choice, Moment};
use serde_json::{Value, json};

/// Who sits in a seat.
#[derive(Debug)]
pub enum Player {
    /// A bidder of this program.
    Bidder(Box<Bidder>),
    /// A plain player that goes by the time alone.
    TimeBased(Box<TimeBased>),
    /// Somebody else's program.
    Program(Box<Program>),
}

impl Player {
    /// Whether it hears what others offer to one another.
    const fn listens(&self) -> bool {
        !matches!(self, Self::TimeBased(_))
    }
}

/// How a negotiation ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// What was agreed.
    pub agreement: Option<Vec<u16>>,
    /// In which round, counted from 0.
    pub step: u64,
    /// Who spoiled it, and how.
    pub fault: Option<(usize, Fault)>,
}

/// What lies on the table.
struct Table {
    package: Vec<u16>,
    from: usize,
    taken: usize,
}

/// Holds a negotiation of so many rounds; one player a profile.
///
/// A player that fails ends it without an agreement, and is named.
pub fn hold(domain: &Domain, players: &mut [Player], rounds: u64, seed: u64) -> Held {
    let mut session = Session {
        domain,
        rounds,
        step: 0,
        table: None,
        unheard: vec![Vec::new(); players.len()],
    };
    let mut fault = None;
    for (me, player) in players.iter_mut().enumerate() {
        if let Player::Program(program) = player
            && fault.is_none()
        {
            fault = program
                .begin(&init(domain, me, rounds, seed))
                .err()
                .map(|fault| (me, fault));
        }
    }
    let agreement = if fault.is_none() {
        session.run(players, &mut fault)
    } else {
        None
    };
    let end = json!({ "type": "end", "agreement": agreement, "step": session.step });
    for player in players {
        if let Player::Program(program) = player {
            program.tell(&end);
        }
    }
    Held {
        agreement,
        step: session.step,
        fault,
    }
}

struct Session<'a> {
    domain: &'a Domain,
    rounds: u64,
    step: u64,
    table: Option<Table>,
    /// By seat: offers since its last turn.
    unheard: Vec<Vec<(usize, Vec<u16>)>>,
}

impl Session<'_> {
    fn run(&mut self, players: &mut [Player], fault: &mut Option<(usize, Fault)>) -> Option<Vec<u16>> {
        for step in 0..self.rounds {
            self.step = step;
            for me in 0..players.len() {
                let chosen = match self.ask(me, &mut players[me]) {
                    Ok(chosen) => chosen,
                    Err(wrong) => {
                        *fault = Some((me, wrong));
                        return None;
                    }
                };
                match (chosen, &mut self.table) {
                    (Choice::Leave, _) => return None,
                    (Choice::Accept, Some(table)) if table.from != me => {
                        table.taken += 1;
                        if table.taken == players.len() {
                            return Some(table.package.clone());
                        }
                    }
                    (Choice::Accept, _) => {
                        *fault = Some((me, Fault::Nonsense("it takes what nobody else has offered".to_owned())));
                        return None;
                    }
                    (Choice::Offer(package), _) => {
                        let listeners = self.unheard.iter_mut().zip(&*players);
                        for (heard, _) in listeners.filter(|(_, player)| player.listens()) {
                            heard.push((me, package.clone()));
                        }
                        self.table = Some(Table {
                            package,
                            from: me,
                            taken: 1,
                        });
                    }
                }
            }
        }
        None
    }

    /// How much of the time is gone.
    #[allow(clippy::cast_precision_loss, reason = "a share of rounds")]
    fn time(&self) -> f64 {
        (self.step + 1) as f64 / (self.rounds + 1) as f64
    }

    fn ask(&mut self, me: usize, player: &mut Player) -> Result<Choice, Fault> {
        let (time, heard) = (self.time(), std::mem::take(&mut self.unheard[me]));
        let offer = self.table.as_ref().filter(|table| table.from != me);
        let moment = Moment {
            time,
            turns_left: Some(self.rounds - self.step),
            offer: offer.map(|table| (table.from, table.package.as_slice())),
        };
        match player {
            Player::TimeBased(player) => Ok(player.decide(&moment)),
            Player::Bidder(bidder) => {
                for (from, package) in &heard {
                    bidder.hear(*from, package, time);
                }
                Ok(bidder.decide(&moment).0)
            }
            Player::Program(program) => {
                let turn = json!({
                    "type": "turn", "step": self.step, "time": time,
                    "offer": offer.map(|table| &table.package), "from": offer.map(|table| table.from),
                    "events": heard,
                });
                match program.turn(&turn)? {
                    Move::Accept { .. } => Ok(Choice::Accept),
                    Move::End { .. } => Ok(Choice::Leave),
                    Move::Offer { offer, .. } => self.package(&offer).map(Choice::Offer),
                }
            }
        }
    }

    fn package(&self, options: &[usize]) -> Result<Vec<u16>, Fault> {
        let wrong = || Fault::Nonsense(format!("{options:?} is no package"));
        if options.len() != self.domain.issues.len() {
            return Err(wrong());
        }
        let pairs = options.iter().zip(&self.domain.issues);
        let fits = pairs.map(|(option, issue)| u16::try_from(*option).ok().filter(|_| *option < issue.values.count()));
        fits.collect::<Option<Vec<u16>>>().ok_or_else(wrong)
    }
}

/// Whether the protocol can say what a profile is worth: nothing together but pairs.
#[must_use]
pub fn can_be_said(profile: &Profile) -> bool {
    profile.regions.iter().all(|region| region.ranges.len() <= 2)
}

/// The line that begins a negotiation.
fn init(domain: &Domain, me: usize, rounds: u64, seed: u64) -> Value {
    let profile = &domain.profiles[me];
    let issues = domain.issues.iter().map(|issue| {
        let names = (0..issue.values.count()).map_while(|option| issue.values.name(option));
        json!({ "name": issue.name, "values": names.collect::<Vec<_>>() })
    });
    let utility = profile.utility();
    let (mut weights, mut tables) = as_they_stand(profile);
    if utility.links.iter().any(|(spans, _)| spans.len() == 1) {
        // Boxes over one issue are part of its table.
        weights.fill(1.0);
        tables.clone_from(&utility.tables);
    }
    let mut pairs = Vec::new();
    for (spans, worth) in &utility.links {
        match spans.as_slice() {
            [one] => {
                for option in one.from..=one.to {
                    tables[one.issue][usize::from(option)] += worth;
                }
            }
            [one, other] => {
                let mut worths = vec![vec![0.0; tables[other.issue].len()]; tables[one.issue].len()];
                for row in &mut worths[usize::from(one.from)..=usize::from(one.to)] {
                    row[usize::from(other.from)..=usize::from(other.to)].fill(*worth);
                }
                pairs.push(json!([one.issue, other.issue, worths]));
            }
            _ => {}
        }
    }
    let least: f64 = utility
        .tables
        .iter()
        .map(|table| table.iter().copied().fold(f64::INFINITY, f64::min))
        .sum();
    json!({
        "type": "init", "protocol": VERSION,
        "scenario": { "name": domain.name, "issues": issues.collect::<Vec<_>>() },
        "ufun": { "type": "linear", "weights": weights, "values": tables, "pairs": pairs },
        "reservation": profile.no_agreement().unwrap_or(least),
        "n_steps": rounds, "n_parties": domain.profiles.len(), "me": me, "seed": seed,
    })
}
