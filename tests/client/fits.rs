//! Text fits its box, nothing overlaps, everything that can be used has a name.

use super::driver::Driver;
use bevy::ecs::prelude::*;
use bevy::math::{Rect, Vec2};
use bevy::text::TextLayoutInfo;
use bevy::ui::widget::Text;
use bevy::ui::{CalculatedClip, ComputedNode, Node, PositionType, UiGlobalTransform};
use std::collections::BTreeSet;
use two_tables::client::model::{Msg, Screen};
use two_tables::client::settings::SettingsMsg;
use two_tables::client::ui::focus::Stop;

/// Asserts what every page has to hold to.
pub fn assert_sound(driver: &mut Driver, page: &str) {
    assert_text_fits(driver, page);
    assert_siblings_apart(driver, page);
    assert_controls_named(driver, page);
    assert_targets_large(driver, page);
    let faults = driver.model().texts().faults();
    assert!(faults.is_empty(), "{page}: texts are missing: {faults:?}");
}

fn assert_text_fits(driver: &mut Driver, page: &str) {
    let world = driver.app.world_mut();
    let mut texts = world.query::<(&Text, &ComputedNode, &TextLayoutInfo)>();
    for (text, node, layout) in texts.iter(world) {
        // A line is measured with the space after its last word, which nobody sees.
        let unit = 1.0 / node.inverse_scale_factor();
        let slack = Vec2::new(7.0, 1.5) * unit.max(1.0);
        let words = text.as_str();
        assert!(
            layout.size.x <= node.size().x + slack.x && layout.size.y <= node.size().y + slack.y,
            "{page}: {words:?} is {} in a box of {}",
            layout.size,
            node.size()
        );
    }
}

/// No two texts that can both be seen lie on one another.
fn assert_siblings_apart(driver: &mut Driver, page: &str) {
    let world = driver.app.world_mut();
    let mut overlays = world.query::<(Entity, &Node)>();
    let laid_over: BTreeSet<Entity> = overlays
        .iter(world)
        .filter(|(_, node)| node.position_type == PositionType::Absolute)
        .map(|(entity, _)| entity)
        .collect();
    let mut texts = world.query::<(
        Entity,
        &Text,
        &ComputedNode,
        &UiGlobalTransform,
        Option<&CalculatedClip>,
    )>();
    let boxes: Vec<(Entity, String, Rect)> = texts
        .iter(world)
        .filter(|(_, text, ..)| !text.as_str().trim().is_empty())
        .filter_map(|(entity, text, node, transform, clip)| {
            let whole = Rect::from_center_size(transform.translation, node.size());
            let seen = clip.map_or(whole, |clip| whole.intersect(clip.clip));
            (!seen.is_empty()).then(|| (entity, text.as_str().to_owned(), seen))
        })
        .collect();
    let layer = |mut entity: Entity| {
        loop {
            if laid_over.contains(&entity) {
                return Some(entity);
            }
            entity = world.get::<ChildOf>(entity)?.parent();
        }
    };
    for (index, (entity, words, area)) in boxes.iter().enumerate() {
        for (other, others, theirs) in &boxes[index + 1..] {
            let common = area.intersect(*theirs);
            let touching = common.is_empty() || common.size().min_element() < 2.0;
            assert!(
                touching || layer(*entity) != layer(*other),
                "{page}: {words:?} at {area:?} and {others:?} at {theirs:?} overlap"
            );
        }
    }
}

fn assert_controls_named(driver: &mut Driver, page: &str) {
    let mut seen = BTreeSet::new();
    for stop in driver.stops() {
        assert!(
            !stop.label.trim().is_empty(),
            "{page}: the control {:?} has no name",
            stop.key
        );
        assert!(
            seen.insert(stop.key.clone()),
            "{page}: two controls have the key {:?}",
            stop.key
        );
    }
    let world = driver.app.world_mut();
    let mut nodes = world.query::<(&Stop, &bevy::a11y::AccessibilityNode)>();
    for (stop, node) in nodes.iter(world) {
        assert!(
            node.label().is_some_and(|label| !label.trim().is_empty()),
            "{page}: {:?} is not named to readers",
            stop.key
        );
    }
}

fn assert_targets_large(driver: &mut Driver, page: &str) {
    let world = driver.app.world_mut();
    let mut nodes = world.query::<(&Stop, &ComputedNode)>();
    for (stop, node) in nodes.iter(world) {
        let high: Vec2 = node.size() * node.inverse_scale_factor();
        assert!(high.y >= 31.5, "{page}: {:?} is only {} high", stop.key, high.y);
    }
}

#[test]
fn screens_outside_a_play_hold_their_text_at_every_size() {
    let screens = [Screen::Title, Screen::Settings, Screen::Seats, Screen::Plays];
    for (width, height) in [(1280.0, 720.0), (1920.0, 1080.0), (1024.0, 768.0)] {
        let mut driver = Driver::new(width, height);
        for percent in [100, 150, 200] {
            driver.send(Msg::Settings(SettingsMsg::Text(percent)));
            for screen in screens {
                driver.send(Msg::Go(screen));
                assert_sound(&mut driver, &format!("{screen:?} at {width}×{height}, {percent} %"));
            }
        }
    }
}
