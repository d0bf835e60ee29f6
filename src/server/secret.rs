//! Secrets: drawn from the system's source of random numbers, kept only as hashes (but for the host's own, which it has to
//! tell at each start), compared in constant time.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// A secret that opens something: 128 random bits as hexadecimal.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// A new one.
    ///
    /// # Errors
    /// If the system has no source of random numbers.
    pub fn draw() -> Result<Self, getrandom::Error> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes)?;
        Ok(Self(hexadecimal(&bytes)))
    }

    /// One that was drawn earlier, and kept.
    #[must_use]
    pub const fn kept(text: String) -> Self {
        Self(text)
    }

    /// The text that whoever holds it shows.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is kept of it.
    #[must_use]
    pub fn hash(&self) -> Hash {
        Hash::of(&self.0)
    }
}

/// Random numbers.
///
/// # Errors
/// If the system has no source of them.
pub fn numbers<const N: usize>() -> Result<[u32; N], getrandom::Error> {
    let mut numbers = [0; N];
    for number in &mut numbers {
        *number = getrandom::u32()?;
    }
    Ok(numbers)
}

/// What is kept of a secret: SHA-256, in hexadecimal. Nothing equals the hash of nothing.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Hash(String);

impl Hash {
    /// The hash of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self(hexadecimal(&Sha256::digest(text.as_bytes())))
    }

    /// Whether two are the same, in a time that tells nothing about where they differ.
    #[must_use]
    pub fn equals(&self, other: &Self) -> bool {
        let (a, b) = (self.0.as_bytes(), other.0.as_bytes());
        a.len() == b.len() && !a.is_empty() && a.iter().zip(b).fold(0, |differ, (a, b)| differ | (a ^ b)) == 0
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            // A string takes whatever is written into it.
            let _ = write!(text, "{byte:02x}");
            text
        })
}
