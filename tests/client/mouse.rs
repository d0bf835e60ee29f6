//! Everything can be done with the mouse alone.

use super::driver::Driver;
use bevy::ecs::prelude::*;
use bevy::math::Vec2;
use bevy::ui::widget::Text;
use bevy::ui::{ComputedNode, UiGlobalTransform};
use two_tables::client::model::{Msg, Screen};
use two_tables::client::screens::debrief::Step;
use two_tables::client::session::{Session, Stage};
use two_tables::client::settings::SettingsMsg;
use two_tables::client::theme::Theme;
use two_tables::client::ui::hint::{Explained, Hint};

fn session(driver: &Driver) -> &Session {
    driver.model().session.as_ref().expect("a play is under way")
}

fn has(driver: &Driver, key: &str) -> bool {
    driver.stops().iter().any(|stop| stop.key == key)
}

/// From the cover to the table.
fn sit_down(driver: &mut Driver, scenario: &str, seat: usize) {
    driver.click("title-play");
    assert_eq!(driver.model().screen, Screen::Seats);
    let titles = &driver.model().shelf.titles;
    let place = titles.iter().position(|title| title.listing.key == scenario);
    driver.click(&format!("scenario/{}", place.expect("the scenario is shipped")));
    driver.click(&format!("seat/{seat}"));
    driver.click("seats-sit");
    assert_eq!(driver.model().screen, Screen::Brief);
    driver.click("brief-next");
    assert_eq!(driver.model().screen, Screen::Game);
}

/// Clicks through to Talks.
fn to_talks(driver: &mut Driver) {
    for _ in 0..20 {
        if session(driver).stage() == Stage::Talks {
            return;
        }
        let main = driver.main_control();
        driver.click(&main);
    }
    panic!("Talks never begin; the play is at {:?}", session(driver).stage());
}

/// Where the bar has no room for the moves, one button opens them.
fn open_moves(driver: &mut Driver) {
    if has(driver, "moves") {
        driver.click("moves");
    }
}

/// Writes and tables a draft with two articles.
fn write_draft(driver: &mut Driver) {
    open_moves(driver);
    driver.click("move-table");
    assert!(driver.model().editor.is_some());
    driver.click("rung/1");
    driver.click("matter/1");
    driver.click("rung/2");
    driver.click("editor-save");
    assert!(driver.model().editor.is_none());
    driver.click("talks-confirm");
}

/// Plays *One sitting* to the end of its debrief.
fn play_one_sitting(driver: &mut Driver) {
    sit_down(driver, "one-sitting", 0);
    to_talks(driver);
    write_draft(driver);
    let mine = session(driver).view().drafts.iter().find(|draft| draft.sponsor.0 == 0);
    assert_eq!(mine.expect("my draft is on the table").terms.clauses.len(), 2);
    for _ in 0..100 {
        if session(driver).stage() == Stage::Debrief {
            break;
        }
        let main = driver.main_control();
        driver.click(&main);
    }
    assert_eq!(session(driver).stage(), Stage::Debrief, "{}", driver.words());
    for _ in 1..Step::ALL.len() {
        driver.click("debrief-forward");
    }
    assert_eq!(driver.model().debrief.step, Step::Next);
    driver.click("debrief-forward");
    assert_eq!(driver.model().screen, Screen::Title);
}

#[test]
fn one_sitting_is_played_to_the_debrief() {
    play_one_sitting(&mut Driver::new(1280.0, 720.0));
}

#[test]
fn one_sitting_is_played_to_the_debrief_in_large_text() {
    let mut driver = Driver::new(1280.0, 720.0);
    driver.send(Msg::Settings(SettingsMsg::Text(200)));
    play_one_sitting(&mut driver);
}

#[test]
fn settings_are_changed_by_clicks_and_on_the_scale() {
    let mut driver = Driver::new(1280.0, 720.0);
    driver.click("title-settings");
    driver.click("settings-theme/1");
    assert_eq!(driver.model().settings.theme, Theme::Night);
    driver.click("settings-text-more");
    assert_eq!(driver.model().settings.text, 125);
    // A click on the scale chooses what lies nearest: at its left end the smallest, in the middle the middle one.
    let place = |driver: &mut Driver, share: f32| {
        let track = driver.control("settings-text");
        let place = driver.place(track).whole;
        driver.point(Vec2::new(place.min.x + share * place.width(), place.center().y));
        driver.press_button();
        driver.model().settings.text
    };
    assert_eq!(place(&mut driver, 0.01), 100);
    assert_eq!(place(&mut driver, 0.52), 150);
    assert_eq!(place(&mut driver, 0.99), 200);
    driver.click("settings-restore");
    assert_eq!(driver.model().settings.text, 100);
    driver.click("settings-done");
    assert_eq!(driver.model().screen, Screen::Title);
}

#[test]
fn the_wheel_scrolls_what_is_under_the_pointer_and_nothing_else() {
    let mut driver = Driver::new(1280.0, 720.0);
    driver.send(Msg::Settings(SettingsMsg::Text(200)));
    driver.click("title-settings");
    let area = driver.area("settings");
    let place = driver.place(area).seen;
    driver.point(place.center());
    driver.wheel(-3.0);
    let down = driver.scrolled("settings");
    assert!(down > 0.0, "the wheel scrolls");
    driver.wheel(-500.0);
    let end = driver.scrolled("settings");
    driver.wheel(-500.0);
    assert!((driver.scrolled("settings") - end).abs() < 0.5, "it stops at the end");
    driver.wheel(500.0);
    assert!(driver.scrolled("settings").abs() < 0.5, "and at the beginning");
    // Over the header the wheel moves nothing.
    driver.wheel(-3.0);
    let here = driver.scrolled("settings");
    driver.point(Vec2::new(640.0, 10.0));
    driver.wheel(-3.0);
    assert!((driver.scrolled("settings") - here).abs() < 0.5);
}

/// What is told beside the pointer.
fn hint(driver: &mut Driver) -> Option<String> {
    let world = driver.app.world_mut();
    let mut hints = world.query_filtered::<Entity, With<Hint>>();
    let hints: Vec<Entity> = hints.iter(world).collect();
    assert!(hints.len() <= 1, "one hint at a time");
    let hint = *hints.first()?;
    let mut children = world.query::<&Children>();
    let parts: Vec<Entity> = children.query(world).iter_descendants(hint).collect();
    let words = parts.iter().filter_map(|part| world.get::<Text>(*part));
    Some(words.map(|text| text.as_str().to_owned()).collect())
}

#[test]
fn what_the_pointer_rests_on_explains_itself() {
    for percent in [100, 200] {
        let mut driver = Driver::new(1280.0, 720.0);
        sit_down(&mut driver, "lisbon-to-chicago", 0);
        to_talks(&mut driver);
        driver.send(Msg::Settings(SettingsMsg::Text(percent)));
        open_moves(&mut driver);
        // What is laid over the page hides the menu, and all else of the page, from keys and pointer alike.
        let open: Vec<String> = driver.stops().iter().filter_map(|stop| stop.explain.clone()).collect();
        let covered = !driver.stops().iter().any(|stop| stop.key == "menu");
        let world = driver.app.world_mut();
        let mut query = world.query::<(Entity, &Explained)>();
        let explained: Vec<(Entity, String)> = query
            .iter(world)
            .map(|(entity, words)| (entity, words.0.clone()))
            .filter(|(_, words)| !covered || open.contains(words))
            .collect();
        let mut told = 0;
        for (entity, words) in explained {
            let seen = driver.place(entity).seen;
            if seen.is_empty() || seen.height() < 8.0 {
                continue;
            }
            driver.point(seen.center());
            driver.settle();
            assert_eq!(hint(&mut driver).as_deref(), Some(words.as_str()));
            told += 1;
            assert_hint_in_window(&mut driver);
            driver.point(Vec2::new(2.0, 2.0));
            assert_eq!(hint(&mut driver), None, "it goes when the pointer leaves");
        }
        assert!(told > 0, "something on the page explains itself at {percent} %");
    }
}

fn assert_hint_in_window(driver: &mut Driver) {
    let world = driver.app.world_mut();
    let mut hints = world.query_filtered::<&Children, With<Hint>>();
    let paper = hints.single(world).expect("one hint is shown")[0];
    let node = world.get::<ComputedNode>(paper).expect("it is laid out");
    let transform = world.get::<UiGlobalTransform>(paper).expect("it has a place");
    let (least, most) = (
        transform.translation - node.size() / 2.0,
        transform.translation + node.size() / 2.0,
    );
    assert!(
        least.min_element() >= 0.0 && most.x <= 1280.0 && most.y <= 720.0 && node.size().min_element() > 0.0,
        "the hint lies from {least} to {most}"
    );
}

#[test]
fn a_hint_waits_for_the_pointer_to_rest_and_yields_to_keys() {
    let mut driver = Driver::new(1280.0, 720.0);
    driver.click("title-play");
    let place = driver.bring_into_sight("seats-sit");
    driver.point(place.seen.center());
    driver.settle();
    assert!(hint(&mut driver).is_some());
    driver.press(bevy::input::keyboard::KeyCode::Tab);
    assert_eq!(hint(&mut driver), None);
    driver.settle();
    assert_eq!(hint(&mut driver), None, "until the pointer rests on something else");
}

#[test]
fn saved_plays_are_deleted_and_restored() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let mut driver = super::keeping::two_plays(folder.path());
    let first = driver.model().kept[0].path.clone();
    driver.click("plays-delete/0");
    assert!(!first.exists());
    driver.click("plays-restore/0");
    assert!(first.exists());
    driver.click("play/0");
    assert_eq!(driver.model().screen, Screen::Game);
}
