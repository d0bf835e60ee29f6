//! Draws: each is keyed by world, round and name, so that nothing players do can shift another (R1.7).

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// A draw's key: what it is for, and its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key<'a> {
    /// The world number.
    pub world: u64,
    /// The round.
    pub round: u8,
    /// What is drawn.
    pub purpose: &'a str,
    /// Whose, or which one.
    pub place: u64,
}

/// A stream of numbers that belongs to this key alone.
fn stream(key: Key) -> ChaCha8Rng {
    let mut rng = ChaCha8Rng::seed_from_u64(key.world);
    rng.set_stream(hash(key));
    rng
}

/// FNV-1a over the key: stable on every machine, and far apart for neighbouring keys.
fn hash(key: Key) -> u64 {
    let place = key.place.to_le_bytes();
    let bytes = key.purpose.bytes().chain([0, key.round]).chain(place);
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// A whole number between `low` and `high`, both included.
pub(super) fn between(key: Key, low: i32, high: i32) -> i32 {
    if low >= high {
        low
    } else {
        stream(key).random_range(low..=high)
    }
}

/// Four whole numbers between minus and plus `spread`.
pub(super) fn four(key: Key, spread: i8) -> [i8; 4] {
    let mut numbers = stream(key);
    [(); 4].map(|()| {
        if spread > 0 {
            numbers.random_range(-spread..=spread)
        } else {
            0
        }
    })
}

/// Whether something with a chance of so many percent happens.
pub(super) fn happens(key: Key, percent: u8) -> bool {
    stream(key).random_range(0..100_u8) < percent
}
