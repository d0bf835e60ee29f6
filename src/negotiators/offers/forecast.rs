//! What another party will take, and when: its concession so far, carried on to the deadline.
//!
//! The *level* of a party is the least that it takes, in the utility that it is believed to have. Its
//! own offers show it from above, what it refused shows it from below. Hypotheses on the rest of its
//! concession (how late, how far: the family of Faratin, Sierra and Jennings 1998, doi
//! 10.1016/S0921-8890(98)00029-3) are weighed by Bayes' rule with what was seen (as Zeng and Sycara
//! 1998 do for reservations, doi 10.1006/ijhc.1998.0187; for time-dependent tactics Hou 2004, doi
//! 10.1109/IAT.2004.1342921).

/// Exponents of time: from early to very late.
const LATENESS: [f64; 8] = [0.3, 0.6, 1.0, 1.8, 3.0, 5.0, 9.0, 20.0];
/// Where a concession ends, as a share of where it began.
const ENDS: [f64; 7] = [0.0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9];
/// Steps of what one offer says of the level, in spreads.
const SHIFTS: [f64; 5] = [-1.5, -0.7, 0.0, 0.7, 1.5];
/// How likely the shifts are: close to a normal distribution.
const CHANCES: [f64; 5] = [0.1, 0.24, 0.32, 0.24, 0.1];
/// Periods into which what was heard is gathered, so that a thousand offers weigh no more than fifty.
const PERIODS: usize = 24;

/// What was heard and refused: (time, believed worth to the other).
#[derive(Clone, Debug, Default)]
pub(super) struct Heard {
    /// Its own offers.
    pub(super) offers: Vec<(f64, f64)>,
    /// What it had before it when it offered something else.
    pub(super) refused: Vec<(f64, f64)>,
}

/// A possible course of a party's level.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Course {
    level: f64,
    now: f64,
    /// By how much it comes down until the time 1.
    falls: f64,
    lateness: f64,
    /// What it comes down to in its very last turn, if it takes anything then.
    at_last: Option<f64>,
    /// How likely it is.
    pub(super) chance: f64,
}

impl Course {
    /// The level at a time; `is_last` for the other's very last turn.
    pub(super) fn at(&self, time: f64, is_last: bool) -> f64 {
        let gone = |time: f64| time.clamp(0.0, 1.0).powf(self.lateness);
        let whole = (1.0 - gone(self.now)).max(1e-9);
        let fall = self.falls * ((gone(time) - gone(self.now)) / whole).clamp(0.0, 1.0);
        match self.at_last {
            Some(least) if is_last => least.min(self.level - fall),
            _ => self.level - fall,
        }
    }
}

/// What a forecast assumes before it has heard anything.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Assumed {
    /// How likely a party is to take whatever is better than nothing in its very last turn.
    pub(super) yields_at_last: f64,
    /// How far one offer may lie from the level.
    pub(super) spread: f64,
    /// How far the belief may be wrong about a package.
    pub(super) doubt: f64,
    /// What is taken in the very last turn by those who yield then, as a share of what they began with.
    pub(super) yields_to: f64,
}

/// A forecast of one party.
#[derive(Clone, Debug)]
pub(super) struct Forecast {
    /// Possible courses; their chances add up to 1.
    pub(super) courses: Vec<Course>,
    /// The level now, and at the first offer.
    pub(super) level: f64,
    /// By how much it has come down.
    pub(super) conceded: f64,
}

impl Forecast {
    /// The forecast at a time.
    pub(super) fn of(heard: &Heard, now: f64, assumed: Assumed) -> Self {
        let periods = gather(&heard.offers);
        let first = periods.first().map_or(1.0, |period| period.1);
        // The level now: recent offers, the latest most.
        let mut level = first;
        for (_, worth) in &periods {
            level += (worth - level) * 0.5;
        }
        let mut courses = Vec::new();
        for lateness in LATENESS {
            for end in ENDS {
                let lowest = end * first;
                let curve = |time: f64| first - (first - lowest) * time.clamp(0.0, 1.0).powf(lateness);
                let misfit: f64 = periods
                    .iter()
                    .map(|(time, worth)| {
                        // What was heard lately says more of what comes next.
                        let age = (now - time).max(0.0);
                        let weight = 1.0 / (1.0 + 3.0 * age);
                        weight * ((worth - curve(*time)) / assumed.spread).powi(2)
                    })
                    .sum();
                let fit = (-0.5 * misfit).exp().max(1e-12);
                let falls = (curve(now) - curve(1.0)).max(0.0);
                for (shift, chance) in SHIFTS.iter().zip(CHANCES) {
                    for (yields, share) in [(true, assumed.yields_at_last), (false, 1.0 - assumed.yields_at_last)] {
                        let course = Course {
                            level: level + shift * assumed.doubt,
                            now,
                            falls,
                            lateness,
                            at_last: yields.then_some(assumed.yields_to * first + shift * assumed.doubt),
                            chance: fit * chance * share,
                        };
                        courses.push(course);
                    }
                }
            }
        }
        for course in &mut courses {
            course.chance *= borne_out(course, &heard.refused, now, assumed.spread);
        }
        let sum: f64 = courses.iter().map(|course| course.chance).sum();
        for course in &mut courses {
            course.chance /= sum.max(f64::MIN_POSITIVE);
        }
        Self {
            courses,
            level,
            conceded: (first - level).max(0.0),
        }
    }

    /// So many courses of equal chance, from the most yielding at the end to the least.
    pub(super) fn drawn(&self, count: usize) -> Vec<Course> {
        let mut sorted = self.courses.clone();
        sorted.sort_by(|a, b| a.at(1.0, true).total_cmp(&b.at(1.0, true)));
        let mut drawn = Vec::with_capacity(count);
        let (mut place, mut sum) = (0, sorted.first().map_or(0.0, |course| course.chance));
        for number in 0..count {
            let wanted =
                (f64::from(u32::try_from(number).unwrap_or(0)) + 0.5) / f64::from(u32::try_from(count).unwrap_or(1));
            while sum < wanted && place + 1 < sorted.len() {
                place += 1;
                sum += sorted[place].chance;
            }
            drawn.push(sorted[place]);
        }
        drawn
    }
}

/// How well a course agrees with what was refused lately: what was refused was below the level.
fn borne_out(course: &Course, refused: &[(f64, f64)], now: f64, spread: f64) -> f64 {
    let lately = refused.iter().rev().take(8).filter(|(time, _)| now - time < 0.1);
    // The best of them says it all: the level was above it.
    let most = lately.map(|(_, worth)| *worth).fold(f64::NEG_INFINITY, f64::max);
    if most == f64::NEG_INFINITY {
        return 1.0;
    }
    1.0 / (1.0 + (-(course.level - most) / (0.4 * spread)).exp()) + 0.02
}

/// Means of periods of equal numbers of offers.
fn gather(offers: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let size = offers.len().div_ceil(PERIODS).max(1);
    let mean = |part: &[(f64, f64)]| {
        let count = f64::from(u32::try_from(part.len()).unwrap_or(1));
        let sum = part.iter().fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        (sum.0 / count, sum.1 / count)
    };
    // From the latest back, so that the last period is whole.
    let mut periods: Vec<(f64, f64)> = offers.rchunks(size).map(mean).collect();
    periods.reverse();
    periods
}
