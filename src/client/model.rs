//! The model: everything the window shows, and the one function that changes it.

use super::files::Files;
use super::page::{Ctx, Page};
use super::screens;
use super::settings::{Settings, SettingsMsg};
use super::theme::Space;
use super::ui::el::col;
use super::widgets;
use crate::text::{Catalogue, Language, TextError, languages};
use bevy::ecs::resource::Resource;

/// Which screen is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// The cover.
    #[default]
    Title,
    /// Reading and look.
    Settings,
}

/// Everything that a control, a key or a screen reader can ask for.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// To another screen.
    Go(Screen),
    /// Close what is laid over the page.
    Dismiss,
    /// Explain this.
    Explain(String),
    /// Say the clock: round, step, who is ready.
    ReadClock,
    /// Change the settings.
    Settings(SettingsMsg),
    /// Leave the program.
    Quit,
}

/// What is asked for in this frame, in order.
#[derive(Resource, Default)]
pub struct Inbox(pub Vec<Msg>);

/// The keys that work anywhere on the page drawn now.
#[derive(Resource, Default, Clone, Debug, PartialEq)]
pub struct Shortcuts {
    /// The page's name.
    pub page: String,
    /// Ctrl+Enter.
    pub main: Option<Msg>,
    /// Esc.
    pub back: Option<Msg>,
    /// The control that has the focus at first.
    pub focus: Option<String>,
}

/// Everything that is the case in the window.
#[derive(Resource)]
pub struct Model {
    /// The screen.
    pub screen: Screen,
    /// The screen that the settings were opened from.
    pub settings_from: Screen,
    /// The reader's choices.
    pub settings: Settings,
    /// Where things are kept.
    pub files: Files,
    /// The languages there are.
    pub languages: Vec<Language>,
    /// What `?` has been asked about.
    pub explanation: Option<String>,
    /// What has just happened, in a sentence.
    pub notice: Option<String>,
    /// Whether the program is to end.
    pub quit: bool,
    texts: Catalogue,
}

impl Model {
    /// The model at the start, with the settings that were kept.
    ///
    /// # Errors
    /// If the built-in texts cannot be read.
    pub fn new(files: Files) -> Result<Self, TextError> {
        let mut notice = None;
        let mut settings = files.load_settings().unwrap_or_else(|problem| {
            notice = Some(problem.to_string());
            Settings::default()
        });
        let languages = languages();
        if !languages.iter().any(|language| language.tag == settings.language) {
            settings.language = Settings::default().language;
        }
        let texts = Catalogue::new(&settings.language, None)?;
        Ok(Self {
            screen: Screen::Title,
            settings_from: Screen::Title,
            settings,
            files,
            languages,
            explanation: None,
            notice,
            quit: false,
            texts,
        })
    }

    /// The texts: those of the play, if there is one, or else the interface's.
    #[must_use]
    pub fn texts(&self) -> &Catalogue {
        &self.texts
    }

    /// Does what was asked for.
    pub fn update(&mut self, msg: Msg) {
        self.notice = None;
        match msg {
            Msg::Go(screen) => {
                if screen == Screen::Settings {
                    self.settings_from = self.screen;
                }
                self.screen = screen;
            }
            Msg::Dismiss => self.explanation = None,
            Msg::Explain(words) => self.explanation = Some(words),
            Msg::ReadClock => {}
            Msg::Settings(change) => self.change_settings(change),
            Msg::Quit => self.quit = true,
        }
    }

    fn change_settings(&mut self, change: SettingsMsg) {
        self.settings.change(change);
        match Catalogue::new(&self.settings.language, None) {
            Ok(texts) => self.texts = texts,
            Err(problem) => self.notice = Some(problem.to_string()),
        }
        if let Err(problem) = self.files.save_settings(&self.settings) {
            self.notice = Some(problem.to_string());
        }
    }

    /// The page to show in this much room.
    #[must_use]
    pub fn page(&self, space: Space) -> Page {
        let ctx = Ctx::new(self, space);
        let mut page = match self.screen {
            Screen::Title => screens::title::page(&ctx),
            Screen::Settings => screens::settings::page(&ctx),
        };
        let mut layers = col([]).full();
        layers.children.push(std::mem::take(&mut page.body));
        if let Some(words) = &self.explanation {
            layers.children.push(widgets::explanation(words, &ctx.t("close")));
            page.back = Some(Msg::Dismiss);
            page.main = Some(Msg::Dismiss);
            page.name.push_str("/explanation");
            page.focus = None;
        } else if let Some(words) = &self.notice {
            layers.children.push(widgets::notice(words));
        }
        page.body = layers;
        page
    }
}
