//! Whole plays: every game of every shipped scenario, from every seat, by keys alone, to the debrief.

use super::driver::Driver;
use bevy::input::keyboard::KeyCode;
use two_tables::client::model::Screen;
use two_tables::client::screens::debrief::Step;
use two_tables::client::session::Stage;
use two_tables::negotiators::Strength;
use two_tables::table::Seat;

fn stage(driver: &Driver) -> Stage {
    driver.model().session.as_ref().expect("a play is under way").stage()
}

fn has(driver: &Driver, key: &str) -> bool {
    driver.stops().iter().any(|stop| stop.key == key)
}

/// One decision by keys: something else than nothing where that is one key away, then the main action.
pub fn decide(driver: &mut Driver, turn: usize) {
    match stage(driver) {
        Stage::Talks if turn.is_multiple_of(2) && open(driver, "move-initial") => driver.choose("move-initial"),
        Stage::FollowThrough => driver.choose("follow-suggest"),
        Stage::Replies => {
            let riders: Vec<String> = driver
                .stops()
                .iter()
                .filter(|stop| stop.key.starts_with("replies-rider-") && stop.key.ends_with("/0"))
                .map(|stop| stop.key.clone())
                .collect();
            for rider in riders {
                driver.choose(&rider);
            }
        }
        _ => {}
    }
    driver.chord(&[KeyCode::ControlLeft, KeyCode::Enter]);
}

/// Whether a button is there and does something.
fn open(driver: &Driver, key: &str) -> bool {
    has(driver, key)
        && driver
            .stops()
            .iter()
            .any(|stop| stop.key == key && !stop.control.disabled)
}

/// From the cover to the table: the scenario, the game and the seat by their places.
fn sit_down(driver: &mut Driver, title: usize, game: usize, seat: usize) {
    driver.choose("title-play");
    driver.choose(&format!("scenario/{title}"));
    if has(driver, &format!("game/{game}")) {
        driver.choose(&format!("game/{game}"));
    }
    driver.choose(&format!("seat/{seat}"));
    driver.choose("seats-sit");
    driver.choose("brief-next");
}

#[test]
fn the_other_chairs_are_as_strong_as_was_asked_for() {
    let strengths = [Strength::Novice, Strength::Practised, Strength::Expert];
    for (place, strength) in strengths.into_iter().enumerate() {
        let mut driver = Driver::new(1280.0, 720.0);
        driver.choose("title-play");
        driver.choose(&format!("strength/{place}"));
        driver.choose("seats-sit");
        let session = driver.model().session.as_ref().expect("a play is under way");
        let others: Vec<Strength> = session
            .local()
            .expect("a table on this machine")
            .seats()
            .iter()
            .filter_map(|seat| match seat {
                Seat::Computer { strength, .. } => Some(*strength),
                Seat::Person | Seat::Standing => None,
            })
            .collect();
        assert!(
            !others.is_empty() && others.iter().all(|one| *one == strength),
            "{others:?}"
        );
    }
}

fn play(driver: &mut Driver, what: &str) {
    for turn in 0..400 {
        if stage(driver) == Stage::Debrief {
            let faults = driver.model().texts().faults();
            assert!(faults.is_empty(), "{what}: texts are missing: {faults:?}");
            for _ in 1..Step::ALL.len() {
                driver.choose("debrief-forward");
            }
            assert_eq!(
                driver.model().debrief.step,
                Step::Next,
                "{what}: the debrief is walked through"
            );
            driver.choose("debrief-forward");
            assert_eq!(driver.model().screen, Screen::Title);
            return;
        }
        let before = driver.words();
        decide(driver, turn);
        assert_ne!(
            driver.words(),
            before,
            "{what}: a key moves the play at {:?}",
            stage(driver)
        );
    }
    panic!("{what}: the play does not end; it stands at {:?}", stage(driver));
}

#[test]
fn every_game_is_played_to_the_debrief_from_every_seat_by_keys() {
    let mut driver = Driver::new(1280.0, 720.0);
    let titles = &driver.model().shelf.titles;
    let plays: Vec<(usize, usize, usize)> = titles
        .iter()
        .enumerate()
        .flat_map(|(title, about)| {
            let games = about.games.iter().enumerate();
            games.flat_map(move |(game, loaded)| {
                (0..loaded.scenario.situation.party_count()).map(move |seat| (title, game, seat))
            })
        })
        .collect();
    assert!(
        plays.len() >= 8,
        "the shipped scenarios have at least eight seats, here {}",
        plays.len()
    );
    for (title, game, seat) in plays {
        sit_down(&mut driver, title, game, seat);
        play(&mut driver, &format!("scenario {title}, game {game}, seat {seat}"));
    }
}
