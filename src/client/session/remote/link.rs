//! The connection to a host: two threads that ask and send, so that no frame waits for a network.
//!
//! One thread follows what happens: it joins, waits for a seat and for the lesson to begin, and then asks for the view
//! whenever the host says that something has happened. The other sends what the player decides, again and again until
//! the host has answered; the host does an act once, however often it is sent. Both end when the link is dropped.

use super::Ticket;
use super::caller::{AGAIN, CallError, Caller};
use super::delegation::{Answered, Answering, Part, PartTaken};
use super::seen::{More, Seen};
use super::wire::{Acted, Acting, Became, Joined, Joining, Lesson, Returning, Seat, Sight, Told};
use crate::rules::action::Deed;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{Builder, sleep};
use std::time::Duration;

/// How often somebody who waits for the lesson to begin asks.
const WAITING: Duration = Duration::from_millis(900);
/// After how many refusals in a row, a second each, it is said that the host has been asked too much.
const WORTH_A_WORD: u32 = 2;
/// How many streams may break at once before the events are asked for instead: some networks block streams.
const BROKEN_STREAMS: u32 = 3;
/// For how many seconds the host lets a request wait for news.
const PATIENCE: u8 = 5;

/// What the player asks of the host.
#[derive(Debug)]
enum Order {
    Sit(Seat),
    TakePart(Part),
    Answer(Answering),
    Act { seen: usize, deed: Box<Deed> },
}

/// What has come from the host.
#[derive(Debug)]
pub enum News {
    /// The player is in the lesson; with this code the player comes back on another device.
    Joined(String),
    /// The lesson, before the play.
    Lesson(Box<Lesson>),
    /// What the seat may know now, and what it has seen since.
    Sight(Box<Sight>, More),
    /// An act has been answered.
    Acted(Became),
    /// The host says no to a seat or an act, in this sentence.
    Refused(String),
    /// The host says no to a part or to an answer, in this sentence.
    NotTaken(String),
    /// An act that was sent before the network broke has been overtaken: what is on the table tells what came of it.
    Overtaken,
    /// The host cannot be reached.
    Away,
    /// The host has been asked too much from this seat, and is asked again in a moment.
    Slowed,
    /// It can be reached again, and answers.
    Back,
    /// It is over with this lesson, for this reason.
    Ended(CallError),
}

/// A connection to a host.
#[derive(Debug)]
pub struct Link {
    orders: Sender<Order>,
    news: Mutex<Receiver<News>>,
    open: Arc<AtomicBool>,
}

impl Link {
    /// Joins the lesson of a ticket.
    ///
    /// # Errors
    /// If the machine has no thread left.
    pub fn open(ticket: Ticket, language: &str) -> std::io::Result<Self> {
        let (orders, ordered) = channel();
        let (tell, news) = channel();
        let open = Arc::new(AtomicBool::new(true));
        let teller = Teller {
            news: tell,
            open: Arc::clone(&open),
        };
        let caller = Caller::new(ticket.base.clone(), language.to_owned());
        Builder::new().name("host".to_owned()).spawn(move || {
            if let Err(problem) = come_in(caller, &ticket, ordered, &teller) {
                teller.tell(News::Ended(problem));
            }
        })?;
        Ok(Self {
            orders,
            news: Mutex::new(news),
            open,
        })
    }

    /// What has come since.
    pub fn news(&self) -> Vec<News> {
        let news = self.news.lock().unwrap_or_else(PoisonError::into_inner);
        news.try_iter().collect()
    }

    /// Sits down.
    pub fn sit(&self, seat: Seat) {
        // Whoever does not listen any more has said why.
        let _ = self.orders.send(Order::Sit(seat));
    }

    /// Takes a part in the delegation.
    pub fn take_part(&self, part: Part) {
        let _ = self.orders.send(Order::TakePart(part));
    }

    /// Answers what the teacher asks.
    pub fn answer(&self, answering: Answering) {
        let _ = self.orders.send(Order::Answer(answering));
    }

    /// Sends an act, decided when the seat had seen so many events.
    pub fn act(&self, seen: usize, deed: Deed) {
        let deed = Box::new(deed);
        let _ = self.orders.send(Order::Act { seen, deed });
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.open.store(false, Ordering::Relaxed);
    }
}

/// Tells the window what has come, for as long as it listens.
#[derive(Clone, Debug)]
pub(super) struct Teller {
    news: Sender<News>,
    open: Arc<AtomicBool>,
}

impl Teller {
    pub fn tell(&self, news: News) {
        // A window that is gone is told nothing.
        let _ = self.news.send(news);
    }

    pub fn listens(&self) -> bool {
        self.open.load(Ordering::Relaxed)
    }

    /// Asks until there is an answer, or a no that stays one.
    pub fn until_answered<T>(&self, ask: impl Fn() -> Result<T, CallError>) -> Result<T, CallError> {
        let (mut away, mut slowed) = (false, 0_u32);
        loop {
            match ask() {
                Err(problem) if problem.passes() && self.listens() => {
                    // Whoever is asked too often is there. A moment is not worth a word.
                    if problem.is_too_fast() {
                        slowed += 1;
                        if slowed == WORTH_A_WORD {
                            self.tell(News::Slowed);
                        }
                    } else if !away {
                        away = true;
                        self.tell(News::Away);
                    }
                    sleep(problem.pause());
                }
                answer => {
                    if away || slowed >= WORTH_A_WORD {
                        self.tell(News::Back);
                    }
                    return answer;
                }
            }
        }
    }
}

fn come_in(mut caller: Caller, ticket: &Ticket, orders: Receiver<Order>, teller: &Teller) -> Result<(), CallError> {
    // Whoever comes in for the first time is told at once that nobody is there; whoever is in waits for the host.
    let joined = loop {
        match let_in(&caller, ticket) {
            // A whole class that comes in at once is let in one after another.
            Err(problem) if problem.is_too_fast() && problem.passes() && teller.listens() => sleep(problem.pause()),
            answer => break answer?,
        }
    };
    caller.shows(&joined.token);
    teller.tell(News::Joined(joined.personal_code));
    let (sender, to) = (caller.clone(), teller.clone());
    let spawned = Builder::new()
        .name("acts".to_owned())
        .spawn(move || carry(&sender, &orders, &to));
    spawned.map_err(|problem| CallError::Machine(problem.to_string()))?;
    wait_for_the_lesson(&caller, teller)?;
    follow(&caller, teller)
}

/// Asks to be let in: for the first time, or as whoever the personal code names.
fn let_in(caller: &Caller, ticket: &Ticket) -> Result<Joined, CallError> {
    let code = &ticket.code;
    match &ticket.personal {
        Some(personal_code) => caller.post("/api/back", &Returning { code, personal_code }),
        None => caller.post("/api/join", &Joining { code }),
    }
}

/// Tells how the lesson stands until the player has a seat in it and the tables play.
pub(super) fn wait_for_the_lesson(caller: &Caller, teller: &Teller) -> Result<(), CallError> {
    let mut known = None;
    while teller.listens() {
        let lesson: Lesson = teller.until_answered(|| caller.fetch("/api/lesson"))?;
        let ready = lesson.begun && lesson.seat.is_some();
        if known.as_ref() != Some(&lesson) {
            known = Some(lesson.clone());
            teller.tell(News::Lesson(Box::new(lesson)));
        }
        if ready {
            break;
        }
        sleep(WAITING);
    }
    Ok(())
}

fn follow(caller: &Caller, teller: &Teller) -> Result<(), CallError> {
    let mut seen = Seen::default();
    let mut broken = 0;
    while teller.listens() {
        seen.look(caller, teller)?;
        let path = format!("/api/events?from={}", seen.count());
        if broken < BROKEN_STREAMS {
            let mut heard = 0;
            let mut problem = None;
            let followed = caller.follow(&path, |number| {
                heard += 1;
                // One look takes in all that has happened; the stream then tells it one by one.
                if number.is_none_or(|number| number >= seen.count()) {
                    problem = seen.look(caller, teller).err();
                }
                problem.is_none() && teller.listens()
            });
            if let Some(problem) = problem {
                return Err(problem);
            }
            match followed {
                // A stream that told something worked, however it ended.
                _ if heard > 0 => broken = 0,
                Ok(()) => broken += 1,
                // Nothing is broken where too much was asked.
                Err(problem) if problem.is_too_fast() => sleep(problem.pause()),
                Err(problem) if problem.passes() => broken += 1,
                // Other answers are the view's matter, which is asked for next.
                Err(_) => broken = BROKEN_STREAMS,
            }
        } else {
            let wait = format!("{path}&wait={PATIENCE}");
            match caller.fetch::<Vec<Told>>(&wait) {
                Ok(_) => {}
                Err(_) => sleep(AGAIN),
            }
        }
    }
    Ok(())
}

/// Sends what the player decides, in order.
fn carry(caller: &Caller, orders: &Receiver<Order>, teller: &Teller) {
    while let Ok(order) = orders.recv() {
        let news = match order {
            Order::Sit(seat) => match teller.until_answered(|| caller.post::<Seat>("/api/seat", &seat)) {
                Ok(_) => continue,
                Err(CallError::No { words, .. }) => News::Refused(words),
                Err(problem) => News::Ended(problem),
            },
            Order::TakePart(part) => {
                let asked = PartTaken { part };
                match beside(teller.until_answered(|| caller.post::<PartTaken>("/api/part", &asked))) {
                    Some(news) => news,
                    None => continue,
                }
            }
            Order::Answer(answering) => {
                match beside(teller.until_answered(|| caller.post::<Answered>("/api/questions", &answering))) {
                    Some(news) => news,
                    None => continue,
                }
            }
            Order::Act { seen, deed } => {
                let acting = Acting { seen, deed: &deed };
                let sent = std::cell::Cell::new(0_u32);
                let answer = teller.until_answered(|| {
                    let answer = caller.post::<Acted>("/api/act", &acting);
                    // What was too much has not been looked at.
                    let looked_at = !answer.as_ref().is_err_and(CallError::is_too_fast);
                    sent.set(sent.get() + u32::from(looked_at));
                    answer
                });
                match answer {
                    Ok(acted) => News::Acted(acted.became),
                    // It may have been done the first time; what is on the table tells.
                    Err(CallError::No { error, .. }) if error == "stale" && sent.get() > 1 => News::Overtaken,
                    Err(CallError::No { words, .. }) => News::Refused(words),
                    Err(problem) => News::Ended(problem),
                }
            }
        };
        teller.tell(news);
    }
}

/// What there is to tell of what was asked beside the play: nothing, if it was taken; the view shows it then.
fn beside<T>(answer: Result<T, CallError>) -> Option<News> {
    match answer {
        Ok(_) => None,
        Err(CallError::No { words, .. }) => Some(News::NotTaken(words)),
        Err(problem) => Some(News::Ended(problem)),
    }
}
