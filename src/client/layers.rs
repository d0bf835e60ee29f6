//! The page of the screen that is shown, with what is laid over it: an explanation, questions, advice, the delegation,
//! the menu, a notice.

use super::model::{Model, Msg, Screen};
use super::page::{Ctx, Page};
use super::screens::questions::QuestionsMsg;
use super::session::Session;
use super::theme::Space;
use super::ui::el::col;
use super::{screens, widgets};

impl Model {
    /// What has to be known about the connection to a host, in a play.
    fn connection(&self, ctx: &Ctx) -> Option<String> {
        let session = self.session.as_ref().filter(|_| self.screen == Screen::Game)?;
        screens::lobby::connection(ctx, session.remote()?)
    }

    /// The page to show in this much room.
    #[must_use]
    pub fn page(&self, space: Space) -> Page {
        let ctx = Ctx::new(self, space);
        let mut page = match self.screen {
            Screen::Title => screens::title::page(&ctx),
            Screen::Settings => screens::settings::page(&ctx),
            Screen::Seats => screens::seats::page(&ctx),
            Screen::Brief => screens::brief::page(&ctx),
            Screen::Plays => screens::plays::page(&ctx),
            Screen::Join => screens::join::page(&ctx),
            Screen::Lobby => match &self.lobby {
                Some(lobby) => screens::lobby::page(&ctx, lobby),
                None => screens::title::page(&ctx),
            },
            Screen::Game => screens::game::page(&ctx),
        };
        let mut layers = col([]).full();
        layers.children.push(std::mem::take(&mut page.body));
        if let Some(words) = &self.explanation {
            layers.children.push(widgets::explanation(words, &ctx.t("close")));
            page.back = Some(Msg::Dismiss);
            page.main = Some(Msg::Dismiss);
            page.name.push_str("/explanation");
            page.focus = None;
        } else if let Some(asked) = screens::questions::asked(self).filter(|asked| self.questions.is_open(Some(*asked)))
        {
            layers.children.push(screens::questions::dialog(&ctx, asked));
            page.back = Some(Msg::Questions(QuestionsMsg::Later));
            page.main = Some(Msg::Questions(QuestionsMsg::Send));
            page.name.push_str("/questions");
            page.focus = None;
            // What is missing is said over the questions.
            layers
                .children
                .extend(self.notice.clone().map(|words| widgets::notice(words, space.phone())));
        } else if let (Screen::Game, Some(session), Some(advice)) = (self.screen, &self.session, self.counsel.advice())
        {
            layers.children.push(screens::counsel::dialog(&ctx, session, advice));
            page.back = Some(Msg::Dismiss);
            page.main = screens::counsel::prepared(advice);
            page.name.push_str("/counsel");
            page.focus = Some("counsel-close".to_owned());
        } else if let (true, Some(remote)) = (self.delegation, self.session.as_ref().and_then(Session::remote)) {
            layers.children.push(screens::delegation::dialog(&ctx, remote));
            page.back = Some(Msg::Dismiss);
            page.main = None;
            page.name.push_str("/delegation");
            page.focus = Some("delegation-close".to_owned());
        } else if self.menu {
            layers.children.push(screens::game::menu(&ctx));
            page.back = Some(Msg::Dismiss);
            page.main = None;
            page.name.push_str("/menu");
            page.focus = None;
        } else if let Some(words) = self.notice.clone().or_else(|| self.connection(&ctx)) {
            layers.children.push(widgets::notice(words, space.phone()));
        }
        page.body = layers;
        page
    }
}
