//! The debrief: how it felt, what happened, why, what was hidden, what really happened, what next.

mod chart;
mod hidden;
mod next;
mod really;
mod result;
mod why;

use crate::client::model::{Model, Msg};
use crate::client::page::{Ctx, Page, actions, framed, header};
use crate::client::session::local::Local;
use crate::client::session::{Session, Stage};
use crate::client::theme::{Tone, size};
use crate::client::ui::el::{El, col, row};
use crate::client::ui::picture::{Fill, Picture};
use crate::client::widgets::{self, Choice};
use crate::debrief::pictures::Teller;
use crate::debrief::{Debrief, Play};
use crate::rules::ids::PartyId;
use crate::scenarios::Loaded;
use bevy::ui::AlignItems;
use std::collections::BTreeSet;

/// A step of the debrief, in the order in which it is talked through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// How it felt, before any number.
    #[default]
    Felt,
    /// What was possible, signed and done.
    Happened,
    /// What moved the numbers, and what the computers thought.
    Why,
    /// Everything that was hidden, opened.
    Hidden,
    /// What really happened.
    Really,
    /// What to do with it.
    Next,
}

impl Step {
    /// All steps, in order.
    pub const ALL: [Self; 6] = [
        Self::Felt,
        Self::Happened,
        Self::Why,
        Self::Hidden,
        Self::Really,
        Self::Next,
    ];

    const fn key(self) -> &'static str {
        match self {
            Self::Felt => "debrief-step-felt",
            Self::Happened => "debrief-step-happened",
            Self::Why => "debrief-step-why",
            Self::Hidden => "debrief-step-hidden",
            Self::Really => "debrief-step-really",
            Self::Next => "debrief-step-next",
        }
    }

    fn before(self) -> Option<Self> {
        Self::ALL.into_iter().rfind(|step| *step < self)
    }

    fn next(self) -> Option<Self> {
        Self::ALL.into_iter().find(|step| *step > self)
    }
}

/// A picture of the debrief.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chart {
    /// What was possible for a pair.
    Frontier,
    /// Trust and tension by round.
    Timeline,
    /// How each agreement stood.
    Lives,
}

/// Where the reader is in the debrief.
#[derive(Default)]
pub struct DebriefDesk {
    /// The step.
    pub step: Step,
    pair: usize,
    tables: BTreeSet<Chart>,
    party: usize,
    made: Option<Debrief>,
}

/// What can be done in the debrief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DebriefMsg {
    /// To a step.
    Step(Step),
    /// Show the frontier of this pair, by its place.
    Pair(usize),
    /// Show a picture as a table, or as a picture again.
    Table(Chart, bool),
    /// Open the papers of this party.
    Party(usize),
    /// Write the debrief as a page with its data beside the saved plays.
    Export,
}

/// Changes where the reader is.
pub fn update(model: &mut Model, msg: DebriefMsg) {
    let desk = &mut model.debrief;
    match msg {
        DebriefMsg::Step(step) => desk.step = step,
        DebriefMsg::Pair(pair) => desk.pair = pair,
        DebriefMsg::Table(chart, true) => drop(desk.tables.insert(chart)),
        DebriefMsg::Table(chart, false) => drop(desk.tables.remove(&chart)),
        DebriefMsg::Party(party) => desk.party = party,
        DebriefMsg::Export => next::export(model),
    }
}

/// Makes the debrief when a play has come to its end; forgets it when there is no such play.
pub fn prepare(model: &mut Model) {
    let ended = model
        .session
        .as_ref()
        .is_some_and(|session| session.stage() == Stage::Debrief);
    if !ended {
        if model.debrief.made.is_some() {
            model.debrief = DebriefDesk::default();
        }
        return;
    }
    if model.debrief.made.is_some() {
        return;
    }
    let Some((session, story)) = model.session.as_ref().zip(model.story()) else {
        return;
    };
    // What a host has is opened by the teacher.
    let Some(local) = session.local() else { return };
    match make(local, story) {
        Ok(debrief) => model.debrief.made = Some(debrief),
        Err(problem) => model.notice = Some(problem),
    }
}

fn make(local: &Local, story: &Loaded) -> Result<Debrief, String> {
    let save = local.save();
    let play = Play {
        scenario: &story.scenario,
        record: &save.record,
        reasons: local.reasons(),
        history: &story.history,
    };
    Debrief::of(&play).map_err(|problem| problem.to_string())
}

/// Everything that the steps are made from.
struct Place<'a> {
    ctx: &'a Ctx<'a>,
    session: &'a Session,
    debrief: &'a Debrief,
    teller: &'a Teller<'a>,
}

impl Place<'_> {
    /// A party's seal with its name.
    fn named(&self, party: PartyId) -> El {
        let words = widgets::label(self.teller.clerk().party(party));
        widgets::seal_named(self.teller.shape(party), Fill::Solid, words)
    }
}

/// The width inside a sheet that is as wide as the page.
fn sheet_room(place: &Place) -> f32 {
    place.ctx.space.width - 24.0 - 32.0
}

/// The screen.
#[must_use]
pub fn page(ctx: &Ctx, session: &Session) -> Page {
    let step = ctx.model.debrief.step;
    let place = ctx.tv(
        "debrief-place",
        &[
            ("scenario", ctx.t("scenario").into()),
            ("world", session.local().map_or(0, Local::world).to_string().into()),
        ],
    );
    let menu = widgets::quiet("menu", ctx.t("game-menu"), Msg::OpenMenu);
    let title = if ctx.narrow() {
        ctx.tv(
            "debrief-step-of",
            &[
                ("number", (step as usize + 1).into()),
                ("of", Step::ALL.len().into()),
                ("step", ctx.t(step.key()).into()),
            ],
        )
    } else {
        ctx.t("debrief-head")
    };
    let head = header(ctx, title, place, vec![menu]);
    let tabs = tabs(ctx, step);
    let sheets = match &ctx.model.debrief.made {
        Some(debrief) => {
            let teller = Teller::new(debrief, ctx.texts);
            let place = Place {
                ctx,
                session,
                debrief,
                teller: &teller,
            };
            match step {
                Step::Felt => felt(&place),
                Step::Happened => result::sheets(&place),
                Step::Why => why::sheets(&place),
                Step::Hidden => hidden::sheets(&place),
                Step::Really => really::sheets(&place),
                Step::Next => next::sheets(&place),
            }
        }
        None => vec![widgets::sheet([widgets::text(ctx.t("debrief-none-made"))])],
    };
    let body = widgets::scroll(format!("debrief-{step:?}"), sheets)
        .pad(12.0)
        .gap(12.0)
        .fill(Tone::Room)
        .region(ctx.t(step.key()));
    let go = |step: Step| Msg::Debrief(DebriefMsg::Step(step));
    let (words, msg) = match step.next() {
        Some(next) => (ctx.tv("debrief-next", &[("step", ctx.t(next.key()).into())]), go(next)),
        None => (ctx.t("debrief-leave"), Msg::Leave),
    };
    let replay = widgets::button(
        "debrief-replay",
        ctx.t("debrief-replay"),
        widgets::Look::Plain,
        Msg::Replay(super::replay::ReplayMsg::Open),
    );
    let main = widgets::action("debrief-forward", words, msg.clone());
    let back = step
        .before()
        .map(|before| widgets::button("debrief-back", ctx.t("back"), widgets::Look::Plain, go(before)));
    let bar = actions(ctx, back.into_iter().chain([replay]).collect(), vec![main]);
    let top = col([head]).maybe(tabs).rigid();
    Page::new(format!("debrief/{step:?}"), framed(top, body, bar))
        .main(msg)
        .focus("debrief-forward")
}

/// The steps side by side; where there is but one column, the title says where we are.
fn tabs(ctx: &Ctx, step: Step) -> Option<El> {
    if ctx.narrow() {
        return None;
    }
    let tabs = Step::ALL.into_iter().enumerate().map(|(index, tab)| {
        let words = format!("{}. {}", index + 1, ctx.t(tab.key()));
        Choice::new(words, tab == step, Msg::Debrief(DebriefMsg::Step(tab)))
    });
    let tabs = widgets::segmented("debrief-step", ctx.t("debrief-steps"), tabs.collect());
    Some(
        row([tabs])
            .pad_xy(12.0, 6.0)
            .rigid()
            .fill(Tone::Sheet)
            .lines(Tone::Edge, 0.0, 0.0, 0.0, 1.0)
            .region(ctx.t("debrief-steps")),
    )
}

/// How it felt: three questions, before any number.
fn felt(place: &Place) -> Vec<El> {
    let ctx = place.ctx;
    let ending = place.debrief.ending.map(|ending| ctx.texts.word(ending));
    let questions = ["debrief-felt-1", "debrief-felt-2", "debrief-felt-3"]
        .into_iter()
        .enumerate()
        .map(|(index, key)| {
            row([
                widgets::mono_figure(format!("{}.", index + 1), size::TITLE)
                    .width(34.0)
                    .rigid(),
                widgets::paragraph(ctx.t(key), size::TITLE).grow(1.0),
            ])
            .gap(6.0)
            .pad_xy(0.0, 8.0)
            .align(AlignItems::Start)
        });
    let emblem = widgets::picture(Picture::Emblem, 48.0, 48.0);
    let title = col([ctx.page_title(ctx.t("debrief-felt-title"))])
        .maybe(ending.map(widgets::muted))
        .grow(1.0);
    let head = row([emblem, title]).gap(16.0);
    let paper = widgets::doc([head, widgets::double_rule()])
        .with_all(questions)
        .with(widgets::muted_label(ctx.t("debrief-felt-note")))
        .pad_xy(ctx.paper_margin(), 26.0)
        .gap(10.0)
        .width((ctx.space.width - 24.0).min(760.0))
        .rigid();
    let mut centred = row([paper]);
    centred.node.justify_content = bevy::ui::JustifyContent::Center;
    vec![centred]
}
