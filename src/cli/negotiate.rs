//! `two-tables negotiate`: one seat of somebody else's negotiation, by the line protocol
//! (docs/line-protocol.md).

use super::failure::{Failure, Status};
use std::io::{BufRead, Read, Write};
use two_tables::exchange::protocol::{Answer, Init, Message, Move, Turn};
use two_tables::negotiators::offers::{Bidder, Choice, Moment};

/// The name by which the seat presents itself.
const NAME: &str = "two-tables practised";
/// A longer line is nonsense.
const LONGEST: u64 = 64 << 20;

/// One negotiation.
struct Seat {
    bidder: Bidder,
    me: usize,
    steps: Option<u64>,
}

/// Plays until the other side has nothing more to say: as many negotiations as it begins.
///
/// A line that can't be understood ends it with status 1; the answer says why, so that a platform
/// that waits for one doesn't wait in vain.
pub fn run(input: &mut impl BufRead, out: &mut impl Write) -> Result<Status, Failure> {
    let mut seat: Option<Seat> = None;
    loop {
        let mut line = String::new();
        let read = input.by_ref().take(LONGEST).read_line(&mut line)?;
        if read == 0 {
            return Ok(Status::Well);
        }
        if line.trim().is_empty() {
            continue;
        }
        let answer = match (serde_json::from_str::<Message>(&line), &mut seat) {
            (Err(error), _) => Err(error.to_string()),
            (Ok(Message::Init(init)), _) => match begin(&init) {
                Ok(begun) => {
                    seat = Some(begun);
                    Ok(Some(ready()))
                }
                Err(error) => Err(error),
            },
            (Ok(Message::Turn(turn)), Some(seat)) => seat.turn(&turn).map(|chosen| Some(Answer::Move(chosen))),
            (Ok(Message::Turn(_)), None) => Err("a turn before “init”".to_owned()),
            (Ok(Message::End(_)), _) => {
                seat = None;
                Ok(None)
            }
        };
        match answer {
            Ok(None) => {}
            Ok(Some(answer)) => say(out, &answer)?,
            Err(error) => {
                eprintln!("two-tables: negotiate: {error}");
                let refusal = Answer::Ready {
                    ok: false,
                    name: None,
                    error: Some(error),
                };
                say(out, &refusal)?;
                return Ok(Status::Problems);
            }
        }
    }
}

fn say(out: &mut impl Write, answer: &Answer) -> Result<(), Failure> {
    let text = serde_json::to_string(answer).map_err(std::io::Error::from)?;
    writeln!(out, "{text}")?;
    Ok(out.flush()?)
}

fn ready() -> Answer {
    Answer::Ready {
        ok: true,
        name: Some(NAME.to_owned()),
        error: None,
    }
}

fn begin(init: &Init) -> Result<Seat, String> {
    let domain = init.domain().map_err(|error| error.to_string())?;
    let bidder = Bidder::new(&domain, init.me, init.n_parties).map_err(|error| error.to_string())?;
    Ok(Seat {
        bidder,
        me: init.me,
        steps: init.n_steps,
    })
}

impl Seat {
    fn turn(&mut self, turn: &Turn) -> Result<Move, String> {
        let package = |bidder: &Bidder, options: &[usize]| {
            bidder
                .package(options)
                .ok_or_else(|| format!("{options:?} is no package of this scenario"))
        };
        if !turn.time.is_finite() {
            return Err("the time has to be a number from 0 to 1".to_owned());
        }
        for (from, options) in &turn.events {
            let heard = package(&self.bidder, options)?;
            self.bidder.hear(*from, &heard, turn.time);
        }
        let offer = match &turn.offer {
            Some(options) if turn.from != Some(self.me) => Some(package(&self.bidder, options)?),
            _ => None,
        };
        let moment = Moment {
            time: turn.time,
            last: self.steps.is_some_and(|steps| turn.step.saturating_add(1) >= steps),
            offer: offer.as_deref(),
        };
        Ok(match self.bidder.decide(&moment).map_err(|error| error.to_string())? {
            Choice::Accept => Move::Accept,
            Choice::Leave => Move::End,
            Choice::Offer(package) => Move::Offer {
                offer: package.into_iter().map(usize::from).collect(),
            },
        })
    }
}
