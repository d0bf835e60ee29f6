//! The text that came home, article by article, with what each is worth to the seat.

use super::{HomeMsg, Place, waiver, waiver_price};
use crate::adviser::worth::{clause_points, too_loose};
use crate::client::model::Msg;
use crate::client::theme::{Tone, size};
use crate::client::ui::el::{El, block, col, row, run};
use crate::client::ui::picture::{Fill, Picture};
use crate::client::widgets::{self, Choice};
use crate::rules::action::Waived;
use crate::rules::instrument::Instrument;
use crate::rules::open::OpenDecision;
use crate::rules::state::Draft;
use crate::rules::terms::{Clause, Terms};
use bevy::ui::{AlignItems, JustifyContent};

/// The sheets on the green side: a choice among texts, the text shown, waivers for agreements.
pub(super) fn sheets(place: &Place, shown: Option<(&OpenDecision, &Draft)>) -> Vec<El> {
    let mut sheets = Vec::new();
    sheets.extend(chooser(place, shown));
    sheets.extend(shown.map(|(open, draft)| paper(place, open, draft)));
    if shown.is_none() {
        sheets.push(widgets::doc([widgets::serif(place.ctx.t("home-no-text"))]));
    }
    sheets.extend(waivers(place));
    sheets
}

fn chooser(place: &Place, shown: Option<(&OpenDecision, &Draft)>) -> Option<El> {
    let menu = &place.menu.decide;
    if menu.len() < 2 {
        return None;
    }
    let clerk = place.session.clerk(place.ctx.texts);
    let choices = menu.iter().map(|open| {
        let here = shown.is_some_and(|(now, _)| now.draft == open.draft);
        let name = place.ctx.texts.capitalised(&clerk.draft(open.draft));
        Choice::new(name, here, Msg::Home(HomeMsg::Show(open.draft)))
    });
    Some(widgets::segmented(
        "home-show",
        place.ctx.t("home-came"),
        choices.collect(),
    ))
}

fn paper(place: &Place, open: &OpenDecision, draft: &Draft) -> El {
    let ctx = place.ctx;
    let clerk = place.session.clerk(ctx.texts);
    let title = block([run(ctx.texts.capitalised(&clerk.draft(draft.id)))
        .face(crate::client::fonts::Face::SerifBold)
        .size(size::HEADING)])
    .leading(1.2)
    .centered();
    let articles = draft
        .terms
        .clauses
        .iter()
        .enumerate()
        .map(|(index, clause)| article(place, index, clause, draft.terms.instrument));
    widgets::doc([
        widgets::muted_label(ctx.texts.capitalised(&ctx.texts.word(draft.terms.instrument))).centered(),
        title,
        widgets::double_rule(),
    ])
    .with_all(articles)
    .maybe(annex(place, &draft.terms))
    .maybe(banned(place, open, draft))
    .with(signed(place, draft))
}

fn article(place: &Place, index: usize, clause: &Clause, form: Instrument) -> El {
    let clerk = place.session.clerk(place.ctx.texts);
    let points = clause_points(place.view, place.own, clause, form);
    let issue = clerk.issue(clause.issue);
    let option = clerk.option(clause.issue, clause.rung);
    let figure = widgets::muted(format!("{}.", index + 1)).width(24.0).rigid();
    let loose = too_loose(&place.view.situation, clause.issue, clause.rung, form).map(|lowest| {
        let form = place.ctx.texts.word(lowest);
        let words = place.ctx.tv("clause-pays-from", &[("form", form.into())]);
        widgets::label(place.ctx.texts.capitalised(&words))
    });
    let words = col([widgets::serif(issue).leading(1.25), widgets::muted_label(option)]);
    let words = words.maybe(loose).grow(1.0);
    let points = block([widgets::signed(points).size(size::HEADING)]).one_line().rigid();
    row([figure, words, points])
        .gap(4.0)
        .pad_xy(0.0, 5.0)
        .align(AlignItems::Start)
        .lines(Tone::Rule, 0.0, 0.0, 0.0, 1.0)
}

/// Annex items as dots: filled when settled in the text, open when left open.
fn annex(place: &Place, terms: &Terms) -> Option<El> {
    let clerk = place.session.clerk(place.ctx.texts);
    let items: Vec<El> = terms
        .touched(&place.view.situation)
        .map(|item| {
            let choice = terms.choice(item);
            let words = match choice {
                Some(choice) => place.ctx.tv(
                    "home-annex-settled",
                    &[
                        ("item", clerk.annex(item).into()),
                        ("choice", clerk.choice(item, choice).into()),
                    ],
                ),
                None => place.ctx.tv("home-annex-open", &[("item", clerk.annex(item).into())]),
            };
            let dot =
                widgets::picture(Picture::Dot(choice.is_some(), Tone::Ink), 12.0, 12.0).margin(0.0, 0.0, 2.0, 0.0);
            row([dot, widgets::label(words).grow(1.0)])
                .gap(7.0)
                .align(AlignItems::Start)
        })
        .collect();
    (!items.is_empty()).then(|| col(items).gap(3.0).pad_xy(0.0, 4.0))
}

fn banned(place: &Place, open: &OpenDecision, draft: &Draft) -> Option<El> {
    if open.submit {
        return None;
    }
    let ctx = place.ctx;
    let waived = Waived::Draft(draft.id);
    let price = waiver_price(place.view, place.own);
    let button = place.menu.waive.contains(&waived).then(|| {
        let words = ctx.tv("home-waive", &[("capital", price.into())]);
        widgets::quiet("home-waive", words, waiver(place, waived)).explain(ctx.t("home-waive.about"))
    });
    let none = button
        .is_none()
        .then(|| widgets::muted_label(ctx.tv("home-waive-poor", &[("capital", price.into())])));
    Some(
        col([widgets::bold(ctx.t("home-banned"))])
            .maybe(button)
            .maybe(none)
            .gap(6.0)
            .pad_xy(0.0, 6.0),
    )
}

fn signed(place: &Place, draft: &Draft) -> El {
    let ctx = place.ctx;
    let clerk = place.session.clerk(ctx.texts);
    let seals = draft.parties.iter().map(|party| {
        let approved = draft.approved.has(party);
        let state = ctx.t(if approved { "home-approved" } else { "home-initialled" });
        let name = if place.own.party == party {
            ctx.t("home-you")
        } else {
            clerk.party_short(party)
        };
        let fill = if approved { Fill::Solid } else { Fill::Half };
        col([
            row([widgets::seal(place.session.shape(party), fill, 22.0)]).justify(JustifyContent::Center),
            widgets::label(name).centered(),
            widgets::muted_label(state).centered(),
        ])
        .grow(1.0)
    });
    row(seals)
        .gap(6.0)
        .pad_xy(0.0, 6.0)
        .margin(0.0, 0.0, 6.0, 0.0)
        .lines(Tone::Ink, 0.0, 0.0, 2.0, 0.0)
}

/// Agreements whose operation a ban has stopped, and which can be let operate again.
fn waivers(place: &Place) -> Option<El> {
    let ctx = place.ctx;
    let clerk = place.session.clerk(ctx.texts);
    let price = waiver_price(place.view, place.own);
    let lines: Vec<El> = place
        .menu
        .waive
        .iter()
        .filter_map(|waived| match waived {
            Waived::Agreement(id) => Some((id, *waived)),
            Waived::Draft(_) => None,
        })
        .map(|(id, waived)| {
            let words = ctx.tv("home-waive", &[("capital", price.into())]);
            let name = ctx.texts.capitalised(&clerk.agreement(*id));
            let button = widgets::quiet(format!("home-waive-{}", id.0), words.clone(), waiver(place, waived));
            col([
                widgets::text(name.clone()),
                row([button.label(format!("{name}: {words}"))]),
            ])
            .gap(4.0)
        })
        .collect();
    (!lines.is_empty()).then(|| widgets::sheet([widgets::heading(ctx.t("home-waivers"))]).with_all(lines))
}
