//! The podium: what a line buys now, and what it costs later.

use super::desk::Desk;
use super::{delegation, parts};
use crate::charts::seal::Fill;
use crate::rules::action::{Line, RetaliationMove};
use crate::rules::ids::PartyId;
use crate::rules::open::{OpenActions, OpenPodium};
use crate::rules::state::PledgeStatus;
use maud::{Markup, html};

/// The page.
#[must_use]
pub fn page(desk: &Desk<'_>) -> Markup {
    let OpenActions::Podium(menu) = &desk.own().map(|own| own.open.clone()).unwrap_or_default() else {
        return super::seated::waiting(desk);
    };
    html! {
        form method="post" action="/play/act" {
            (delegation::hidden(desk, "speak"))
            fieldset.sheet {
                legend { (desk.t("podium-lines")) }
                @for line in Line::ALL { (one_line(desk, menu, line)) }
                p.sm.mut { (desk.t("podium-note")) }
            }
            (pledges(desk, menu))
            div.tables.even {
                section.ground-a { h2 { (desk.t("podium-words")) } (record(desk)) }
                section.ground-h { h2 { (desk.t("podium-later-title")) } (later(desk, menu)) }
            }
            (delegation::foot(desk, &desk.t("page-speak"), ""))
        }
        (delegation::sheet(desk))
    }
}

fn one_line(desk: &Desk<'_>, menu: &OpenPodium, line: Line) -> Markup {
    let numbers = &desk.situation().coefficients;
    let (said, home, abroad) = match line {
        Line::Conciliatory => (
            "podium-says-conciliatory",
            numbers.line_conciliatory_home,
            numbers.line_conciliatory_abroad,
        ),
        Line::Measured => ("podium-says-measured", 0, 0),
        Line::Firm => ("podium-says-firm", numbers.line_firm_home, numbers.line_firm_abroad),
    };
    let open = menu.lines.contains(&line);
    html! {
        label.choice {
            input type="radio" name="line" value=(super::talks::json(&line)) checked[line == Line::Measured] disabled[!open];
            div {
                b { (desk.words.capitalised(&desk.words.word(line))) } " " span.serif { (desk.t(said)) }
                div.sm {
                    (desk.t("podium-home")) " " (parts::signed(desk, home.into())) " · " (desk.t("podium-abroad")) " " (parts::signed(desk, abroad.into()))
                    @if line == Line::Measured { " · " (desk.t("podium-capital")) " " (parts::signed(desk, numbers.line_measured_capital.into())) }
                    @if !open { " · " (desk.t("podium-line-closed")) }
                }
            }
        }
    }
}

fn pledges(desk: &Desk<'_>, menu: &OpenPodium) -> Markup {
    let clerk = desk.clerk();
    let numbers = &desk.situation().coefficients;
    let note = desk.tv(
        "podium-pledge-note",
        &[
            ("home", desk.words.signed(numbers.pledge_applause.into()).into()),
            ("broken", desk.words.signed(numbers.pledge_broken_mood.into()).into()),
        ],
    );
    let retaliation = menu
        .announce
        .iter()
        .map(|id| (RetaliationMove::Announce(*id), "podium-announce", *id))
        .chain(menu.answer.iter().flat_map(|id| {
            [
                (RetaliationMove::CarryOut(*id), "podium-carry-out", *id),
                (RetaliationMove::Drop(*id), "podium-drop", *id),
            ]
        }))
        .collect::<Vec<_>>();
    html! {
        @if !menu.pledges.is_empty() || !retaliation.is_empty() || menu.defer {
            div.sheet {
                @if !menu.pledges.is_empty() {
                    div.field {
                        label for="pledge" { (desk.t("podium-pledges")) " " span.sm.mut { (desk.t("podium-pledges.note")) } }
                        select #pledge name="pledge" {
                            option value="" { (desk.t("page-no-pledge")) }
                            @for pledge in &menu.pledges { option value=(pledge.0) { (clerk.pledge_spoken(*pledge)) } }
                        }
                        span.sm.mut { (note) }
                    }
                }
                @if !retaliation.is_empty() {
                    div.field {
                        label for="retaliation" { (desk.t("page-retaliation")) }
                        select #retaliation name="retaliation" {
                            option value="" { (desk.t("page-no-retaliation")) }
                            @for (what, key, id) in &retaliation {
                                option value=(super::talks::json(what)) { (clerk.retaliation_spoken(*id)) " (" (desk.t(key)) ")" }
                            }
                        }
                    }
                }
                @if menu.defer { label.choice { input type="checkbox" name="defer" value="1"; span { (desk.t("podium-defer")) } } }
            }
        }
    }
}

/// What has been said in public, and the pledges on record.
#[must_use]
pub fn record(desk: &Desk<'_>) -> Markup {
    let clerk = desk.clerk();
    let view = &desk.view;
    html! {
        div.sheet.a {
            @for (place, line) in view.lines.iter().enumerate() {
                @if let Some(line) = line {
                    p.sm { (desk.seal(PartyId::at(place), Fill::Solid, 16.0)) " "
                        (desk.tv("podium-last", &[("party", clerk.party_short(PartyId::at(place)).into()), ("line", desk.words.word(*line).into())])) }
                }
            }
            @if view.pledges.is_empty() { p.sm.mut { (desk.t("podium-no-words")) } }
            @for pledge in &view.pledges {
                p.sm { (desk.seal(pledge.party, Fill::Solid, 16.0)) " " (clerk.pledge(pledge.pledge)) " · "
                    b { @if pledge.status == PledgeStatus::Open && pledge.due <= view.round { (desk.t("podium-due")) } @else { (desk.words.word(pledge.status)) } } }
            }
        }
    }
}

fn later(desk: &Desk<'_>, menu: &OpenPodium) -> Markup {
    let numbers = &desk.situation().coefficients;
    let signed = |number: i32| desk.words.signed(number).into();
    html! {
        div.sheet.h {
            p.sm { (desk.t("podium-later-nothing")) }
            @if let Some(pledge) = menu.pledges.first() {
                p.sm { (desk.tv("podium-later", &[
                    ("rounds", i64::from(desk.situation().pledges[pledge.index()].due_in).into()),
                    ("mood", signed(numbers.pledge_broken_mood.into())),
                    ("trust", signed(numbers.trust_pledge_broken.into())),
                    ("kept", signed(numbers.trust_pledge_kept.into())),
                ])) }
            }
        }
    }
}
