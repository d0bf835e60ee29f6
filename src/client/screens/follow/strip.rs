//! One agreement: what it is, what stands in its way, how it stands.

use super::{Place, tasks};
use crate::client::theme::{Class, Tone, size};
use crate::client::ui::el::{El, block, col, row, run};
use crate::client::ui::picture::{Fill, PaperState, Picture};
use crate::client::widgets;
use crate::rules::ids::PartySet;
use crate::rules::state::{Agreement, Status};
use crate::rules::view::{OwnView, View};
use bevy::ui::AlignItems;

/// The strip of an agreement in force.
pub(super) fn strip(place: &Place, one: &Agreement) -> El {
    let paper = if one.operating {
        PaperState::Inked
    } else if one.fallow() {
        PaperState::Cut
    } else {
        PaperState::Outline
    };
    let name = col([
        widgets::heading(place.name(one)),
        row([widgets::muted_label(
            place.ctx.texts.capitalised(&place.ctx.texts.word(one.terms.instrument)),
        )])
        .with_all(seals(place, one.parties, 16.0))
        .gap(6.0)
        .wrap(),
    ])
    .gap(3.0);
    let head = row([widgets::picture(Picture::Paper(paper), 36.0, 44.0), name.grow(1.0)]).gap(14.0);
    let tasks = col(tasks::tasks(place, one)).gap(6.0);
    let ground = if one.fallow() { Tone::Inset } else { Tone::Sheet };
    let inside = if place.ctx.class() == Class::Wide {
        row([
            head.width(262.0).rigid(),
            tasks.grow(1.0),
            standing(place, one).width(136.0).rigid(),
        ])
        .gap(16.0)
        .align(AlignItems::Center)
    } else if place.ctx.space.phone() {
        col([head, standing(place, one), tasks]).gap(10.0)
    } else {
        let top = row([head.grow(1.0), standing(place, one).width(136.0).rigid()]).gap(12.0);
        col([top, tasks]).gap(10.0)
    };
    widgets::sheet([inside]).fill(ground).label(place.name(one))
}

/// The seals of parties, each as an image that a screen reader names.
pub(super) fn seals(place: &Place, parties: PartySet, side: f32) -> Vec<El> {
    let clerk = place.session.clerk(place.ctx.texts);
    parties
        .iter()
        .map(|party| {
            widgets::seal(place.session.shape(party), Fill::Solid, side)
                .role(accesskit::Role::Image)
                .label(clerk.party(party))
        })
        .collect()
}

/// Points a round that an agreement pays the seat while it operates: its own clauses, burdens and riders.
pub(super) fn pays(view: &View, own: &OwnView, one: &Agreement, as_it_reads: bool) -> i32 {
    let situation = &view.situation;
    let clauses: i32 = one
        .terms
        .clauses
        .iter()
        .map(|clause| {
            let rung = if as_it_reads {
                one.paying_rung(situation, clause.issue)
            } else {
                clause.rung
            };
            let points = own.sheet.preferences.of(clause.issue, rung);
            if situation.issue(clause.issue).form_matters {
                points * i32::from(situation.coefficients.form_points[usize::from(one.terms.instrument.rank())]) / 100
            } else {
                points
            }
        })
        .sum();
    clauses - one.cost(situation, own.party)
}

/// How it stands: a word, health, and what that means.
fn standing(place: &Place, one: &Agreement) -> El {
    let ctx = place.ctx;
    let key = if one.operating {
        "follow-operating"
    } else if one.fallow() {
        "follow-fallow"
    } else {
        "follow-in-force"
    };
    let most = place.view.situation.coefficients.health;
    let health = ctx.tv("follow-health", &[("health", one.health.into()), ("of", most.into())]);
    let cells = row([
        widgets::cells(one.health, most),
        widgets::muted_label(health.clone()).one_line(),
    ])
    .gap(8.0);
    col([
        block([run(ctx.t(key)).bold().size(size::TEXT)]).leading(1.2),
        cells,
        widgets::muted_label(note(place, one)),
    ])
    .gap(4.0)
}

fn note(place: &Place, one: &Agreement) -> String {
    let ctx = place.ctx;
    let clerk = place.session.clerk(ctx.texts);
    let numbers = &place.view.situation.coefficients;
    if let Some(party) = one.suspended.iter().next() {
        return ctx.tv("follow-suspended-by", &[("party", clerk.party_short(party).into())]);
    }
    if banned(place.view, place.own.party, one) {
        return ctx.t("follow-banned");
    }
    if one.operating {
        return ctx.t("follow-pays-now");
    }
    if let (true, Some(since)) = (one.fallow(), one.fallow_since) {
        let left = i32::from(numbers.fallow_rounds) - (i32::from(place.view.round) - i32::from(since));
        return ctx.tv("follow-lapses", &[("rounds", left.max(0).into())]);
    }
    ctx.t("follow-pays-nothing")
}

/// Whether a ban of one's own stops an agreement.
fn banned(view: &View, party: crate::rules::ids::PartyId, one: &Agreement) -> bool {
    let situation = &view.situation;
    one.waived_until.is_none_or(|until| until < view.round)
        && situation.bans.iter().zip(&view.bans).any(|(ban, state)| {
            state.active
                && ban.party == party
                && one
                    .terms
                    .clauses
                    .iter()
                    .any(|clause| situation.issue(clause.issue).category == Some(ban.category))
        })
}

/// What has ended, in one line each.
pub(super) fn ended(place: &Place) -> Option<El> {
    let ctx = place.ctx;
    let lines: Vec<El> = place
        .view
        .agreements
        .iter()
        .filter(|one| !matches!(one.status, Status::InForce))
        .map(|one| {
            let words = ctx.tv(
                "follow-ended-line",
                &[
                    ("agreement", place.name(one).into()),
                    ("how", ctx.texts.word(one.status).into()),
                ],
            );
            widgets::muted_label(words)
        })
        .collect();
    (!lines.is_empty()).then(|| {
        widgets::sheet([widgets::bold(ctx.t("follow-ended"))])
            .fill(Tone::Inset)
            .with_all(lines)
            .gap(3.0)
    })
}
