//! Drawing: elements become entities; when a page is built again, only what differs is made anew.

use super::access::access;
use super::el::{Block, Control, El, Kind, Mark, Run};
use super::field;
use super::focus::{Stop, StopOrder};
use super::hint::Explained;
use super::motion::{self, Moving};
use super::picture::{Picture, Pictures};
use super::wrapped::wrap_text_in_rows;
use crate::client::fonts::Fonts;
use crate::client::settings::Motion;
use crate::client::theme::{Theme, Tone};
use bevy::a11y::AccessibilityNode;
use bevy::asset::Assets;
use bevy::camera::{Camera2d, CompositingSpace};
use bevy::color::Color;
use bevy::ecs::prelude::*;
use bevy::image::Image;
use bevy::math::Vec2;
use bevy::picking::Pickable;
use bevy::picking::hover::Hovered;
use bevy::render::view::Msaa;
use bevy::text::{
    FontFeatureTag, FontFeatures, FontSize, LineHeight, Strikethrough, TextBackgroundColor, TextColor, TextFont,
    TextLayout, TextSpan, Underline,
};
use bevy::ui::widget::{ImageNode, NodeImageMode, Text};
use bevy::ui::{
    BackgroundColor, BorderColor, BoxShadow, GlobalZIndex, IsDefaultUiCamera, Outline, ScrollPosition, Val,
};
use bevy::ui_widgets::ScrollArea;
use std::collections::{BTreeMap, BTreeSet};

/// The page that is drawn now, with the entities that show it.
#[derive(Resource, Default)]
pub struct Drawn {
    page: Option<(El, Tree)>,
    look: Option<Look>,
    scrolled: BTreeMap<String, Vec2>,
}

impl Drawn {
    /// The page as data.
    #[must_use]
    pub fn page(&self) -> Option<&El> {
        self.page.as_ref().map(|(page, _)| page)
    }
    /// The entity that holds the whole page.
    #[must_use]
    pub fn root(&self) -> Option<Entity> {
        self.page.as_ref().map(|(_, tree)| tree.entity)
    }
}

/// What changes every element at once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// The colour scheme.
    pub theme: Theme,
    /// Physical pixels for one logical pixel of the page.
    pub pixels: f32,
    /// How much of what comes onto the page moves.
    pub motion: Motion,
}

/// The entities of an element, in its shape.
#[derive(Clone, Debug)]
struct Tree {
    entity: Entity,
    children: Vec<Self>,
}

/// Ground of an element, at rest and under the pointer.
#[derive(Component, Clone, Copy)]
pub struct Grounds {
    rest: Color,
    hover: Color,
}

/// The camera that the page is drawn for.
#[derive(Component)]
pub struct PageCamera;

/// The camera of a page. It blends colours as they are written, as paper and browsers do: blended as light, the edges
/// of dark letters on light paper come out too pale, and every text a weight too thin.
#[must_use]
pub fn page_camera() -> impl Bundle {
    (
        Camera2d,
        IsDefaultUiCamera,
        PageCamera,
        CompositingSpace::Srgb,
        Msaa::Off,
    )
}

/// Draws a page, making anew only what differs from the page before.
pub fn draw(world: &mut World, mut page: El, look: Look) {
    wrap_text_in_rows(&mut page);
    let mut drawn = world.remove_resource::<Drawn>().unwrap_or_default();
    remember_scrolling(world, &mut drawn);
    let old = drawn.page.take();
    // The first page stands there at once.
    let present = old
        .as_ref()
        .map_or_else(|| motion::names(&page), |(before, _)| motion::names(before));
    let present: BTreeSet<String> = present.into_iter().map(str::to_owned).collect();
    let mut painter = Painter {
        world,
        look,
        scrolled: &drawn.scrolled,
        present,
    };
    let tree = match old {
        Some((before, tree)) if drawn.look == Some(look) => painter.patch(&before, &page, tree, None),
        Some((_, tree)) => {
            painter.world.despawn(tree.entity);
            painter.spawn(&page, None)
        }
        None => painter.spawn(&page, None),
    };
    let order = StopOrder::of(&page);
    drawn.page = Some((page, tree));
    drawn.look = Some(look);
    world.insert_resource(drawn);
    world.insert_resource(order);
}

/// Lays an element over the whole page, under a root of its own, which is given back once a page is drawn. It takes no
/// clicks, and readers, who hear what it says from what it is about, do not meet it.
pub fn lay_over(world: &mut World, el: &El) -> Option<Entity> {
    let look = world.resource::<Drawn>().look?;
    let mut el = el.clone();
    wrap_text_in_rows(&mut el);
    let scrolled = BTreeMap::new();
    let mut painter = Painter {
        world,
        look,
        scrolled: &scrolled,
        present: BTreeSet::new(),
    };
    let tree = painter.spawn(&super::el::col([el]).full(), None);
    let mut rest = vec![&tree];
    while let Some(part) = rest.pop() {
        world
            .entity_mut(part.entity)
            .insert(Pickable::IGNORE)
            .remove::<AccessibilityNode>();
        rest.extend(&part.children);
    }
    world.entity_mut(tree.entity).insert(OVERLAY);
    Some(tree.entity)
}

/// Keeps where everything was scrolled to, by key.
fn remember_scrolling(world: &mut World, drawn: &mut Drawn) {
    let mut positions = world.query::<(&ScrollKey, &ScrollPosition)>();
    for (key, position) in positions.iter(world) {
        drawn.scrolled.insert(key.0.clone(), position.0);
    }
}

/// Lets everything that scrolls begin at its top again.
pub fn forget_scrolling(world: &mut World) {
    let mut positions = world.query::<&mut ScrollPosition>();
    for mut position in positions.iter_mut(world) {
        position.0 = Vec2::ZERO;
    }
    if let Some(mut drawn) = world.get_resource_mut::<Drawn>() {
        drawn.scrolled.clear();
    }
}

/// The key of an element that scrolls.
#[derive(Component, Clone)]
pub struct ScrollKey(pub String);

struct Painter<'a> {
    world: &'a mut World,
    look: Look,
    scrolled: &'a BTreeMap<String, Vec2>,
    /// What need not come onto the page, as it was on it before.
    present: BTreeSet<String>,
}

impl Painter<'_> {
    fn patch(&mut self, old: &El, new: &El, tree: Tree, parent: Option<(Entity, usize)>) -> Tree {
        if old == new {
            return tree;
        }
        if !same_shell(old, new) {
            self.world.despawn(tree.entity);
            return self.spawn(new, parent);
        }
        let entity = tree.entity;
        if old.children.len() == new.children.len() {
            let pairs = old.children.iter().zip(&new.children).zip(tree.children);
            let children = pairs
                .enumerate()
                .map(|(index, ((old, new), tree))| self.patch(old, new, tree, Some((entity, index))))
                .collect();
            return Tree { entity, children };
        }
        for child in tree.children {
            self.world.despawn(child.entity);
        }
        let children = new
            .children
            .iter()
            .enumerate()
            .map(|(index, child)| self.spawn(child, Some((entity, index))))
            .collect();
        Tree { entity, children }
    }

    fn spawn(&mut self, el: &El, parent: Option<(Entity, usize)>) -> Tree {
        let theme = self.look.theme;
        let color = |tone: Option<Tone>| tone.map_or(Color::NONE, |tone| tone.paint(theme));
        let entity = self
            .world
            .spawn((
                el.node.clone(),
                BackgroundColor(color(el.paint.fill)),
                BorderColor::all(color(el.paint.line)),
                AccessibilityNode(access(el)),
            ))
            .id();
        if parent.is_none() {
            let camera = self
                .world
                .query_filtered::<Entity, With<PageCamera>>()
                .iter(self.world)
                .next();
            if let Some(camera) = camera {
                self.world.entity_mut(entity).insert(bevy::ui::UiTargetCamera(camera));
            }
        }
        if el.paint.shadow {
            let shadow = BoxShadow::new(
                Tone::Shadow.paint(theme),
                Val::ZERO,
                Val::Px(2.0),
                Val::ZERO,
                Val::Px(8.0),
            );
            self.world.entity_mut(entity).insert(shadow);
        }
        if let (Some(control), Some(key)) = (&el.control, &el.key) {
            self.control(entity, el, control, key);
        }
        let enter = el.enter.as_ref().filter(|enter| !self.present.contains(&enter.name));
        if let Some(moving) = enter.and_then(|enter| Moving::new(enter.how, self.look.motion)) {
            self.world.entity_mut(entity).insert(moving);
        }
        if let Some(words) = &el.explain {
            let explained = (Explained(words.clone()), Hovered::default());
            self.world.entity_mut(entity).insert(explained);
        }
        if el.scroll {
            let key = el.key.clone().unwrap_or_default();
            let position = self.scrolled.get(&key).copied().unwrap_or_default();
            self.world
                .entity_mut(entity)
                .insert((ScrollArea, ScrollKey(key), ScrollPosition(position)));
        }
        match &el.kind {
            Kind::Box => {}
            Kind::Text(block) => self.text(entity, block),
            Kind::Picture(picture) => self.picture(entity, el, picture),
            Kind::Field(lines) => {
                let typed = el.control.as_ref().and_then(|control| control.types.as_ref());
                let text = typed.map_or("", |(_, text)| text.as_str());
                let editor = field::editor(text, *lines, theme, self.world.resource::<Fonts>());
                self.world.entity_mut(entity).insert(editor);
            }
        }
        if let Some((parent, index)) = parent {
            self.world.entity_mut(parent).insert_child(index, entity);
        }
        let children = el
            .children
            .iter()
            .enumerate()
            .map(|(index, child)| self.spawn(child, Some((entity, index))))
            .collect();
        Tree { entity, children }
    }

    fn control(&mut self, entity: Entity, el: &El, control: &Control, key: &str) {
        let theme = self.look.theme;
        let ring = if el.paint.on_ground { Tone::AbroadOn } else { Tone::Ink };
        let mut it = self.world.entity_mut(entity);
        it.insert((
            Stop {
                key: key.to_owned(),
                ring: ring.paint(theme),
            },
            Outline::new(Val::Px(3.0), Val::Px(2.0), Color::NONE),
        ));
        if let (Some(hover), false) = (el.paint.hover, control.disabled) {
            let rest = el.paint.fill.map_or(Color::NONE, |tone| tone.paint(theme));
            it.insert((
                Hovered::default(),
                Grounds {
                    rest,
                    hover: hover.paint(theme),
                },
            ));
        }
    }

    fn text(&mut self, entity: Entity, block: &Block) {
        let layout = TextLayout::new(block.justify, block.breaks);
        let first = block.runs.first().map_or_else(String::new, |run| run.text.clone());
        self.world.entity_mut(entity).insert((Text::new(first), layout));
        for (index, run) in block.runs.iter().enumerate() {
            let target = if index == 0 {
                entity
            } else {
                self.world
                    .spawn((TextSpan::new(run.text.clone()), ChildOf(entity)))
                    .id()
            };
            self.run(target, run, block.leading);
        }
    }

    fn run(&mut self, entity: Entity, run: &Run, leading: f32) {
        let theme = self.look.theme;
        let font = TextFont {
            font: self.world.resource::<Fonts>().get(run.face).into(),
            font_size: FontSize::Px(run.size),
            font_features: FontFeatures::from([FontFeatureTag::TABULAR_FIGURES]),
            ..TextFont::default()
        };
        let mut it = self.world.entity_mut(entity);
        it.insert((
            font,
            TextColor(run.tone.paint(theme)),
            LineHeight::RelativeToFont(leading),
        ));
        match run.mark {
            Mark::Plain => {}
            Mark::Added => {
                it.insert((Underline, TextBackgroundColor(Tone::Added.paint(theme))));
            }
            Mark::Removed => {
                it.insert((Strikethrough, TextBackgroundColor(Tone::Removed.paint(theme))));
            }
        }
    }

    fn picture(&mut self, entity: Entity, el: &El, picture: &Picture) {
        let (width, height) = (
            pixels(el.node.width, self.look.pixels),
            pixels(el.node.height, self.look.pixels),
        );
        let theme = self.look.theme;
        // A hatch is a small tile, whatever the size of its box.
        let (width, height) = match picture {
            Picture::Hatch(_) => (
                pixels(Val::Px(8.0), self.look.pixels),
                pixels(Val::Px(8.0), self.look.pixels),
            ),
            _ => (width, height),
        };
        let handle = self.world.resource_scope(|world, mut pictures: Mut<Pictures>| {
            let mut images = world.resource_mut::<Assets<Image>>();
            pictures.get(&mut images, picture, theme, width, height)
        });
        let image_mode = match picture {
            Picture::Hatch(_) => NodeImageMode::Tiled {
                tile_x: true,
                tile_y: true,
                stretch_value: 1.0 / self.look.pixels.max(0.1),
            },
            _ => NodeImageMode::Stretch,
        };
        self.world.entity_mut(entity).insert(ImageNode {
            image: handle,
            image_mode,
            ..ImageNode::default()
        });
    }
}

/// Whether two elements differ only in their children.
fn same_shell(old: &El, new: &El) -> bool {
    old.key == new.key
        && old.node == new.node
        && old.paint == new.paint
        && old.kind == new.kind
        && old.control.is_some() == new.control.is_some()
        && same_control(old.control.as_ref(), new.control.as_ref())
        && old.role == new.role
        && old.label == new.label
        && old.explain == new.explain
        && old.scroll == new.scroll
        && old.enter == new.enter
}

/// Whether two controls look the same to the eye and the reader; what they do is looked up when it is done.
fn same_control(old: Option<&Control>, new: Option<&Control>) -> bool {
    match (old, new) {
        (Some(old), Some(new)) => old.disabled == new.disabled && old.chosen == new.chosen && old.value == new.value,
        _ => true,
    }
}

/// A length in physical pixels, at least one; lengths that are not in pixels count as 24.
fn pixels(length: Val, scale: f32) -> u32 {
    let logical = match length {
        Val::Px(length) => length,
        _ => 24.0,
    };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to the range of a picture"
    )]
    let pixels = (logical * scale).round().clamp(1.0, 4096.0) as u32;
    pixels
}

/// Shows which control the pointer is over.
pub fn show_hover(mut controls: Query<(&Hovered, &Grounds, &mut BackgroundColor), Changed<Hovered>>) {
    for (hovered, grounds, mut ground) in &mut controls {
        ground.0 = if hovered.get() { grounds.hover } else { grounds.rest };
    }
}

/// The stacking order of what is laid over a page.
const OVERLAY: GlobalZIndex = GlobalZIndex(10);
