//! Colours, sizes and layout classes: the tokens of the design, in one place.

use bevy::color::{Alpha, Color, Srgba};
use serde::{Deserialize, Serialize};

/// The two colour schemes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// Light: paper by day.
    #[default]
    Paper,
    /// Dark: a night session.
    Night,
}

/// A colour by its meaning. Elements name tones; only drawing turns them into colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// The ground behind the sheets of plain screens.
    Room,
    /// A sheet of paper.
    #[default]
    Sheet,
    /// The draft: the brightest sheet.
    Doc,
    /// A well: the trough of a meter, a pressed button.
    Inset,
    /// Main ink.
    Ink,
    /// Second ink.
    Ink2,
    /// Hairlines; decoration only.
    Rule,
    /// Outlines of controls.
    Edge,
    /// The green table.
    Abroad,
    /// Ivory text on the green table.
    AbroadOn,
    /// Paper tinted for matters abroad.
    AbroadTint,
    /// Green text on paper.
    AbroadText,
    /// The brown table.
    Home,
    /// Ivory text on the brown table.
    HomeOn,
    /// Paper tinted for matters at home.
    HomeTint,
    /// Brown text on paper.
    HomeText,
    /// First party: blue.
    Blue,
    /// Second party: gold.
    Gold,
    /// Third party: teal.
    Teal,
    /// Further parties: violet.
    Violet,
    /// Further parties: slate.
    Slate,
    /// A gain.
    Plus,
    /// A loss.
    Minus,
    /// Ground of added words.
    Added,
    /// Ground of removed words.
    Removed,
    /// Shadow of a sheet.
    Shadow,
    /// A veil over the page behind a dialog.
    Veil,
    /// Nothing.
    Clear,
}

impl Tone {
    /// Its hexadecimal colour, `#RRGGBB`, for pictures. Tones with transparency give their solid part.
    #[must_use]
    pub const fn hex(self, theme: Theme) -> &'static str {
        let (paper, night) = match self {
            Self::Room => ("#E9E3D6", "#161513"),
            Self::Sheet => ("#FFFDF8", "#24221E"),
            Self::Doc => ("#FFFDF8", "#332F28"),
            Self::Inset => ("#F4EFE3", "#2E2B26"),
            Self::Ink => ("#22231E", "#F1EADB"),
            Self::Ink2 => ("#55564C", "#B9B1A0"),
            Self::Rule => ("#D2C9B6", "#474238"),
            Self::Edge => ("#857D6C", "#8D8574"),
            Self::Abroad => ("#3B5A48", "#1E3428"),
            Self::AbroadOn => ("#F6F3E8", "#DFEADF"),
            Self::AbroadTint => ("#E3EBE0", "#28382E"),
            Self::AbroadText => ("#2C4E3A", "#9CC9AA"),
            Self::Home => ("#6B4A34", "#3B281B"),
            Self::HomeOn => ("#FBF4E8", "#F1E2D2"),
            Self::HomeTint => ("#F3E8DA", "#3A2E24"),
            Self::HomeText => ("#663F25", "#DFB792"),
            Self::Blue => ("#24418A", "#8FAEF0"),
            Self::Gold => ("#8C5600", "#E6B25A"),
            Self::Teal => ("#0C6B64", "#74D3C4"),
            Self::Violet => ("#6A3A78", "#D3A9DE"),
            Self::Slate => ("#4D5560", "#B4BDC9"),
            Self::Plus => ("#2B692C", "#8FCC8C"),
            Self::Minus => ("#A3341F", "#F29A84"),
            Self::Added => ("#E2EFD9", "#2B4226"),
            Self::Removed => ("#F7E1DA", "#552E22"),
            Self::Shadow => ("#1E180C", "#000000"),
            Self::Veil | Self::Clear => ("#000000", "#000000"),
        };
        match theme {
            Theme::Paper => paper,
            Theme::Night => night,
        }
    }

    /// Its colour with its opacity.
    #[must_use]
    pub fn color(self, theme: Theme) -> Srgba {
        let alpha = match (self, theme) {
            (Self::Clear, _) => 0.0,
            (Self::Shadow, Theme::Paper) => 0.28,
            (Self::Shadow, Theme::Night) => 0.6,
            (Self::Veil, _) => 0.55,
            _ => 1.0,
        };
        // Every tone is written above as #RRGGBB, which always parses.
        Srgba::hex(self.hex(theme)).unwrap_or(Srgba::NONE).with_alpha(alpha)
    }

    /// The colour to give to an element. The page is blended as it is written ([`page_camera`](super::ui::draw::page_camera)),
    /// but Bevy's interface pass hands on linear colours only: so the written channels go in as if they were linear.
    #[must_use]
    pub fn paint(self, theme: Theme) -> Color {
        let written = self.color(theme);
        Color::linear_rgba(written.red, written.green, written.blue, written.alpha)
    }
}

/// Text sizes in logical pixels at 100 %.
pub mod size {
    /// Labels and notes; nothing is smaller.
    pub const LABEL: f32 = 13.0;
    /// Running interface text.
    pub const TEXT: f32 = 14.0;
    /// Buttons.
    pub const BUTTON: f32 = 15.0;
    /// Articles of a draft.
    pub const ARTICLE: f32 = 16.0;
    /// Headings inside a sheet.
    pub const HEADING: f32 = 17.0;
    /// Titles of a sheet.
    pub const TITLE: f32 = 20.0;
    /// Net figures.
    pub const FIGURE: f32 = 22.0;
    /// Titles of a page.
    pub const PAGE: f32 = 28.0;
    /// The cover.
    pub const COVER: f32 = 64.0;
}

/// How wide the page is in relation to its text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// One column; bars carry both verdicts.
    Narrow,
    /// Two columns.
    Medium,
    /// Three columns.
    #[default]
    Wide,
}

/// The room that a page has, in logical pixels at the reader's text size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Space {
    /// Width ÷ text scale.
    pub width: f32,
    /// Height ÷ text scale.
    pub height: f32,
}

impl Space {
    /// The class by width: wide from 76 rem, medium from 48 rem, 1 rem being 16 px.
    #[must_use]
    pub fn class(self) -> Class {
        let rem = self.width / 16.0;
        if rem >= 76.0 {
            Class::Wide
        } else if rem >= 48.0 {
            Class::Medium
        } else {
            Class::Narrow
        }
    }

    /// Whether it is held in one hand: less than 30 rem wide. Bars are then as wide as the page.
    #[must_use]
    pub fn phone(self) -> bool {
        self.width < 480.0
    }

    /// Whether there is hardly any room, as on a phone at double text size: less than 20 rem wide. Nothing then stands
    /// side by side that could stand one below the other.
    #[must_use]
    pub fn tight(self) -> bool {
        self.width < 320.0
    }

    /// Whether bars must fit on one line: less than 32 rem high.
    #[must_use]
    pub fn low(self) -> bool {
        self.height < 512.0
    }
}

impl Default for Space {
    fn default() -> Self {
        Self {
            width: 1280.0,
            height: 720.0,
        }
    }
}
