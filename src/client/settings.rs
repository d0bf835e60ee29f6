//! What the reader has chosen about the look, kept on this device only.

use super::theme::Theme;
use serde::{Deserialize, Serialize};

/// The reader's choices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Paper or night session.
    pub theme: Theme,
    /// Text size in percent, 100 to 200.
    pub text: u16,
    /// Language tag of the interface.
    pub language: String,
    /// How much moves.
    pub motion: Motion,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::Paper,
            text: Self::SMALLEST,
            language: "en".to_owned(),
            motion: Motion::Full,
        }
    }
}

/// How much of what comes onto a page moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Motion {
    /// Sheets slide in, seals are pressed, what all say is uncovered.
    #[default]
    Full,
    /// The same in half the time.
    Short,
    /// Everything is there at once.
    None,
}

/// A change of the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingsMsg {
    /// Paper or night.
    Theme(Theme),
    /// Text size in percent.
    Text(u16),
    /// Language tag.
    Language(String),
    /// How much moves.
    Motion(Motion),
    /// As they were at first.
    Restore,
}

impl Settings {
    /// The smallest text, percent.
    pub const SMALLEST: u16 = 100;
    /// The largest text, percent.
    pub const LARGEST: u16 = 200;
    /// How far one press of an arrow changes the text, percent.
    pub const STEP: u16 = 25;

    /// How many times larger than at 100 % everything is drawn.
    #[must_use]
    pub fn scale(&self) -> f32 {
        f32::from(self.text.clamp(Self::SMALLEST, Self::LARGEST)) / 100.0
    }

    /// Makes a change.
    pub fn change(&mut self, change: SettingsMsg) {
        match change {
            SettingsMsg::Theme(theme) => self.theme = theme,
            SettingsMsg::Text(percent) => self.text = percent.clamp(Self::SMALLEST, Self::LARGEST),
            SettingsMsg::Language(tag) => self.language = tag,
            SettingsMsg::Motion(motion) => self.motion = motion,
            SettingsMsg::Restore => *self = Self::default(),
        }
    }
}
