//! Focus: which control has it, and where it goes next. Kept by key, so that it survives a new page.

use super::el::{Control, El};
use bevy::color::Color;
use bevy::ecs::prelude::*;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::ui::Outline;
use bevy::ui_widgets::ScrollIntoView;

/// A control on the page.
#[derive(Component, Clone, Debug)]
pub struct Stop {
    /// Its key.
    pub key: String,
    /// The colour of its focus ring.
    pub ring: Color,
}

/// Which control has the focus.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq)]
pub struct Focus {
    /// Its key.
    pub key: Option<String>,
    /// Whether the ring is shown: after keys, not after clicks.
    pub ring: bool,
}

/// The controls of a page in the order of the Tab key.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
pub struct StopOrder {
    /// The stops.
    pub stops: Vec<StopInfo>,
}

/// One control in the order.
#[derive(Clone, Debug, PartialEq)]
pub struct StopInfo {
    /// Its key.
    pub key: String,
    /// What it does.
    pub control: Control,
    /// Its name.
    pub label: String,
    /// What `?` says about it.
    pub explain: Option<String>,
    /// The region it is in, counted in reading order.
    pub region: usize,
    /// The group it is in, if any.
    pub group: Option<usize>,
    /// The scroll area it is in, by key.
    pub scroll: Option<String>,
}

/// A step through the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the next one.
    Next,
    /// To the one before.
    Back,
}

impl StopOrder {
    /// The order of a page. If it holds a modal dialog, only what is in that.
    #[must_use]
    pub fn of(page: &El) -> Self {
        let mut walk = Walk::default();
        walk.visit(modal(page).unwrap_or(page), 0, None, None);
        Self { stops: walk.stops }
    }

    /// The place of a key.
    #[must_use]
    pub fn place(&self, key: &str) -> Option<usize> {
        self.stops.iter().position(|stop| stop.key == key)
    }

    /// The control with a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&StopInfo> {
        self.stops.iter().find(|stop| stop.key == key)
    }

    /// Where Tab leads: a group is one stop, at its chosen member.
    #[must_use]
    pub fn tab(&self, from: Option<&str>, step: Step) -> Option<&str> {
        let here = from.and_then(|key| self.get(key)).and_then(|stop| stop.group);
        let stops: Vec<&StopInfo> = self
            .stops
            .iter()
            .filter(|stop| match stop.group {
                None => true,
                Some(group) if Some(group) == here => from == Some(stop.key.as_str()),
                Some(group) => self.entrance(group) == Some(stop.key.as_str()),
            })
            .collect();
        around(&stops, from, step)
    }

    /// Where an arrow leads: within the group, or else within the region.
    #[must_use]
    pub fn arrow(&self, from: &str, step: Step) -> Option<&str> {
        let here = self.get(from)?;
        let stops: Vec<&StopInfo> = self
            .stops
            .iter()
            .filter(|stop| match here.group {
                Some(_) => stop.group == here.group,
                None => stop.region == here.region,
            })
            .collect();
        around(&stops, Some(from), step)
    }

    /// Where F6 leads: the first stop of the next region that has one.
    #[must_use]
    pub fn region(&self, from: Option<&str>, step: Step) -> Option<&str> {
        let mut entrances: Vec<&StopInfo> = Vec::new();
        for stop in &self.stops {
            if entrances.last().is_none_or(|last| last.region != stop.region) {
                entrances.push(stop);
            }
        }
        let region = from.and_then(|key| self.get(key)).map(|stop| stop.region);
        let from = entrances
            .iter()
            .find(|stop| Some(stop.region) == region)
            .map(|stop| stop.key.as_str());
        let key = around(&entrances, from, step)?;
        let group = self.get(key).and_then(|stop| stop.group);
        group.and_then(|group| self.entrance(group)).or(Some(key))
    }

    /// The member at which a group is entered: the chosen one, or else the first.
    fn entrance(&self, group: usize) -> Option<&str> {
        let members = || self.stops.iter().filter(move |stop| stop.group == Some(group));
        members()
            .find(|stop| stop.control.chosen == Some(true))
            .or_else(|| members().next())
            .map(|stop| stop.key.as_str())
    }
}

fn around<'a>(stops: &[&'a StopInfo], from: Option<&str>, step: Step) -> Option<&'a str> {
    if stops.is_empty() {
        return None;
    }
    let place = from.and_then(|key| stops.iter().position(|stop| stop.key == key));
    let next = match (place, step) {
        (None, Step::Next) => 0,
        (None, Step::Back) => stops.len() - 1,
        (Some(place), Step::Next) => (place + 1) % stops.len(),
        (Some(place), Step::Back) => (place + stops.len() - 1) % stops.len(),
    };
    Some(stops[next].key.as_str())
}

/// The dialog that a page holds, if it holds one.
fn modal(page: &El) -> Option<&El> {
    if page.role == accesskit::Role::Dialog {
        return Some(page);
    }
    page.children.iter().find_map(modal)
}

#[derive(Default)]
struct Walk {
    stops: Vec<StopInfo>,
    regions: usize,
    groups: usize,
}

impl Walk {
    fn visit(&mut self, el: &El, region: usize, group: Option<usize>, scroll: Option<&str>) {
        let region = if el.region {
            self.regions += 1;
            self.regions
        } else {
            region
        };
        let group = if el.group {
            self.groups += 1;
            Some(self.groups)
        } else {
            group
        };
        let scroll = if el.scroll { el.key.as_deref() } else { scroll };
        if let (Some(control), Some(key)) = (&el.control, &el.key) {
            self.stops.push(StopInfo {
                key: key.clone(),
                control: control.clone(),
                label: el.label.clone().unwrap_or_else(|| el.words()),
                explain: el.explain.clone(),
                region,
                group,
                scroll: scroll.map(str::to_owned),
            });
        }
        for child in &el.children {
            self.visit(child, region, group, scroll);
        }
    }
}

/// Puts the focus on the entity of the focused key, draws its ring and brings it into sight.
pub fn show_focus(
    focus: Res<Focus>,
    mut input_focus: ResMut<InputFocus>,
    mut stops: Query<(Entity, &Stop, &mut Outline)>,
    mut commands: Commands,
) {
    let mut focused = None;
    for (entity, stop, mut outline) in &mut stops {
        let has = focus.key.as_deref() == Some(stop.key.as_str());
        let color = if has && focus.ring { stop.ring } else { Color::NONE };
        if outline.color != color {
            outline.color = color;
        }
        if has {
            focused = Some(entity);
        }
    }
    if input_focus.get() != focused {
        match focused {
            Some(entity) => {
                input_focus.set(entity, FocusCause::Navigated);
                commands.trigger(ScrollIntoView { entity });
            }
            None => input_focus.clear(),
        }
    }
}
