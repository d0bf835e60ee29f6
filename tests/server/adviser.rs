//! The adviser whom a student may ask, on the host's pages.

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
