//! Alternating offers on somebody else's domain: what [`Bidder`] does when it plays one seat of a
//! negotiation by the line protocol, between two parties or among up to five with unanimity.
//!
//! From parts, each with its source:
//! - *Aspiration*: time-dependent concession (Faratin, Sierra and Jennings 1998, doi
//!   10.1016/S0921-8890(98)00029-3), from the best package to the reservation, late rather than early.
//! - *Opponent model*: how often each option was offered, and how seldom an issue was changed
//!   (van Krimpen, Looije and Hajizadeh 2013, doi 10.1007/978-3-642-30737-9_17; how well such models
//!   do: doi 10.1007/978-3-319-69131-2_16).
//! - *Bidding*: along the frontier between its own utility and the others' estimated one, at its own
//!   aspiration.
//! - *Acceptance*: what is at least as good as its own next bid; in the last round, whatever is
//!   better than no agreement (`AC_next` and `AC_time`: Baarslag, Hindriks and Jonker 2013, doi
//!   10.1007/978-3-642-30737-9_6).

mod aspiration;
mod descent;
mod frequency;
mod space;
pub mod time_based;

use crate::analysis::TooLarge;
use crate::analysis::domain::{Domain, Flaw};
use aspiration::Aspiration;
use frequency::Frequencies;
use space::Space;

/// How often the estimated frontier is found again, in shares of the time.
const REFRESH: f64 = 0.02;

/// What the bidder sees in its turn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment<'a> {
    /// How much of the time is gone, 0 to 1.
    pub time: f64,
    /// Whether this is the seat's last turn.
    pub last: bool,
    /// What lies on the table, from somebody else.
    pub offer: Option<&'a [u16]>,
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
}

/// A negotiator for one seat.
#[derive(Clone, Debug)]
pub struct Bidder {
    space: Space,
    aspiration: Aspiration,
    /// One model for every other seat; `None` for its own.
    models: Vec<Option<Frequencies>>,
    refreshed: f64,
}

impl Bidder {
    /// A bidder for seat `me` of so many, with the one profile of a domain.
    ///
    /// # Errors
    /// If the domain is wrong or too large.
    pub fn new(domain: &Domain, me: usize, parties: usize) -> Result<Self, Unable> {
        let space = Space::new(domain)?;
        let sizes = space.sizes();
        let models = (0..parties).map(|seat| (seat != me).then(|| Frequencies::new(sizes)));
        Ok(Self {
            aspiration: Aspiration::practised(space.best(), space.reservation()),
            models: models.collect(),
            space,
            // The first frontier is its own best package alone: nothing is known of the others.
            refreshed: 0.0,
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

    /// Hears an offer of some seat; its own are left aside.
    pub fn hear(&mut self, seat: usize, package: &[u16], time: f64) {
        if let Some(Some(model)) = self.models.get_mut(seat) {
            model.hear(package, time);
        }
    }

    /// What to do now.
    ///
    /// # Errors
    /// If the estimated frontier is too large.
    pub fn decide(&mut self, moment: &Moment<'_>) -> Result<Choice, Unable> {
        if self.space.best() < self.space.reservation() {
            return Ok(Choice::Leave);
        }
        if moment.time - self.refreshed >= REFRESH || self.space.is_blind() {
            let models: Vec<&Frequencies> = self.models.iter().flatten().filter(|model| model.heard() > 0).collect();
            if !models.is_empty() {
                self.space.estimate(&models)?;
                self.refreshed = moment.time;
            }
        }
        let target = self.aspiration.at(moment.time);
        let bid = self.space.bid(target);
        let accepts = moment.offer.is_some_and(|offer| {
            let utility = self.space.utility(offer);
            let good = utility >= self.space.utility(&bid) || utility >= target;
            utility >= self.space.reservation() && (good || moment.last)
        });
        Ok(if accepts { Choice::Accept } else { Choice::Offer(bid) })
    }
}
