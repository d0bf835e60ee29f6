//! What a reader is told in words: by the adviser, in trouble, and in which language.

use crate::class::{Host, Lesson, act};

/// The answer without what else the page tells.
fn answer(page: &str) -> &str {
    let at = page.find("id=\"advice\"").expect("the adviser's answer is on the page");
    page[at..].split("</section>").next().expect("a section ends")
}

#[test]
fn a_student_asks_the_adviser_and_is_told_the_same_again() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let mut us = lesson.student(&host, 1, 0);
    let mut russia = lesson.student(&host, 1, 1);
    let before = us.get("/play/advice");
    assert!(
        !before.body.contains("id=\"advice\""),
        "nothing is asked before the lesson begins"
    );
    lesson.order("begin", &[]);
    assert!(us.get("/play").body.contains("href=\"/play/advice\""));
    let page = us.get("/play/advice");
    assert_eq!(page.status, 200);
    for told in [
        "What your adviser would do",
        "What it wants",
        "What tips it",
        "It sees what you see",
    ] {
        assert!(page.body.contains(told), "{told}: {}", page.body);
    }
    let seen = us.get("/play").field("seen");
    assert_eq!(answer(&us.get("/play/advice").body), answer(&page.body));
    assert_eq!(us.get("/play").field("seen"), seen, "nothing has been sent");
    let firm = us.get("/play/advice?manner=hard");
    assert!(firm.body.contains("value=\"hard\" checked"), "{}", firm.body);
    assert_eq!(us.get("/play/advice?manner=kind").status, 400);
    assert!(act(&mut us, true));
    let waits = us.get("/play/advice").body;
    assert!(answer(&waits).contains("Nothing is asked of you now"), "{waits}");
    assert!(act(&mut russia, false));
    let next = us.get("/play/advice").body;
    assert_ne!(answer(&next), answer(&page.body), "something has happened since");
}

#[test]
fn a_teacher_opens_a_lesson_without_an_adviser() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[("adviser", "no")]);
    let mut us = lesson.student(&host, 1, 0);
    lesson.order("begin", &[]);
    assert!(!us.get("/play").body.contains("/play/advice"));
    let turned = us.ask("GET", "/play/advice", "");
    assert_eq!((turned.status, turned.header("location")), (303, Some("/play")));
}

#[test]
fn trouble_is_told_in_the_language_of_whoever_reads_it() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    for (language, title) in [
        ("en", "There is no such page"),
        ("fr", "Cette page n’existe pas"),
        ("ru", "Такой страницы нет"),
    ] {
        let mut browser = host.browser();
        browser.headers = vec![("accept-language".to_owned(), language.to_owned())];
        let page = browser.get("/nowhere");
        assert_eq!(page.status, 404);
        assert!(
            page.body.contains(&format!("lang=\"{language}\"")) && page.body.contains(title),
            "{}",
            page.body
        );
        let said = browser.ask("GET", "/api/nowhere", "");
        assert_eq!(
            (said.status, said.header("content-type")),
            (404, Some("application/json"))
        );
        assert!(
            said.body.contains("\"nowhere\"") && said.body.contains(title),
            "{}",
            said.body
        );
    }
}

#[test]
fn a_lesson_is_held_in_its_language_until_a_reader_chooses_another() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let lesson = Lesson::open(&host, &[("language", "fr")]);
    let mut us = lesson.student(&host, 1, 0);
    // The browser's own menus are in Russian: that says nothing about the lesson.
    us.headers = vec![("accept-language".to_owned(), "ru".to_owned())];
    assert!(us.get("/seat").body.contains("lang=\"fr\""));
    assert!(us.get("/").body.contains("lang=\"ru\""), "before a lesson is known");
    us.post("/language", &[("language", "en")]);
    assert!(us.get("/seat").body.contains("lang=\"en\""));
    // A program asks for what its reader reads.
    let mut program = host.browser();
    let joined = program.ask("POST", "/api/join", &format!("{{\"code\":\"{}\"}}", lesson.code));
    let joined: serde_json::Value = serde_json::from_str(&joined.body).expect("JSON");
    program.headers = vec![
        (
            "authorization".to_owned(),
            format!("Bearer {}", joined["token"].as_str().expect("a token")),
        ),
        ("accept-language".to_owned(), "ru".to_owned()),
    ];
    let said = program.ask("GET", "/api/view", "").body;
    assert!(said.contains("no_seat") && said.contains('м'), "{said}");
}

#[test]
fn numbers_that_cannot_be_read_are_named_with_their_bounds() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut teacher = host.browser();
    teacher.get(&host.private);
    for (name, value, told) in [("tables", "", "2000"), ("places", "99", "8"), ("keep", "a week", "720")] {
        let mut fields = vec![
            ("scenario", "schoolhouse/basic"),
            ("tables", "2"),
            ("places", "3"),
            ("keep", "24"),
        ];
        fields.retain(|(known, _)| *known != name);
        fields.push((name, value));
        let answer = teacher.post("/host", &fields);
        assert_eq!(answer.status, 400);
        let said = crate::class::notice(&answer.body);
        assert!(said.contains(told), "{name}: {said}");
    }
}
