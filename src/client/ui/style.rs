//! How elements are measured, placed and painted: each function takes one and gives it back changed.

use super::el::{El, Kind};
use crate::client::model::Msg;
use crate::client::theme::Tone;
use accesskit::Role;
use bevy::text::{Justify, LineBreak};
use bevy::ui::{AlignItems, AlignSelf, BorderRadius, FlexWrap, JustifyContent, Overflow, PositionType, UiRect, Val};

/// Measures and looks; each takes the element and gives it back changed.
impl El {
    /// With a stable key.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
    /// Named for a screen reader.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// With what `?` says about it.
    #[must_use]
    pub fn explain(mut self, text: impl Into<String>) -> Self {
        self.explain = Some(text.into());
        self
    }
    /// With what `?` says about it, and about every control in it that says nothing itself.
    #[must_use]
    pub fn explain_all(self, text: &str) -> Self {
        fn tell(el: &mut El, text: &str) {
            if el.control.is_some() && el.explain.is_none() {
                el.explain = Some(text.to_owned());
            }
            el.children.iter_mut().for_each(|child| tell(child, text));
        }
        let mut whole = self.explain(text);
        tell(&mut whole, text);
        whole
    }
    /// As this to a screen reader.
    #[must_use]
    pub fn role(mut self, role: Role) -> Self {
        self.role = role;
        self
    }
    /// A region where F6 stops, with its name.
    #[must_use]
    pub fn region(mut self, name: impl Into<String>) -> Self {
        self.region = true;
        self.role = Role::Region;
        self.label(name)
    }
    /// A group in which arrows move.
    #[must_use]
    pub fn grouped(mut self) -> Self {
        self.group = true;
        self
    }
    /// Gap between children.
    #[must_use]
    pub fn gap(mut self, gap: f32) -> Self {
        self.node.column_gap = Val::Px(gap);
        self.node.row_gap = Val::Px(gap);
        self
    }
    /// Padding on all sides.
    #[must_use]
    pub fn pad(mut self, all: f32) -> Self {
        self.node.padding = UiRect::all(Val::Px(all));
        self
    }
    /// Padding left and right, above and below.
    #[must_use]
    pub fn pad_xy(mut self, x: f32, y: f32) -> Self {
        self.node.padding = UiRect::axes(Val::Px(x), Val::Px(y));
        self
    }
    /// Padding on the left only.
    #[must_use]
    pub fn pad_left(mut self, left: f32) -> Self {
        self.node.padding.left = Val::Px(left);
        self
    }
    /// Margin: left, right, above, below.
    #[must_use]
    pub fn margin(mut self, left: f32, right: f32, top: f32, bottom: f32) -> Self {
        self.node.margin = UiRect::new(Val::Px(left), Val::Px(right), Val::Px(top), Val::Px(bottom));
        self
    }
    /// Takes this share of what is left, starting from nothing. Text is put into a column that does:
    /// a text that starts from nothing would be laid out as wide as nothing.
    #[must_use]
    pub fn grow(mut self, share: f32) -> Self {
        if matches!(self.kind, Kind::Text(_)) {
            return super::el::col([self]).grow(share);
        }
        self.node.flex_grow = share;
        self.node.flex_basis = Val::Px(0.0);
        self.node.min_width = Val::Px(0.0);
        self.node.min_height = Val::Px(0.0);
        self
    }
    /// Takes this share of what is left over its own size.
    #[must_use]
    pub fn stretch(mut self, share: f32) -> Self {
        self.node.flex_grow = share;
        self
    }
    /// Never shrinks.
    #[must_use]
    pub fn rigid(mut self) -> Self {
        self.node.flex_shrink = 0.0;
        self
    }
    /// This wide.
    #[must_use]
    pub fn width(mut self, width: f32) -> Self {
        self.node.width = Val::Px(width);
        self
    }
    /// This high.
    #[must_use]
    pub fn height(mut self, height: f32) -> Self {
        self.node.height = Val::Px(height);
        self
    }
    /// At least this high. Text is put into a column that is: a text would take this for its height.
    #[must_use]
    pub fn min_height(mut self, height: f32) -> Self {
        if matches!(self.kind, Kind::Text(_)) {
            return super::el::col([self]).min_height(height);
        }
        self.node.min_height = Val::Px(height);
        self
    }
    /// At least this wide.
    #[must_use]
    pub fn min_width(mut self, width: f32) -> Self {
        self.node.min_width = Val::Px(width);
        self
    }
    /// At most this wide.
    #[must_use]
    pub fn max_width(mut self, width: f32) -> Self {
        self.node.max_width = Val::Px(width);
        self
    }
    /// As wide as what it is in.
    #[must_use]
    pub fn full_width(mut self) -> Self {
        self.node.width = Val::Percent(100.0);
        self
    }
    /// As wide and high as what it is in.
    #[must_use]
    pub fn full(mut self) -> Self {
        self.node.width = Val::Percent(100.0);
        self.node.height = Val::Percent(100.0);
        self
    }
    /// Laid over its parent, at these distances from its sides (`None`: free).
    #[must_use]
    pub fn over(mut self, left: Option<Val>, right: Option<Val>, top: Option<Val>, bottom: Option<Val>) -> Self {
        self.node.position_type = PositionType::Absolute;
        self.node.left = left.unwrap_or(Val::Auto);
        self.node.right = right.unwrap_or(Val::Auto);
        self.node.top = top.unwrap_or(Val::Auto);
        self.node.bottom = bottom.unwrap_or(Val::Auto);
        self
    }
    /// Children break into further lines when there is no room.
    #[must_use]
    pub fn wrap(mut self) -> Self {
        self.node.flex_wrap = FlexWrap::Wrap;
        self
    }
    /// How children are placed across.
    #[must_use]
    pub fn align(mut self, align: AlignItems) -> Self {
        self.node.align_items = align;
        self
    }
    /// How it is placed across its parent.
    #[must_use]
    pub fn align_self(mut self, align: AlignSelf) -> Self {
        self.node.align_self = align;
        self
    }
    /// How children are placed along.
    #[must_use]
    pub fn justify(mut self, justify: JustifyContent) -> Self {
        self.node.justify_content = justify;
        self
    }
    /// On this ground.
    #[must_use]
    pub fn fill(mut self, tone: Tone) -> Self {
        self.paint.fill = Some(tone);
        self
    }
    /// With another ground under the pointer.
    #[must_use]
    pub fn hover(mut self, tone: Tone) -> Self {
        self.paint.hover = Some(tone);
        self
    }
    /// Outlined.
    #[must_use]
    pub fn line(mut self, tone: Tone, width: f32) -> Self {
        self.paint.line = Some(tone);
        self.node.border = UiRect::all(Val::Px(width));
        self
    }
    /// With lines on some sides only: left, right, above, below.
    #[must_use]
    pub fn lines(mut self, tone: Tone, left: f32, right: f32, top: f32, bottom: f32) -> Self {
        self.paint.line = Some(tone);
        self.node.border = UiRect::new(Val::Px(left), Val::Px(right), Val::Px(top), Val::Px(bottom));
        self
    }
    /// With round corners.
    #[must_use]
    pub fn radius(mut self, radius: f32) -> Self {
        self.node.border_radius = BorderRadius::all(Val::Px(radius));
        self
    }
    /// Casting a shadow.
    #[must_use]
    pub fn shadow(mut self) -> Self {
        self.paint.shadow = true;
        self
    }
    /// Standing on green or brown, so that its focus ring has to be ivory.
    #[must_use]
    pub fn on_ground(mut self) -> Self {
        self.paint.on_ground = true;
        self
    }
    /// Scrolls up and down when its content is too high; needs a key to keep its place.
    #[must_use]
    pub fn scrolling(mut self, key: impl Into<String>) -> Self {
        self.scroll = true;
        self.node.overflow = Overflow::scroll_y();
        self.node.min_height = Val::Px(0.0);
        self.key(key)
    }
    /// Clips what does not fit.
    #[must_use]
    pub fn clip(mut self) -> Self {
        self.node.overflow = Overflow::clip();
        self
    }
    /// Text centred.
    #[must_use]
    pub fn centered(mut self) -> Self {
        self.set_justify(Justify::Center);
        self
    }
    /// Text set to the right.
    #[must_use]
    pub fn right(mut self) -> Self {
        self.set_justify(Justify::Right);
        self
    }
    fn set_justify(&mut self, justify: Justify) {
        match &mut self.kind {
            Kind::Text(block) => block.justify = justify,
            Kind::Box | Kind::Picture(_) | Kind::Field(_) => {
                for child in &mut self.children {
                    child.set_justify(justify);
                }
            }
        }
    }
    /// Text on one line.
    #[must_use]
    pub fn one_line(mut self) -> Self {
        if let Kind::Text(block) = &mut self.kind {
            block.breaks = LineBreak::NoWrap;
        }
        self
    }
    /// Lines of text this many times their size apart.
    #[must_use]
    pub fn leading(mut self, leading: f32) -> Self {
        if let Kind::Text(block) = &mut self.kind {
            block.leading = leading;
        }
        self
    }
    /// One more child.
    #[must_use]
    pub fn with(mut self, child: Self) -> Self {
        self.children.push(child);
        self
    }
    /// One more child, if there is one.
    #[must_use]
    pub fn maybe(mut self, child: Option<Self>) -> Self {
        self.children.extend(child);
        self
    }
    /// More children.
    #[must_use]
    pub fn with_all(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children);
        self
    }
    /// A control that does this.
    #[must_use]
    pub fn does(mut self, msg: Msg) -> Self {
        self.control.get_or_insert_default().msg = Some(msg);
        self
    }
    /// A control that stands chosen, or not.
    #[must_use]
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.control.get_or_insert_default().chosen = Some(chosen);
        self
    }
    /// A control that cannot be used now, for this reason, which `?` and screen readers tell.
    #[must_use]
    pub fn disabled_if(mut self, why: Option<String>) -> Self {
        if let Some(why) = why {
            self.control.get_or_insert_default().disabled = true;
            self.explain = Some(why);
            self.paint.fill = Some(Tone::Inset);
            self.paint.hover = None;
            self.fade();
        }
        self
    }

    /// Puts every word in it into the second ink.
    fn fade(&mut self) {
        if let Kind::Text(block) = &mut self.kind {
            for run in &mut block.runs {
                run.tone = Tone::Ink2;
            }
        }
        for child in &mut self.children {
            child.fade();
        }
    }

    /// The words of a text, and of everything in it, as one line.
    #[must_use]
    pub fn words(&self) -> String {
        let mut words = match &self.kind {
            Kind::Text(block) => block.runs.iter().map(|run| run.text.as_str()).collect::<String>(),
            Kind::Field(_) => {
                let control = self.control.as_ref();
                control
                    .and_then(|control| control.types.as_ref())
                    .map_or_else(String::new, |(_, text)| text.clone())
            }
            Kind::Box | Kind::Picture(_) => String::new(),
        };
        for child in &self.children {
            let more = child.words();
            if !more.is_empty() {
                if !words.is_empty() {
                    words.push(' ');
                }
                words.push_str(&more);
            }
        }
        words
    }
}
