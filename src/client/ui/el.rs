//! Elements: a page as plain data. Screens build them, [`draw`](super::draw) makes entities of them.

use super::motion::Enter;
use super::picture::Picture;
use crate::client::fonts::Face;
use crate::client::model::Msg;
use crate::client::theme::{Tone, size};
use crate::client::typing::Field;
use accesskit::Role;
use bevy::text::{Justify, LineBreak};
use bevy::ui::{AlignItems, Display, FlexDirection, Node, RepeatedGridTrack};

/// One element and everything in it.
#[derive(Clone, Debug, PartialEq)]
pub struct El {
    /// A name that stays the same when the page is built again: focus and scrolling hang on it.
    pub key: Option<String>,
    /// Its place and measures.
    pub node: Node,
    /// Its ground and outline.
    pub paint: Paint,
    /// What it shows itself.
    pub kind: Kind,
    /// What it does, if it is a control.
    pub control: Option<Control>,
    /// What it is to a screen reader.
    pub role: Role,
    /// What a screen reader calls it.
    pub label: Option<String>,
    /// What `?` says about it.
    pub explain: Option<String>,
    /// Whether F6 stops here.
    pub region: bool,
    /// Whether arrows move among the controls in it, which then are one stop of the Tab key.
    pub group: bool,
    /// Whether what does not fit scrolls.
    pub scroll: bool,
    /// How it comes onto the page, if it does not just stand there.
    pub enter: Option<Enter>,
    /// What is in it, in reading order.
    pub children: Vec<Self>,
}

/// Ground and outline of an element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Paint {
    /// The ground.
    pub fill: Option<Tone>,
    /// The outline; its widths are in the node.
    pub line: Option<Tone>,
    /// Whether it casts a shadow.
    pub shadow: bool,
    /// The ground when the pointer is over it.
    pub hover: Option<Tone>,
    /// Whether the focus ring has to be ivory: it stands on green or brown.
    pub on_ground: bool,
}

/// What an element shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Kind {
    /// Only its ground and its children.
    #[default]
    Box,
    /// Text.
    Text(Block),
    /// A picture.
    Picture(Picture),
    /// What the reader types into the field that the control names, so many lines at once.
    Field(u8),
}

/// A block of text: runs of different faces that break into lines together.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// The runs.
    pub runs: Vec<Run>,
    /// Left, centre or right.
    pub justify: Justify,
    /// Where lines break.
    pub breaks: LineBreak,
    /// Height of a line ÷ size of its text.
    pub leading: f32,
}

/// A run of text in one face, size and colour.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// The face.
    pub face: Face,
    /// Size in logical pixels.
    pub size: f32,
    /// The colour.
    pub tone: Tone,
    /// Whether it was added, removed or neither.
    pub mark: Mark,
}

/// The mark of a run in a compared text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// Unchanged.
    #[default]
    Plain,
    /// Added: underlined on a green ground.
    Added,
    /// Removed: struck through on a red ground.
    Removed,
}

/// What a control does and how it stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Control {
    /// What happens on Enter, Space or a click; nothing if it only takes the focus.
    pub msg: Option<Msg>,
    /// Whether it cannot be used now. It keeps its place in the order and says why.
    pub disabled: bool,
    /// Whether it is chosen: pressed, ticked, the current one.
    pub chosen: Option<bool>,
    /// What the left (down) and right (up) arrows do, if the control uses them itself.
    pub arrows: Option<(Box<Msg>, Box<Msg>)>,
    /// What a click does by where it falls: shares of the width from the left, 0 to 1, each with what the nearest does.
    pub places: Vec<(f32, Msg)>,
    /// The field that keys type into while it has the focus, and what stands in it.
    pub types: Option<(Field, String)>,
    /// Its value now, its least and its greatest, if it has one.
    pub value: Option<(f32, f32, f32)>,
}

impl Default for El {
    fn default() -> Self {
        Self {
            key: None,
            node: Node::default(),
            paint: Paint::default(),
            kind: Kind::Box,
            control: None,
            role: Role::GenericContainer,
            label: None,
            explain: None,
            region: false,
            group: false,
            scroll: false,
            enter: None,
            children: Vec::new(),
        }
    }
}

/// A row: children side by side, centred on one line.
#[must_use]
pub fn row(children: impl IntoIterator<Item = El>) -> El {
    El {
        node: Node {
            align_items: AlignItems::Center,
            ..Node::default()
        },
        children: children.into_iter().collect(),
        ..El::default()
    }
}

/// A column: children one below the other, each as wide as the column.
#[must_use]
pub fn col(children: impl IntoIterator<Item = El>) -> El {
    El {
        node: Node {
            flex_direction: FlexDirection::Column,
            ..Node::default()
        },
        children: children.into_iter().collect(),
        ..El::default()
    }
}

/// A grid whose columns take shares of the width.
#[must_use]
pub fn grid(shares: &[f32], children: impl IntoIterator<Item = El>) -> El {
    El {
        node: Node {
            display: Display::Grid,
            grid_template_columns: shares.iter().map(|share| RepeatedGridTrack::flex(1, *share)).collect(),
            ..Node::default()
        },
        children: children.into_iter().collect(),
        ..El::default()
    }
}

/// Empty space that takes what is left over.
#[must_use]
pub fn spring() -> El {
    El::default().grow(1.0)
}

/// A block of text from its runs.
#[must_use]
pub fn block(runs: impl IntoIterator<Item = Run>) -> El {
    El {
        kind: Kind::Text(Block {
            runs: runs.into_iter().collect(),
            justify: Justify::Left,
            breaks: LineBreak::WordBoundary,
            leading: 1.35,
        }),
        role: Role::Label,
        ..El::default()
    }
}

/// A run of interface text.
#[must_use]
pub fn run(text: impl Into<String>) -> Run {
    Run {
        text: text.into(),
        face: Face::Sans,
        size: size::TEXT,
        tone: Tone::Ink,
        mark: Mark::Plain,
    }
}

impl Run {
    /// In this face.
    #[must_use]
    pub const fn face(mut self, face: Face) -> Self {
        self.face = face;
        self
    }
    /// At this size.
    #[must_use]
    pub const fn size(mut self, size: f32) -> Self {
        self.size = size;
        self
    }
    /// In this colour.
    #[must_use]
    pub const fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }
    /// With emphasis in the interface face.
    #[must_use]
    pub const fn bold(self) -> Self {
        self.face(Face::Bold)
    }
    /// In the second ink.
    #[must_use]
    pub const fn muted(self) -> Self {
        self.tone(Tone::Ink2)
    }
    /// With a mark.
    #[must_use]
    pub const fn mark(mut self, mark: Mark) -> Self {
        self.mark = mark;
        self
    }
}
