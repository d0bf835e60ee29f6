//! What a teacher does during a play is seen in the window, soon and truly.

use crate::autoplay::advice;
use crate::class::{Host, Lesson};
use crate::driver::Driver;
use crate::fits::{assert_none, problems_at};
use crate::http::Browser;
use crate::lesson::{remote, session, wait, window, window_of};
use crate::relay::Relay;
use bevy::input::keyboard::KeyCode;
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use two_tables::client::model::{Model, Msg};
use two_tables::client::session::remote::Remote;
use two_tables::client::session::{Session, Stage};
use two_tables::rules::ids::PartyId;

/// How long the window may take to notice what no event tells: two seconds, and as much again for a busy machine.
const SOON: Duration = Duration::from_secs(4);

/// A host with a lesson; the folder lives as long as it does.
struct Class {
    host: Host,
    lesson: Lesson,
    _folder: tempfile::TempDir,
}

impl Class {
    fn open(changes: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let host = Host::open(folder.path(), None);
        let mut all = vec![("scenario", "schoolhouse/full"), ("tables", "2")];
        all.extend_from_slice(changes);
        let lesson = Lesson::open(&host, &all);
        Self {
            host,
            lesson,
            _folder: folder,
        }
    }

    fn link(&self) -> String {
        format!("http://{}/j/{}", self.host.address, self.lesson.code)
    }

    /// Sits down at table 1, and the teacher opens the tables.
    fn seat(&mut self, driver: &mut Driver, party: u8) {
        wait(driver, "the lesson is shown", |model| {
            model.lobby.as_ref().is_some_and(|lobby| lobby.lesson.is_some())
        });
        driver.choose(&format!("seat/1/{party}"));
        wait(driver, "the seat is taken", |model| {
            let lesson = model.lobby.as_ref().and_then(|lobby| lobby.lesson.as_ref());
            lesson.is_some_and(|lesson| lesson.seat.is_some())
        });
        self.lesson.order("begin", &[]);
        wait(driver, "the table is opened", |model| model.session.is_some());
    }

    fn seated(&mut self, party: u8) -> Driver {
        let mut driver = window(self.link(), None);
        self.seat(&mut driver, party);
        driver
    }

    /// Another device of the window's student.
    fn device(&self, driver: &Driver) -> Browser {
        let personal = remote(driver.model()).personal().expect("a code").to_owned();
        let mut browser = self.host.browser();
        let code = json!({ "code": self.lesson.code, "personal_code": personal });
        let back = browser.send("POST", "/api/back", &code);
        let back: Value = serde_json::from_str(&back.body).expect("JSON");
        let token = back["token"].as_str().expect("a token");
        browser.headers = vec![("Authorization".to_owned(), format!("Bearer {token}"))];
        browser
    }
}

/// What the host tells a seat from the beginning on.
fn told(device: &mut Browser) -> Vec<Value> {
    let mut all: Vec<Value> = Vec::new();
    loop {
        let events = device.ask("GET", &format!("/api/events?from={}", all.len()), "");
        let events: Vec<Value> = serde_json::from_str(&events.body).expect("a list");
        if events.is_empty() {
            return all;
        }
        all.extend(events.into_iter().map(|event| event["fact"].clone()));
    }
}

fn events(driver: &Driver) -> Vec<Value> {
    let events = session(driver.model()).events().iter();
    let facts = events.map(|event| serde_json::to_value(&event.fact).expect("JSON"));
    facts.collect()
}

/// Lets frames pass until the window has what the host tells.
fn agree(class: &Class, driver: &mut Driver, what: &str) {
    let mut device = class.device(driver);
    let begun = Instant::now();
    while events(driver) != told(&mut device) {
        assert!(
            begun.elapsed() < Duration::from_secs(20),
            "{what}: the events are others"
        );
        std::thread::sleep(Duration::from_millis(50));
        driver.app.update();
    }
    driver.settle();
}

/// Reads on, and does what is advised; whether there was anything to do.
fn act(driver: &mut Driver) -> bool {
    while matches!(session(driver.model()).stage(), Stage::Dispatches | Stage::Stocktaking) {
        driver.send(Msg::TurnPage);
    }
    if !two_tables::client::counsel::may_ask(session(driver.model())) {
        return false;
    }
    let seen = session(driver.model()).events().len();
    let deed = advice(session(driver.model())).expect("a seat is advised");
    driver.send(Msg::Submit(Box::new(deed)));
    wait(driver, "what came of it is seen", |model| {
        !remote(model).is_sending() && session(model).events().len() > seen
    });
    true
}

/// Plays on until something is the case.
fn play_until(driver: &mut Driver, is: impl Fn(&Session) -> bool) {
    let begun = Instant::now();
    while !is(session(driver.model())) {
        assert!(begun.elapsed() < Duration::from_mins(2), "the play goes on");
        if !act(driver) {
            std::thread::sleep(Duration::from_millis(10));
            driver.app.update();
        }
    }
}

/// Waits for something that the window has to notice without an event.
fn soon(driver: &mut Driver, what: &str, is: impl Fn(&Model) -> bool) {
    let begun = Instant::now();
    wait(driver, what, is);
    assert!(begun.elapsed() < SOON, "{what} after {:?}", begun.elapsed());
}

#[test]
fn a_pause_and_what_the_teacher_says_are_noticed_at_once() {
    let mut class = Class::open(&[]);
    let mut driver = class.seated(0);
    // A stream is alive every fifteen seconds; nothing of that is waited for.
    class.lesson.order("pause", &[("table", "all")]);
    soon(&mut driver, "the pause is noticed", |model| remote(model).is_paused());
    class.lesson.order("resume", &[("table", "all")]);
    soon(&mut driver, "and its end", |model| !remote(model).is_paused());
    class
        .lesson
        .order("say", &[("table", "2"), ("text", "For the others.")]);
    class
        .lesson
        .order("say", &[("table", "1"), ("text", "Ten minutes are left.")]);
    let said = "Your teacher: Ten minutes are left.";
    soon(&mut driver, "the message is told", |model| {
        model.notice.as_deref().is_some_and(|notice| notice.contains(said))
    });
    assert!(driver.words().contains(said), "it is on the page: {}", driver.words());
    assert!(!driver.words().contains("For the others"), "others' messages are not");
    driver.send(Msg::OpenMenu);
    assert!(
        driver.words().contains(said),
        "it can be read again: {}",
        driver.words()
    );
    assert_none(&problems_at(&mut driver, "a message in the menu", &[100, 200]));
}

#[test]
fn whoever_is_removed_is_told_so_for_as_long_as_the_table_is_on_the_screen() {
    let mut class = Class::open(&[]);
    let mut driver = class.seated(0);
    play_until(&mut driver, |session| session.stage() == Stage::Talks);
    class.lesson.order("remove", &[("who", "1")]);
    soon(&mut driver, "it is noticed", |model| remote(model).ended().is_some());
    driver.send(Msg::Dismiss);
    let words = driver.words();
    let deed = advice(session(driver.model())).expect("a seat is advised");
    driver.send(Msg::Submit(Box::new(deed)));
    let busy = driver.model().texts().get("lobby-still-sending");
    assert!(
        !driver.words().contains(&busy),
        "nothing is on its way: {}",
        driver.words()
    );
    driver.send(Msg::TurnPage);
    assert_eq!(driver.words(), words, "the reason stays on the page");
    let ended = remote(driver.model()).ended().expect("it was waited for");
    let two_tables::client::session::remote::CallError::No { status: 401, words, .. } = ended else {
        panic!("the host says who is a stranger to it, not {ended:?}");
    };
    assert!(driver.words().contains(words), "{words:?} is on the page");
}

#[test]
fn another_seat_and_none_are_told_and_nothing_of_the_old_seat_stays() {
    let mut class = Class::open(&[]);
    let mut driver = class.seated(0);
    play_until(&mut driver, |session| session.view().round > 0);
    class.lesson.order("move", &[("who", "1")]);
    soon(&mut driver, "the loss is noticed", |model| remote(model).is_unseated());
    let unseated = driver.model().texts().get("lobby-unseated");
    driver.send(Msg::Dismiss);
    assert!(driver.words().contains(&unseated), "{}", driver.words());
    class.lesson.order("move", &[("who", "1"), ("place", "2/1")]);
    wait(&mut driver, "there is another seat", |model| {
        session(model).me() == Some(PartyId(1)) && remote(model).table() == 2
    });
    assert!(!remote(driver.model()).is_unseated());
    agree(&class, &mut driver, "at the other table");
    // From seat to seat, without a moment between them.
    class.lesson.order("move", &[("who", "1"), ("place", "1/1")]);
    soon(&mut driver, "there is a third seat", |model| remote(model).table() == 1);
    let notice = driver.model().notice.clone().expect("it is told");
    assert!(notice.starts_with("You have another seat now"), "{notice}");
    agree(&class, &mut driver, "in the other seat");
    play_until(&mut driver, |session| session.view().round > 1);
    agree(&class, &mut driver, "after a round there");
}

#[test]
fn after_a_phase_was_taken_back_the_window_has_what_the_host_has() {
    let mut class = Class::open(&[("tables", "1")]);
    let mut driver = class.seated(0);
    play_until(&mut driver, |session| session.view().round > 0);
    for _ in 0..3 {
        act(&mut driver);
        class.lesson.order("back", &[("table", "1")]);
        agree(&class, &mut driver, "a phase was taken back");
    }
    play_until(&mut driver, |session| session.view().round > 1);
    agree(&class, &mut driver, "a round later");
}

#[test]
fn many_events_at_once_cost_few_requests() {
    let mut class = Class::open(&[("scenario", "lisbon-to-chicago/full"), ("tables", "1")]);
    let relay = Relay::through(class.host.address.port());
    let link = format!("http://127.0.0.1:{}/j/{}", relay.port, class.lesson.code);
    let mut driver = window(link, None);
    class.seat(&mut driver, 1);
    let (looked, seen) = (relay.looks(), session(driver.model()).events().len());
    play_until(&mut driver, |session| session.view().round > 1);
    let events = session(driver.model()).events().len() - seen;
    let looks = relay.looks() - looked;
    assert!(events > 60, "two rounds are some events: {events}");
    assert!(looks > 0, "it was looked");
    assert!(looks * 2 < events, "{looks} looks for {events} events");
    agree(&class, &mut driver, "nothing is missed");
}

#[test]
fn where_the_teacher_does_not_allow_an_adviser_none_is_offered() {
    let mut class = Class::open(&[("adviser", "no")]);
    let mut driver = class.seated(0);
    while session(driver.model()).stage() == Stage::Dispatches {
        driver.send(Msg::TurnPage);
    }
    assert!(two_tables::adviser::is_asked(session(driver.model()).view()));
    driver.press(KeyCode::KeyA);
    assert!(driver.model().counsel.advice().is_none(), "nothing was asked");
    let said = driver.model().texts().get("counsel-not-here");
    assert_eq!(driver.model().notice.as_deref(), Some(said.as_str()));
    let offered = |driver: &Driver| driver.stops().iter().any(|stop| stop.key.starts_with("counsel"));
    assert!(!offered(&driver), "no button");
    driver.send(Msg::OpenMenu);
    assert!(!offered(&driver), "no line in the menu");
}

#[test]
fn a_phone_and_the_clock_say_how_much_time_is_left() {
    let mut class = Class::open(&[("pace", "plan")]);
    let mut driver = window_of(class.link(), None, (420.0, 900.0));
    class.seat(&mut driver, 0);
    while session(driver.model()).stage() == Stage::Dispatches {
        driver.send(Msg::TurnPage);
    }
    assert!(session(driver.model()).remote().and_then(Remote::left).is_some());
    assert!(driver.words().contains(" left"), "{}", driver.words());
    assert_none(&problems_at(&mut driver, "a phone at a host", &[100, 150, 200]));
    driver.send(Msg::ReadClock);
    let notice = driver.model().notice.clone().expect("the clock is read");
    assert!(notice.contains("Time left: "), "{notice}");
}
