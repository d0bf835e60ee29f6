//! A lesson from the link to the end, with a kill in the middle, and the way back.

use crate::autoplay::advice;
use crate::base::Place;
use crate::class::{Host, Lesson};
use crate::driver::Driver;
use crate::fits::{assert_none, problems_at};
use crate::process::{Process, free_port};
use crate::relay::Relay;
use std::time::{Duration, Instant};
use two_tables::client::model::{Model, Msg, Screen};
use two_tables::client::session::remote::Remote;
use two_tables::client::session::{Session, Stage};
use two_tables::client::{Files, PlayOptions, Start};
use two_tables::rules::action::{Deed, Line, Speech};
use two_tables::rules::event::Step;
use two_tables::rules::ids::PartyId;

/// The window, begun with a link.
pub fn window(link: String, personal: Option<String>) -> Driver {
    window_of(link, personal, (1280.0, 720.0))
}

/// The same, of a size.
pub fn window_of(link: String, personal: Option<String>, size: (f32, f32)) -> Driver {
    let options = PlayOptions {
        files: Files::nowhere(),
        start: Start::Join {
            link,
            code: None,
            personal,
        },
        ..PlayOptions::default()
    };
    Driver::with_options(options, size.0, size.1)
}

/// Lets frames pass until something is the case.
pub fn wait(driver: &mut Driver, what: &str, is: impl Fn(&Model) -> bool) {
    let begun = Instant::now();
    while !is(driver.model()) {
        let model = driver.model();
        assert!(
            begun.elapsed() < Duration::from_mins(1),
            "{what}; the lobby is {:?}, the notice {:?}",
            model.lobby,
            model.notice
        );
        std::thread::sleep(Duration::from_millis(10));
        driver.app.update();
    }
    driver.settle();
}

pub fn session(model: &Model) -> &Session {
    model.session.as_ref().expect("a play is under way")
}

pub fn remote(model: &Model) -> &Remote {
    session(model).remote().expect("at a host")
}

/// A host that runs as a process, a lesson of one table at it, and what students are told.
struct School {
    place: Place,
    port: u16,
    process: Option<Process>,
    lesson: Lesson,
}

impl School {
    fn open(scenario: &str) -> Self {
        let place = Place::File(tempfile::tempdir().expect("a folder can be made"));
        let port = free_port();
        let process = Process::start(&place, port);
        let host = Host::at(process.address, &process.private);
        let lesson = Lesson::open(&host, &[("scenario", scenario), ("tables", "1")]);
        Self {
            place,
            port,
            process: Some(process),
            lesson,
        }
    }

    fn link(&self) -> String {
        format!("http://127.0.0.1:{}/j/{}", self.port, self.lesson.code)
    }

    fn kill(&mut self) {
        self.process.take().expect("it runs").kill();
    }

    fn start_again(&mut self) {
        self.process = Some(Process::start(&self.place, self.port));
    }

    /// A window that has joined by keys and sits, with the table opened.
    fn seated(&mut self, link: String) -> Driver {
        let mut driver = window(link, None);
        wait(&mut driver, "the lesson is shown", |model| {
            model.lobby.as_ref().is_some_and(|lobby| lobby.lesson.is_some())
        });
        let lobby = driver.model().lobby.as_ref().expect("on the way");
        let nickname = lobby.lesson.as_ref().expect("a lesson").nickname.clone();
        let personal = lobby.personal.clone().expect("a personal code");
        let words = driver.words();
        assert!(words.contains(&nickname), "{nickname:?} stands on the page: {words}");
        assert!(words.contains(&personal), "{personal:?} stands on the page: {words}");
        assert_none(&problems_at(&mut driver, "the seats of a lesson", &[100, 200]));
        driver.choose("seat/1/1");
        wait(&mut driver, "the seat is taken", |model| {
            let lesson = model.lobby.as_ref().and_then(|lobby| lobby.lesson.as_ref());
            lesson.is_some_and(|lesson| lesson.seat.is_some_and(|seat| seat.party == 1))
        });
        assert_none(&problems_at(&mut driver, "the wait for a lesson", &[100, 200]));
        self.lesson.order("begin", &[]);
        wait(&mut driver, "the table is opened", |model| model.session.is_some());
        assert_eq!(driver.model().screen, Screen::Game);
        assert_eq!(session(driver.model()).me(), Some(PartyId(1)));
        driver
    }
}

/// Reads what there is to read; whether an act is asked of the seat then.
fn asked(driver: &mut Driver) -> bool {
    while matches!(session(driver.model()).stage(), Stage::Dispatches | Stage::Stocktaking) {
        driver.send(Msg::TurnPage);
    }
    two_tables::client::counsel::may_ask(session(driver.model()))
}

/// What a practised negotiator would do in the seat is sent, and its answer awaited.
fn act(driver: &mut Driver) {
    let deed = advice(session(driver.model())).expect("a seat is advised");
    let seen = session(driver.model()).events().len();
    driver.send(Msg::Submit(Box::new(deed)));
    wait(driver, "the act is answered", |model| !remote(model).is_sending());
    assert!(
        driver.model().notice.is_none() || session(driver.model()).events().len() > seen,
        "a deed of the menu is not refused: {:?}",
        driver.model().notice
    );
    wait(driver, "what came of it is seen", |model| {
        session(model).events().len() > seen
    });
}

/// Plays until the play is over.
fn play_on(driver: &mut Driver) {
    let begun = Instant::now();
    while session(driver.model()).view().step != Step::Ended {
        assert!(begun.elapsed() < Duration::from_mins(4), "the play comes to its end");
        if asked(driver) {
            act(driver);
        } else {
            std::thread::sleep(Duration::from_millis(10));
            driver.app.update();
        }
    }
    driver.settle();
}

#[test]
fn a_lesson_is_joined_played_through_a_kill_to_its_end_and_come_back_to() {
    let mut school = School::open("lisbon-to-chicago/full");
    let mut driver = school.seated(school.link());
    // The first steps, with the host there.
    let begun = Instant::now();
    while session(driver.model()).view().round < 1 || session(driver.model()).stage() != Stage::Podium {
        assert!(begun.elapsed() < Duration::from_mins(2), "the second round begins");
        if asked(&mut driver) && session(driver.model()).view().round < 1 {
            act(&mut driver);
        }
        std::thread::sleep(Duration::from_millis(5));
        driver.app.update();
    }
    driver.settle();
    // Something is being put together when the host is killed; it is sent while nobody is there.
    driver.choose("podium-line/2");
    school.kill();
    wait(&mut driver, "the loss is noticed", |model| remote(model).is_away());
    let away = driver.model().texts().get("lobby-away");
    assert!(driver.words().contains(&away), "it is shown: {}", driver.words());
    assert_eq!(driver.model().podium.speech.line, Line::Firm, "nothing typed is lost");
    let events = session(driver.model()).events().len();
    driver.choose("podium-ready");
    assert!(remote(driver.model()).is_sending());
    let sending = driver.model().texts().get("lobby-away-sending");
    assert!(driver.words().contains(&sending), "it is shown: {}", driver.words());
    assert_eq!(
        driver.model().podium.speech.line,
        Line::Firm,
        "it stays until it is answered"
    );
    driver.send(Msg::Submit(Box::new(Deed::Speak(Speech::default()))));
    let busy = driver.model().texts().get("lobby-still-sending");
    assert_eq!(
        driver.model().notice.as_deref(),
        Some(busy.as_str()),
        "one act at a time"
    );
    school.start_again();
    wait(&mut driver, "the act arrives after all", |model| {
        !remote(model).is_sending() && session(model).events().len() > events
    });
    let line = session(driver.model()).view().lines[1];
    assert_eq!(
        line,
        Some(Line::Firm),
        "what was decided while nobody was there is done"
    );
    wait(&mut driver, "the host is there again", |model| !remote(model).is_away());
    play_on(&mut driver);
    assert!(!asked(&mut driver), "nothing is asked any more");
    let over = driver.model().texts().get("lobby-over");
    assert!(driver.words().contains(&over), "{}", driver.words());
    assert_none(&problems_at(&mut driver, "the end of a lesson", &[100, 200]));
    // Another device comes back with the personal code, and sees the same.
    let personal = remote(driver.model()).personal().expect("a code").to_owned();
    let mut second = window(school.link(), Some(personal));
    wait(&mut second, "the seat is there again", |model| model.session.is_some());
    assert_eq!(session(second.model()).me(), Some(PartyId(1)));
    assert_eq!(session(second.model()).view(), session(driver.model()).view());
    assert_eq!(session(second.model()).events(), session(driver.model()).events());
}

#[test]
fn where_streams_are_blocked_events_are_asked_for() {
    let mut school = School::open("schoolhouse/full");
    let relay = Relay::to(school.port);
    let link = format!("http://127.0.0.1:{}/j/{}", relay.port, school.lesson.code);
    let mut driver = school.seated(link);
    let begun = Instant::now();
    while session(driver.model()).view().round < 1 {
        assert!(begun.elapsed() < Duration::from_mins(2), "the second round begins");
        if asked(&mut driver) {
            act(&mut driver);
        }
        std::thread::sleep(Duration::from_millis(5));
        driver.app.update();
    }
    assert!(
        relay.blocked() >= 3,
        "streams were tried, and blocked: {}",
        relay.blocked()
    );
}
