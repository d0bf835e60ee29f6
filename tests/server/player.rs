//! A student that is a program: joins, sits, plays what the menu allows, and remembers what it was told. Hosts may die at
//! any moment; then it asks again, here or at another host, as docs/protocol.md says.

use crate::http::{Answer, Browser};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use two_tables::negotiators::random_deed;
use two_tables::rules::action::Deed;
use two_tables::rules::open::OpenActions;
use two_tables::rules::view::View;

/// How long a player asks in vain before the test fails.
const PATIENCE: Duration = Duration::from_mins(1);

/// Asks one of several hosts until one answers.
#[derive(Clone)]
pub struct Caller {
    hosts: Vec<Browser>,
    at: usize,
}

impl Caller {
    pub fn new(addresses: &[SocketAddr]) -> Self {
        Self {
            hosts: addresses.iter().map(|address| Browser::new(*address)).collect(),
            at: 0,
        }
    }

    fn with_token(&mut self, token: &str) {
        for host in &mut self.hosts {
            host.headers = vec![("Authorization".to_owned(), format!("Bearer {token}"))];
        }
    }

    /// One answer, whole and of a host that lives; and whether an earlier try may have been heard without an answer.
    pub fn ask(&mut self, method: &str, path: &str, body: &str) -> (Answer, bool) {
        let begun = Instant::now();
        let mut unsure = false;
        loop {
            let host = &mut self.hosts[self.at];
            let answer = host.try_ask(method, path, body);
            match answer {
                // Too much at once: nothing has happened, and it is asked again in a while.
                Ok(answer) if answer.status == 429 => std::thread::sleep(Duration::from_millis(100)),
                // The log cannot be used now, or the answer was cut off.
                Ok(answer) if matches!(answer.status, 0 | 503) => unsure = true,
                Ok(answer) => return (answer, unsure),
                // Nobody has heard it.
                Err(_) => {}
            }
            assert!(begun.elapsed() < PATIENCE, "{method} {path}: no host answers");
            self.at = (self.at + 1) % self.hosts.len();
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn json(&mut self, method: &str, path: &str, body: &str) -> (u16, Value, bool) {
        loop {
            let (answer, unsure) = self.ask(method, path, body);
            // An answer that was cut off is none; what is asked so is asked again without harm.
            if let Ok(value) = serde_json::from_str(&answer.body) {
                return (answer.status, value, unsure);
            }
            assert!(
                !matches!(answer.status, 401 | 403 | 404 | 500),
                "{method} {path}: {} {}",
                answer.status,
                answer.body
            );
        }
    }
}

/// What became of what a player did.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    /// Acts that were acknowledged at the first try.
    pub acknowledged: u32,
    /// Acts that were sent again, and had been done the first time.
    pub were_done: u32,
    /// Acts that were sent again, and were done then.
    pub done_again: u32,
}

/// What a turn came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// It has acted.
    Acted,
    /// Nothing is asked of it now.
    Waits,
    /// The play is over.
    Over,
}

/// A student that is a program.
pub struct Player {
    caller: Caller,
    rng: ChaCha8Rng,
    /// Its number in the lesson.
    pub id: u64,
    /// The table, from 1, and the party.
    pub place: (u16, u8),
    /// Everything that it has done, in order; each was acknowledged, or found done.
    pub deeds: Vec<Deed>,
    /// What it was told, in order.
    pub told: Vec<Value>,
    pub counts: Counts,
}

impl Player {
    /// Joins and sits down.
    pub fn join(addresses: &[SocketAddr], code: &str, place: (u16, u8), seed: u64) -> Self {
        let mut caller = Caller::new(addresses);
        let (status, joined, _) = caller.json("POST", "/api/join", &json!({ "code": code }).to_string());
        assert_eq!(status, 201, "{joined}");
        caller.with_token(joined["token"].as_str().expect("a token"));
        let seat = json!({ "table": place.0, "party": place.1 }).to_string();
        let (answered, sitting, _) = caller.json("POST", "/api/seat", &seat);
        assert_eq!(answered, 200, "{sitting}");
        Self {
            caller,
            rng: ChaCha8Rng::seed_from_u64(seed),
            id: joined["participant"].as_u64().expect("a number"),
            place,
            deeds: Vec::new(),
            told: Vec::new(),
            counts: Counts::default(),
        }
    }

    /// Plays to the end.
    pub fn play(mut self) -> Self {
        let mut moved = Instant::now();
        loop {
            match self.turn() {
                Turn::Over => return self,
                Turn::Acted => moved = Instant::now(),
                Turn::Waits => {
                    assert!(moved.elapsed() < PATIENCE, "the table stands still");
                    // Waits for news; what comes is asked for again with the view.
                    let path = format!("/api/events?from={}&wait=1", self.told.len());
                    self.caller.json("GET", &path, "");
                }
            }
        }
    }

    /// Looks, and acts if anything is asked.
    pub fn turn(&mut self) -> Turn {
        let (status, sight, _) = self.caller.json("GET", "/api/view", "");
        if status == 409 {
            assert_eq!(sight["error"], "not_begun", "{sight}");
            return Turn::Waits;
        }
        assert_eq!(status, 200, "{sight}");
        assert_eq!(
            sight["table"].as_u64(),
            Some(u64::from(self.place.0)),
            "who sat keeps the seat"
        );
        assert_eq!(sight["party"].as_u64(), Some(u64::from(self.place.1)));
        let seen = sight["seen"].as_u64().expect("a number");
        let view: View = serde_json::from_value(sight["view"].clone()).expect("a view reads back");
        self.follow(seen);
        if view.ending.is_some() {
            return Turn::Over;
        }
        let own = view.me().expect("a seat has its own matters");
        if own.open == OpenActions::Nothing {
            return Turn::Waits;
        }
        let deed = random_deed(&own.open, &view.situation, own.party, &mut self.rng);
        self.post(seen, deed);
        Turn::Acted
    }

    /// What it shows with every request.
    pub fn headers(&self) -> Vec<(String, String)> {
        self.caller.hosts[0].headers.clone()
    }

    /// Acts once, however often it has to be said.
    fn post(&mut self, seen: u64, deed: Deed) {
        let body = json!({ "seen": seen, "deed": deed }).to_string();
        let (status, said, unsure) = self.caller.json("POST", "/api/act", &body);
        match (status, said["became"].as_str(), said["error"].as_str()) {
            (200, Some("done"), _) if unsure => self.counts.done_again += 1,
            (200, Some("done"), _) => self.counts.acknowledged += 1,
            // Nobody else acts for this seat, and no step ends without it: it was done the first time.
            (409, _, Some("stale")) if unsure => self.counts.were_done += 1,
            _ => panic!("{status} {said} for {body}, unsure: {unsure}"),
        }
        self.deeds.push(deed);
    }

    /// Hears everything up to a number: without a gap, and never otherwise than before.
    fn follow(&mut self, seen: u64) {
        while (self.told.len() as u64) < seen {
            let from = self.told.len();
            let (status, events, _) = self.caller.json("GET", &format!("/api/events?from={from}"), "");
            assert_eq!(status, 200, "{events}");
            let events = events.as_array().expect("a list");
            assert!(!events.is_empty(), "{seen} events were seen, and only {from} are told");
            for event in events {
                assert_eq!(event["number"].as_u64(), Some(self.told.len() as u64));
                self.told.push(event["fact"].clone());
            }
        }
    }

    /// Asks for everything once more: it is told as it was told the first time.
    pub fn check_again(&mut self) {
        let before = std::mem::take(&mut self.told);
        self.follow(before.len() as u64);
        assert_eq!(self.told, before, "what was told does not change");
    }
}
