//! Questions for programs: what the teacher asks this student just now, and the answer.

use super::callers::Student;
use super::trouble::no;
use super::{Trouble, entrance, refusals};
use crate::server::lesson::{Answer, Ask, Asking, CHOICES, LONGEST_ANSWER, RIGHT, Set};
use crate::text::Catalogue;
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};

/// What is asked.
#[derive(Serialize)]
struct Sheet {
    /// Which time it is that the teacher asks, from 1; an answer names it.
    asking: usize,
    set: Set,
    questions: Vec<Question>,
    /// The longest text that answers a question without choices, in characters.
    longest: usize,
}

/// One question.
#[derive(Serialize)]
struct Question {
    words: String,
    /// What there is to choose from; empty where one answers in words of one's own.
    choices: Vec<String>,
}

impl Question {
    fn of_set(words: &Catalogue, number: usize) -> Self {
        let choice = |choice: u8| words.get(&format!("quiz-{number}.choice-{choice}"));
        Self {
            words: words.get(&format!("quiz-{number}")),
            choices: (1..=CHOICES).map(choice).collect(),
        }
    }

    fn of(words: &Catalogue, asking: &Asking) -> Vec<Self> {
        match asking.set {
            Set::Before | Set::After => (1..=RIGHT.len()).map(|number| Self::of_set(words, number)).collect(),
            Set::Reflection => vec![Self {
                words: words.get(&format!("reflect-{}", asking.reflection)),
                choices: Vec::new(),
            }],
        }
    }
}

/// That the teacher asks this student something.
#[derive(Serialize)]
pub(super) struct Asked {
    /// Which time it is that the teacher asks, from 1.
    asking: usize,
    set: Set,
    /// Which question to reflect on, from 1; nothing for a set.
    reflection: Option<usize>,
}

impl Asked {
    /// Whether the teacher asks this student something that is not answered yet.
    pub fn of(student: &Student) -> Option<Self> {
        student.class.lesson.read(|lesson| {
            let asking = lesson.asked(student.id)?;
            Some(Self {
                asking: lesson.askings().len(),
                set: asking.set,
                reflection: (asking.set == Set::Reflection).then_some(asking.reflection),
            })
        })
    }
}

/// What is asked just now.
pub async fn questions(student: Student) -> Response {
    let asked = student.class.lesson.read(|lesson| {
        let asking = lesson.asked(student.id)?;
        Some(Sheet {
            asking: lesson.askings().len(),
            set: asking.set,
            questions: Question::of(&student.words, asking),
            longest: LONGEST_ANSWER,
        })
    });
    match asked {
        Some(asked) => Json(asked).into_response(),
        None => nothing(&student),
    }
}

fn nothing(student: &Student) -> Response {
    no(StatusCode::CONFLICT, "refused", student.words.get("questions-nothing"))
}

/// An answer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answering {
    /// Which time it is that the teacher asks.
    asking: usize,
    /// The choice for each question, from 1; 0 where none is made.
    #[serde(default)]
    choices: Vec<u8>,
    /// What answers a question without choices; empty to pass it over.
    #[serde(default)]
    text: String,
}

/// That an answer was taken.
#[derive(Serialize)]
struct Answered {
    asking: usize,
}

/// Answers.
pub async fn answer(student: Student, Json(answering): Json<Answering>) -> Result<Response, Trouble> {
    let Answering { asking, choices, text } = answering;
    // What was asked before is answered no more.
    if student.class.lesson.read(|lesson| lesson.askings().len()) != asking {
        return Ok(nothing(&student));
    }
    let answer = Answer { choices, text };
    let ask = Ask::Answer { id: student.id, answer };
    Ok(match entrance::refused(student.class.lesson.ask(ask).await)? {
        Ok(()) => Json(Answered { asking }).into_response(),
        Err(refusal) => {
            let words = student.words.get(refusals::of_lesson(refusal));
            no(StatusCode::CONFLICT, "refused", words)
        }
    })
}
