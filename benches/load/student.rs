//! One student: follows the seat's events, looks when a step begins, thinks, acts.

use super::class::Class;
use super::http::Line;
use super::tally::Tally;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use serde::Deserialize;
use serde_json::json;
use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};
use two_tables::negotiators::random_deed;
use two_tables::rules::action::Deed;
use two_tables::rules::open::OpenActions;
use two_tables::rules::view::View;

pub struct Student {
    class: Arc<Class>,
    line: Line,
    from: Ipv4Addr,
    token: String,
    table: usize,
    party: u8,
    rng: ChaCha8Rng,
}

#[derive(Deserialize)]
struct Sight {
    seen: u64,
    view: View,
}

impl Student {
    pub fn new(class: Arc<Class>, line: Line, from: Ipv4Addr, token: String, seat: (u16, u8), seed: u64) -> Self {
        Self {
            class,
            line,
            from,
            token,
            table: usize::from(seat.0) - 1,
            party: seat.1,
            rng: ChaCha8Rng::seed_from_u64(seed),
        }
    }

    /// How long it thinks.
    fn thought(&mut self) -> Duration {
        let share = f64::from(self.rng.next_u32()) / f64::from(u32::MAX);
        Duration::from_secs_f64(self.class.options.pause * (0.5 + share))
    }

    /// Plays until the play is over, or the host is gone.
    pub async fn play(mut self) {
        if self.class.options.pages {
            tokio::spawn(read_pages(Arc::clone(&self.class), self.from, self.token.clone()));
        }
        if self.run().await.is_err() {
            self.class.tally.broken.fetch_add(1, Ordering::Relaxed);
        }
    }

    async fn run(&mut self) -> io::Result<()> {
        let headers = self.line.headers.clone();
        let mut stream = Line::open(self.class.host, self.from, &headers).await?;
        stream.follow("/api/events?from=0").await?;
        let listeners = usize::from(self.class.parties.saturating_sub(self.class.options.computers));
        let mut acts_at: Option<tokio::time::Instant> = None;
        loop {
            let think = async {
                match acts_at {
                    Some(at) => tokio::time::sleep_until(at).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                line = stream.line() => {
                    let line = line?;
                    let fact = line.split_once("\"fact\":").map_or("", |(_, fact)| fact);
                    if let Some(rest) = fact.strip_prefix("{\"SeatReady\":{\"party\":") {
                        let party: usize = rest.split('}').next().and_then(|number| number.parse().ok()).unwrap_or(0);
                        let table = &self.class.tables[self.table];
                        self.class.tally.heard(table, usize::from(self.party), party, listeners);
                    } else if fact.starts_with("{\"StepBegan\"") {
                        acts_at = Some(tokio::time::Instant::now() + self.thought());
                    } else if fact.starts_with("{\"PlayEnded\"") {
                        self.class.tally.ended.fetch_add(1, Ordering::Relaxed);
                        return Ok(());
                    }
                }
                () = think => {
                    let more = self.act().await?;
                    acts_at = more.then(|| tokio::time::Instant::now() + self.thought() / 4);
                }
            }
        }
    }

    /// Looks, and acts if anything is asked. `true` if there may be more to do in this step.
    async fn act(&mut self) -> io::Result<bool> {
        // The host closes connections on which nothing is asked for a while; nobody minds.
        self.line = Line::open(self.class.host, self.from, &self.line.headers).await?;
        let begun = Instant::now();
        let answer = self.line.ask("GET", "/api/view", "").await?;
        if answer.status != 200 {
            self.class.tally.busy.fetch_add(1, Ordering::Relaxed);
            return Ok(true);
        }
        self.class.tally.looked(begun.elapsed(), answer.body.len());
        let sight: Sight = serde_json::from_slice(&answer.body)?;
        let Some(own) = sight.view.me() else { return Ok(false) };
        if own.open == OpenActions::Nothing {
            return Ok(false);
        }
        let deed = random_deed(&own.open, &sight.view.situation, own.party, &mut self.rng);
        // What at home is done at once is not the seat's word for the step, and nobody else hears of it.
        let at_once = matches!(deed, Deed::Consult(_) | Deed::Persuade(..) | Deed::Waive(_));
        let body = json!({ "seen": sight.seen, "deed": deed }).to_string();
        let begun = Instant::now();
        let table = &self.class.tables[self.table];
        if !at_once {
            Tally::posted(table, usize::from(self.party), begun);
        }
        let answer = self.line.ask("POST", "/api/act", &body).await?;
        if answer.status == 200 {
            self.class.tally.answered(begun.elapsed());
            return Ok(at_once);
        }
        if !at_once {
            Tally::withdrawn(table, usize::from(self.party));
        }
        let counter = if matches!(answer.status, 429 | 503) {
            &self.class.tally.busy
        } else {
            &self.class.tally.refused
        };
        counter.fetch_add(1, Ordering::Relaxed);
        Ok(true)
    }
}

/// A browser's page, as the script in it does: it listens for numbers, and fetches the page when there is a new one.
async fn read_pages(class: Arc<Class>, from: Ipv4Addr, token: String) {
    let headers = format!("Cookie: two-tables={token}\r\n");
    let read = async {
        let mut stream = Line::open(class.host, from, &headers).await?;
        stream.follow("/play/live").await?;
        loop {
            stream.line().await?;
            tokio::time::sleep(Duration::from_millis(80)).await;
            let mut line = Line::open(class.host, from, &headers).await?;
            let begun = Instant::now();
            let page = line.ask("GET", "/play", "").await?;
            class.tally.fetched(begun.elapsed(), page.body.len());
            if page.status != 200 {
                class.tally.busy.fetch_add(1, Ordering::Relaxed);
            }
        }
    };
    let read: io::Result<()> = read.await;
    if read.is_err() {
        class.tally.broken.fetch_add(1, Ordering::Relaxed);
    }
}
