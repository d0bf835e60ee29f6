//! What both tables would make of the draft as it is written.

use super::Editor;
use crate::adviser::worth;
use crate::client::page::Ctx;
use crate::client::screens::talks;
use crate::client::session::Session;
use crate::client::theme::Tone;
use crate::client::ui::el::{El, col, row};
use crate::client::ui::picture::Fill;
use crate::client::widgets;
use crate::rules::ids::PartyId;
use crate::rules::scenario::Layer;
use crate::rules::terms::Clause;
use bevy::ui::JustifyContent;

/// What the others have shown so far about this text: no more than lawfully seen.
pub(super) fn abroad(ctx: &Ctx, session: &Session, editor: &Editor) -> El {
    let clerk = session.clerk(ctx.texts);
    let parties = editor.terms.parties(session.situation());
    let others = parties.iter().filter(|party| Some(*party) != session.me());
    let lines = others.map(|party| {
        let list: Vec<(i32, Option<String>, String)> = editor
            .terms
            .clauses
            .iter()
            .filter_map(|clause| distance(ctx, session, party, clause))
            .collect();
        let silent = list
            .is_empty()
            .then(|| widgets::muted_label(ctx.t("editor-others-silent")));
        let head = row([
            widgets::seal(session.shape(party), Fill::Outline, 22.0),
            widgets::heading(clerk.party(party)),
        ])
        .gap(8.0);
        col([head, widgets::reasons(list)]).maybe(silent).gap(3.0)
    });
    let lines: Vec<El> = lines.collect();
    let nobody = lines.is_empty().then(|| widgets::muted_label(ctx.t("editor-nobody")));
    widgets::abroad_sheet([row([
        widgets::toned(ctx.t("editor-abroad"), Tone::AbroadText),
        widgets::muted_label(ctx.t("editor-guess")),
    ])
    .gap(8.0)
    .wrap()
    .justify(JustifyContent::SpaceBetween)])
    .maybe(nobody)
    .with_all(lines)
}

/// How far a clause is from what a party has said or tabled, in steps.
fn distance(ctx: &Ctx, session: &Session, party: PartyId, clause: &Clause) -> Option<(i32, Option<String>, String)> {
    let clerk = session.clerk(ctx.texts);
    let position = session.positions().of(party, clause.issue)?;
    let steps = i32::from(clause.rung.0) - i32::from(position.rung.0);
    let key = if steps == 0 {
        "editor-as-they-said"
    } else {
        "editor-they-said"
    };
    let words = ctx.tv(
        key,
        &[
            ("issue", clerk.issue(clause.issue).into()),
            ("option", clerk.option(clause.issue, position.rung).into()),
        ],
    );
    Some((-steps.abs(), None, words))
}

/// What it is worth to the seat, and what home would make of it.
pub(super) fn home(ctx: &Ctx, session: &Session, editor: &Editor) -> El {
    let Some(own) = session.own() else { return col([]) };
    let points = ctx.texts.signed(worth::text_points(session.view(), own, &editor.terms));
    let points = widgets::label(ctx.tv("editor-points", &[("points", points.into())]));
    let seat = ctx.t(&format!("party-{}.seat", session.situation().party(own.party).key));
    let name = widgets::toned(ctx.tv("talks-home", &[("seat", seat.into())]), Tone::HomeText);
    let judged = session.situation().has(Layer::Home) && !editor.terms.clauses.is_empty();
    let verdict = worth::verdict(session.view(), &editor.terms, None).filter(|_| judged);
    let title = verdict.map(|verdict| widgets::heading(ctx.t(verdict.key())));
    let gauges = judged.then(|| talks::judged(ctx, session, &editor.terms, None));
    widgets::home_sheet([name]).maybe(title).with(points).maybe(gauges)
}
