//! What the teacher asks: the set before and after the play, or one question to reflect on.

use crate::client::model::{Model, Msg};
use crate::client::page::Ctx;
use crate::client::session::Session;
use crate::client::session::remote::{Answering, Asked, QuestionSet, Remote};
use crate::client::typing::{self, Field};
use crate::client::ui::el::{El, col};
use crate::client::widgets::{self, Choice};

/// How many questions the set has, and how many answers each offers (`quiz-1` … in the texts).
const QUESTIONS: usize = 6;
const CHOICES: u8 = 3;
/// The longest answer to a question to reflect on, in characters.
const LONGEST: usize = 280;
/// How many of its lines are in sight while it is written.
const LINES: u8 = 4;

/// What has been answered and not sent yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionDesk {
    /// Which time it is that the teacher asks: what was begun for another is forgotten.
    asking: usize,
    choices: [u8; QUESTIONS],
    text: String,
    /// Whether the questions are put off, or answered.
    away: bool,
}

/// What can be done with questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionsMsg {
    /// Choose this answer, from 1, to a question, from 0.
    Choose(usize, u8),
    /// Send what is answered.
    Send,
    /// Pass the questions over.
    Pass,
    /// Put them off.
    Later,
    /// Take them up again.
    Open,
}

/// What the teacher asks the player now.
#[must_use]
pub fn asked(model: &Model) -> Option<Asked> {
    match &model.lobby {
        Some(lobby) => lobby.lesson.as_ref()?.asked,
        None => model.session.as_ref()?.remote()?.asked(),
    }
}

impl QuestionDesk {
    /// Takes note of what is asked now. Whether it is asked for the first time.
    pub fn hear(&mut self, asked: Option<Asked>) -> bool {
        let new = asked.filter(|asked| asked.asking != self.asking);
        if let Some(asked) = new {
            *self = Self {
                asking: asked.asking,
                ..Self::default()
            };
        }
        new.is_some()
    }

    /// Whether the questions lie over the page.
    #[must_use]
    pub fn is_open(&self, asked: Option<Asked>) -> bool {
        !self.away && asked.is_some_and(|asked| asked.asking == self.asking)
    }

    /// This is what stands in the field now.
    pub fn type_into(&mut self, typed: &str) {
        self.text = typing::kept(typed, LONGEST);
    }

    fn answer(&self, asked: Asked, passes: bool) -> Answering {
        let is_set = asked.set != QuestionSet::Reflection;
        let choices = if passes { [0; QUESTIONS] } else { self.choices };
        Answering {
            asking: asked.asking,
            choices: if is_set { choices.to_vec() } else { Vec::new() },
            text: if is_set || passes {
                String::new()
            } else {
                self.text.clone()
            },
        }
    }
}

/// Does what was asked for.
pub fn update(model: &mut Model, msg: QuestionsMsg) {
    let asked = asked(model);
    match msg {
        QuestionsMsg::Choose(question, choice) => {
            if let Some(made) = model.questions.choices.get_mut(question) {
                *made = choice;
            }
        }
        QuestionsMsg::Send | QuestionsMsg::Pass => {
            let Some(asked) = asked else { return };
            let passes = msg == QuestionsMsg::Pass;
            let open = asked.set != QuestionSet::Reflection && model.questions.choices.contains(&0);
            if open && !passes {
                model.notice = Some(model.texts.get("questions-open"));
                return;
            }
            let answering = model.questions.answer(asked, passes);
            model.questions.away = true;
            if let Some(lobby) = &model.lobby {
                lobby.answer(answering);
            } else if let Some(remote) = model.session.as_ref().and_then(Session::remote) {
                remote.answer(answering);
            }
        }
        QuestionsMsg::Later => model.questions.away = true,
        QuestionsMsg::Open => {
            model.menu = false;
            model.questions.away = false;
        }
    }
}

/// What is laid over the page.
#[must_use]
pub fn dialog(ctx: &Ctx, asked: Asked) -> El {
    let desk = &ctx.model.questions;
    let (title, body) = match (asked.set, asked.reflection) {
        (QuestionSet::Reflection, number) => {
            let words = ctx.t(&format!("reflect-{}", number.unwrap_or(1)));
            let entry = widgets::entry("question-text", words, Field::Answer, &desk.text, LINES, None);
            let count = ctx.tv(
                "questions-length",
                &[("typed", desk.text.chars().count().into()), ("most", LONGEST.into())],
            );
            ("questions-reflection", vec![entry, widgets::muted_label(count)])
        }
        (QuestionSet::Before, _) => ("questions-before", set(ctx)),
        (QuestionSet::After, _) => ("questions-after", set(ctx)),
    };
    let note = widgets::muted_label(ctx.t("questions-note"));
    let inside = col([note]).with_all(body).gap(14.0);
    let button = |key: &str, msg| widgets::button(key, ctx.t(key), widgets::Look::Plain, Msg::Questions(msg));
    let send = widgets::action(
        "questions-send",
        ctx.t("questions-send"),
        Msg::Questions(QuestionsMsg::Send),
    );
    let buttons = vec![
        button("questions-later", QuestionsMsg::Later),
        button("questions-pass", QuestionsMsg::Pass),
        send,
    ];
    widgets::dialog(ctx.t(title), vec![inside], buttons)
}

/// The questions of the set, each with its answers below each other.
fn set(ctx: &Ctx) -> Vec<El> {
    let one = |question: usize| {
        let name = ctx.t(&format!("quiz-{}", question + 1));
        let choices = (1..=CHOICES).map(|choice| {
            let words = ctx.t(&format!("quiz-{}.choice-{choice}", question + 1));
            let chosen = ctx.model.questions.choices[question] == choice;
            Choice::new(words, chosen, Msg::Questions(QuestionsMsg::Choose(question, choice)))
        });
        let key = format!("question/{}", question + 1);
        let strip = widgets::listed(&key, name.clone(), choices.collect());
        col([widgets::bold(format!("{}. {name}", question + 1)), strip]).gap(6.0)
    };
    (0..QUESTIONS).map(one).collect()
}

/// Whether questions wait that were put off.
#[must_use]
pub fn wait(model: &Model, remote: &Remote) -> bool {
    remote
        .asked()
        .is_some_and(|asked| !model.questions.is_open(Some(asked)))
}
