//! How far to go, and when: the best sequence of bids until the deadline, by backward induction.
//!
//! The others are one of several combinations of courses. A bid is taken by the combinations whose
//! levels it meets; if it is refused, those are ruled out. So the best plan is an optimal stopping
//! problem with a price that may only fall, solved from the last turn back: optimal sequences of bids
//! under an uncertain deadline and acceptance are due to Baarslag and Hindriks 2013 ("Accepting
//! optimally in automated negotiation with incomplete information", AAMAS, 715-722) and Baarslag,
//! Gerding, Aydoğan and schraefel 2015 (doi 10.1109/WI-IAT.2015.161); falling prices against a buyer
//! of unknown kind to Fudenberg and Tirole 1983 (doi 10.2307/2297330).
//!
//! The value of the plan is what an offer has to be worth to be taken: no less than the expectation of
//! what is still to come.

/// Turns that a plan looks at one by one; the last ones all, those far off a few.
const TURNS: usize = 16;

/// What a plan is made from.
#[derive(Clone, Debug)]
pub(super) struct Outlook {
    /// By combination, then by turn: the most that it would let one have.
    pub(super) prices: Vec<Vec<f64>>,
    /// What one has if no bid is taken.
    pub(super) fallback: f64,
}

/// What to do now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Plan {
    /// The expectation of what is still to come.
    pub(super) value: f64,
    /// What to ask for now.
    pub(super) price: f64,
    /// How likely it is to be taken now.
    pub(super) chance: f64,
    /// How likely an agreement is at all, by one's own bids.
    pub(super) agrees: f64,
}

/// The best plan. All combinations are equally likely; none at all, or no turn left, leaves the
/// fallback.
pub(super) fn plan(outlook: &Outlook) -> Plan {
    let turns = outlook.prices.first().map_or(0, Vec::len);
    let count = outlook.prices.len();
    let mut prices: Vec<&Vec<f64>> = outlook.prices.iter().collect();
    // From the most yielding to the least, as they are at the end.
    prices.sort_by(|a, b| {
        let key = |prices: &Vec<f64>| (prices.last().copied().unwrap_or(0.0), prices.iter().sum::<f64>());
        let (a, b) = (key(a), key(b));
        b.0.total_cmp(&a.0).then(b.1.total_cmp(&a.1))
    });
    // By number of combinations ruled out: the value of going on, and how likely an agreement is.
    let mut later: Vec<(f64, f64)> = vec![(outlook.fallback, 0.0); count + 1];
    let mut first = (f64::NEG_INFINITY, 0);
    for turn in (0..turns).rev() {
        let mut now = vec![(outlook.fallback, 0.0); count + 1];
        for out in 0..count {
            let left = share(1, count - out);
            // Passing: asking for what nobody is expected to give.
            let mut best = (later[out].0, later[out].1, f64::NEG_INFINITY, out);
            let mut price = f64::INFINITY;
            for last in out..count {
                price = price.min(prices[last][turn]);
                if price <= outlook.fallback {
                    break;
                }
                let taken = share(last + 1 - out, 1) * left;
                let value = taken * price + (1.0 - taken) * later[last + 1].0;
                if value > best.0 + 1e-12 {
                    best = (value, taken + (1.0 - taken) * later[last + 1].1, price, last + 1);
                }
            }
            now[out] = (best.0, best.1);
            if turn == 0 && out == 0 {
                first = (best.2, best.3);
            }
        }
        later = now;
    }
    let (value, agrees) = later.first().copied().unwrap_or((outlook.fallback, 0.0));
    // Whoever waits asks for what the most yielding would give now, and for no less than the plan is worth.
    let most = prices
        .iter()
        .filter_map(|prices| prices.first().copied())
        .fold(f64::NEG_INFINITY, f64::max);
    let waits = first.0 == f64::NEG_INFINITY;
    Plan {
        value,
        price: if waits { most.max(value) } else { first.0 },
        chance: if waits || count == 0 {
            0.0
        } else {
            share(first.1, count)
        },
        agrees,
    }
}

/// When the turns that a plan looks at are answered, from the next to the last.
pub(super) fn answers(now: f64, left: u64, effective: u64, is_first: bool) -> Vec<f64> {
    let count = |turns: u64| f64::from(u32::try_from(turns).unwrap_or(u32::MAX));
    let step = (1.0 - now).max(0.0) / count(left.max(1));
    let delay = if is_first { 0.0 } else { 1.0 };
    let looked = effective.min(TURNS as u64);
    let mut turns: Vec<u64> = (0..looked)
        .map(|place| {
            if effective <= TURNS as u64 {
                return place;
            }
            // Near the end every turn, far off few.
            let back = 1.0 - count(place) / count(looked - 1);
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "at most the number of turns"
            )]
            let back = (back * back * count(effective - 1)).round() as u64;
            effective - 1 - back
        })
        .collect();
    turns.dedup();
    turns
        .into_iter()
        .map(|turn| now + step * (count(turn) + delay))
        .collect()
}

fn share(part: usize, whole: usize) -> f64 {
    f64::from(u32::try_from(part).unwrap_or(u32::MAX)) / f64::from(u32::try_from(whole.max(1)).unwrap_or(u32::MAX))
}
