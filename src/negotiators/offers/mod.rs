//! Alternating offers on somebody else's domain: what [`Bidder`] does when it plays one seat of a
//! negotiation by the line protocol, between two parties or among up to five with unanimity.
//!
//! Three strengths and four temperaments, built from parts; docs/negotiators.md says which does what,
//! with sources.
//! - *Aspiration* (novice, practised): time-dependent concession (Faratin, Sierra and Jennings 1998,
//!   doi 10.1016/S0921-8890(98)00029-3), in mirroring ones mixed with their behaviour-dependent tactic.
//! - *Opponent models*: how often each option was offered and how seldom an issue was changed
//!   (`frequency`; van Krimpen, Looije and Hajizadeh 2013, doi 10.1007/978-3-642-30737-9_17), and in
//!   experts hypotheses on weights and shapes updated by Bayes' rule (`bayes`; Hindriks and Tykhonov
//!   2008), believed as far as the offers bear them out (`belief`).
//! - *Bidding*: along the frontier between its own utility and the others' estimated ones (`space`);
//!   experts by whoever is hardest to satisfy.
//! - *Acceptance*: what is at least as good as its own next bid, and in the last turn whatever is better
//!   than no agreement (`AC_next` and `AC_time`: Baarslag, Hindriks and Jonker 2013, doi
//!   10.1007/978-3-642-30737-9_6); experts by optimal stopping (`plan`; Baarslag and Hindriks 2013).
//! - *Deadline*: experts forecast each other's concession (`forecast`) and plan their turns back from
//!   the last that somebody can answer.

mod aspiration;
mod bayes;
mod belief;
mod descent;
mod expert;
mod forecast;
mod frequency;
mod groups;
mod manner;
mod plan;
mod reasons;
mod simple;
mod space;
pub mod time_based;

use super::temperament::{Strength, Temperament};
use crate::analysis::TooLarge;
use crate::analysis::domain::{Domain, Flaw};
use expert::Expert;
use manner::Manner;
use simple::Simple;
use space::Space;

pub use reasons::{Believed, Reasons, Tipped, Wanted};

/// The strength and temperament of a bidder that isn't told any: those that score best against the
/// published negotiators (docs/negotiators.md).
pub const USUAL: (Strength, Temperament) = (Strength::Expert, Temperament::Hard);

/// Where a bidder sits. Seats speak in the order of their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Its number, counted from 0.
    pub me: usize,
    /// How many seats there are: 2 to 5.
    pub parties: usize,
}

/// What the bidder sees in its turn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment<'a> {
    /// How much of the time is gone, 0 to 1.
    pub time: f64,
    /// How many turns it has left, this one included; none where only time counts.
    pub turns_left: Option<u64>,
    /// What lies on the table, and from whom; nothing where it is its own.
    pub offer: Option<(usize, &'a [u16])>,
}

/// What the bidder does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// It takes what lies on the table.
    Accept,
    /// It offers a package.
    Offer(Vec<u16>),
    /// It leaves: no package is better for it than none.
    Leave,
}

/// Why a bidder cannot play.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Unable {
    /// The domain is wrong.
    #[error("{0}")]
    Flaw(#[from] Flaw),
    /// The domain is too large.
    #[error("{0}")]
    TooLarge(#[from] TooLarge),
    /// There is no such seat.
    #[error("there is no seat {me} among {parties} parties; there are 2 to 5, counted from 0")]
    Seat {
        /// The seat.
        me: usize,
        /// The parties.
        parties: usize,
    },
}

#[derive(Clone, Debug)]
enum Mind {
    Simple(Simple),
    Expert(Expert),
}

/// A negotiator for one seat. What it does follows from what it was told and nothing else: no clock,
/// nothing drawn.
#[derive(Clone, Debug)]
pub struct Bidder {
    space: Space,
    manner: Manner,
    mind: Mind,
    heard: Heard,
}

/// What was heard of whom. Some platforms tell of an offer that lies on the table only when its round is
/// over; it counts when it is seen, and then not again.
#[derive(Clone, Debug)]
struct Heard {
    /// By seat: the latest offer since the last turn.
    latest: Vec<Option<Vec<u16>>>,
    /// By seat: what was seen on the table and is still to be told.
    ahead: Vec<Option<Vec<u16>>>,
}

impl Bidder {
    /// A bidder for a seat, with the one profile of a domain.
    ///
    /// # Errors
    /// If the domain is wrong or too large, or the seat is not there.
    pub fn new(domain: &Domain, seat: Seat, strength: Strength, temperament: Temperament) -> Result<Self, Unable> {
        let Seat { me, parties } = seat;
        if !(2..=5).contains(&parties) || me >= parties {
            return Err(Unable::Seat { me, parties });
        }
        let manner = Manner::of(strength, temperament);
        let space = Space::new(domain, Manner::effort(strength, parties))?;
        let mind = match strength {
            Strength::Novice => Mind::Simple(Simple::new(seat, &space, &manner, false)),
            Strength::Practised => Mind::Simple(Simple::new(seat, &space, &manner, true)),
            Strength::Expert => Mind::Expert(Expert::new(seat, space.sizes())),
        };
        let heard = Heard {
            latest: vec![None; parties],
            ahead: vec![None; parties],
        };
        Ok(Self {
            space,
            manner,
            mind,
            heard,
        })
    }

    /// Whether a list of options is a package of this domain.
    #[must_use]
    pub fn package(&self, options: &[usize]) -> Option<Vec<u16>> {
        let sizes = self.space.sizes();
        if options.len() != sizes.len() {
            return None;
        }
        let options = options.iter().zip(sizes);
        options
            .map(|(option, size)| u16::try_from(*option).ok().filter(|option| option < size))
            .collect()
    }

    /// Hears an offer of some seat, in the order in which they were made; its own may be among them.
    pub fn hear(&mut self, seat: usize, package: &[u16], time: f64) {
        let Some(ahead) = self.heard.ahead.get_mut(seat) else {
            return;
        };
        if ahead.as_deref() == Some(package) {
            *ahead = None;
            return;
        }
        self.heard.latest[seat] = Some(package.to_vec());
        self.take_in(seat, package, time);
    }

    fn take_in(&mut self, seat: usize, package: &[u16], time: f64) {
        match &mut self.mind {
            Mind::Simple(simple) => simple.hear(&self.space, seat, package, time),
            Mind::Expert(expert) => expert.hear(seat, package, time),
        }
    }

    /// What it believes options are worth to another seat, by issue and option, the best package counting
    /// at most 1; none where it has no model of that seat, or has heard nothing of it.
    #[must_use]
    pub fn estimate(&self, seat: usize) -> Option<Vec<Vec<f64>>> {
        match &self.mind {
            Mind::Simple(simple) => simple.estimate(seat),
            Mind::Expert(expert) => expert.estimate(seat),
        }
    }

    /// What to do now, and why.
    pub fn decide(&mut self, moment: &Moment<'_>) -> (Choice, Reasons) {
        if let Some((from, package)) = moment.offer
            && let Some(latest) = self.heard.latest.get(from)
            && latest.as_deref() != Some(package)
        {
            self.heard.ahead[from] = Some(package.to_vec());
            self.take_in(from, package, moment.time);
        }
        self.heard.latest.fill(None);
        if self.space.best() < self.space.reservation() {
            let reservation = self.space.reservation();
            let wanted = Wanted {
                asked: reservation,
                expected: reservation,
                offered: moment.offer.map(|(_, offer)| self.space.utility(offer)),
                chance: None,
            };
            let reasons = Reasons {
                believed: Vec::new(),
                wanted,
                tipped: Tipped::NothingToGain,
            };
            return (Choice::Leave, reasons);
        }
        match &mut self.mind {
            Mind::Simple(simple) => simple.decide(&self.space, moment),
            Mind::Expert(expert) => expert.decide(&self.space, &self.manner, moment),
        }
    }
}
