//! The screens of a round after Talks, the debrief and the replay: they fit, and keys drive them.

use super::autoplay::{sit, step, until};
use super::driver::Driver;
use super::fits::{SIZES, assert_none, assert_sound, problems_at};
use bevy::input::keyboard::KeyCode;
use two_tables::client::model::{Model, Msg};
use two_tables::client::screens::debrief::{DebriefMsg, Step};
use two_tables::client::screens::replay::ReplayMsg;
use two_tables::client::session::{Session, Stage};
use two_tables::rules::event::Fact;
use two_tables::rules::open::OpenActions;
use two_tables::rules::view::Viewer;

fn change(driver: &mut Driver, change: impl FnOnce(&mut Model)) {
    change(&mut driver.app.world_mut().resource_mut::<Model>());
    driver.settle();
}

fn session(driver: &Driver) -> &Session {
    driver.model().session.as_ref().expect("a play is under way")
}

fn go(driver: &mut Driver, key: &str, game: &str, seat: usize, world: u64, stage: Stage) {
    change(driver, |model| {
        sit(model, key, game, seat, world);
        until(model, |session| session.stage() == stage);
    });
    assert_eq!(
        session(driver).stage(),
        stage,
        "{key} {game} has this stage in world {world}"
    );
}

/// The first world in which a play comes to a stage at all: riders don't arise in each of them.
fn world_with(key: &str, game: &str, seat: usize, stage: Stage) -> u64 {
    let mut model = Model::new(two_tables::client::Files::nowhere(), None).expect("built-in texts are read");
    let found = (1..40).find(|world| {
        sit(&mut model, key, game, seat, *world);
        until(&mut model, |session| session.stage() == stage);
        model.session.as_ref().is_some_and(|session| session.stage() == stage)
    });
    found.unwrap_or_else(|| panic!("{key} {game}: no world of forty leads to {stage:?}"))
}

#[test]
fn screens_of_a_round_hold_their_text_at_every_size() {
    let world = world_with("lisbon-to-chicago", "full", 1, Stage::Replies);
    let mut found = Vec::new();
    for (width, height, percents) in SIZES {
        let mut driver = Driver::new(width, height);
        for stage in [
            Stage::Dispatches,
            Stage::Podium,
            Stage::Talks,
            Stage::Home,
            Stage::Replies,
            Stage::FollowThrough,
            Stage::Stocktaking,
        ] {
            go(&mut driver, "lisbon-to-chicago", "full", 1, world, stage);
            found.extend(problems_at(&mut driver, &format!("{stage:?}"), percents));
        }
    }
    assert_none(&found);
}

#[test]
fn the_debrief_and_the_replay_hold_their_text_at_every_size() {
    let mut found = Vec::new();
    for (width, height, percents) in SIZES {
        let mut driver = Driver::new(width, height);
        go(&mut driver, "schoolhouse", "full", 0, 3, Stage::Debrief);
        for step in Step::ALL {
            driver.send(Msg::Debrief(DebriefMsg::Step(step)));
            found.extend(problems_at(&mut driver, &format!("{step:?}"), percents));
        }
        driver.send(Msg::Replay(ReplayMsg::Open));
        driver.chord(&[KeyCode::ControlLeft, KeyCode::Enter]);
        found.extend(problems_at(&mut driver, "the replay", percents));
        driver.send(Msg::Replay(ReplayMsg::Close));
    }
    assert_none(&found);
}

#[test]
fn a_constituency_is_consulted_and_persuaded_by_keys_and_decisions_stay() {
    let mut driver = Driver::new(1280.0, 720.0);
    go(&mut driver, "lisbon-to-chicago", "full", 1, 7, Stage::Home);
    let capital = |driver: &Driver| session(driver).own().expect("a seat").capital;
    let before = capital(&driver);
    driver.choose("home-decide/2");
    let button = driver.stops().iter().find(|stop| stop.key.starts_with("home-consult-"));
    let button = button.expect("somebody can be consulted").key.clone();
    driver.choose(&button);
    assert_eq!(capital(&driver), before - 1, "consulting costs one capital");
    let held = driver.stops().iter().find(|stop| stop.key == "home-decide/2");
    let held = held.expect("the text can be held over");
    assert_eq!(held.control.chosen, Some(true), "the decision stays");
    driver.choose("home-undo");
    assert_eq!(capital(&driver), before, "the phase begins again");
}

#[test]
fn attention_is_planned_and_sealed_by_keys() {
    let mut driver = Driver::new(1280.0, 720.0);
    go(&mut driver, "schoolhouse", "full", 0, 3, Stage::FollowThrough);
    let tokens = match &session(&driver).own().expect("a seat").open {
        OpenActions::FollowThrough(menu) => menu.tokens,
        other => panic!("attention is asked for, not {other:?}"),
    };
    driver.choose("follow-suggest");
    let spent = driver.model().follow.spent();
    assert!(
        spent > 0 && spent <= tokens,
        "standing instructions spend some of {tokens}, here {spent}"
    );
    driver.choose("follow-clear");
    assert_eq!(driver.model().follow.spent(), 0);
    driver.choose("follow-suggest");
    driver.choose("follow-seal");
    assert_ne!(session(&driver).stage(), Stage::FollowThrough, "the phase is over");
}

#[test]
fn riders_are_answered_before_replies_are_sent() {
    let world = world_with("lisbon-to-chicago", "full", 1, Stage::Replies);
    let mut driver = Driver::new(1280.0, 720.0);
    go(&mut driver, "lisbon-to-chicago", "full", 1, world, Stage::Replies);
    let strip = driver
        .stops()
        .iter()
        .find(|stop| stop.key.starts_with("replies-rider-"));
    let Some(strip) = strip.map(|stop| stop.key.clone()) else {
        // Only a silence procedure waits: it may pass in silence.
        driver.choose("replies-seal");
        assert_ne!(session(&driver).stage(), Stage::Replies);
        return;
    };
    driver.choose("replies-seal");
    assert_eq!(
        session(&driver).stage(),
        Stage::Replies,
        "an open rider keeps the replies back"
    );
    // The closed button has said why.
    driver.press(KeyCode::Escape);
    let draft = strip.trim_end_matches("/0").to_owned();
    driver.choose(&format!("{draft}/0"));
    if driver
        .model()
        .session
        .as_ref()
        .is_some_and(|session| session.stage() == Stage::Replies)
    {
        let others: Vec<String> = driver
            .stops()
            .iter()
            .filter(|stop| stop.key.starts_with("replies-rider-") && stop.key.ends_with("/0"))
            .map(|stop| stop.key.clone())
            .collect();
        for other in others {
            driver.choose(&other);
        }
        driver.choose("replies-seal");
    }
    assert_ne!(session(&driver).stage(), Stage::Replies);
}

#[test]
fn every_change_of_a_round_has_its_because_on_the_ledger() {
    let mut driver = Driver::new(1280.0, 720.0);
    go(&mut driver, "schoolhouse", "full", 0, 3, Stage::Stocktaking);
    let words = driver.words();
    let clerk_lines: Vec<String> = {
        let session = session(&driver);
        let clerk = session.clerk(driver.model().texts());
        let mine = session.me();
        session
            .round_events()
            .iter()
            .filter(|event| match event.fact {
                Fact::MoodChanged { party, .. }
                | Fact::CapitalChanged { party, .. }
                | Fact::PointsPaid { party, .. } => Some(party) == mine,
                Fact::TensionChanged { .. } | Fact::HealthChanged { .. } => true,
                _ => false,
            })
            .filter_map(|event| clerk.ledger(event))
            .map(|line| line.because)
            .collect()
    };
    assert!(!clerk_lines.is_empty(), "a round changes something");
    for because in clerk_lines {
        assert!(words.contains(&because), "{because:?} stands on the page");
    }
}

#[test]
fn a_replay_is_stepped_by_keys_and_shows_each_viewer_its_own_events() {
    let mut driver = Driver::new(1280.0, 720.0);
    go(&mut driver, "schoolhouse", "full", 0, 3, Stage::Debrief);
    driver.choose("debrief-replay");
    assert_eq!(driver.focused().as_deref(), Some("replay-phases"));
    let first = driver.words();
    driver.press(KeyCode::ArrowRight);
    let second = driver.words();
    assert_ne!(first, second, "the arrow goes to the next phase");
    driver.press(KeyCode::ArrowLeft);
    assert_eq!(driver.words(), first, "and back");
    driver.choose("replay-forward");
    assert_ne!(driver.words(), first, "one event on");
    let count = |driver: &Driver| {
        let words = driver.words();
        let of = words.split("event ").nth(1).expect("event n of m");
        of.split_whitespace()
            .nth(2)
            .and_then(|word| word.parse::<usize>().ok())
            .expect("a number")
    };
    driver.send(Msg::Replay(ReplayMsg::Viewer(Viewer::Instructor)));
    let all = count(&driver);
    driver.send(Msg::Replay(ReplayMsg::Viewer(Viewer::Observer)));
    let public = count(&driver);
    assert!(public < all, "an observer sees {public} of {all}");
    driver.press(KeyCode::Escape);
    assert!(driver.model().replay.is_none(), "Esc leads back to the debrief");
}

#[test]
fn pictures_of_the_debrief_have_a_table_one_key_away() {
    let mut driver = Driver::new(1280.0, 720.0);
    go(&mut driver, "schoolhouse", "full", 0, 3, Stage::Debrief);
    driver.choose("debrief-forward");
    let before = driver.words();
    for chart in ["Frontier", "Timeline", "Lives"] {
        driver.choose(&format!("debrief-table-{chart}"));
    }
    assert!(
        driver.words().len() > before.len() + 200,
        "the tables are longer than the pictures' names"
    );
    assert_sound(&mut driver, "the tables of the debrief");
}

#[test]
fn a_finished_play_has_nothing_more_to_step() {
    let mut driver = Driver::new(1280.0, 720.0);
    go(&mut driver, "one-sitting", "full", 0, 1, Stage::Debrief);
    change(&mut driver, |model| assert!(!step(model)));
}
