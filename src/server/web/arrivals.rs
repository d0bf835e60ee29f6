//! How many have just joined a lesson from one address: bounded, and told to the teacher. A class may be behind one address,
//! so many may come at once; one that goes on coming at the speed of a program is no class.

use super::Trouble;
use crate::server::listen::person;
use crate::server::store::LessonId;
use std::collections::{HashMap, VecDeque};
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// So many may join at once from one address.
const AT_ONCE: f64 = 60.0;
/// So many more in a second.
const A_SECOND: f64 = 3.0;
/// What a short time is.
const SHORT: Duration = Duration::from_mins(1);
/// So many from one address in a short time are told to the teacher.
const TOLD: usize = 40;
/// How long they are told.
const TELLING: Duration = Duration::from_mins(30);
/// So many addresses are kept before those that are of no account any more are thrown away.
const MANY: usize = 1024;

/// Who came from one address to one lesson.
struct Coming {
    left: f64,
    at: Instant,
    /// When, in the last short time.
    lately: VecDeque<Instant>,
    /// The most in a short time so far, and when that was.
    most: (usize, Instant),
}

impl Coming {
    fn new(now: Instant) -> Self {
        Self {
            left: AT_ONCE,
            at: now,
            lately: VecDeque::new(),
            most: (0, now),
        }
    }

    /// Takes one more, if there may be one.
    fn one_more(&mut self, now: Instant) -> bool {
        let seconds = now.saturating_duration_since(self.at).as_secs_f64();
        self.left = (self.left + seconds * A_SECOND).min(AT_ONCE);
        self.at = now;
        if self.left < 1.0 {
            return false;
        }
        self.left -= 1.0;
        self.lately.retain(|at| now.saturating_duration_since(*at) < SHORT);
        self.lately.push_back(now);
        if self.lately.len() >= self.most.0 || !self.counts(now) {
            self.most = (self.lately.len(), now);
        }
        true
    }

    /// Whether it is not long ago that most came.
    fn counts(&self, now: Instant) -> bool {
        now.saturating_duration_since(self.most.1) < TELLING
    }
}

/// Who came to which lesson, from where.
#[derive(Default)]
pub struct Arrivals {
    coming: Mutex<HashMap<(LessonId, IpAddr), Coming>>,
}

impl Arrivals {
    /// Counts somebody who joins.
    ///
    /// # Errors
    /// If too many have come from this address just now.
    pub fn one_more(&self, lesson: LessonId, from: IpAddr) -> Result<(), Trouble> {
        self.at(lesson, from, Instant::now())
    }

    fn at(&self, lesson: LessonId, from: IpAddr, now: Instant) -> Result<(), Trouble> {
        let mut coming = self.coming.lock().unwrap_or_else(PoisonError::into_inner);
        let whose = (lesson, person(from));
        if coming.len() >= MANY && !coming.contains_key(&whose) {
            coming.retain(|_, one| one.counts(now));
        }
        let one = coming.entry(whose).or_insert_with(|| Coming::new(now));
        if one.one_more(now) {
            Ok(())
        } else {
            Err(Trouble::too_fast().and_on("/"))
        }
    }

    /// The most who joined a lesson from one address within a minute, if they are many and it is not long ago.
    #[must_use]
    pub fn crowd(&self, lesson: LessonId) -> Option<usize> {
        let now = Instant::now();
        let coming = self.coming.lock().unwrap_or_else(PoisonError::into_inner);
        let here = coming.iter().filter(|((of, _), one)| *of == lesson && one.counts(now));
        here.map(|(_, one)| one.most.0).max().filter(|most| *most >= TOLD)
    }

    /// Forgets a lesson.
    pub fn forget(&self, lesson: LessonId) {
        let mut coming = self.coming.lock().unwrap_or_else(PoisonError::into_inner);
        coming.retain(|(of, _), _| *of != lesson);
    }
}
