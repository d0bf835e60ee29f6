//! Questions: what a student is asked, what is answered, and what the teacher sees of it.

use super::acts::Fields;
use super::callers::{Student, Teaching};
use super::entrance::refused;
use super::{Trouble, refusals};
use crate::server::lesson::{self, Answer, RIGHT, Set};
use crate::server::pages::{Sheet, front, join as join_pages, questions as pages};
use axum::Form;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};

/// What is asked just now; whoever is asked nothing goes on to the play.
pub async fn asked(student: Student) -> Response {
    page(&student, None)
}

fn page(student: &Student, bad: Option<&str>) -> Response {
    let Student { class, words, .. } = student;
    let number = class.lesson.watch().borrow().to_string();
    let shown = class.lesson.read(|lesson| {
        let asking = lesson.asked(student.id)?;
        let sheet = Sheet {
            main: "narrow",
            live: Some("/play/live".to_owned()),
            number: number.clone(),
            step: format!("questions.{}", lesson.askings().len()),
            bar: Some(join_pages::head(words, &words.get("questions-title"))),
            ..Sheet::new(words.get("questions-title"))
        };
        let said = bad.map(|key| words.get(key));
        Some(front(
            words,
            &sheet,
            &pages::form(words, lesson.askings().len(), asking, said.as_deref()),
        ))
    });
    match (shown, bad) {
        (Some(page), None) => page.into_response(),
        (Some(page), Some(_)) => (StatusCode::CONFLICT, page).into_response(),
        (None, _) => Redirect::to("/play").into_response(),
    }
}

/// Answers, or passes the questions over.
pub async fn answer(student: Student, Form(fields): Form<Vec<(String, String)>>) -> Result<Response, Trouble> {
    let class = &student.class;
    let fields = Fields(fields);
    let passes = fields.get("pass").is_some();
    let asked = class
        .lesson
        .read(|lesson| Some((lesson.asking()?.set, lesson.askings().len())));
    let Some((set, number)) = asked else {
        return Ok(Redirect::to("/play").into_response());
    };
    // A page that was left open answers nothing else than what it asked.
    if fields.number::<usize>("asking")?.is_some_and(|named| named != number) {
        return Ok(page(&student, Some("questions-other")));
    }
    let answer = match set {
        Set::Before | Set::After => {
            let mut choices = vec![0; RIGHT.len()];
            for (question, choice) in choices.iter_mut().enumerate().filter(|_| !passes) {
                *choice = fields.number(&format!("quiz-{}", question + 1))?.unwrap_or(0);
            }
            Answer {
                choices,
                text: String::new(),
            }
        }
        Set::Reflection => {
            let text = fields.get("text").filter(|_| !passes).unwrap_or_default();
            Answer {
                choices: vec![],
                text: text.to_owned(),
            }
        }
    };
    let ask = lesson::Ask::Answer { id: student.id, answer };
    Ok(match refused(class.lesson.ask(ask).await)? {
        Ok(()) => Redirect::to("/play").into_response(),
        Err(refusal) => page(&student, Some(refusals::of_lesson(refusal))),
    })
}

/// What was answered, for the teacher.
pub async fn results(Teaching { class, words, .. }: Teaching) -> Html<String> {
    let number = class.lesson.watch().borrow().to_string();
    let sheet = Sheet {
        number,
        bar: Some(join_pages::head(&words, &words.get("questions-results"))),
        ..Sheet::new(words.get("questions-results"))
    };
    let body = class.lesson.read(|lesson| {
        maud::html! {
            p { a href={ "/teach/" (class.id) } { (words.get("watch-back")) } }
            (pages::results(&words, lesson))
        }
    });
    front(&words, &sheet, &body)
}
