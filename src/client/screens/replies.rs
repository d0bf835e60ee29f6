//! Replies: riders of others, and the slip in a silence procedure.

use super::game::frame_header;
use super::tables::{Share, Side, home_name, nothing_asked, on_ground, since_sheet, two_tables};
use crate::adviser::worth::clause_points;
use crate::client::model::{Model, Msg};
use crate::client::page::{Ctx, Page, actions, framed};
use crate::client::session::Session;
use crate::client::theme::{Class, Tone, size};
use crate::client::ui::el::{El, Mark, col, row};
use crate::client::ui::picture::Fill;
use crate::client::widgets::{self, Choice, Look};
use crate::rules::action::{Deed, Replies};
use crate::rules::ids::{DraftId, RiderId};
use crate::rules::open::{OpenActions, OpenReplies};
use crate::rules::state::Draft;
use crate::rules::view::OwnView;
use bevy::ui::AlignItems;
use std::collections::{BTreeMap, BTreeSet};

/// Answers that are not sealed yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RepliesDesk {
    riders: BTreeMap<DraftId, bool>,
    broken: BTreeSet<DraftId>,
}

impl RepliesDesk {
    /// These answers instead of its own.
    pub fn take_up(&mut self, replies: &Replies) {
        self.riders = replies.riders.iter().copied().collect();
        self.broken = replies.break_silence.iter().copied().collect();
    }
}

/// What can be done on this screen before it is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepliesMsg {
    /// Accept the riders of a draft, or not.
    Rider(DraftId, bool),
    /// Break silence on a draft, or keep it.
    Break(DraftId, bool),
}

/// Changes the answers.
pub fn update(model: &mut Model, msg: RepliesMsg) {
    let desk = &mut model.replies;
    match msg {
        RepliesMsg::Rider(draft, accepted) => {
            desk.riders.insert(draft, accepted);
        }
        RepliesMsg::Break(draft, true) => {
            desk.broken.insert(draft);
        }
        RepliesMsg::Break(draft, false) => {
            desk.broken.remove(&draft);
        }
    }
}

/// The screen.
#[must_use]
pub fn page(ctx: &Ctx, session: &Session) -> Page {
    let head = frame_header(ctx, session);
    let menu = session.own().and_then(|own| match &own.open {
        OpenActions::Replies(menu) => Some((own, menu)),
        _ => None,
    });
    let Some((own, menu)) = menu else {
        let body = col([nothing_asked(ctx)]).pad(12.0).region(ctx.t("phase-replies"));
        return Page::new("replies-idle", framed(head, body, actions(ctx, vec![], vec![])));
    };
    let drafts: Vec<&Draft> = session
        .view()
        .drafts
        .iter()
        .filter(|draft| menu.riders.contains(&draft.id) || menu.slips.contains(&draft.id))
        .collect();
    let desk = &ctx.model.replies;
    let open = menu
        .riders
        .iter()
        .filter(|draft| !desk.riders.contains_key(draft))
        .count();
    let abroad = Side {
        key: "replies-texts",
        name: ctx.t("replies-title"),
        beside: vec![],
        verdict: ctx.tv("replies-open", &[("count", open.into())]),
        sheets: since_sheet(ctx, session)
            .into_iter()
            .chain(drafts.iter().map(|draft| sheet(ctx, session, menu, draft)))
            .collect(),
    };
    let home = Side {
        key: "replies-home",
        name: home_name(ctx, session),
        beside: vec![on_ground(
            ctx.tv("home-capital", &[("capital", own.capital.into())]),
            true,
        )],
        verdict: ctx.tv("home-capital", &[("capital", own.capital.into())]),
        sheets: drafts.iter().map(|draft| worth(ctx, session, own, draft)).collect(),
    };
    let width = if ctx.class() == Class::Wide { 430.0 } else { 300.0 };
    let body = two_tables(ctx, abroad, home, Share::Home(width));
    let replies = Replies {
        riders: menu
            .riders
            .iter()
            .filter_map(|draft| desk.riders.get(draft).map(|accepted| (*draft, *accepted)))
            .collect(),
        break_silence: menu
            .slips
            .iter()
            .copied()
            .filter(|draft| desk.broken.contains(draft))
            .collect(),
    };
    let deed = Msg::Submit(Box::new(Deed::Reply(replies)));
    let why = (open > 0).then(|| ctx.t("replies-first"));
    let seal = widgets::action("replies-seal", ctx.t("replies-seal"), deed.clone()).disabled_if(why.clone());
    // Where there is one column, `?` on the button says why it is closed, and the menu takes a phase back.
    let roomy = !ctx.narrow();
    let note = roomy.then(|| widgets::muted_label(why.clone().unwrap_or_else(|| ctx.t("replies-note"))).width(420.0));
    let undo = (roomy && session.takes_back())
        .then(|| widgets::button("replies-undo", ctx.t("home-undo"), Look::Plain, Msg::Undo));
    let right = undo.into_iter().chain([seal]).collect();
    let page = Page::new(
        "replies",
        framed(head, body, actions(ctx, note.into_iter().collect(), right)),
    );
    if why.is_some() { page } else { page.main(deed) }
}

/// One text: its articles, the riders that others have put on it, and the answers.
fn sheet(ctx: &Ctx, session: &Session, menu: &OpenReplies, draft: &Draft) -> El {
    let clerk = session.clerk(ctx.texts);
    let name = ctx.texts.capitalised(&clerk.draft(draft.id));
    let articles = clerk
        .articles(&draft.terms)
        .into_iter()
        .enumerate()
        .map(|(index, article)| {
            let tags = article
                .ambiguous
                .then(|| ctx.texts.word(crate::rules::instrument::Wording::Ambiguous));
            widgets::article(index + 1, vec![(article.text, Mark::Plain)], tags.into_iter().collect())
        });
    let mut sheet = widgets::doc([
        widgets::muted_label(ctx.texts.capitalised(&ctx.texts.word(draft.terms.instrument))).centered(),
        widgets::title(name.clone()).centered(),
        widgets::double_rule(),
    ])
    .with_all(articles)
    .pad_xy(20.0, 14.0);
    if menu.riders.contains(&draft.id) {
        let answer = ctx.model.replies.riders.get(&draft.id).copied();
        let choice = |key: &str, accepted: bool| {
            let msg = Msg::Replies(RepliesMsg::Rider(draft.id, accepted));
            Choice::new(ctx.t(key), answer == Some(accepted), msg)
        };
        let key = format!("replies-rider-{}", draft.id.0);
        let words = ctx.tv("replies-accept-for", &[("draft", name.clone().into())]);
        let strip = widgets::segmented(
            &key,
            words,
            vec![choice("replies-yes", true), choice("replies-no", false)],
        );
        sheet = sheet
            .with(widgets::strong_rule())
            .with_all(draft.riders.iter().map(|rider| rider_line(ctx, session, *rider)))
            .with(row([widgets::bold(ctx.t("replies-accept")), strip]).gap(12.0).wrap());
    }
    if menu.slips.contains(&draft.id) {
        sheet = sheet
            .with(widgets::strong_rule())
            .with(slip(ctx, session, menu, draft, &name));
    }
    sheet
}

fn rider_line(ctx: &Ctx, session: &Session, rider: RiderId) -> El {
    let clerk = session.clerk(ctx.texts);
    let about = &session.situation().riders[rider.index()];
    let who = clerk.constituency(about.party, about.constituency);
    let head = row([
        widgets::seal(session.shape(about.party), Fill::Solid, 18.0),
        widgets::bold(ctx.tv(
            "replies-rider",
            &[("party", clerk.party_short(about.party).into()), ("who", who.into())],
        )),
    ])
    .gap(7.0);
    let words = ctx.tv("home-says", &[("words", clerk.rider_spoken(rider).into())]);
    col([head, widgets::quote(words, size::HEADING)]).gap(4.0)
}

/// Silence, or the slip that breaks it.
fn slip(ctx: &Ctx, session: &Session, menu: &OpenReplies, draft: &Draft, name: &str) -> El {
    let numbers = &session.situation().coefficients;
    let broken = ctx.model.replies.broken.contains(&draft.id);
    let used = ctx.model.replies.broken.len();
    let spent = !broken && used >= usize::from(menu.slips_left);
    let choice = |key: &str, breaks: bool| {
        let msg = Msg::Replies(RepliesMsg::Break(draft.id, breaks));
        Choice::new(ctx.t(key), broken == breaks, msg)
    };
    let breaks = choice("replies-break", true).closed(spent.then(|| ctx.t("replies-no-slip")));
    let key = format!("replies-slip-{}", draft.id.0);
    let label = ctx.tv("replies-slip-for", &[("draft", name.to_owned().into())]);
    let strip = widgets::segmented(&key, label, vec![choice("replies-silent", false), breaks]);
    let price = ctx.tv(
        "replies-slip-price",
        &[
            ("capital", numbers.slip_capital.into()),
            (
                "trust",
                widgets::signed_words(numbers.trust_silence_broken.into()).into(),
            ),
            ("left", menu.slips_left.into()),
        ],
    );
    col([
        widgets::bold(ctx.t("replies-slip")),
        widgets::text(ctx.t("replies-slip.about")),
        strip,
        widgets::muted_label(price),
    ])
    .gap(6.0)
}

/// What a text is worth to the seat, and what its riders would take.
fn worth(ctx: &Ctx, session: &Session, own: &OwnView, draft: &Draft) -> El {
    let clerk = session.clerk(ctx.texts);
    let mut total = 0;
    let mut lines = Vec::new();
    for clause in &draft.terms.clauses {
        let points = clause_points(session.view(), own, clause, draft.terms.instrument);
        total += points;
        let words = ctx.tv(
            "part-words-clause",
            &[
                ("issue", clerk.issue(clause.issue).into()),
                ("option", clerk.option(clause.issue, clause.rung).into()),
            ],
        );
        lines.push((points, None, words));
    }
    for rider in &draft.riders {
        let about = &session.situation().riders[rider.index()];
        if about.party != own.party && draft.parties.has(own.party) {
            let cost = -i32::from(about.cost);
            total += cost;
            lines.push((
                cost,
                None,
                ctx.tv("replies-cost", &[("rider", clerk.rider(*rider).into())]),
            ));
        }
    }
    let sum = row([widgets::bold(ctx.t("replies-sum")).grow(1.0), widgets::net(total)])
        .gap(8.0)
        .align(AlignItems::Center)
        .pad_xy(0.0, 4.0)
        .lines(Tone::Ink, 0.0, 0.0, 1.0, 0.0);
    widgets::home_sheet([
        widgets::heading(ctx.texts.capitalised(&clerk.draft(draft.id))),
        widgets::reasons(lines),
        sum,
        widgets::muted_label(ctx.t("replies-sum.note")),
    ])
}
