//! Whole plays through the window, by keys alone.

use super::driver::Driver;
use super::fits::{SIZES, assert_none, assert_sound, problems_at};
use super::whole::decide;
use bevy::input::keyboard::KeyCode;
use std::collections::BTreeSet;
use two_tables::client::Files;
use two_tables::client::model::{Msg, Screen};
use two_tables::client::screens::editor::EditorMsg;
use two_tables::client::screens::talks::{Asking, TalksMsg};
use two_tables::client::session::{Session, Stage};
use two_tables::rules::ids::PartyId;

fn session(driver: &Driver) -> &Session {
    driver.model().session.as_ref().expect("a play is under way")
}

/// From the cover to the table: a scenario by its key, and a seat by its place.
fn sit_down(driver: &mut Driver, scenario: &str, seat: usize) {
    driver.choose("title-play");
    assert_eq!(driver.model().screen, Screen::Seats);
    let titles = &driver.model().shelf.titles;
    let place = titles
        .iter()
        .position(|title| title.listing.key == scenario)
        .expect("the scenario is shipped");
    driver.choose(&format!("scenario/{place}"));
    driver.choose(&format!("seat/{seat}"));
    driver.chord(&[KeyCode::ControlLeft, KeyCode::Enter]);
    assert_eq!(driver.model().screen, Screen::Brief);
    driver.choose("brief-next");
    assert_eq!(driver.model().screen, Screen::Game);
}

/// Decides by keys until the debrief, and calls upon `every_page` at the first page of every stage.
fn play_to_the_end(driver: &mut Driver, every_page: &mut dyn FnMut(&mut Driver, Stage)) -> BTreeSet<String> {
    let mut stages = BTreeSet::new();
    for turn in 0..600 {
        let stage = session(driver).stage();
        if stages.insert(format!("{stage:?}")) {
            every_page(driver, stage);
        }
        if stage == Stage::Debrief {
            return stages;
        }
        decide(driver, turn);
    }
    panic!(
        "the play does not end; it is at {:?}: {}",
        session(driver).stage(),
        driver.words()
    );
}

#[test]
fn one_sitting_is_played_to_its_end_from_every_seat() {
    for seat in 0..3 {
        let mut driver = Driver::new(1280.0, 720.0);
        sit_down(&mut driver, "one-sitting", seat);
        let stages = play_to_the_end(&mut driver, &mut |driver, stage| {
            assert_sound(driver, &format!("one-sitting, seat {seat}, {stage:?}"));
        });
        assert!(stages.contains("Talks"), "{stages:?}");
    }
}

#[test]
fn a_draft_is_written_tabled_and_taken_back_by_keys() {
    let mut driver = Driver::new(1280.0, 720.0);
    sit_down(&mut driver, "one-sitting", 0);
    while session(&driver).stage() != Stage::Talks {
        driver.chord(&[KeyCode::ControlLeft, KeyCode::Enter]);
    }
    let before = session(&driver).view().clone();
    driver.choose("move-table");
    assert!(driver.model().editor.is_some());
    assert_sound(&mut driver, "the editor");
    driver.choose("rung/1");
    driver.choose("matter/1");
    driver.choose("rung/2");
    driver.choose("editor-save");
    assert!(driver.model().editor.is_none());
    driver.choose("talks-confirm");
    let drafts = &session(&driver).view().drafts;
    let mine = drafts
        .iter()
        .find(|draft| draft.sponsor.0 == 0)
        .expect("my draft is on the table");
    assert_eq!(mine.terms.clauses.len(), 2);
    assert_sound(&mut driver, "Talks with a draft of mine");
    driver.press(KeyCode::Escape);
    driver.choose("menu-undo");
    assert_eq!(*session(&driver).view(), before, "the phase began anew");
}

#[test]
fn a_play_is_kept_and_taken_up_again() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let files = Files::in_folder(folder.path());
    let mut driver = Driver::with_files(files.clone(), 1280.0, 720.0);
    sit_down(&mut driver, "one-sitting", 1);
    for _ in 0..4 {
        driver.chord(&[KeyCode::ControlLeft, KeyCode::Enter]);
    }
    driver.press(KeyCode::Escape);
    driver.choose("menu-leave");
    assert_eq!(driver.model().screen, Screen::Title);
    let view = {
        driver.choose("title-continue");
        session(&driver).view().clone()
    };
    drop(driver);
    // Another start of the program goes on where this one stopped.
    let mut again = Driver::with_files(files, 1280.0, 720.0);
    assert_eq!(again.focused().as_deref(), Some("title-continue"));
    again.press(KeyCode::Enter);
    assert_eq!(*session(&again).view(), view);
}

/// Exchanges are in one phase with the rest of Talks; a program that is killed loses none of them.
#[test]
fn a_killed_program_loses_no_decision() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let files = Files::in_folder(folder.path());
    let mut driver = Driver::with_files(files.clone(), 1280.0, 720.0);
    sit_down(&mut driver, "one-sitting", 1);
    while session(&driver).stage() != Stage::Talks {
        driver.chord(&[KeyCode::ControlLeft, KeyCode::Enter]);
    }
    let began = session(&driver).view().step;
    for _ in 0..3 {
        driver.chord(&[KeyCode::ControlLeft, KeyCode::Enter]);
    }
    let view = session(&driver).view().clone();
    assert_ne!(view.step, began, "exchanges have passed");
    drop(driver);
    let mut again = Driver::with_files(files, 1280.0, 720.0);
    again.press(KeyCode::Enter);
    assert_eq!(*session(&again).view(), view);
}

#[test]
fn talks_hold_their_text_at_every_size() {
    let mut found = Vec::new();
    for (width, height, percents) in SIZES {
        let mut driver = Driver::new(width, height);
        sit_down(&mut driver, "lisbon-to-chicago", 0);
        driver.send(Msg::Go(Screen::Brief));
        found.extend(problems_at(&mut driver, "the brief", percents));
        driver.send(Msg::Go(Screen::Game));
        while session(&driver).stage() != Stage::Talks || session(&driver).view().drafts.is_empty() {
            let stage = session(&driver).stage();
            assert!(
                matches!(stage, Stage::Dispatches | Stage::Podium | Stage::Talks),
                "no draft came: {stage:?}"
            );
            found.extend(problems_at(&mut driver, &format!("{stage:?}"), percents));
            driver.chord(&[KeyCode::ControlLeft, KeyCode::Enter]);
        }
        found.extend(problems_at(&mut driver, "Talks with a draft", percents));
        let view = session(&driver).view();
        let draft = view.drafts[0].clone();
        for clause in &draft.terms.clauses {
            driver.send(Msg::Talks(TalksMsg::Fold(clause.issue, true)));
        }
        found.extend(problems_at(&mut driver, "Talks with every article open", percents));
        let other = PartyId(1);
        for asking in [
            Asking::Moves,
            Asking::Private,
            Asking::Decline(draft.id),
            Asking::OnlyIf(draft.id),
            Asking::Sounding,
            Asking::SoundingTo(other),
        ] {
            driver.send(Msg::Talks(TalksMsg::Ask(asking)));
            found.extend(problems_at(&mut driver, &format!("{asking:?}"), percents));
            driver.send(Msg::Talks(TalksMsg::Leave));
        }
        driver.send(Msg::Talks(TalksMsg::Amend(draft.id)));
        assert!(driver.model().editor.is_some(), "the draft can be amended");
        found.extend(problems_at(&mut driver, "the editor", percents));
        driver.send(Msg::Editor(EditorMsg::Discard));
        driver.send(Msg::OpenMenu);
        found.extend(problems_at(&mut driver, "the menu", percents));
    }
    assert_none(&found);
}

#[test]
fn the_schoolhouse_is_played_to_its_end_from_every_seat() {
    play_whole("schoolhouse", 2);
}

#[test]
fn the_campaign_is_played_to_its_end_from_every_seat() {
    play_whole("lisbon-to-chicago", 3);
}

/// Plays a scenario from every seat, and asserts that each screen is sound the first time it is met.
fn play_whole(scenario: &str, seats: usize) {
    for seat in 0..seats {
        let mut driver = Driver::new(1280.0, 720.0);
        sit_down(&mut driver, scenario, seat);
        let stages = play_to_the_end(&mut driver, &mut |driver, stage| {
            assert_sound(driver, &format!("{scenario}, seat {seat}, {stage:?}"));
        });
        for stage in ["Dispatches", "Talks", "FollowThrough", "Stocktaking", "Debrief"] {
            assert!(stages.contains(stage), "{scenario}, seat {seat}: {stages:?}");
        }
    }
}

#[test]
fn escape_leaves_what_is_open_and_then_opens_the_menu() {
    let mut driver = Driver::new(1280.0, 720.0);
    sit_down(&mut driver, "one-sitting", 0);
    while session(&driver).stage() != Stage::Talks {
        driver.chord(&[KeyCode::ControlLeft, KeyCode::Enter]);
    }
    driver.choose("move-table");
    driver.press(KeyCode::Escape);
    assert!(driver.model().editor.is_none() && !driver.model().menu);
    driver.press(KeyCode::Escape);
    assert!(driver.model().menu);
    driver.press(KeyCode::Escape);
    assert!(!driver.model().menu);
    driver.press(KeyCode::KeyT);
    assert!(
        driver.words().contains("Ready:"),
        "T says the clock: {}",
        driver.words()
    );
}
