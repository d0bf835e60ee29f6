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
use two_tables::client::ui::draw::ScrollKey;
use two_tables::client::ui::focus::Stop;

/// A text, where it lies and what cuts it off.
type Shown = (
    Entity,
    &'static Text,
    &'static ComputedNode,
    &'static UiGlobalTransform,
    Option<&'static CalculatedClip>,
);

/// Window sizes with their text sizes: a laptop, a large screen, a tablet, a phone. At double text size a phone has
/// half a phone's room.
pub const SIZES: [(f32, f32, &[u16]); 4] = [
    (1280.0, 720.0, &[100, 150, 200]),
    (1920.0, 1080.0, &[100, 200]),
    (1024.0, 768.0, &[100, 150, 200]),
    (420.0, 900.0, &[100, 150, 200]),
];

/// Asserts what every page has to hold to.
pub fn assert_sound(driver: &mut Driver, page: &str) {
    assert_none(&problems(driver, page));
}

/// Asserts that nothing was found, and tells everything that was.
pub fn assert_none(problems: &[String]) {
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

/// The same page at several text sizes; its problems.
pub fn problems_at(driver: &mut Driver, page: &str, percents: &[u16]) -> Vec<String> {
    let (width, height) = driver.size();
    let mut found = Vec::new();
    for percent in percents.iter().copied() {
        driver.send(Msg::Settings(SettingsMsg::Text(percent)));
        found.extend(problems(driver, &format!("{page} at {width}×{height}, {percent} %")));
    }
    driver.send(Msg::Settings(SettingsMsg::Text(100)));
    found
}

/// What is wrong with a page.
pub fn problems(driver: &mut Driver, page: &str) -> Vec<String> {
    let mut found = Vec::new();
    texts_fit(driver, &mut found);
    texts_are_in_sight(driver, &mut found);
    texts_are_apart(driver, &mut found);
    controls_are_named(driver, &mut found);
    targets_are_large(driver, &mut found);
    let faults = driver.model().texts().faults();
    if !faults.is_empty() {
        found.push(format!("texts are missing: {faults:?}"));
    }
    found.into_iter().map(|problem| format!("{page}: {problem}")).collect()
}

/// Every text has the room that its letters take.
fn texts_fit(driver: &mut Driver, found: &mut Vec<String>) {
    let world = driver.app.world_mut();
    let mut texts = world.query::<(&Text, &ComputedNode, &TextLayoutInfo)>();
    for (text, node, layout) in texts.iter(world) {
        // A line is measured with the space after its last word, which nobody sees.
        let unit = 1.0 / node.inverse_scale_factor();
        let slack = Vec2::new(7.0, 1.5) * unit.max(1.0);
        let words = text.as_str();
        if layout.size.x > node.size().x + slack.x || layout.size.y > node.size().y + slack.y {
            found.push(format!("{words:?} is {} in a box of {}", layout.size, node.size()));
        }
    }
}

/// Nothing is cut off at a side; below, only what scrolls may be out of sight, and what scrolls shows some lines.
fn texts_are_in_sight(driver: &mut Driver, found: &mut Vec<String>) {
    let (width, height) = driver.size();
    let window = Rect::new(0.0, 0.0, width, height);
    let world = driver.app.world_mut();
    let mut areas = world.query::<(Entity, &ScrollKey, &ComputedNode)>();
    let mut scrolls = BTreeSet::new();
    for (entity, key, node) in areas.iter(world) {
        scrolls.insert(entity);
        let unit = 1.0 / node.inverse_scale_factor();
        let (seen, whole) = (node.size().y, node.content_size.y);
        if seen < whole.min(64.0 * unit) - 1.0 {
            found.push(format!("{:?} shows only {seen} of {whole}", key.0));
        }
    }
    let mut texts = world.query::<Shown>();
    for (entity, text, node, transform, clip) in texts.iter(world) {
        if text.as_str().trim().is_empty() || node.size().min_element() <= 0.0 {
            continue;
        }
        let whole = Rect::from_center_size(transform.translation, node.size());
        let frame = clip.map_or(window, |clip| clip.clip.intersect(window));
        let wide = whole.min.x >= frame.min.x - 1.5 && whole.max.x <= frame.max.x + 1.5;
        let high = whole.min.y >= frame.min.y - 1.5 && whole.max.y <= frame.max.y + 1.5;
        let mut above = Some(entity);
        let mut scrolled = false;
        while let Some(entity) = above {
            scrolled |= scrolls.contains(&entity);
            above = world.get::<ChildOf>(entity).map(ChildOf::parent);
        }
        // What scrolls may be scrolled out of sight altogether; then its clip is empty.
        let sideways = wide || (scrolled && frame.is_empty());
        if !sideways || !(high || scrolled) {
            found.push(format!("{:?} at {whole:?} is cut off by {frame:?}", text.as_str()));
        }
    }
}

/// No two texts that can both be seen lie on one another.
fn texts_are_apart(driver: &mut Driver, found: &mut Vec<String>) {
    let world = driver.app.world_mut();
    let mut overlays = world.query::<(Entity, &Node)>();
    let laid_over: BTreeSet<Entity> = overlays
        .iter(world)
        .filter(|(_, node)| node.position_type == PositionType::Absolute)
        .map(|(entity, _)| entity)
        .collect();
    let mut texts = world.query::<Shown>();
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
            if !touching && layer(*entity) == layer(*other) {
                found.push(format!("{words:?} at {area:?} and {others:?} at {theirs:?} overlap"));
            }
        }
    }
}

fn controls_are_named(driver: &mut Driver, found: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for stop in driver.stops() {
        if stop.label.trim().is_empty() {
            found.push(format!("the control {:?} has no name", stop.key));
        }
        if !seen.insert(stop.key.clone()) {
            found.push(format!("two controls have the key {:?}", stop.key));
        }
    }
    let world = driver.app.world_mut();
    let mut nodes = world.query::<(&Stop, &bevy::a11y::AccessibilityNode)>();
    for (stop, node) in nodes.iter(world) {
        if node.label().is_none_or(|label| label.trim().is_empty()) {
            found.push(format!("{:?} is not named to readers", stop.key));
        }
    }
}

fn targets_are_large(driver: &mut Driver, found: &mut Vec<String>) {
    let world = driver.app.world_mut();
    let mut nodes = world.query::<(&Stop, &ComputedNode)>();
    for (stop, node) in nodes.iter(world) {
        let high: Vec2 = node.size() * node.inverse_scale_factor();
        if high.y < 31.5 {
            found.push(format!("{:?} is only {} high", stop.key, high.y));
        }
    }
}

#[test]
fn screens_outside_a_play_hold_their_text_at_every_size() {
    let screens = [Screen::Title, Screen::Settings, Screen::Seats, Screen::Plays];
    let mut found = Vec::new();
    for (width, height, percents) in SIZES {
        let mut driver = Driver::new(width, height);
        for screen in screens {
            driver.send(Msg::Go(screen));
            found.extend(problems_at(&mut driver, &format!("{screen:?}"), percents));
        }
    }
    assert_none(&found);
}
