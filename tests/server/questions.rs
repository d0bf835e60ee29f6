//! Questions before, between and after: asked, answered, passed over, compared, exported; and two tables side by side.

use crate::base::{lesson, settings};
use crate::class::{Host, Lesson, act};
use two_tables::server::keeper::Book;
use two_tables::server::lesson::{Answer, Ask, Lesson as Kept, ParticipantId, RIGHT, Refusal, Set};
use two_tables::server::millis::Millis;
use two_tables::server::secret::Hash;

/// Asks, and takes in what comes of it.
fn ask(lesson: &mut Kept, ask: &Ask) -> Result<(), Refusal> {
    for fact in lesson.decide(ask, Millis(1))? {
        lesson.enter(fact, Millis(1)).expect("what was decided can be taken in");
    }
    Ok(())
}

fn with_student() -> (Kept, ParticipantId) {
    let mut lesson = lesson(settings(2));
    let join = Ask::Join {
        token: Hash::of("token"),
        reentry: Hash::of("again"),
        draw: 0,
        parties: 2,
    };
    ask(&mut lesson, &join).expect("anybody can join");
    (lesson, ParticipantId(1))
}

fn choices(choices: &[u8]) -> Answer {
    Answer {
        choices: choices.to_vec(),
        text: String::new(),
    }
}

#[test]
fn only_what_is_asked_can_be_answered() {
    let (mut lesson, id) = with_student();
    let answer = |answer: Answer| Ask::Answer { id, answer };
    assert_eq!(ask(&mut lesson, &answer(choices(&RIGHT))), Err(Refusal::NothingAsked));
    ask(&mut lesson, &Ask::Question(Set::Before)).expect("a teacher can ask");
    assert!(lesson.asked(id).is_some());
    for wrong in [&RIGHT[1..], &[4; RIGHT.len()]] {
        assert_eq!(ask(&mut lesson, &answer(choices(wrong))), Err(Refusal::Answer));
    }
    let written = Answer {
        choices: vec![],
        text: "words".to_owned(),
    };
    assert_eq!(ask(&mut lesson, &answer(written.clone())), Err(Refusal::Answer));
    ask(&mut lesson, &answer(choices(&RIGHT))).expect("it fits");
    assert!(lesson.asked(id).is_none(), "whoever has answered is asked no more");
    // The same student on another device: the last word counts, once.
    ask(&mut lesson, &answer(choices(&[1; RIGHT.len()]))).expect("it fits");
    let asking = lesson.asking().expect("it is open");
    assert_eq!(asking.answers.len(), 1);
    assert_eq!(asking.counts(0), [1, 0, 0]);

    ask(&mut lesson, &Ask::Question(Set::Reflection)).expect("a teacher can ask");
    let long = Answer {
        choices: vec![],
        text: "x".repeat(281),
    };
    assert_eq!(ask(&mut lesson, &answer(long)), Err(Refusal::Answer));
    ask(&mut lesson, &answer(written.clone())).expect("it fits");
    ask(&mut lesson, &Ask::CloseQuestions).expect("a teacher can close");
    assert_eq!(ask(&mut lesson, &answer(written)), Err(Refusal::NothingAsked));
    // The questions to reflect on come in turn.
    ask(&mut lesson, &Ask::Question(Set::Reflection)).expect("a teacher can ask");
    assert_eq!(lesson.asking().map(|asking| asking.reflection), Some(2));
}

#[test]
fn a_class_is_asked_before_and_after_and_compares_its_tables() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let mut students = [lesson.student(&host, 1, 0), lesson.student(&host, 2, 0)];
    let answered = |student: &mut crate::http::Browser, choice: &str| {
        // Wherever a student goes, the questions come first.
        let page = student.get("/play");
        assert!(page.body.contains("name=\"quiz-6\""), "{}", page.body);
        let names: Vec<String> = (1..=RIGHT.len()).map(|number| format!("quiz-{number}")).collect();
        let fields: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), choice)).collect();
        let page = student.post("/questions", &fields);
        assert!(!page.body.contains("name=\"quiz-6\""), "{}", page.body);
    };
    lesson.order("ask", &[("set", "before")]);
    let page = students[0].post("/questions", &[("quiz-1", "4")]);
    assert_eq!(page.status, 409, "an answer that is not offered is refused");
    answered(&mut students[0], "1");
    let page = lesson.teacher.get(&lesson.path);
    assert!(page.body.contains("1 of 2 students have answered"), "{}", page.body);
    let page = students[1].post("/questions", &[("pass", "1")]);
    assert_eq!(page.status, 200, "questions can be passed over");
    lesson.student(&host, 2, 1);
    let page = lesson.teacher.get(&lesson.path);
    let warned = "1 student has not answered the questions yet";
    assert!(page.body.contains(warned), "beside Begin: {}", page.body);
    assert!(
        page.body.contains("id=\"read-set\""),
        "the teacher can read what is asked"
    );

    lesson.order("close-questions", &[]);
    lesson.order("begin", &[]);
    // One drafts and one holds: that is what sets the tables apart.
    assert!(act(&mut students[0], true));
    assert!(act(&mut students[1], false));
    lesson.order("ask", &[("set", "reflection")]);
    let page = students[0].post("/questions", &[("text", "They needed <time>, \"I think\"")]);
    assert_eq!(page.status, 200);
    lesson.order("ask", &[("set", "after")]);
    for student in &mut students {
        answered(student, "2");
    }
    let page = lesson.teacher.get(&format!("{}/questions", lesson.path));
    assert!(page.body.contains("They needed &lt;time&gt;"), "{}", page.body);

    let page = lesson.teacher.get(&lesson.path);
    assert!(
        page.body.contains("2 tables still play"),
        "the debrief is not opened by one press: {}",
        page.body
    );
    for _ in 0..40 {
        lesson.order("advance", &[]);
    }
    let page = lesson.teacher.get(&lesson.path);
    assert!(!page.body.contains("id=\"end-play\""), "{}", page.body);
    lesson.order("debrief", &[]);
    let told = |page: &str| {
        let at = page.find("id=\"asked\"").expect("the line of questions is there");
        !page[at..].split('>').next().expect("a tag ends").contains("hidden")
    };
    assert!(!told(&students[0].get("/play/debrief").body));
    lesson.order("ask", &[("set", "after")]);
    assert!(
        told(&students[0].get("/play/debrief").body),
        "questions are told above the debrief"
    );
    for student in &mut students {
        answered(student, "2");
    }
    let page = students[0].get("/play");
    assert!(
        page.body.contains("id=\"asked\""),
        "whoever has answered reads on in the debrief"
    );
    let page = lesson.teacher.get(&format!("{}/debrief?a=1&b=2", lesson.path));
    assert_eq!(page.status, 200);
    assert!(
        page.body.contains("The first decision that set them apart"),
        "{}",
        page.body
    );
    assert!(page.body.contains("<td data-head=\"Table 2\">Hold"), "{}", page.body);
    assert!(page.body.contains("Answers before and after"), "{}", page.body);
}

#[test]
fn a_page_that_was_left_open_answers_nothing_but_what_it_asked() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let mut student = lesson.student(&host, 1, 0);
    lesson.order("ask", &[("set", "before")]);
    let old = student.get("/questions").field("asking").expect("it is named");
    lesson.order("ask", &[("set", "reflection")]);
    let page = student.post("/questions", &[("asking", &old), ("quiz-1", "1")]);
    assert_eq!(page.status, 409, "{}", page.body);
    let new = page.field("asking").expect("what is asked now is shown");
    assert_ne!(old, new);
    let page = student.post("/questions", &[("asking", &new), ("text", "Time.")]);
    assert_eq!(page.status, 200, "{}", page.body);
    let files = lesson.teacher.get(&format!("{}/export.zip", lesson.path)).files();
    assert!(files["questions.csv"].contains(",Time."), "{}", files["questions.csv"]);
    assert!(!files["questions.csv"].contains("before"), "nothing was answered of it");
}

#[test]
fn whoever_joins_while_something_is_asked_answers_first_and_then_sits() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    lesson.order("ask", &[("set", "before")]);
    let mut student = host.browser();
    // Choosing a language on the way does not lose the code of the link.
    student.get(&format!("/j/{}", lesson.code));
    let page = student.post("/language", &[("language", "fr"), ("code", &lesson.code)]);
    assert_eq!(
        page.field("code").as_deref(),
        Some(lesson.code.as_str()),
        "{}",
        page.body
    );
    assert!(page.body.contains("lang=\"fr\""));
    let page = student.post("/join", &[("code", &lesson.code)]);
    assert!(page.body.contains("name=\"quiz-6\""), "{}", page.body);
    let page = student.post("/questions", &[("pass", "1")]);
    assert!(page.body.contains("action=\"/seat\""), "{}", page.body);
}
