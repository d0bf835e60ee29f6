//! Codes that people type: no two of their signs look or sound alike.

use crate::server::secret::Hash;
use std::fmt;

/// The signs: no 0 and O, no 1, I and L, no 2 and Z, no 5 and S, no 8 and B, no U and V.
const SIGNS: &[u8] = b"34679ACDEFGHJKMNPQRTWXY";
/// How many signs a join code has: with 23 signs, six million codes.
pub const CODE_LENGTH: usize = 5;
/// How many signs a personal code has: with 23 signs, more than three thousand million codes for each lesson.
pub const PERSONAL_LENGTH: usize = 7;

/// The code on the board, with which students join a lesson.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct JoinCode(String);

/// The code with which one student comes back on another device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonalCode(String);

fn drawn(length: usize, numbers: impl IntoIterator<Item = u32>) -> String {
    let sign = |number: u32| char::from(SIGNS[number as usize % SIGNS.len()]);
    numbers.into_iter().take(length).map(sign).collect()
}

/// What somebody typed, as it was meant: in capital letters, without spaces and dashes. `None` if it cannot be a code of
/// this length.
fn typed(text: &str, length: usize) -> Option<String> {
    let mut code = String::new();
    for letter in text.chars().filter(|letter| !letter.is_whitespace() && *letter != '-') {
        let letter = letter.to_ascii_uppercase();
        if !letter.is_ascii() || !SIGNS.contains(&(letter as u8)) || code.len() == length {
            return None;
        }
        code.push(letter);
    }
    (code.len() == length).then_some(code)
}

impl JoinCode {
    /// A code from random numbers.
    #[must_use]
    pub fn draw(numbers: impl IntoIterator<Item = u32>) -> Self {
        Self(drawn(CODE_LENGTH, numbers))
    }

    /// What somebody typed.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        typed(text, CODE_LENGTH).map(Self)
    }

    /// The signs without a gap.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl PersonalCode {
    /// A code from random numbers.
    #[must_use]
    pub fn draw(numbers: impl IntoIterator<Item = u32>) -> Self {
        Self(drawn(PERSONAL_LENGTH, numbers))
    }

    /// What somebody typed.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        typed(text, PERSONAL_LENGTH).map(Self)
    }

    /// What the lesson keeps of it.
    #[must_use]
    pub fn hash(&self) -> Hash {
        Hash::of(&self.0)
    }
}

/// As people read it: in two groups.
impl fmt::Display for JoinCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, second) = self.0.split_at(self.0.len() / 2);
        write!(f, "{first} {second}")
    }
}

impl fmt::Display for PersonalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, second) = self.0.split_at(self.0.len() / 2);
        write!(f, "{first}-{second}")
    }
}
