//! Who sits where, as the command line names it: `us=hard`, `russia=cautious:novice`, `nato=standing`.

use super::failure::Failure;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::str::FromStr;
use two_tables::negotiators::offers::time_based::Concession;
use two_tables::negotiators::{Strength, Temperament};
use two_tables::rules::scenario::Situation;
use two_tables::table::Seat;

/// Temperaments that nobody asked for are drawn with this stream of the world's numbers.
const STREAM: u64 = 0x5ea7;

/// One party and who decides for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The party's key.
    pub party: String,
    /// Who decides.
    pub sitter: Sitter,
}

/// Who decides for a party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sitter {
    /// One of ours.
    Seat(Seat),
    /// A plain player that goes by the time alone, for alternating offers.
    TimeBased(Concession),
    /// Somebody else's program, by its command.
    Program(String),
}

impl FromStr for Named {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (party, seat) = text
            .split_once('=')
            .ok_or_else(|| "write PARTY=TEMPERAMENT, as in us=cooperative".to_owned())?;
        Ok(Self {
            party: party.to_owned(),
            sitter: match (seat.strip_prefix("exec:"), concession(seat)) {
                (Some(command), _) => Sitter::Program(command.to_owned()),
                (None, Some(concession)) => Sitter::TimeBased(concession),
                (None, None) => Sitter::Seat(seat.parse::<Manner>()?.0),
            },
        })
    }
}

impl Sitter {
    /// Whether it only plays by alternating offers.
    pub const fn is_for_offers(&self) -> bool {
        matches!(self, Self::TimeBased(_) | Self::Program(_))
    }
}

/// A way of conceding by its name on the command line.
fn concession(name: &str) -> Option<Concession> {
    let known = |concession: &Concession| match concession {
        Concession::Boulware => "boulware",
        Concession::Linear => "linear",
        Concession::Conceder => "conceder",
    };
    Concession::ALL.into_iter().find(|concession| known(concession) == name)
}

struct Manner(Seat);

impl FromStr for Manner {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "standing" {
            return Ok(Self(Seat::Standing));
        }
        let (temperament, strength) = text.split_once(':').unwrap_or((text, "practised"));
        let temperament = Temperament::ALL
            .into_iter()
            .find(|known| name(*known) == temperament)
            .ok_or_else(|| {
                let known = Temperament::ALL.map(name).join(", ");
                format!(
                    "“{temperament}” is not a temperament; there are: {known}, and standing for standing instructions; for alternating offers boulware, linear and conceder"
                )
            })?;
        let strength = match strength {
            "novice" => Strength::Novice,
            "practised" => Strength::Practised,
            "expert" => Strength::Expert,
            other => {
                return Err(format!(
                    "“{other}” is not a strength; there are: novice, practised, expert"
                ));
            }
        };
        Ok(Self(Seat::Computer { temperament, strength }))
    }
}

/// The name of a temperament on the command line.
const fn name(temperament: Temperament) -> &'static str {
    match temperament {
        Temperament::Cooperative => "cooperative",
        Temperament::Hard => "hard",
        Temperament::Cautious => "cautious",
        Temperament::Mirroring => "mirroring",
    }
}

/// A seat as the command line would name it.
pub fn describe(seat: Seat) -> String {
    match seat {
        Seat::Person => "person".to_owned(),
        Seat::Standing => "standing".to_owned(),
        Seat::Computer { temperament, strength } => {
            let strength = match strength {
                Strength::Novice => ":novice",
                Strength::Practised => "",
                Strength::Expert => ":expert",
            };
            format!("{}{strength}", name(temperament))
        }
    }
}

/// The seats of one play: those that were named, and temperaments drawn from the world number for the rest.
pub fn arrange(named: &[Named], situation: &Situation, world: u64) -> Result<Vec<Seat>, Failure> {
    for (index, one) in named.iter().enumerate() {
        if !situation.parties.iter().any(|party| party.key == one.party) {
            return Err(Failure::Seat {
                name: one.party.clone(),
                known: situation.parties.iter().map(|party| party.key.clone()).collect(),
            });
        }
        if named[..index].iter().any(|earlier| earlier.party == one.party) {
            return Err(Failure::SeatTwice(one.party.clone()));
        }
    }
    let mut rng = ChaCha8Rng::seed_from_u64(world);
    rng.set_stream(STREAM);
    Ok(situation
        .parties
        .iter()
        .map(|party| {
            // Drawn for every seat, so that naming one does not change the others.
            let drawn = Temperament::ALL[(rng.next_u32() % 4) as usize];
            let asked = named.iter().find(|named| named.party == party.key);
            match asked.map(|named| &named.sitter) {
                Some(Sitter::Seat(seat)) => *seat,
                // Who plays by alternating offers only never comes here.
                Some(Sitter::Program(_) | Sitter::TimeBased(_)) | None => Seat::practised(drawn),
            }
        })
        .collect())
}
