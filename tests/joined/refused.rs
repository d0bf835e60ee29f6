//! What does not lead to a seat, or is not allowed in one, is told in words.

use crate::class::{Host, Lesson};
use crate::driver::Driver;
use crate::lesson::{remote, session, wait, window};
use crate::process::free_port;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use two_tables::client::model::{Msg, Screen};
use two_tables::client::session::remote::{BadLink, Remote, Ticket};
use two_tables::client::session::{Session, Stage};
use two_tables::rules::action::Deed;

fn ended(driver: &mut Driver) -> String {
    wait(driver, "it leads nowhere", |model| {
        model.lobby.as_ref().is_some_and(|lobby| lobby.ended.is_some())
    });
    let words = driver.model().lobby.as_ref().and_then(|lobby| lobby.ended.clone());
    let words = words.expect("it was waited for");
    assert!(driver.words().contains(&words), "it is shown: {}", driver.words());
    words
}

#[test]
fn links_are_read_as_people_write_them() {
    let read = |link: &str, code: Option<&str>| Ticket::read(link, code, None);
    let whole = read("http://192.168.1.5:8080/j/K7M4R", None).expect("a link");
    assert_eq!(
        (whole.base.as_str(), whole.code.as_str()),
        ("http://192.168.1.5:8080", "K7M4R")
    );
    for other in ["192.168.1.5:8080/j/K7M4R/", " http://192.168.1.5:8080/j/K7-M4R"] {
        assert_eq!(read(other, None).as_ref(), Ok(&whole), "{other:?}");
    }
    assert_eq!(read("http://192.168.1.5:8080", Some("K7M 4R")).as_ref(), Ok(&whole));
    assert_eq!(read("http://192.168.1.5:8080/", None), Err(BadLink::NoCode));
    assert_eq!(read("https://192.168.1.5/j/K7M4R", None), Err(BadLink::Secret));
    for bad in [
        "",
        "http://",
        "http:// host/j/K7M4R",
        "http://host/elsewhere",
        "ftp://host/j/K7M4R",
    ] {
        assert_eq!(read(bad, Some("K7M4R")), Err(BadLink::NotAnAddress), "{bad:?}");
    }
}

#[test]
fn a_link_that_is_none_leads_back_to_the_cover_with_a_reason() {
    let driver = window("http://host/elsewhere".to_owned(), None);
    assert_eq!(driver.model().screen, Screen::Title);
    let notice = driver.model().notice.as_ref().expect("a reason");
    assert!(notice.contains("http://host/elsewhere"), "{notice}");
}

#[test]
fn nobody_there_a_wrong_code_and_no_host_are_told_apart() {
    let nobody = ended(&mut window(format!("http://127.0.0.1:{}/j/K7M4R", free_port()), None));
    assert!(nobody.contains("Nobody answers"), "{nobody}");
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut driver = window(format!("http://{}/j/K7M4R", host.address), None);
    let wrong = ended(&mut driver);
    assert!(wrong.contains("code"), "the host's words: {wrong}");
    driver.choose("lobby-leave");
    assert_eq!(driver.model().screen, Screen::Title);
    assert!(!driver.model().is_joined());
    let lost = ended(&mut window(
        format!("http://{}/j/K7M4R", host.address),
        Some("3333333".to_owned()),
    ));
    assert_ne!(lost, wrong, "a personal code has words of its own");
    // Something else listens there.
    let other = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = other.local_addr().expect("it has one");
    std::thread::spawn(move || {
        use std::io::{Read, Write};
        for stream in other.incoming().flatten() {
            let mut stream = stream;
            let mut asked = [0; 4096];
            let _ = stream.read(&mut asked);
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\nconnection: close\r\n\r\nhello");
        }
    });
    let nonsense = ended(&mut window(format!("http://{address}/j/K7M4R"), None));
    assert!(nonsense.contains("no host of lessons"), "{nonsense}");
}

#[test]
fn an_act_that_the_host_refuses_is_told_in_its_words_and_undo_is_the_teachers() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[("scenario", "schoolhouse/full"), ("tables", "1")]);
    let mut driver = window(format!("http://{}/j/{}", host.address, lesson.code), None);
    wait(&mut driver, "the lesson is shown", |model| {
        model.lobby.as_ref().is_some_and(|lobby| lobby.lesson.is_some())
    });
    driver.choose("seat/1/0");
    wait(&mut driver, "the seat is taken", |model| {
        let lesson = model.lobby.as_ref().and_then(|lobby| lobby.lesson.as_ref());
        lesson.is_some_and(|lesson| lesson.seat.is_some())
    });
    lesson.order("begin", &[]);
    wait(&mut driver, "the table is opened", |model| model.session.is_some());
    while driver.model().session.as_ref().map(Session::stage) == Some(Stage::Dispatches) {
        driver.send(Msg::TurnPage);
    }
    let before = driver.model().session.as_ref().map(|session| session.view().clone());
    driver.send(Msg::Submit(Box::new(Deed::Decide([].into_iter().collect()))));
    wait(&mut driver, "the host answers", |model| {
        let remote = model.session.as_ref().and_then(Session::remote);
        remote.is_some_and(|remote| !Remote::is_sending(remote))
    });
    let notice = driver.model().notice.clone().expect("the reason is told");
    assert!(driver.words().contains(&notice), "{notice}");
    let after = driver.model().session.as_ref().map(|session| session.view().clone());
    assert_eq!(before, after, "nothing has changed");
    driver.send(Msg::Undo);
    let ours = driver.model().texts().get("lobby-no-undo");
    assert_eq!(driver.model().notice.as_deref(), Some(ours.as_str()));
    // The teacher pauses: that is shown.
    lesson.order("pause", &[("table", "all")]);
    let paused = driver.model().texts().get("lobby-paused");
    driver.send(Msg::Dismiss);
    wait(&mut driver, "the pause is noticed", |model| {
        let remote = model.session.as_ref().and_then(Session::remote);
        remote.is_some_and(Remote::is_paused)
    });
    assert!(driver.words().contains(&paused), "{}", driver.words());
}

#[test]
fn a_host_that_is_asked_too_much_is_not_away_and_loses_no_act() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[("scenario", "lisbon-to-chicago/full"), ("tables", "1")]);
    let mut driver = window(format!("http://{}/j/{}", host.address, lesson.code), None);
    wait(&mut driver, "the lesson is shown", |model| {
        model.lobby.as_ref().is_some_and(|lobby| lobby.lesson.is_some())
    });
    driver.choose("seat/1/0");
    lesson.order("begin", &[]);
    wait(&mut driver, "the table is opened", |model| model.session.is_some());
    while session(driver.model()).stage() == Stage::Dispatches {
        driver.send(Msg::TurnPage);
    }
    // The same student, on another device, asks and posts without a pause: what the host allows is used up by that.
    let personal = remote(driver.model()).personal().expect("a code").to_owned();
    let mut other = host.browser();
    let back = json!({ "code": lesson.code, "personal_code": personal });
    let joined: Value = serde_json::from_str(&other.send("POST", "/api/back", &back).body).expect("JSON");
    let token = format!("Bearer {}", joined["token"].as_str().expect("a token"));
    other.headers.push(("Authorization".to_owned(), token));
    let (refused, enough) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
    let flood = {
        let (refused, enough) = (Arc::clone(&refused), Arc::clone(&enough));
        std::thread::spawn(move || {
            while !enough.load(Ordering::Relaxed) {
                let answer = other.try_ask("POST", "/api/part", r#"{"part": "head"}"#);
                if answer.is_ok_and(|answer| answer.status == 429) {
                    refused.fetch_add(1, Ordering::Relaxed);
                }
            }
        })
    };
    wait(&mut driver, "the host has had too much", |_| {
        refused.load(Ordering::Relaxed) > 50
    });
    driver.choose("podium-line/2");
    driver.choose("podium-ready");
    let (begun, mut slowed) = (Instant::now(), false);
    while begun.elapsed() < Duration::from_secs(6) {
        driver.app.update();
        slowed |= remote(driver.model()).is_slowed();
        assert!(!remote(driver.model()).is_away(), "whoever says no is there");
        assert_eq!(driver.model().notice, None);
        std::thread::sleep(Duration::from_millis(10));
    }
    assert!(slowed, "the wait is told");
    enough.store(true, Ordering::Relaxed);
    flood.join().expect("it ends");
    wait(&mut driver, "the act is done after all", |model| {
        let session = session(model);
        let done = session.own().is_some_and(|own| own.sealed.is_some()) || session.stage() != Stage::Podium;
        done && !remote(model).is_sending() && !remote(model).is_slowed()
    });
    assert_eq!(driver.model().notice, None, "nothing was refused");
}
