//! `two-tables negotiate`: one seat of somebody else's negotiation, by the line protocol
//! (docs/line-protocol.md).

use super::failure::{Failure, Status};
use clap::Args;
use serde::Serialize;
use std::io::{BufRead, Read, Write};
use two_tables::exchange::protocol::{Answer, Init, Message, Move, Turn};
use two_tables::negotiators::offers::{Bidder, Choice, Moment, Seat};
use two_tables::negotiators::{Strength, Temperament};

/// A longer line is nonsense.
const LONGEST: u64 = 64 << 20;

/// How the seat plays.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// How much thought it gives: novice, practised or expert.
    #[arg(long, value_name = "STRENGTH", default_value = "expert", value_parser = strength)]
    strength: Strength,
    /// How it goes about it: cooperative, hard, cautious or mirroring.
    #[arg(long, value_name = "TEMPERAMENT", default_value = "hard", value_parser = temperament)]
    temperament: Temperament,
}

/// One negotiation.
struct Played {
    bidder: Bidder,
    me: usize,
    parties: usize,
    steps: Option<u64>,
}

/// Plays until the other side has nothing more to say: as many negotiations as it begins.
///
/// A line that can't be understood ends it with status 1; the answer says why, so that a platform
/// that waits for one doesn't wait in vain.
pub fn run(options: &Options, input: &mut impl BufRead, out: &mut impl Write) -> Result<Status, Failure> {
    let mut seat: Option<Played> = None;
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
            (Ok(Message::Init(init)), _) => match begin(options, &init) {
                Ok(begun) => {
                    seat = Some(begun);
                    Ok(Some(ready(options)))
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

fn ready(options: &Options) -> Answer {
    Answer::Ready {
        ok: true,
        name: Some(format!(
            "two-tables {} {}",
            said(options.strength),
            said(options.temperament)
        )),
        error: None,
    }
}

/// The word for a strength or a temperament, as it is written in files.
fn said(choice: impl Serialize) -> String {
    let value = serde_json::to_value(choice).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

/// The choice that a word stands for.
fn chosen<T: Serialize + Copy>(all: &[T], word: &str) -> Result<T, String> {
    let known: Vec<String> = all.iter().copied().map(said).collect();
    let place = known.iter().position(|known| known == word);
    place
        .map(|place| all[place])
        .ok_or_else(|| format!("there are {}", known.join(", ")))
}

fn strength(word: &str) -> Result<Strength, String> {
    chosen(&Strength::ALL, word)
}

fn temperament(word: &str) -> Result<Temperament, String> {
    chosen(&Temperament::ALL, word)
}

fn begin(options: &Options, init: &Init) -> Result<Played, String> {
    let domain = init.domain().map_err(|error| error.to_string())?;
    let seat = Seat {
        me: init.me,
        parties: init.n_parties,
    };
    let bidder =
        Bidder::new(&domain, seat, options.strength, options.temperament).map_err(|error| error.to_string())?;
    Ok(Played {
        bidder,
        me: init.me,
        parties: init.n_parties,
        steps: init.n_steps,
    })
}

impl Played {
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
        // Who doesn't say whose offer it is means whoever speaks before.
        let before = (self.me + self.parties - 1) % self.parties;
        let moment = Moment {
            time: turn.time,
            turns_left: self.steps.map(|steps| steps.saturating_sub(turn.step).max(1)),
            offer: offer.as_deref().map(|offer| (turn.from.unwrap_or(before), offer)),
        };
        let (choice, why) = self.bidder.decide(&moment);
        let why = Some(why);
        Ok(match choice {
            Choice::Accept => Move::Accept { why },
            Choice::Leave => Move::End { why },
            Choice::Offer(package) => Move::Offer {
                offer: package.into_iter().map(usize::from).collect(),
                why,
            },
        })
    }
}
