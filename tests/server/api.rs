//! The same in JSON: another program joins, sits, looks, acts and follows.

use crate::class::{Host, Lesson};
use crate::http::{Answer, Browser};
use serde_json::{Value, json};

/// A program with its token.
struct Program {
    browser: Browser,
    token: String,
}

impl Program {
    fn join(host: &Host, lesson: &Lesson, table: u16, party: u8) -> Self {
        let mut browser = host.browser();
        let answer = browser.send("POST", "/api/join", &json!({ "code": lesson.code }));
        assert_eq!(answer.status, 201, "{}", answer.body);
        let token = value(&answer)["token"].as_str().expect("a token").to_owned();
        browser.headers = vec![("Authorization".to_owned(), format!("Bearer {token}"))];
        let answer = browser.send("POST", "/api/seat", &json!({ "table": table, "party": party }));
        assert_eq!(answer.status, 200, "{}", answer.body);
        Self { browser, token }
    }

    fn get(&mut self, path: &str) -> Answer {
        self.browser.ask("GET", path, "")
    }

    fn hold(&mut self, seen: u64) -> Answer {
        let deed = json!({ "Talk": { "main": "Hold", "sounding": null, "answers": [], "show_hand": null } });
        self.browser
            .send("POST", "/api/act", &json!({ "seen": seen, "deed": deed }))
    }
}

fn value(answer: &Answer) -> Value {
    serde_json::from_str(&answer.body).unwrap_or_else(|error| panic!("{error}: {}", answer.body))
}

#[test]
fn a_program_plays_beside_people() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let mut us = Program::join(&host, &lesson, 1, 0);
    let mut russia = Program::join(&host, &lesson, 1, 1);
    let early = us.get("/api/view");
    assert_eq!(early.status, 409);
    assert_eq!(value(&early)["error"], "not_begun");
    lesson.order("begin", &[]);
    let view = value(&us.get("/api/view"));
    assert_eq!(view["view"]["viewer"], json!({ "Party": 0 }));
    assert_eq!(
        view["view"]["own"].as_array().map(Vec::len),
        Some(1),
        "one's own matters only"
    );
    let seen = view["seen"].as_u64().expect("a number");
    let events = value(&us.get("/api/events?from=0"));
    assert_eq!(events.as_array().map(Vec::len), usize::try_from(seen).ok());
    assert_eq!(events[0]["number"], 0);
    assert!(events[0]["words"].is_string());
    let done = us.hold(seen);
    assert_eq!((done.status, value(&done)["became"].as_str()), (200, Some("done")));
    let again = us.hold(seen);
    assert_eq!((again.status, value(&again)["error"].as_str()), (409, Some("stale")));
    // Whoever waits hears of it when it happens, not before and not much later.
    let address = us.browser.clone();
    let from = value(&us.get("/api/view"))["seen"].as_u64().expect("a number");
    let waiting = std::thread::spawn(move || {
        let mut browser = address;
        browser.ask("GET", &format!("/api/events?from={from}&wait=20"), "")
    });
    std::thread::sleep(std::time::Duration::from_millis(200));
    assert!(!waiting.is_finished());
    let seen = value(&russia.get("/api/view"))["seen"].as_u64().expect("a number");
    assert_eq!(russia.hold(seen).status, 200);
    let heard = value(&waiting.join().expect("it is answered"));
    assert!(heard.as_array().is_some_and(|all| !all.is_empty()));
    assert_eq!(heard[0]["number"].as_u64(), Some(from));
    let teacher = lesson.teacher.ask("GET", &format!("/api{}", lesson.path), "");
    assert_eq!(value(&teacher)[0]["step"], json!({ "Exchange": 1 }));
    assert_eq!(us.get(&format!("/api{}", lesson.path)).status, 403);
    assert!(us.token.contains('.'));
}

#[test]
fn a_stream_tells_every_event_once_and_resumes_where_it_broke() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let mut us = Program::join(&host, &lesson, 1, 0);
    let mut russia = Program::join(&host, &lesson, 1, 1);
    lesson.order("begin", &[]);
    let all = value(&us.get("/api/events?from=0")).as_array().map_or(0, Vec::len);
    let mut streaming = us.browser.clone();
    streaming
        .headers
        .push(("Accept".to_owned(), "text/event-stream".to_owned()));
    let ids = streaming.stream("/api/events?from=0", all);
    assert_eq!(ids, (0..all).collect::<Vec<usize>>());
    let seen = value(&russia.get("/api/view"))["seen"].as_u64().expect("a number");
    russia.hold(seen);
    streaming
        .headers
        .push(("Last-Event-ID".to_owned(), (all - 1).to_string()));
    assert_eq!(streaming.stream("/api/events", 1), [all]);
    // What is no event is told, too: a stream looks first, and again when the teacher pauses, says something, takes back.
    streaming.headers.pop();
    for order in ["pause", "say", "resume", "back"] {
        let path = format!("/api/events?from={}", value(&us.get("/api/view"))["seen"]);
        let follower = streaming.clone();
        let hearing = std::thread::spawn(move || follower.looks(&path, 2));
        std::thread::sleep(std::time::Duration::from_millis(300));
        assert!(!hearing.is_finished(), "{order}: one look at the beginning");
        lesson.order(order, &[("table", "1"), ("text", "Ten minutes are left.")]);
        hearing.join().expect("it is heard");
    }
    let view = value(&us.get("/api/view"));
    assert_eq!(view["said"], json!(["Ten minutes are left."]));
    assert_eq!(view["turned_back"], 1);
    assert_eq!(view["paused"], false);
    // Whoever waits is answered then, too.
    let mut waiting = us.browser.clone();
    let path = format!("/api/events?from={}&wait=20", view["seen"]);
    let begun = std::time::Instant::now();
    let waits = std::thread::spawn(move || waiting.ask("GET", &path, ""));
    std::thread::sleep(std::time::Duration::from_millis(300));
    lesson.order("pause", &[("table", "1")]);
    assert_eq!(value(&waits.join().expect("it is answered")), json!([]));
    assert!(begun.elapsed() < std::time::Duration::from_secs(10));
    // The pages' stream begins with the numbers of what it follows.
    let mut page = host.browser();
    page.headers = us.browser.headers.clone();
    let first = page.data("/play/live").next().expect("it says something");
    assert_eq!(first.split('.').count(), 2, "{first}");
}
