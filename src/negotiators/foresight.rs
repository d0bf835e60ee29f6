//! Looking ahead (R13.3): what an expert does beyond a practised negotiator.
//!
//! It lists what it could do now: what it would do by habit, what it would do if it bargained otherwise, and a few plain
//! alternatives. Then it draws worlds that agree with all that it sees, lets each candidate be done in each of them, plays
//! them on with practised negotiators in every seat, and takes what ends best on average. Candidates meet the same
//! worlds, so that luck drops out of the comparison; those that fall behind are dropped after each half. It leaves its
//! habit only for what has proved better.
//!
//! Sources: on-line improvement of a policy by rollouts, Tesauro and Galperin 1996 (Advances in Neural Information
//! Processing Systems 9); worlds that agree with what a player sees, Ginsberg 2001 (doi 10.1613/jair.820); dropping the
//! weaker half, Karnin, Koren and Somekh 2013 (Proceedings of Machine Learning Research 28).

mod candidates;
mod prospects;

use super::beliefs::suppose;
use super::computer::Computer;
use super::model::Model;
use super::sight::{Sight, small};
use super::temperament::{Profile, Strength, Temperament};
use super::why::Why;
use super::{Decision, Negotiator};
use crate::rules::action::Act;
use crate::rules::imagined::Imagined;
use crate::rules::open::OpenActions;
use crate::rules::scenario::Layer;
use candidates::candidates;
use prospects::prospects;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// How many times as many plays it may imagine where there is one sitting only.
const SITTING: usize = 3;
/// The most acts of an imagined play: far more than any scenario takes.
const MOST_ACTS: usize = 4000;

/// Chooses among what could be done now by looking ahead; `usual` is what habit says.
pub fn decide(
    sight: &Sight<'_>,
    temperament: Temperament,
    profile: &Profile,
    usual: Decision,
    rng: &mut ChaCha8Rng,
) -> Decision {
    let seed = rng.random();
    let mut standing: Vec<Standing> = candidates(sight, temperament, profile, &usual, seed)
        .into_iter()
        .map(Standing::of)
        .collect();
    if standing.len() < 2 || sight.own.open == OpenActions::Nothing {
        return usual;
    }
    let mut worlds = Worlds::new(sight, temperament, profile, seed);
    // A sitting is soon played to its end, so there is time for more.
    let mut left = usize::from(profile.tries) * if sight.sitting { SITTING } else { 1 };
    while standing.len() > 1 {
        // The same for each of those that are left, so that the last two get most of it.
        let halvings = usize::try_from(standing.len().ilog2()).unwrap_or(1).max(1);
        let each = (left / halvings / standing.len()).clamp(1, 64);
        for _ in 0..each {
            let Some(world) = worlds.next() else { return usual };
            for one in &mut standing {
                one.note(worlds.value(&world, &one.decision));
            }
        }
        left = left.saturating_sub(each * standing.len());
        if left < standing.len() {
            break;
        }
        // Habit stays to the end: everything is measured against it.
        standing[1..].sort_by_key(|one| std::cmp::Reverse(one.sum));
        let keep = standing.len().div_ceil(2).max(2);
        if standing.len() == keep {
            continue;
        }
        standing.truncate(keep);
    }
    best(standing, usual, worlds.proof())
}

/// The candidate that has proved best, or habit.
fn best(mut standing: Vec<Standing>, usual: Decision, proof: i64) -> Decision {
    let (habit, others) = standing
        .split_first_mut()
        .map_or((None, &mut [][..]), |(a, b)| (Some(a), b));
    let Some(habit) = habit else { return usual };
    let proved = others.iter_mut().max_by_key(|one| one.sum);
    let Some(one) = proved.filter(|one| one.beats(habit, proof)) else {
        return usual;
    };
    let mut decision = one.decision.clone();
    decision.why.push(Why::LookedAhead {
        worlds: small(i32::try_from(one.values.len()).unwrap_or(i32::MAX)),
        points: small(one.ahead_of(habit)),
    });
    decision
}

/// A candidate and how it has done.
struct Standing {
    decision: Decision,
    values: Vec<i32>,
    sum: i64,
}

impl Standing {
    const fn of(decision: Decision) -> Self {
        Self {
            decision,
            values: Vec::new(),
            sum: 0,
        }
    }

    fn note(&mut self, value: i32) {
        self.values.push(value);
        self.sum += i64::from(value);
    }

    /// By how many points it has done better on average, in whole points.
    fn ahead_of(&self, other: &Self) -> i32 {
        let count = i64::try_from(self.values.len()).unwrap_or(i64::MAX).max(1);
        i32::try_from((self.sum - other.sum) / count / VALUE).unwrap_or(0)
    }

    /// Whether it has done better than chance explains: by more than so many standard errors of the difference, which
    /// are given squared.
    fn beats(&self, other: &Self, proof: i64) -> bool {
        let count = i64::try_from(self.values.len()).unwrap_or(i64::MAX);
        let differences = self.values.iter().zip(&other.values).map(|(a, b)| i64::from(a - b));
        let sum = self.sum - other.sum;
        let squares: i64 = differences.map(|difference| difference * difference).sum();
        // sum² > proof · squares is mean > √proof standard errors for a mean that is small against the spread; exact
        // enough, in integers.
        sum > 0 && count > 1 && sum * sum > proof * squares
    }
}

/// A point in the value of an imagined play: values are in hundredths.
const VALUE: i64 = 100;

/// Worlds that agree with the view, as they are drawn.
struct Worlds<'a> {
    sight: &'a Sight<'a>,
    profile: &'a Profile,
    doubt: Profile,
    me: Computer,
    /// Whether an imagined play is broken off when the round is over: where moods are hidden, later rounds say more of
    /// the dice than of the decision. Where everything is in the open it is played to its end.
    breaks_off: bool,
    rng: ChaCha8Rng,
}

/// One of them: the play as it stands in it, and who plays the other seats.
struct World {
    imagined: Imagined,
    players: Vec<Computer>,
    seed: u64,
}

impl<'a> Worlds<'a> {
    fn new(sight: &'a Sight<'a>, temperament: Temperament, profile: &'a Profile, seed: u64) -> Self {
        Self {
            sight,
            profile,
            doubt: Profile {
                wanders: profile.doubts,
                ..*profile
            },
            me: Computer::with_profile(temperament, profile.habit()),
            breaks_off: sight.situation.has(Layer::Estimates),
            rng: ChaCha8Rng::seed_from_u64(seed),
        }
    }

    /// How well a candidate has to prove itself, as standard errors squared. What is wrong in a belief adds up over the
    /// rounds that are imagined with it.
    const fn proof(&self) -> i64 {
        if self.breaks_off || self.sight.sitting { 1 } else { 9 }
    }

    fn next(&mut self) -> Option<World> {
        let seed = self.rng.random();
        let model = Model::read(self.sight, &self.doubt, seed);
        let imagined = Imagined::of(self.sight.view, &suppose(self.sight, &model, &mut self.rng))?;
        let players = self.sight.situation.party_ids().map(|party| {
            if party == self.sight.me {
                self.me
            } else {
                let any = Temperament::ALL[self.rng.random_range(0..Temperament::ALL.len())];
                Computer::new(any, Strength::Practised)
            }
        });
        Some(World {
            players: players.collect(),
            imagined,
            seed,
        })
    }

    /// What comes of a decision in a world, in hundredths of points.
    fn value(&self, world: &World, decision: &Decision) -> i32 {
        let mut play = world.imagined.clone();
        let act = Act {
            party: self.sight.me,
            deed: decision.deed.clone(),
        };
        if play.apply(&act).is_err() {
            return i32::MIN / 4;
        }
        let mut rng = ChaCha8Rng::seed_from_u64(world.seed);
        for _ in 0..MOST_ACTS {
            let Some(party) = play.asked() else { break };
            let view = play.view(party);
            if view.round != self.sight.view.round && self.breaks_off {
                break;
            }
            let mut player = world.players[party.index()];
            let deed = player.decide(&view, &mut rng).deed;
            if play.apply(&Act { party, deed }).is_err() {
                break;
            }
        }
        self.worth(&play)
    }

    /// What an end is worth to it: what it expects itself, and a share of what the others are supposed to have gained.
    fn worth(&self, play: &Imagined) -> i32 {
        let own = prospects(play, self.sight.me);
        if self.profile.regards_others == 0 {
            return own;
        }
        let others = self.sight.situation.everyone().without(self.sight.me);
        let count = i32::try_from(others.len().max(1)).unwrap_or(1);
        let theirs: i32 = others.iter().map(|party| prospects(play, party)).sum();
        own + theirs / count * self.profile.regards_others / 1000
    }
}
