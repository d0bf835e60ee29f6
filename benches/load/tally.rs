//! What was measured.

use super::Options;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Acts of a table are counted in bands of so many, to see what length costs.
const BAND: usize = 100;

/// One act on its way to every seat.
struct Act {
    begun: Instant,
    /// How many seats have heard of it.
    heard: usize,
}

/// One table: for each party its acts in order, and how many of them each seat has heard of.
pub struct Table {
    acts: Vec<Vec<Act>>,
    heard: Vec<Vec<usize>>,
    done: usize,
}

impl Table {
    pub fn new(parties: usize) -> Self {
        Self {
            acts: (0..parties).map(|_| Vec::new()).collect(),
            heard: vec![vec![0; parties]; parties],
            done: 0,
        }
    }
}

#[derive(Default)]
pub struct Tally {
    measuring: AtomicBool,
    /// Milliseconds from sending to the last seat's having it, with how many acts there had been at that table.
    to_last: Mutex<Vec<(usize, f64)>>,
    to_answer: Mutex<Vec<f64>>,
    looks: Mutex<Vec<f64>>,
    pages: Mutex<Vec<f64>>,
    pub view_bytes: AtomicU64,
    pub page_bytes: AtomicU64,
    pub events: AtomicU64,
    pub refused: AtomicU64,
    pub busy: AtomicU64,
    pub ended: AtomicU64,
    pub broken: AtomicU64,
}

fn millis(length: Duration) -> f64 {
    length.as_secs_f64() * 1000.0
}

impl Tally {
    pub fn start(&self) {
        self.measuring.store(true, Ordering::Relaxed);
    }

    pub fn stop(&self) {
        self.measuring.store(false, Ordering::Relaxed);
    }

    fn note(&self, list: &Mutex<Vec<f64>>, took: Duration) {
        if self.measuring.load(Ordering::Relaxed) {
            list.lock().expect("no thread failed").push(millis(took));
        }
    }

    pub fn answered(&self, took: Duration) {
        self.note(&self.to_answer, took);
    }

    pub fn looked(&self, took: Duration, bytes: usize) {
        self.note(&self.looks, took);
        self.view_bytes.fetch_max(bytes as u64, Ordering::Relaxed);
    }

    pub fn fetched(&self, took: Duration, bytes: usize) {
        self.note(&self.pages, took);
        self.page_bytes.fetch_max(bytes as u64, Ordering::Relaxed);
    }

    /// A student begins to send an act that every seat hears of.
    pub fn posted(table: &Mutex<Table>, party: usize, begun: Instant) {
        table.lock().expect("no thread failed").acts[party].push(Act { begun, heard: 0 });
    }

    /// It was refused after all.
    pub fn withdrawn(table: &Mutex<Table>, party: usize) {
        table.lock().expect("no thread failed").acts[party].pop();
    }

    /// A seat has read that a party is ready; `listeners` seats have students.
    pub fn heard(&self, table: &Mutex<Table>, seat: usize, party: usize, listeners: usize) {
        let now = Instant::now();
        if self.measuring.load(Ordering::Relaxed) {
            self.events.fetch_add(1, Ordering::Relaxed);
        }
        let mut table = table.lock().expect("no thread failed");
        let place = table.heard[seat][party];
        table.heard[seat][party] += 1;
        let Some(act) = table.acts[party].get_mut(place) else {
            return;
        };
        act.heard += 1;
        if act.heard == listeners {
            let took = now - act.begun;
            table.done += 1;
            if self.measuring.load(Ordering::Relaxed) {
                self.to_last
                    .lock()
                    .expect("no thread failed")
                    .push((table.done, millis(took)));
            }
        }
    }

    pub fn report(&self, options: &Options) {
        let to_last = self.to_last.lock().expect("no thread failed").clone();
        let all: Vec<f64> = to_last.iter().map(|(_, took)| *took).collect();
        println!(
            "acts that reached their last seat: {} ({:.1} a second); refused {}, asked to wait {}, connections broken {}, \
             plays over {}",
            all.len(),
            f64::from(u32::try_from(all.len()).unwrap_or(u32::MAX)) / f64::from(options.seconds),
            self.refused.load(Ordering::Relaxed),
            self.busy.load(Ordering::Relaxed),
            self.broken.load(Ordering::Relaxed),
            self.ended.load(Ordering::Relaxed),
        );
        line("from sending an act to the last seat's having it", all);
        line(
            "from sending an act to its answer",
            self.to_answer.lock().expect("no thread failed").clone(),
        );
        line(
            "a look at the seat's view",
            self.looks.lock().expect("no thread failed").clone(),
        );
        line("a page", self.pages.lock().expect("no thread failed").clone());
        println!(
            "the largest view: {} KB, the largest page: {} KB",
            self.view_bytes.load(Ordering::Relaxed) / 1000,
            self.page_bytes.load(Ordering::Relaxed) / 1000
        );
        let longest = to_last.iter().map(|(length, _)| length / BAND).max().unwrap_or(0);
        for band in (0..=longest).filter(|_| longest > 0) {
            let here = to_last.iter().filter(|(length, _)| length / BAND == band);
            line(
                &format!("  acts {} to {}", band * BAND, band * BAND + BAND - 1),
                here.map(|(_, took)| *took).collect(),
            );
        }
    }
}

fn line(what: &str, mut all: Vec<f64>) {
    all.sort_by(f64::total_cmp);
    let Some(last) = all.last() else { return };
    let at = |percent: usize| all[(all.len() - 1) * percent / 100];
    println!(
        "{what}: p50 {:.1} ms, p90 {:.1}, p99 {:.1}, most {last:.1} ({} times)",
        at(50),
        at(90),
        at(99),
        all.len()
    );
}
