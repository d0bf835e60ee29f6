//! The podium: what a line buys now, and what it costs later.

use super::game::{frame_header, grounds};
use super::tables::{nothing_asked, one_below_the_other};
use crate::client::model::{Model, Msg};
use crate::client::page::{Ctx, Page, actions, framed};
use crate::client::session::Session;
use crate::client::theme::{Class, Tone, size};
use crate::client::ui::el::{El, block, col, row, run, spring};
use crate::client::ui::motion::Entrance;
use crate::client::ui::picture::Fill;
use crate::client::widgets::{self, Choice};
use crate::rules::action::{Deed, Line, RetaliationMove, Speech};
use crate::rules::ids::{PartyId, PledgeId};
use crate::rules::open::{OpenActions, OpenPodium};
use crate::rules::state::PledgeStatus;
use bevy::ui::AlignItems;

/// What is being put together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Podium {
    /// The speech, not sent yet.
    pub speech: Speech,
}

/// What can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PodiumMsg {
    /// Speak this line.
    Line(Line),
    /// Add this pledge, or take it out again.
    Pledge(PledgeId),
    /// Do this about retaliation, or leave it.
    Retaliation(RetaliationMove),
    /// Defer one's own course, or not.
    Defer,
}

/// Changes what is being put together.
pub fn update(model: &mut Model, msg: PodiumMsg) {
    let speech = &mut model.podium.speech;
    match msg {
        PodiumMsg::Line(line) => speech.line = line,
        PodiumMsg::Pledge(pledge) => speech.pledge = (speech.pledge != Some(pledge)).then_some(pledge),
        PodiumMsg::Retaliation(what) => speech.retaliation = (speech.retaliation != Some(what)).then_some(what),
        PodiumMsg::Defer => speech.defer = !speech.defer,
    }
}

/// The podium.
#[must_use]
pub fn page(ctx: &Ctx, session: &Session) -> Page {
    let Some(OpenActions::Podium(menu)) = session.own().map(|own| &own.open) else {
        let body = col([nothing_asked(ctx)]).pad(12.0).region(ctx.t("phase-podium"));
        let head = frame_header(ctx, session);
        return Page::new("podium-idle", framed(head, body, actions(ctx, vec![], vec![])));
    };
    let speech = ctx.model.podium.speech;
    let main = col([lines(ctx, menu), release(ctx, session, menu)]).gap(12.0);
    let abroad = vec![now(ctx, session, false), record(ctx, session)];
    let home = vec![now(ctx, session, true), later(ctx, session)];
    let body = if ctx.class() == Class::Wide {
        let mut pair = row([
            widgets::scroll("podium", [main]).grow(1.0).pad(12.0),
            one_below_the_other("podium-side", abroad, home).width(400.0).rigid(),
        ]);
        pair.node.align_items = AlignItems::Stretch;
        grounds(pair, 400.0)
    } else {
        one_below_the_other("podium", std::iter::once(main).chain(abroad).collect(), home)
    };
    let deed = Msg::Submit(Box::new(Deed::Speak(speech)));
    let words = ctx.tv(
        "podium-ready",
        &[
            ("line", ctx.texts.word(speech.line).into()),
            ("pledges", i64::from(speech.pledge.is_some()).into()),
        ],
    );
    let bar = actions(
        ctx,
        vec![widgets::muted_label(ctx.t("podium-note"))],
        vec![widgets::action("podium-ready", words, deed.clone())],
    );
    Page::new(
        "podium",
        framed(frame_header(ctx, session), body.region(ctx.t("phase-podium")), bar),
    )
    .main(deed)
    .focus("podium-line/1")
}

fn effects(line: Line, session: &Session) -> (i32, i32) {
    let numbers = &session.situation().coefficients;
    let (home, abroad) = match line {
        Line::Conciliatory => (numbers.line_conciliatory_home, numbers.line_conciliatory_abroad),
        Line::Measured => (0, 0),
        Line::Firm => (numbers.line_firm_home, numbers.line_firm_abroad),
    };
    (i32::from(home), i32::from(abroad))
}

fn lines(ctx: &Ctx, menu: &OpenPodium) -> El {
    let session = ctx.model.session.as_ref();
    let cards = Line::ALL.into_iter().map(|line| {
        let (home, abroad) = session.map_or((0, 0), |session| effects(line, session));
        let name = ctx.texts.capitalised(&ctx.texts.word(line));
        let closed = (!menu.lines.contains(&line)).then(|| ctx.t("podium-line-closed"));
        let choice = Choice::new(
            name.clone(),
            ctx.model.podium.speech.line == line,
            Msg::Podium(PodiumMsg::Line(line)),
        )
        .closed(closed);
        let said = widgets::quote(ctx.t(line_key(line)), size::ARTICLE);
        let figures = block([
            run(ctx.t("podium-home")).bold().size(size::LABEL),
            run(" ").size(size::LABEL),
            widgets::signed(home).size(size::LABEL),
            run("    ").size(size::LABEL),
            run(ctx.t("podium-abroad")).bold().size(size::LABEL),
            run(" ").size(size::LABEL),
            widgets::signed(abroad).size(size::LABEL),
        ]);
        let inside = col([widgets::heading(name), said, spring(), figures])
            .gap(8.0)
            .min_height(130.0);
        (choice, inside)
    });
    let mut cards = widgets::choices("podium-line", ctx.t("podium-lines"), cards.collect());
    if ctx.narrow() {
        cards.node.flex_direction = bevy::ui::FlexDirection::Column;
        for card in &mut cards.children {
            card.node.flex_basis = bevy::ui::Val::Auto;
        }
    }
    cards
}

const fn line_key(line: Line) -> &'static str {
    match line {
        Line::Conciliatory => "podium-says-conciliatory",
        Line::Measured => "podium-says-measured",
        Line::Firm => "podium-says-firm",
    }
}

/// The statement as it will be released, with the pledge boxes.
fn release(ctx: &Ctx, session: &Session, menu: &OpenPodium) -> El {
    let clerk = session.clerk(ctx.texts);
    let speech = ctx.model.podium.speech;
    let numbers = &session.situation().coefficients;
    let promise = speech.pledge.map(|pledge| {
        run(format!(" {}", clerk.pledge_spoken(pledge)))
            .face(crate::client::fonts::Face::SerifBold)
            .size(size::TITLE)
    });
    let said = run(ctx.t(line_key(speech.line)))
        .face(crate::client::fonts::Face::Serif)
        .size(size::TITLE);
    let words = block([said].into_iter().chain(promise)).leading(1.25).grow(1.0);
    let seal = session
        .me()
        .map(|me| widgets::seal(session.shape(me), Fill::Half, 34.0));
    let pledges = menu.pledges.iter().map(|pledge| {
        let note = ctx.tv(
            "podium-pledge-note",
            &[
                ("home", ctx.texts.signed(i32::from(numbers.pledge_applause)).into()),
                ("broken", ctx.texts.signed(i32::from(numbers.pledge_broken_mood)).into()),
            ],
        );
        widgets::checkbox(
            format!("pledge/{}", pledge.0),
            clerk.pledge_spoken(*pledge),
            Some(widgets::muted_label(note).right()),
            speech.pledge == Some(*pledge),
            Msg::Podium(PodiumMsg::Pledge(*pledge)),
        )
    });
    let announce = menu
        .announce
        .iter()
        .map(|id| (RetaliationMove::Announce(*id), "podium-announce"));
    let answers = menu.answer.iter().flat_map(|id| {
        [
            (RetaliationMove::CarryOut(*id), "podium-carry-out"),
            (RetaliationMove::Drop(*id), "podium-drop"),
        ]
    });
    let retaliation = announce.chain(answers).map(|(what, key)| {
        let (RetaliationMove::Announce(id) | RetaliationMove::CarryOut(id) | RetaliationMove::Drop(id)) = what;
        widgets::checkbox(
            format!("{key}/{}", id.0),
            clerk.retaliation_spoken(id),
            Some(widgets::muted_label(ctx.t(key)).right()),
            speech.retaliation == Some(what),
            Msg::Podium(PodiumMsg::Retaliation(what)),
        )
    });
    let defer = menu.defer.then(|| {
        widgets::checkbox(
            "podium-defer",
            ctx.t("podium-defer"),
            None,
            speech.defer,
            Msg::Podium(PodiumMsg::Defer),
        )
    });
    let heading = block([
        run(ctx.t("podium-pledges")).bold().size(size::LABEL),
        run(format!(" {}", ctx.t("podium-pledges.note")))
            .muted()
            .size(size::LABEL),
    ]);
    widgets::sheet([
        widgets::muted_label(ctx.t("podium-release")),
        widgets::double_rule(),
        row(seal).with(words).gap(16.0).align(AlignItems::Start),
        heading,
    ])
    .with(col(pledges.chain(retaliation).chain(defer)))
    .with(before(ctx, session))
    .pad_xy(22.0, 14.0)
}

/// What everybody said last time.
fn before(ctx: &Ctx, session: &Session) -> El {
    let clerk = session.clerk(ctx.texts);
    let lines = session.view().lines.iter().enumerate().filter_map(|(place, line)| {
        let party = PartyId::at(place);
        let line = (*line)?;
        let words = ctx.tv(
            "podium-last",
            &[
                ("party", clerk.party_short(party).into()),
                ("line", ctx.texts.word(line).into()),
            ],
        );
        Some(widgets::seal_named(session.shape(party), Fill::Solid, widgets::label(words)).grow(1.0))
    });
    let lines: Vec<El> = lines.collect();
    if lines.is_empty() {
        return row([]);
    }
    let said = row(lines).gap(12.0).wrap();
    let said = said.enters(Entrance::Appears, format!("lines/{}", session.view().round));
    col([widgets::strong_rule(), said]).gap(8.0).margin(0.0, 0.0, 14.0, 0.0)
}

/// What the chosen line does at once, at home or abroad.
fn now(ctx: &Ctx, session: &Session, at_home: bool) -> El {
    let clerk = session.clerk(ctx.texts);
    let speech = ctx.model.podium.speech;
    let (home, abroad) = effects(speech.line, session);
    let numbers = &session.situation().coefficients;
    let mut list: Vec<(i32, Option<String>, String)> = Vec::new();
    if at_home {
        list.push((home, None, ctx.t("podium-every-constituency")));
        if speech.pledge.is_some() {
            list.push((i32::from(numbers.pledge_applause), None, ctx.t("podium-the-pledge")));
        }
        if speech.line == Line::Measured {
            list.push((i32::from(numbers.line_measured_capital), None, ctx.t("podium-capital")));
        }
        widgets::home_sheet([
            widgets::toned(ctx.t("podium-home-now"), Tone::HomeText),
            widgets::reasons(list),
        ])
    } else {
        for party in session
            .situation()
            .party_ids()
            .filter(|party| Some(*party) != session.me())
        {
            list.push((abroad, Some(clerk.party(party)), ctx.t("podium-their-trust")));
        }
        widgets::abroad_sheet([
            widgets::toned(ctx.t("podium-abroad-now"), Tone::AbroadText),
            widgets::reasons(list),
        ])
    }
}

/// Words on record.
fn record(ctx: &Ctx, session: &Session) -> El {
    let clerk = session.clerk(ctx.texts);
    let lines = session.view().pledges.iter().map(|pledge| {
        let due = pledge.status == PledgeStatus::Open && pledge.due <= session.view().round;
        let status = if due {
            ctx.t("podium-due")
        } else {
            ctx.texts.word(pledge.status)
        };
        row([
            widgets::seal(session.shape(pledge.party), Fill::Solid, 18.0),
            widgets::label(clerk.pledge(pledge.pledge)).grow(1.0),
            block([run(status).bold().size(size::LABEL)]),
        ])
        .gap(8.0)
        .pad_xy(0.0, 4.0)
        .lines(Tone::Rule, 0.0, 0.0, 0.0, 1.0)
    });
    let lines: Vec<El> = lines.collect();
    let none = lines.is_empty().then(|| widgets::muted_label(ctx.t("podium-no-words")));
    widgets::sheet([widgets::bold(ctx.t("podium-words"))])
        .maybe(none)
        .with_all(lines)
}

/// What the pledge costs later.
fn later(ctx: &Ctx, session: &Session) -> El {
    let numbers = &session.situation().coefficients;
    let speech = ctx.model.podium.speech;
    let words = speech.pledge.map_or_else(
        || ctx.t("podium-later-nothing"),
        |pledge| {
            let due = session.situation().pledges[pledge.index()].due_in;
            ctx.tv(
                "podium-later",
                &[
                    ("rounds", i64::from(due).into()),
                    ("mood", ctx.texts.signed(i32::from(numbers.pledge_broken_mood)).into()),
                    ("trust", ctx.texts.signed(i32::from(numbers.trust_pledge_broken)).into()),
                    ("kept", ctx.texts.signed(i32::from(numbers.trust_pledge_kept)).into()),
                ],
            )
        },
    );
    widgets::home_sheet([widgets::bold(ctx.t("podium-later-title")), widgets::serif(words)])
}
