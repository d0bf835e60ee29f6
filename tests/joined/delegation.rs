//! Several in one seat: what the window shows of the delegation, and what becomes of a word that does not bind.

use crate::class::{Host, Lesson};
use crate::driver::Driver;
use crate::fits::{assert_none, problems_at};
use crate::http::Browser;
use crate::lesson::{remote, session, wait, window};
use bevy::input::keyboard::KeyCode;
use serde_json::{Value, json};
use two_tables::client::model::{Model, Msg};
use two_tables::client::session::remote::{Delegation, Part, Word};
use two_tables::client::session::{Session, Stage};
use two_tables::rules::action::{Deed, Line, Speech};

/// A student with a program of their own, in the seat of the first party.
struct Other {
    browser: Browser,
    nickname: String,
    participant: u64,
}

impl Other {
    fn join(host: &Host, lesson: &Lesson) -> Self {
        let mut browser = host.browser();
        let joined = browser.send("POST", "/api/join", &json!({ "code": lesson.code }));
        let joined: Value = serde_json::from_str(&joined.body).expect("JSON");
        let token = format!("Bearer {}", joined["token"].as_str().expect("a token"));
        browser.headers.push(("Authorization".to_owned(), token));
        let sat = browser.send("POST", "/api/seat", &json!({ "table": 1, "party": 0 }));
        assert_eq!(sat.status, 200, "{}", sat.body);
        let lesson: Value = serde_json::from_str(&browser.ask("GET", "/api/lesson", "").body).expect("JSON");
        Self {
            browser,
            nickname: lesson["nickname"].as_str().expect("a name").to_owned(),
            participant: joined["participant"].as_u64().expect("a number"),
        }
    }

    fn acts(&mut self, deed: &Deed) -> String {
        let sight: Value = serde_json::from_str(&self.browser.ask("GET", "/api/view", "").body).expect("JSON");
        let acting = json!({ "seen": sight["seen"], "deed": deed });
        self.browser.send("POST", "/api/act", &acting).body
    }
}

fn delegation(model: &Model) -> Option<&Delegation> {
    let remote = model.session.as_ref().and_then(Session::remote);
    let lobby = || model.lobby.as_ref().and_then(|lobby| lobby.lesson.as_ref());
    match remote {
        Some(remote) => remote.delegation(),
        None => lobby().and_then(|lesson| lesson.delegation.as_ref()),
    }
}

fn word(model: &Model) -> Option<Word> {
    delegation(model).and_then(|delegation| delegation.word)
}

fn speech(line: Line) -> Deed {
    Deed::Speak(Speech {
        line,
        ..Speech::default()
    })
}

/// A window in the seat of the first party, before the lesson begins.
fn seated(host: &Host, lesson: &Lesson) -> Driver {
    let mut driver = window(format!("http://{}/j/{}", host.address, lesson.code), None);
    wait(&mut driver, "the lesson is shown", |model| {
        model.lobby.as_ref().is_some_and(|lobby| lobby.lesson.is_some())
    });
    assert!(delegation(driver.model()).is_none(), "nobody sits yet");
    driver.choose("seat/1/0");
    wait(&mut driver, "the seat is taken", |model| delegation(model).is_some());
    driver
}

fn begin(driver: &mut Driver, lesson: &mut Lesson) {
    lesson.order("begin", &[]);
    wait(driver, "the table is opened", |model| model.session.is_some());
    while session(driver.model()).stage() == Stage::Dispatches {
        driver.send(Msg::TurnPage);
    }
}

#[test]
fn a_delegation_shares_parts_and_suggestions() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[("scenario", "lisbon-to-chicago/full"), ("tables", "1")]);
    let mut head = Other::join(&host, &lesson);
    let mut driver = seated(&host, &lesson);
    wait(&mut driver, "the others are seen", |model| {
        delegation(model).is_some_and(|delegation| delegation.members.len() == 2)
    });
    assert!(driver.words().contains(&head.nickname), "{}", driver.words());
    assert_none(&problems_at(&mut driver, "a delegation before the play", &[100, 200]));
    driver.choose("part-press-officer");
    wait(&mut driver, "the part is taken", |model| {
        let me = delegation(model).and_then(Delegation::me);
        me.is_some_and(|me| me.part == Some(Part::PressOfficer))
    });
    let mut third = Other::join(&host, &lesson);
    begin(&mut driver, &mut lesson);
    // The head has the word here: what the window sends is a suggestion.
    assert_eq!(word(driver.model()), Some(Word::Suggests));
    driver.choose("podium-line/2");
    driver.choose("podium-ready");
    let suggested = driver.model().texts().get("lobby-suggested");
    wait(&mut driver, "it is told what became of it", |model| {
        model.notice.as_ref() == Some(&suggested)
    });
    wait(&mut driver, "one's own suggestion is listed", |model| {
        remote(model).suggestions().len() == 1
    });
    assert!(third.acts(&speech(Line::Conciliatory)).contains("suggested"));
    wait(&mut driver, "a suggestion is told", |model| {
        let notice = model.notice.as_ref();
        notice.is_some_and(|notice| notice.contains(&third.nickname))
    });
    driver.press(KeyCode::KeyD);
    let words = driver.words();
    for name in [&head.nickname, &third.nickname] {
        assert!(words.contains(name), "{name:?} stands in the delegation: {words}");
    }
    assert_none(&problems_at(&mut driver, "a delegation in a play", &[100, 200]));
    // A part that somebody has cannot be taken; somebody who is muted does not speak for the others.
    let taken = driver.stops().iter().filter(|stop| stop.key.starts_with("part-"));
    assert_eq!(
        taken.filter(|stop| stop.control.disabled).count(),
        2,
        "of the two others"
    );
    lesson.order("mute", &[("who", &head.participant.to_string())]);
    wait(&mut driver, "the word binds now", |model| {
        word(model) == Some(Word::Binds)
    });
    assert!(head.acts(&speech(Line::Firm)).contains("muted"));
    driver.choose(&format!("suggestion/{}", third.participant));
    assert!(!driver.model().delegation, "what is decided is done at the table");
    wait(&mut driver, "the suggestion is done", |model| {
        session(model).own().is_some_and(|own| own.sealed.is_some()) || session(model).stage() != Stage::Podium
    });
    let sealed = session(driver.model()).own().and_then(|own| own.sealed.clone());
    let spoken = session(driver.model()).view().lines[0];
    assert!(
        sealed == Some(speech(Line::Conciliatory)) || spoken == Some(Line::Conciliatory),
        "what was suggested is what was done: {sealed:?} {spoken:?}"
    );
    driver.press(KeyCode::KeyD);
    driver.press(KeyCode::Escape);
    assert!(!driver.model().delegation);
}
