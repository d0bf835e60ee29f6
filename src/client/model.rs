//! The model: everything the window shows, and the one function that changes it.

use super::counsel::{self, Advice, Counsel, CounselMsg};
use super::files::Files;
use super::kept::{self, Broken, Deleted, Kept};
use super::lobby::{self, Lobby, LobbyMsg};
use super::page::Ctx;
use super::pick;
use super::screens;
use super::session::{Session, Submitted, Undone};
use super::settings::{Settings, SettingsMsg};
use super::shelf::Shelf;
use super::theme::Space;
use super::typing::Field;
use crate::rules::action::Deed;
use crate::scenarios::Loaded;
use crate::text::{Catalogue, Language, TextError, languages};
use bevy::ecs::resource::Resource;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Which screen is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// The cover.
    #[default]
    Title,
    /// Reading and look.
    Settings,
    /// Whose chair, how hard.
    Seats,
    /// What the seat is sent to get.
    Brief,
    /// Kept plays.
    Plays,
    /// The address and the code of a lesson.
    Join,
    /// On the way into a lesson.
    Lobby,
    /// A play.
    Game,
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
    /// Say what a control of this name is for that has no explanation of its own.
    ExplainPlain(String),
    /// Say the clock: round, step, who is ready.
    ReadClock,
    /// Change the settings.
    Settings(SettingsMsg),
    /// In the picker.
    Pick(pick::PickMsg),
    /// Take up a kept play.
    TakeUp(PathBuf),
    /// Among the kept plays.
    Plays(screens::plays::PlaysMsg),
    /// Leave the table; the play is kept.
    Leave,
    /// Send an act of one's own seat.
    Submit(Box<Deed>),
    /// Take back what was done since the phase began.
    Undo,
    /// What is on the screen has been read.
    TurnPage,
    /// The menu of a play: save, settings, leave.
    OpenMenu,
    /// At the podium.
    Podium(screens::podium::PodiumMsg),
    /// In Talks.
    Talks(screens::talks::TalksMsg),
    /// In the editor of drafts.
    Editor(screens::editor::EditorMsg),
    /// At home.
    Home(screens::home::HomeMsg),
    /// In the second step at home.
    Replies(screens::replies::RepliesMsg),
    /// In follow-through.
    Follow(screens::follow::FollowMsg),
    /// Into the lesson whose address and code have been typed.
    Join,
    /// On the way into a lesson, and of its delegation.
    Lobby(LobbyMsg),
    /// What the teacher asks.
    Questions(screens::questions::QuestionsMsg),
    /// This is what stands in a field now.
    Type(Field, String),
    /// To the adviser.
    Counsel(CounselMsg),
    /// In the debrief.
    Debrief(screens::debrief::DebriefMsg),
    /// In a replay.
    Replay(screens::replay::ReplayMsg),
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
    /// The play under way.
    pub session: Option<Session>,
    /// Whether the menu of the play is open.
    pub menu: bool,
    /// What is being put together at the podium.
    pub podium: screens::podium::Podium,
    /// What is being put together in Talks.
    pub talks: screens::talks::Talks,
    /// The draft that is being written.
    pub editor: Option<screens::editor::Editor>,
    /// What is being decided at home.
    pub home: screens::home::HomeDesk,
    /// Answers to riders and in silence procedures.
    pub replies: screens::replies::RepliesDesk,
    /// The plan of a round's attention.
    pub follow: screens::follow::Plan,
    /// What has been typed to join a lesson.
    pub join: screens::join::Join,
    /// The way into a lesson, while it is gone.
    pub lobby: Option<Lobby>,
    /// Whether the delegation is laid over the page.
    pub delegation: bool,
    /// What the teacher asks, as far as it has been answered.
    pub questions: screens::questions::QuestionDesk,
    /// The seconds that are left in the step, as they are shown.
    pub(super) clock_shown: Option<u64>,
    /// The adviser, and what it was asked.
    pub counsel: Counsel,
    /// Where the reader is in the debrief.
    pub debrief: screens::debrief::DebriefDesk,
    /// The play that is looked at again.
    pub replay: Option<screens::replay::Replay>,
    /// The scenarios.
    pub shelf: Shelf,
    /// What has been chosen in the picker.
    pub pick: pick::Pick,
    /// Kept plays, last written first.
    pub kept: Vec<Kept>,
    /// Files among them that cannot be taken up.
    pub broken: Vec<Broken>,
    /// Plays deleted since the program was started, last deleted first.
    pub deleted: Vec<Deleted>,
    /// The file of the play under way.
    pub(super) file: Option<PathBuf>,
    /// The scenario of the play under way.
    pub(super) story: Option<Arc<Loaded>>,
    pub(super) texts: Catalogue,
}

impl Model {
    /// The model at the start, with the settings that were kept.
    ///
    /// # Errors
    /// If the built-in texts cannot be read.
    pub fn new(files: Files, scenarios: Option<&Path>) -> Result<Self, TextError> {
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
        let shelf = Shelf::open(scenarios, &settings.language);
        let (kept, broken) = kept::list(&files, &shelf);
        Ok(Self {
            screen: Screen::Title,
            settings_from: Screen::Title,
            settings,
            files,
            languages,
            explanation: None,
            notice,
            quit: false,
            session: None,
            menu: false,
            podium: screens::podium::Podium::default(),
            talks: screens::talks::Talks::default(),
            editor: None,
            home: screens::home::HomeDesk::default(),
            replies: screens::replies::RepliesDesk::default(),
            follow: screens::follow::Plan::default(),
            join: screens::join::Join::default(),
            lobby: None,
            delegation: false,
            questions: screens::questions::QuestionDesk::default(),
            clock_shown: None,
            counsel: Counsel::default(),
            debrief: screens::debrief::DebriefDesk::default(),
            replay: None,
            shelf,
            pick: pick::Pick::default(),
            kept,
            broken,
            deleted: Vec::new(),
            file: None,
            story: None,
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
                self.menu = false;
                self.screen = screen;
            }
            Msg::Dismiss => {
                self.explanation = None;
                self.menu = false;
                self.delegation = false;
                self.counsel.forget();
            }
            Msg::Explain(words) => self.explanation = Some(words),
            Msg::ExplainPlain(name) => {
                self.explanation = Some(self.texts.get_with("explain-plain", &[("name", name.into())]));
            }
            Msg::ReadClock => self.notice = self.clock(),
            Msg::Pick(msg) => pick::update(self, msg),
            Msg::TakeUp(path) => self.take_up(&path),
            Msg::Plays(msg) => screens::plays::update(self, msg),
            Msg::Leave => self.leave(),
            Msg::Submit(deed) => self.submit(*deed),
            Msg::Undo => self.undo(),
            Msg::TurnPage => {
                if let Some(session) = &mut self.session {
                    session.turn_page();
                }
            }
            Msg::OpenMenu => self.menu = true,
            Msg::Podium(msg) => screens::podium::update(self, msg),
            Msg::Talks(msg) => screens::talks::update(self, msg),
            Msg::Editor(msg) => screens::editor::update(self, msg),
            Msg::Home(msg) => screens::home::update(self, msg),
            Msg::Replies(msg) => screens::replies::update(self, msg),
            Msg::Follow(msg) => screens::follow::update(self, msg),
            Msg::Join => screens::join::join(self),
            Msg::Lobby(msg) => lobby::update(self, msg),
            Msg::Questions(msg) => screens::questions::update(self, msg),
            Msg::Type(Field::Answer, typed) => self.questions.type_into(&typed),
            Msg::Type(field, typed) => self.join.type_into(field, &typed),
            Msg::Counsel(msg) => counsel::update(self, msg),
            Msg::Debrief(msg) => screens::debrief::update(self, msg),
            Msg::Replay(msg) => screens::replay::update(self, msg),
            Msg::Settings(change) => self.change_settings(change),
            Msg::Quit => {
                self.keep();
                self.quit = true;
            }
        }
        screens::debrief::prepare(self);
    }

    /// Forgets what was being put together: a new step has begun.
    pub(super) fn forget_choices(&mut self) {
        self.podium = screens::podium::Podium::default();
        self.talks = screens::talks::Talks::default();
        self.editor = None;
        self.home = screens::home::HomeDesk::default();
        self.replies = screens::replies::RepliesDesk::default();
        self.follow = screens::follow::Plan::default();
        self.counsel.forget();
    }

    /// Takes in what has been found beside the frames. Whether there is anything new to show.
    pub fn listen(&mut self) -> bool {
        let host = lobby::listen(self);
        counsel::listen(self) || host
    }

    /// Whether a host is listened to.
    #[must_use]
    pub fn is_joined(&self) -> bool {
        self.lobby.is_some() || self.session.as_ref().is_some_and(|session| session.remote().is_some())
    }

    /// Whether somebody is waited for.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.counsel.advice() == Some(Advice::Thinking)
    }

    fn submit(&mut self, deed: Deed) {
        self.delegation = false;
        let Some(session) = &mut self.session else { return };
        let step = |session: &Session| (session.view().round, session.view().step);
        let before = step(session);
        match session.submit(deed) {
            // Consulting, persuading and waiving leave what else is being decided as it is.
            // What was put together stays until the host has answered.
            // Why it is over stands on the page.
            Ok(Submitted::Sent | Submitted::Over) => {}
            Ok(Submitted::Busy) => self.notice = Some(self.texts.get("lobby-still-sending")),
            Ok(Submitted::Done) if step(session) == before => self.keep(),
            Ok(Submitted::Done) => {
                self.step_over();
                self.keep();
            }
            Err(refusal) => self.notice = Some(session.clerk(&self.texts).refusal(refusal)),
        }
    }

    /// A step has ended: what was put together for it is put away, and what became of one's drafts is told.
    pub(super) fn step_over(&mut self) {
        let Some(session) = &self.session else { return };
        let fates = screens::talks::fates::fates(&session.clerk(&self.texts), session);
        self.forget_choices();
        if !fates.is_empty() {
            self.notice = Some(fates.join(" "));
        }
    }

    fn undo(&mut self) {
        let undone = self.session.as_mut().map_or(Undone::Nothing, Session::undo);
        self.menu = false;
        let said = match undone {
            Undone::Done => "undo-done",
            Undone::Nothing => "undo-nothing",
            Undone::NotOurs => "lobby-no-undo",
        };
        if undone != Undone::NotOurs {
            self.forget_choices();
        }
        if undone == Undone::Done {
            self.keep();
        }
        self.notice = Some(self.texts.get(said));
    }

    fn clock(&self) -> Option<String> {
        let ctx = Ctx::new(self, Space::default());
        self.session.as_ref().map(|session| screens::game::clock(&ctx, session))
    }

    fn change_settings(&mut self, change: SettingsMsg) {
        self.settings.change(change);
        self.shelf.read(&self.settings.language);
        self.read_texts();
        if let Err(problem) = self.files.save_settings(&self.settings) {
            self.notice = Some(problem.to_string());
        }
    }
}
