//! Replay: a play that is over, step by step, as any viewer saw it.

use super::tables::{Share, Side, two_tables};
use crate::charts::seal::Shape;
use crate::client::model::{Model, Msg};
use crate::client::page::{Ctx, Page, actions, framed, header};
use crate::client::theme::{Class, Tone, size};
use crate::client::ui::el::{El, block, col, row, run};
use crate::client::ui::picture::Fill;
use crate::client::widgets::{self, Choice, Look};
use crate::rules::climate::pairs;
use crate::rules::event::{Event, Fact};
use crate::rules::ids::{ConstituencyId, PartyId};
use crate::rules::scenario::{Layer, Scenario, Situation};
use crate::rules::state::State;
use crate::rules::view::{OwnView, View, Viewer};
use crate::text::{Clerk, Papers};
use bevy::ui::AlignItems;
use std::sync::Arc;

/// A play that is looked at again.
pub struct Replay {
    scenario: Arc<Scenario>,
    events: Vec<Event>,
    /// How many events have happened, counted over all.
    at: usize,
    viewer: Viewer,
}

/// What can be done in a replay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReplayMsg {
    /// Begin at the first round.
    Open,
    /// Back to the debrief.
    Close,
    /// Look through somebody's eyes.
    Viewer(Viewer),
    /// To the place where so many events have happened, counted over all.
    To(usize),
}

/// Moves through the replay.
pub fn update(model: &mut Model, msg: ReplayMsg) {
    match msg {
        ReplayMsg::Open => {
            model.replay = model.session.as_ref().and_then(|session| {
                let local = session.local()?;
                let scenario = Arc::clone(local.scenario()?);
                let events = local.opened();
                let viewer = session.me().map_or(Viewer::Instructor, Viewer::Party);
                let mut replay = Replay {
                    scenario,
                    events,
                    at: 0,
                    viewer,
                };
                replay.at = replay.phases().first().map_or(0, |phase| phase.1);
                Some(replay)
            });
        }
        ReplayMsg::Close => model.replay = None,
        ReplayMsg::Viewer(viewer) => {
            if let Some(replay) = &mut model.replay {
                replay.viewer = viewer;
            }
        }
        ReplayMsg::To(at) => {
            if let Some(replay) = &mut model.replay {
                replay.at = at.min(replay.events.len());
            }
        }
    }
}

impl Replay {
    /// Where each phase begins and ends, as numbers of events.
    fn phases(&self) -> Vec<(usize, usize)> {
        let begins = |event: &Event| matches!(event.fact, Fact::RoundBegan { .. } | Fact::StepBegan { .. });
        let starts: Vec<usize> = (0..self.events.len()).filter(|at| begins(&self.events[*at])).collect();
        let ends = starts.iter().skip(1).copied().chain([self.events.len()]);
        starts.iter().copied().zip(ends).collect()
    }

    /// The place of the phase in which we are, in the list of phases.
    fn phase(&self) -> usize {
        let phases = self.phases();
        phases.iter().rposition(|(start, _)| *start < self.at).unwrap_or(0)
    }

    fn seen(&self, at: usize) -> bool {
        self.events
            .get(at)
            .is_some_and(|event| event.audience.admits(self.viewer))
    }

    /// The number of the viewer's own events so far, and of all of them.
    fn numbers(&self) -> (usize, usize) {
        let count = |upto: usize| (0..upto).filter(|at| self.seen(*at)).count();
        (count(self.at), count(self.events.len()))
    }

    /// The place after the viewer's next event.
    fn forward(&self) -> Option<usize> {
        (self.at..self.events.len()).find(|at| self.seen(*at)).map(|at| at + 1)
    }

    /// The place before the viewer's last event.
    fn back(&self) -> Option<usize> {
        (0..self.at).rev().find(|at| self.seen(*at))
    }
}

/// The screen.
#[must_use]
pub fn page(ctx: &Ctx, replay: &Replay) -> Page {
    let situation = &replay.scenario.situation;
    let state = State::from_events(&replay.scenario, &replay.events[..replay.at]);
    let view = state.view(&replay.scenario, replay.viewer);
    let passed = replay.events[..replay.at].iter();
    let papers: Papers = passed.filter(|event| event.audience.admits(replay.viewer)).collect();
    let clerk = ctx.texts.clerk(situation, replay.viewer).with(&papers);
    let (number, of) = replay.numbers();
    let line = ctx.tv("replay-number", &[("number", number.into()), ("of", of.into())]);
    let where_we_are = ctx.tv(
        "replay-place",
        &[
            ("round", (view.round + 1).into()),
            ("step", clerk.step(view.step).into()),
            ("meeting", clerk.meeting(view.round).into()),
        ],
    );
    let close = widgets::quiet("replay-close", ctx.t("replay-close"), Msg::Replay(ReplayMsg::Close));
    // On a phone the place stands over the events only.
    let title = if ctx.space.phone() {
        ctx.t("debrief-replay")
    } else {
        where_we_are.clone()
    };
    let head = header(ctx, title, line.clone(), vec![close]);
    // On a phone the eyes scroll with the events, or there would be no room for these.
    let eyes = viewers(ctx, replay, &clerk);
    let (above, within) = if ctx.space.phone() {
        (None, Some(row([eyes])))
    } else {
        (Some(eyes), None)
    };
    let bar = row(above)
        .with(scale(ctx, replay))
        .gap(18.0)
        .wrap()
        .pad_xy(16.0, 6.0)
        .rigid()
        .fill(Tone::Sheet)
        .lines(Tone::Edge, 0.0, 0.0, 0.0, 1.0)
        .region(ctx.t("replay-eyes"));
    let abroad = Side {
        key: "replay-events",
        name: where_we_are,
        beside: vec![],
        verdict: line,
        sheets: within
            .into_iter()
            .chain([happened(ctx, replay, &clerk), climate(ctx, &view, situation, &clerk)])
            .collect(),
    };
    let home = Side {
        key: "replay-home",
        name: ctx.t("replay-homes"),
        beside: vec![],
        verdict: ctx.t("replay-homes"),
        sheets: homes(ctx, &view, situation, &clerk),
    };
    let width = if ctx.class() == Class::Wide { 380.0 } else { 280.0 };
    let body = two_tables(ctx, abroad, home, Share::Home(width));
    let (controls, next) = controls(ctx, replay);
    let foot = actions(ctx, controls, vec![]);
    let page = Page::new("replay", framed(col([head, bar]).rigid(), body, foot))
        .back(Msg::Replay(ReplayMsg::Close))
        .focus("replay-phases");
    match next {
        Some(msg) => page.main(msg),
        None => page,
    }
}

fn to(at: usize) -> Msg {
    Msg::Replay(ReplayMsg::To(at))
}

fn viewers(ctx: &Ctx, replay: &Replay, clerk: &Clerk) -> El {
    let parties = replay.scenario.situation.party_ids().map(Viewer::Party);
    let all = parties.chain([Viewer::Observer, Viewer::Instructor]);
    let choices = all.map(|viewer| {
        let words = match viewer {
            Viewer::Party(party) => clerk.party_short(party),
            Viewer::Observer => ctx.t("replay-observer"),
            Viewer::Instructor => ctx.t("replay-instructor"),
        };
        Choice::new(words, replay.viewer == viewer, Msg::Replay(ReplayMsg::Viewer(viewer)))
    });
    widgets::segmented("replay-viewer", ctx.t("replay-eyes"), choices.collect())
}

/// The phases on a scale: its arrows go from one to the next.
fn scale(ctx: &Ctx, replay: &Replay) -> El {
    let phases = replay.phases();
    #[expect(clippy::cast_precision_loss, reason = "a play has some dozens of phases")]
    let steps: Vec<(f32, Msg)> = phases
        .iter()
        .enumerate()
        .map(|(place, (_, end))| (place as f32 + 1.0, to(*end)))
        .collect();
    widgets::slider("replay-phases", ctx.t("replay-phases"), "", &steps, replay.phase())
        .stretch(1.0)
        .min_width(if ctx.space.tight() { 0.0 } else { 300.0 })
}

/// The buttons at the foot, and what Ctrl+Enter does: to the end of the next phase.
fn controls(ctx: &Ctx, replay: &Replay) -> (Vec<El>, Option<Msg>) {
    let phases = replay.phases();
    let here = replay.phase();
    let end_of = |place: usize| phases.get(place).map(|(_, end)| *end);
    let before = here.checked_sub(1).and_then(end_of);
    let next = end_of(here).filter(|end| *end > replay.at).or_else(|| end_of(here + 1));
    let button = |key: &str, at: Option<usize>, look: Look, closed: &str| {
        let why = at.is_none().then(|| ctx.t(closed));
        widgets::button(key, ctx.t(key), look, at.map_or(Msg::Dismiss, to)).disabled_if(why)
    };
    // The scale goes a phase back as well: where there is hardly any room it has to do.
    let phase_back = (!ctx.space.tight()).then(|| button("replay-phase-back", before, Look::Plain, "replay-at-start"));
    let buttons = vec![
        button("replay-back", replay.back(), Look::Plain, "replay-at-start"),
        button("replay-forward", replay.forward(), Look::Plain, "replay-at-end"),
        button("replay-phase-forward", next, Look::Main, "replay-at-end"),
    ];
    (phase_back.into_iter().chain(buttons).collect(), next.map(to))
}

/// What has happened in this phase so far, the last event in bold.
fn happened(ctx: &Ctx, replay: &Replay, clerk: &Clerk) -> El {
    let start = replay.phases().get(replay.phase()).map_or(0, |(start, _)| *start);
    let here: Vec<usize> = (start..replay.at).filter(|at| replay.seen(*at)).collect();
    let first = (0..start).filter(|at| replay.seen(*at)).count();
    let last = here.len().saturating_sub(1);
    let lines = here.iter().enumerate().filter_map(|(place, at)| {
        let words = clerk.event(&replay.events[*at])?;
        let number = widgets::muted_label((first + place + 1).to_string())
            .right()
            .width(38.0)
            .rigid();
        let words = run(words).size(size::TEXT);
        let words = if place == last { words.bold() } else { words };
        Some(
            row([number, block([words]).grow(1.0)])
                .gap(10.0)
                .align(AlignItems::Start)
                .pad_xy(0.0, 4.0)
                .lines(Tone::Rule, 0.0, 0.0, 0.0, 1.0)
                .role(accesskit::Role::ListItem),
        )
    });
    let lines: Vec<El> = lines.collect();
    let none = lines.is_empty().then(|| widgets::muted(ctx.t("replay-nothing")));
    widgets::doc([])
        .maybe(none)
        .with(col(lines).role(accesskit::Role::List).label(ctx.t("replay-events")))
        .pad_xy(18.0, 12.0)
}

/// Trust of each pair and tension, as bars.
fn climate(ctx: &Ctx, view: &View, situation: &Situation, clerk: &Clerk) -> El {
    let shapes = Shape::of_parties(situation.parties.iter().map(|party| party.key.as_str()));
    let mut sheet = widgets::abroad_sheet([widgets::bold(ctx.t("stock-trust"))]);
    for (a, b) in pairs(situation.everyone()) {
        let trust = view.trust.pair(a, b);
        let seal = |party: PartyId| {
            let shape = shapes.get(party.index()).copied().unwrap_or(Shape::Triangle);
            widgets::seal(shape, Fill::Solid, 16.0)
        };
        let name = format!("{} – {}", clerk.party_short(a), clerk.party_short(b));
        let bar = widgets::bar(name, trust, 100, trust.to_string());
        sheet = sheet.with(row([seal(a), seal(b), bar.grow(1.0)]).gap(6.0));
    }
    if situation.has(Layer::Tension) {
        let tension = i32::from(view.tension);
        sheet = sheet.with(widgets::bar(ctx.t("stock-tension"), tension, 100, tension.to_string()));
    }
    let alive = view.agreements.iter().filter(|one| one.alive());
    let operating = alive.clone().filter(|one| one.operating).count();
    let tally = ctx.tv(
        "follow-tally",
        &[("signed", alive.count().into()), ("operating", operating.into())],
    );
    sheet.with(widgets::text(tally))
}

/// The homes that the viewer can see: its own, all of them, or none.
fn homes(ctx: &Ctx, view: &View, situation: &Situation, clerk: &Clerk) -> Vec<El> {
    if view.own.is_empty() {
        return vec![widgets::home_sheet([widgets::text(ctx.t("replay-no-home"))])];
    }
    view.own.iter().map(|own| home(ctx, own, situation, clerk)).collect()
}

fn home(ctx: &Ctx, own: &OwnView, situation: &Situation, clerk: &Clerk) -> El {
    let figure = |key: &str, value: String| row([widgets::label(ctx.t(key)).grow(1.0), widgets::bold(value)]).gap(8.0);
    let count = situation.party(own.party).constituencies.len();
    let moods = (0..count).map(|index| {
        let mood = i32::from(own.moods[index]);
        widgets::bar(
            clerk.constituency(own.party, ConstituencyId::at(index)),
            mood,
            100,
            mood.to_string(),
        )
    });
    widgets::home_sheet([
        widgets::heading(clerk.party(own.party)),
        figure("stock-points", own.points.to_string()),
        figure("stock-capital", own.capital.to_string()),
    ])
    .with_all(moods)
}
