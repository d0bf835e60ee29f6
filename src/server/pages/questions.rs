//! Questions: the form that a student fills in, what the teacher sees of it, and the answers before and after.

use super::desk::nickname_words;
use super::notice;
use crate::charts::Table;
use crate::rules::scenario::Situation;
use crate::server::lesson::{Answer, Asking, CHOICES, LONGEST_ANSWER, Lesson, RIGHT, Set};
use crate::server::store::LessonId;
use crate::text::Catalogue;
use maud::{Markup, html};

/// The form of what is asked just now, which is the teacher's so many-th asking: an answer names it.
#[must_use]
pub fn form(words: &Catalogue, number: usize, asking: &Asking, bad: Option<&str>) -> Markup {
    html! {
        (notice(bad, true))
        form.sheet method="post" action="/questions" {
            input type="hidden" name="asking" value=(number);
            h2 { (words.get(title(asking.set))) }
            p.mut { (words.get("questions-note")) }
            @match asking.set {
                Set::Before | Set::After => { @for question in 1..=RIGHT.len() { (choices(words, question)) } }
                Set::Reflection => {
                    div.field {
                        label for="text" { (words.get(&format!("reflect-{}", asking.reflection))) }
                        textarea #text name="text" rows="4" maxlength=(LONGEST_ANSWER) {}
                    }
                }
            }
            div.row {
                button.p #answer type="submit" { (words.get("questions-send")) }
                button type="submit" name="pass" value="1" formnovalidate { (words.get("questions-pass")) }
            }
        }
    }
}

const fn title(set: Set) -> &'static str {
    match set {
        Set::Before => "questions-before",
        Set::Reflection => "questions-reflection",
        Set::After => "questions-after",
    }
}

fn choices(words: &Catalogue, question: usize) -> Markup {
    html! {
        fieldset {
            legend { (question) ". " (words.get(&format!("quiz-{question}"))) }
            @for choice in 1..=CHOICES {
                label.choice {
                    input type="radio" name={ "quiz-" (question) } value=(choice) required;
                    span { (words.get(&format!("quiz-{question}.choice-{choice}"))) }
                }
            }
        }
    }
}

/// The teacher's part: to ask, to close, and how many have answered.
#[must_use]
pub fn desk(words: &Catalogue, id: LessonId, lesson: &Lesson) -> Markup {
    let button = |what: &str, set: &str, key: &str| {
        html! {
            form method="post" action={ "/teach/" (id) } {
                input type="hidden" name="do" value=(what);
                input type="hidden" name="table" value="all";
                input type="hidden" name="set" value=(set);
                button type="submit" { (words.get(key)) }
            }
        }
    };
    html! {
        section.sheet aria-labelledby="questions" {
            h2 #questions { (words.get("questions-title")) }
            @match lesson.asking() {
                Some(asking) => {
                    p { b { (words.get(title(asking.set))) } }
                    p { (words.get_with("questions-count", &[("answered", asking.answers.len().into()), ("students", lesson.participants().count().into())])) }
                    (button("close-questions", "", "questions-close"))
                    (to_read(words, asking.set == Set::Reflection, asking.reflection))
                }
                None => {
                    p.sm.mut { (words.get("questions-about")) }
                    div.row { @for set in Set::ALL { (button("ask", set.key(), title(set))) } }
                    (to_read(words, false, 0))
                    (to_read(words, true, lesson.next_reflection()))
                }
            }
            @if !lesson.askings().is_empty() { p { a href={ "/teach/" (id) "/questions" } { (words.get("questions-results")) } } }
        }
    }
}

/// What is asked, for the teacher to read: the set with its right answers, or the question to reflect on of a number.
fn to_read(words: &Catalogue, reflection: bool, number: usize) -> Markup {
    html! {
        @if reflection {
            details #read-reflection { summary { (words.get("questions-read-reflection")) } p { (words.get(&format!("reflect-{number}"))) } }
        } @else {
            details #read-set {
                summary { (words.get("questions-read-set")) }
                ol.sm { @for question in 1..=RIGHT.len() {
                    li { (words.get(&format!("quiz-{question}")))
                        ul { @for choice in 1..=CHOICES {
                            li { (words.get(&format!("quiz-{question}.choice-{choice}")))
                                @if RIGHT[question - 1] == choice { " " span.tag { (words.get("questions-right")) } } }
                        } } }
                } }
            }
        }
    }
}

/// What was answered: the set before and after, side by side, and what was reflected on.
#[must_use]
pub fn results(words: &Catalogue, lesson: &Lesson) -> Markup {
    let (before, after) = (lesson.last_asking(Set::Before), lesson.last_asking(Set::After));
    let reflections = lesson.askings().iter().filter(|asking| asking.set == Set::Reflection);
    html! {
        @if before.is_some() || after.is_some() {
            section.sheet aria-labelledby="answers" {
                h2 #answers { (words.get("questions-results")) }
                p.sm.mut { (words.get("questions-results.note")) }
                @for question in 0..RIGHT.len() { (compared(words, question, before, after)) }
            }
        }
        @for asking in reflections {
            section.sheet {
                h2 { (words.get(&format!("reflect-{}", asking.reflection))) }
                @let written: Vec<_> = asking.answers.iter().filter(|(_, answer)| !answer.text.is_empty()).collect();
                @if written.is_empty() { p.mut { (words.get("questions-none")) } }
                ul { @for (by, answer) in written {
                    li { @if let Some(one) = lesson.participant(*by) { b { (nickname_words(words, one.nickname)) } (words.get("colon")) } (answer.text) }
                } }
            }
        }
        @if lesson.askings().is_empty() { p.note-box { (words.get("questions-none")) } }
    }
}

fn compared(words: &Catalogue, question: usize, before: Option<&Asking>, after: Option<&Asking>) -> Markup {
    let counts = |asking: Option<&Asking>| asking.map(|asking| asking.counts(question));
    let (before, after) = (counts(before), counts(after));
    let cell = |counts: Option<[usize; CHOICES as usize]>, choice: usize| {
        html! {
            @match counts {
                Some(counts) => {
                    @let all = counts.iter().sum::<usize>();
                    (counts[choice]) " " (bar(counts[choice], all))
                }
                None => { "–" }
            }
        }
    };
    html! {
        table.stack.quiz {
            caption { (question + 1) ". " (words.get(&format!("quiz-{}", question + 1))) }
            thead { tr { th scope="col" { (words.get("questions-answer")) } th scope="col" { (words.get("questions-before.short")) } th scope="col" { (words.get("questions-after.short")) } } }
            tbody {
                @for choice in 0..usize::from(CHOICES) {
                    @let right = usize::from(RIGHT[question]) == choice + 1;
                    tr {
                        th scope="row" {
                            (words.get(&format!("quiz-{}.choice-{}", question + 1, choice + 1)))
                            @if right { " " span.tag { (words.get("questions-right")) } }
                        }
                        td.num data-head=(words.get("questions-before.short")) { (cell(before, choice)) }
                        td.num data-head=(words.get("questions-after.short")) { (cell(after, choice)) }
                    }
                }
            }
        }
    }
}

/// A share as a bar; the count stands beside it.
fn bar(count: usize, all: usize) -> Markup {
    let width = (count * 100).checked_div(all).unwrap_or(0);
    html! {
        svg.share viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" {
            rect width="100" height="10" fill="var(--inset)" stroke="var(--edge)" {}
            rect width=(width) height="10" fill="var(--ink)" {}
        }
    }
}

/// The answers as tidy rows: one for each asking, student and question. Students have numbers, no names.
#[must_use]
pub fn rows(lesson: &Lesson, situation: &Situation) -> Table {
    let columns = [
        "asking", "set", "question", "student", "table", "party", "answer", "right", "text",
    ];
    let mut rows = Vec::new();
    for (number, asking) in lesson.askings().iter().enumerate() {
        for (by, answer) in &asking.answers {
            let place = lesson.participant(*by).and_then(|one| one.place);
            let mut row = |question: String, answer: String, right: &str, words: &str| {
                rows.push(vec![
                    (number + 1).to_string(),
                    asking.set.key().to_owned(),
                    question,
                    by.0.to_string(),
                    place.map_or_else(String::new, |place| place.table.to_string()),
                    place.map_or_else(String::new, |place| situation.party(place.party).key.clone()),
                    answer,
                    right.to_owned(),
                    words.to_owned(),
                ]);
            };
            match asking.set {
                Set::Reflection => row(
                    format!("reflect-{}", asking.reflection),
                    String::new(),
                    "",
                    &answer.text,
                ),
                Set::Before | Set::After => each(answer, &mut row),
            }
        }
    }
    Table {
        header: columns.map(str::to_owned).to_vec(),
        rows,
        ..Table::default()
    }
}

fn each(answer: &Answer, row: &mut impl FnMut(String, String, &str, &str)) {
    for (question, (choice, right)) in answer.choices.iter().zip(RIGHT).enumerate() {
        let made = if *choice == 0 {
            String::new()
        } else {
            choice.to_string()
        };
        row(
            format!("quiz-{}", question + 1),
            made,
            // Whoever chose nothing has neither been right nor wrong.
            match *choice {
                0 => "",
                choice if choice == right => "1",
                _ => "0",
            },
            "",
        );
    }
}
