//! What the teacher asks, answered in the window; and the way in by typing.

use crate::class::{Host, Lesson};
use crate::driver::Driver;
use crate::fits::{assert_none, problems_at};
use crate::lesson::{remote, wait, window};
use bevy::input::keyboard::KeyCode;
use std::time::{Duration, Instant};
use two_tables::client::model::{Model, Screen};
use two_tables::client::screens::questions::asked;

/// How long news may take: streams that are silent show that they live only after fifteen seconds.
const SOON: Duration = Duration::from_secs(8);

fn is_open(model: &Model) -> bool {
    model.questions.is_open(asked(model))
}

/// The answers as the teacher exports them, without the students.
fn answers(lesson: &mut Lesson) -> Vec<Vec<String>> {
    let zip = lesson.teacher.get(&format!("{}/export.zip", lesson.path));
    let csv = zip.files()["questions.csv"].clone();
    let rows = csv.lines().skip(1);
    rows.map(|row| {
        let cells: Vec<&str> = row.split(',').collect();
        [1, 2, 6, 8].map(|cell| cells[cell].to_owned()).to_vec()
    })
    .collect()
}

fn typed_in(host: &Host, code: &str) -> Driver {
    let mut driver = Driver::new(1280.0, 720.0);
    driver.choose("title-join");
    assert_eq!(driver.model().screen, Screen::Join);
    assert_eq!(driver.focused().as_deref(), Some("lobby-address"));
    assert_none(&problems_at(&mut driver, "the way in", &[100, 200]));
    // Keys that mean something elsewhere are letters here.
    driver.types("dat?\u{8}\u{8}\u{8}\u{8}");
    driver.types(&host.address.to_string());
    driver.press(KeyCode::Tab);
    driver.types(code);
    assert!(driver.words().contains(code), "{}", driver.words());
    driver.press(KeyCode::Enter);
    driver
}

#[test]
fn a_student_types_the_address_and_the_code() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let lesson = Lesson::open(&host, &[]);
    let mut driver = typed_in(&host, "22222");
    wait(&mut driver, "the code opens nothing", |model| {
        model.lobby.as_ref().is_some_and(|lobby| lobby.ended.is_some())
    });
    driver.press(KeyCode::Escape);
    assert_eq!(driver.model().screen, Screen::Join, "what was typed can be mended");
    assert!(driver.words().contains("22222"));
    let mut driver = typed_in(&host, &lesson.code.to_lowercase());
    wait(&mut driver, "the lesson is shown", |model| {
        model.lobby.as_ref().is_some_and(|lobby| lobby.lesson.is_some())
    });
    let mut driver = Driver::new(1280.0, 720.0);
    driver.choose("title-join");
    driver.choose("join-go");
    assert_eq!(driver.model().screen, Screen::Join);
    assert!(driver.model().notice.is_some(), "it is told what is missing");
}

#[test]
fn what_the_teacher_asks_is_answered_before_the_play_and_in_it() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[("scenario", "schoolhouse/full"), ("tables", "1")]);
    let mut driver = window(format!("http://{}/j/{}", host.address, lesson.code), None);
    wait(&mut driver, "the lesson is shown", |model| {
        model.lobby.as_ref().is_some_and(|lobby| lobby.lesson.is_some())
    });
    lesson.order("ask", &[("table", "all"), ("set", "before")]);
    wait(&mut driver, "the questions are open", is_open);
    assert_none(&problems_at(&mut driver, "the set of questions", &[100, 200]));
    // The first answer by keys, the others quickly; nothing is sent before all are given.
    driver.choose("question/1/1");
    driver.choose("questions-send");
    assert!(
        is_open(driver.model()) && driver.model().notice.is_some(),
        "five are open"
    );
    for question in 2..=6 {
        driver.choose(&format!("question/{question}/0"));
    }
    driver.chord(&[KeyCode::ControlLeft, KeyCode::Enter]);
    wait(&mut driver, "the answers are taken", |model| asked(model).is_none());
    driver.choose("seat/1/0");
    lesson.order("begin", &[]);
    wait(&mut driver, "the table is opened", |model| model.session.is_some());
    assert!(!is_open(driver.model()));
    lesson.order("ask", &[("table", "all"), ("set", "reflection")]);
    wait(&mut driver, "a question to reflect on", is_open);
    assert_none(&problems_at(&mut driver, "a question to reflect on", &[100, 200]));
    // It can be put off, and taken up again from the menu.
    driver.press(KeyCode::Escape);
    assert!(!is_open(driver.model()) && remote(driver.model()).asked().is_some());
    driver.choose("menu");
    driver.choose("questions-open-again");
    assert!(is_open(driver.model()));
    assert_eq!(driver.focused().as_deref(), Some("question-text"));
    driver.types("Time, and a way to say dat");
    driver.types("\u{8}\u{8}\u{8}no.");
    driver.types(&" There is more to say".repeat(12));
    assert_none(&problems_at(&mut driver, "a long answer", &[100, 200]));
    driver.choose("questions-send");
    wait(&mut driver, "the answer is taken", |model| asked(model).is_none());
    // What was put off gives way to what is asked next, at once.
    lesson.order("ask", &[("table", "all"), ("set", "reflection")]);
    wait(&mut driver, "the next question", is_open);
    driver.press(KeyCode::Escape);
    let begun = Instant::now();
    lesson.order("ask", &[("table", "all"), ("set", "after")]);
    wait(&mut driver, "the same questions", is_open);
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
    driver.choose("questions-pass");
    wait(&mut driver, "they are passed over", |model| asked(model).is_none());
    // The teacher has what was answered, and only that.
    let row =
        |set: &str, question: &str, answer: &str, text: &str| [set, question, answer, text].map(str::to_owned).to_vec();
    let set = |set: &str, given: [&str; 6]| -> Vec<Vec<String>> {
        let all = given.iter().zip(1..);
        all.map(|(answer, number)| row(set, &format!("quiz-{number}"), answer, ""))
            .collect()
    };
    let mut expected = set("before", ["2", "1", "1", "1", "1", "1"]);
    expected.push(row("reflection", "reflect-1", "", "\"Time"));
    expected.extend(set("after", [""; 6]));
    assert_eq!(answers(&mut lesson), expected);
}
