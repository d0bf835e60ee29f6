//! Questions that the teacher asks: the same set before and after the play, and one to reflect on between rounds.
//!
//! What is asked and which answer is right stands here; the words stand in the texts (`quiz-1` …, `reflect-1` …).

use super::{Lesson, ParticipantId, Refusal};
use serde::{Deserialize, Serialize};

/// The right answer of each question of the set, from 1; there are [`CHOICES`] to choose from.
pub const RIGHT: [u8; 6] = [2, 1, 3, 2, 1, 3];
/// How many answers each question offers.
pub const CHOICES: u8 = 3;
/// How many questions to reflect on there are; after the last comes the first again.
pub const REFLECTIONS: usize = 4;
/// The longest answer to a question to reflect on, in characters.
pub const LONGEST_ANSWER: usize = 280;
/// The most times that a teacher asks in one lesson.
pub(super) const MOST_ASKINGS: usize = 40;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Set {
    /// The set, before the play.
    Before,
    /// One question to reflect on, in words of one's own.
    Reflection,
    /// The same set, after the play.
    After,
}

impl Set {
    /// All three, in the order of a lesson.
    pub const ALL: [Self; 3] = [Self::Before, Self::Reflection, Self::After];

    /// Its name in forms and tables.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Reflection => "reflection",
            Self::After => "after",
        }
    }

    /// The set of a name.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|set| set.key() == key)
    }
}

/// What somebody answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The choice for each question of the set, from 1; 0 where none was made. Empty where one is to reflect.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<u8>,
    /// What was written to a question to reflect on; empty if it was passed over.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// One time that the teacher asked.
#[derive(Clone, Debug)]
pub struct Asking {
    /// What.
    pub set: Set,
    /// Which question to reflect on, from 1; of no meaning for the set.
    pub reflection: usize,
    /// What was answered, by whom, in the order of first answers.
    pub answers: Vec<(ParticipantId, Answer)>,
}

impl Asking {
    /// What somebody has answered.
    #[must_use]
    pub fn answer_of(&self, id: ParticipantId) -> Option<&Answer> {
        self.answers.iter().find(|(by, _)| *by == id).map(|(_, answer)| answer)
    }

    /// How many chose each answer to a question of the set, from the first answer on.
    #[must_use]
    pub fn counts(&self, question: usize) -> [usize; CHOICES as usize] {
        std::array::from_fn(|choice| {
            let chosen = |answer: &Answer| {
                answer
                    .choices
                    .get(question)
                    .is_some_and(|made| usize::from(*made) == choice + 1)
            };
            self.answers.iter().filter(|(_, answer)| chosen(answer)).count()
        })
    }
}

impl Lesson {
    /// Everything that was asked, in order.
    #[must_use]
    pub fn askings(&self) -> &[Asking] {
        &self.askings
    }

    /// What is asked just now.
    #[must_use]
    pub fn asking(&self) -> Option<&Asking> {
        self.askings.last().filter(|_| self.asking_open)
    }

    /// What a student is asked just now and has not answered.
    #[must_use]
    pub fn asked(&self, id: ParticipantId) -> Option<&Asking> {
        self.asking().filter(|asking| asking.answer_of(id).is_none())
    }

    /// The last time that a set was asked.
    #[must_use]
    pub fn last_asking(&self, set: Set) -> Option<&Asking> {
        self.askings.iter().rev().find(|asking| asking.set == set)
    }

    pub(super) fn checked_answer(&self, id: ParticipantId, answer: &Answer) -> Result<(), Refusal> {
        self.participant(id).ok_or(Refusal::Nobody)?;
        let asking = self.asking().ok_or(Refusal::NothingAsked)?;
        let fits = match asking.set {
            Set::Before | Set::After => {
                answer.text.is_empty()
                    && answer.choices.len() == RIGHT.len()
                    && answer.choices.iter().all(|choice| *choice <= CHOICES)
            }
            Set::Reflection => answer.choices.is_empty() && answer.text.chars().count() <= LONGEST_ANSWER,
        };
        if fits { Ok(()) } else { Err(Refusal::Answer) }
    }

    /// The question to reflect on that comes next, from 1.
    #[must_use]
    pub fn next_reflection(&self) -> usize {
        let asked = self.askings.iter().filter(|asking| asking.set == Set::Reflection);
        asked.count() % REFLECTIONS + 1
    }

    pub(super) fn begin_asking(&mut self, set: Set) {
        let reflection = self.next_reflection();
        self.askings.push(Asking {
            set,
            reflection,
            answers: Vec::new(),
        });
        self.asking_open = true;
    }

    pub(super) fn take_answer(&mut self, id: ParticipantId, answer: Answer) {
        let Some(asking) = self.askings.last_mut() else { return };
        match asking.answers.iter_mut().find(|(by, _)| *by == id) {
            // Whoever answers on two devices has answered once: the last word counts.
            Some((_, old)) => *old = answer,
            None => asking.answers.push((id, answer)),
        }
    }
}
