//! What is new comes onto the page; then the page rests, and asks for no more frames.

use super::autoplay;
use super::driver::Driver;
use bevy::ecs::message::Messages;
use bevy::input::keyboard::KeyCode;
use bevy::time::TimeUpdateStrategy;
use bevy::ui::UiTransform;
use bevy::window::RequestRedraw;
use std::collections::BTreeSet;
use std::time::Duration;
use two_tables::client::Files;
use two_tables::client::model::{Model, Msg};
use two_tables::client::settings::{Motion, SettingsMsg};
use two_tables::client::ui::motion::Moving;

/// A program with this much motion, whose frames take 20 ms each.
fn still(motion: Motion) -> Driver {
    let mut driver = Driver::new(1280.0, 720.0);
    driver.send(Msg::Settings(SettingsMsg::Motion(motion)));
    let frame = TimeUpdateStrategy::ManualDuration(Duration::from_millis(20));
    driver.app.insert_resource(frame);
    driver
}

/// Draws one frame; whether it asked for another.
fn frame(driver: &mut Driver) -> bool {
    driver.app.update();
    let asked = driver.app.world().resource::<Messages<RequestRedraw>>();
    asked.iter_current_update_messages().count() > 0
}

/// What moves, and how far each thing is from its place and its size.
fn moving(driver: &mut Driver) -> Vec<(Moving, UiTransform)> {
    let world = driver.app.world_mut();
    let mut query = world.query::<(&Moving, &UiTransform)>();
    query
        .iter(world)
        .map(|(moving, transform)| (*moving, *transform))
        .collect()
}

fn displaced(driver: &mut Driver) -> usize {
    let world = driver.app.world_mut();
    let mut query = world.query::<&UiTransform>();
    query
        .iter(world)
        .filter(|transform| **transform != UiTransform::IDENTITY)
        .count()
}

/// Opens an explanation; gives back after how many frames nothing moves.
fn frames_until_rest(driver: &mut Driver) -> usize {
    let resource = driver.app.world_mut().resource_mut::<Model>().into_inner();
    resource.update(Msg::Explain("Something to read.".to_owned()));
    for count in 0..100 {
        frame(driver);
        if moving(driver).is_empty() {
            return count;
        }
    }
    panic!("it never comes to rest");
}

#[test]
fn a_sheet_slides_in_and_comes_to_rest() {
    let mut driver = still(Motion::Full);
    let model = driver.app.world_mut().resource_mut::<Model>().into_inner();
    model.update(Msg::Explain("Something to read.".to_owned()));
    frame(&mut driver);
    let mut before = f32::INFINITY;
    let mut frames = 0;
    while let Some((_, transform)) = moving(&mut driver).first() {
        let away = match transform.translation.y {
            bevy::ui::Val::Px(away) => away,
            other => panic!("a sheet is moved by pixels, not by {other:?}"),
        };
        assert!(away < before && away > 0.0, "it comes nearer: {away} after {before}");
        before = away;
        assert!(frame(&mut driver), "the next frame is asked for");
        frames += 1;
        assert!(frames < 50, "it never comes to rest");
    }
    assert_eq!(frames, 8, "160 ms in frames of 20 ms");
    assert_eq!(displaced(&mut driver), 0, "everything is in its place");
    // The frames that the change of the page asked for are over too.
    frame(&mut driver);
    for _ in 0..10 {
        assert!(!frame(&mut driver), "a page at rest asks for no frame");
    }
}

#[test]
fn short_motion_takes_half_the_time_and_none_takes_no_time() {
    assert_eq!(frames_until_rest(&mut still(Motion::Full)), 8);
    assert_eq!(frames_until_rest(&mut still(Motion::Short)), 4);
    let mut driver = still(Motion::None);
    assert_eq!(frames_until_rest(&mut driver), 0);
    assert_eq!(displaced(&mut driver), 0);
}

/// Every way of coming onto a page that is seen while a campaign plays itself.
fn ways_seen(motion: Motion) -> BTreeSet<String> {
    let mut driver = still(motion);
    let model = driver.app.world_mut().resource_mut::<Model>().into_inner();
    autoplay::sit(model, "lisbon-to-chicago", "full", 0, 7);
    let mut seen = BTreeSet::new();
    for _ in 0..200 {
        frame(&mut driver);
        seen.extend(
            moving(&mut driver)
                .iter()
                .map(|(moving, _)| format!("{:?}", moving.how())),
        );
        let model = driver.app.world_mut().resource_mut::<Model>().into_inner();
        if !autoplay::step(model) {
            break;
        }
    }
    seen
}

#[test]
fn a_campaign_shows_every_motion_or_none_at_all() {
    let all: Vec<String> = ways_seen(Motion::Full).into_iter().collect();
    assert_eq!(all, ["Appears", "Presses", "Slides"]);
    assert!(ways_seen(Motion::None).is_empty());
}

#[test]
fn what_was_on_the_page_does_not_move_again() {
    let mut driver = still(Motion::Full);
    frames_until_rest(&mut driver);
    // The same dialog in another size and another theme: every entity is made anew, none of them moves.
    driver.send(Msg::Settings(SettingsMsg::Text(150)));
    let model = driver.app.world_mut().resource_mut::<Model>().into_inner();
    model.update(Msg::Settings(SettingsMsg::Text(200)));
    frame(&mut driver);
    assert!(moving(&mut driver).is_empty());
    assert!(driver.words().contains("Something to read."));
}

#[test]
fn how_much_moves_is_chosen_by_keys_and_kept() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let files = Files::in_folder(folder.path());
    let mut driver = Driver::with_files(files.clone(), 1280.0, 720.0);
    assert_eq!(driver.model().settings.motion, Motion::Full);
    driver.choose("title-settings");
    driver.choose("settings-motion/2");
    assert_eq!(driver.model().settings.motion, Motion::None);
    driver.press(KeyCode::Escape);
    drop(driver);
    let again = Driver::with_files(files, 1280.0, 720.0);
    assert_eq!(again.model().settings.motion, Motion::None);
}
