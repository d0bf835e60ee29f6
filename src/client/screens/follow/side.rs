//! The brown side of follow-through: tokens left, what the plan comes to, how home stands.

use super::Place;
use crate::client::theme::Tone;
use crate::client::ui::el::{El, block, col, row, run, spring};
use crate::client::widgets;
use crate::rules::ids::ConstituencyId;
use crate::rules::scenario::Layer;
use crate::rules::state::{Agreement, Origin};

/// The sheets at home.
pub(super) fn sheets(place: &Place) -> Vec<El> {
    let mut sheets = vec![attention(place), outcome(place)];
    if place.view.situation.has(Layer::Home) {
        sheets.push(home(place));
    }
    sheets
}

fn attention(place: &Place) -> El {
    let ctx = place.ctx;
    let (spent, of) = (place.plan.spent(), place.menu.tokens);
    let left = ctx.tv(
        "follow-left",
        &[("left", of.saturating_sub(spent).into()), ("of", of.into())],
    );
    let title = block([run(ctx.t("follow-attention")).bold().tone(Tone::HomeText)]);
    widgets::home_sheet([
        title,
        widgets::tokens(spent, of, left.clone()).explain(ctx.t("follow-attention.about")),
        widgets::muted_label(ctx.t("follow-attention.about")),
    ])
    .label(left)
}

/// What would come of the plan for each agreement, as far as the seat can tell.
fn outcome(place: &Place) -> El {
    let ctx = place.ctx;
    let lines: Vec<El> = place
        .alive()
        .map(|one| {
            let words = ctx.t(effect(place, one));
            col([widgets::bold(place.name(one)), widgets::muted_label(words)]).gap(1.0)
        })
        .collect();
    let none = lines.is_empty().then(|| widgets::muted(ctx.t("follow-none")));
    let price = place.plan.price(place.menu);
    let cost = (price > 0).then(|| widgets::label(ctx.tv("follow-costs", &[("capital", price.into())])));
    widgets::home_sheet([widgets::bold(ctx.t("follow-if"))])
        .maybe(none)
        .with_all(lines)
        .maybe(cost)
}

fn effect(place: &Place, one: &Agreement) -> &'static str {
    let plan = place.plan;
    if plan.exit(one.id) == Some(crate::rules::action::Exit::Leave) {
        return "follow-then-ends";
    }
    let kept = plan.upkeep(one.id) >= super::tasks::needed(place.view, one);
    let fresh = one.since == place.view.round && matches!(one.origin, Origin::Draft(_));
    let spared = fresh || !one.suspended.is_empty();
    match (one.fallow(), one.clear(), kept) {
        (true, _, true) => "follow-then-revives",
        (true, _, false) => "follow-then-fallow",
        (false, true, true) => "follow-then-kept",
        (false, false, _) if plan.on(one.id) > 0 => "follow-then-partners",
        (false, ..) if spared => "follow-then-waits",
        (false, ..) => "follow-then-loses",
    }
}

fn home(place: &Place) -> El {
    let ctx = place.ctx;
    let clerk = place.session.clerk(ctx.texts);
    let count = place.view.situation.party(place.own.party).constituencies.len();
    let moods = (0..count).map(|index| {
        let mood = i32::from(place.own.moods[index]);
        let name = clerk.constituency(place.own.party, ConstituencyId::at(index));
        widgets::bar(name, mood, 100, mood.to_string())
    });
    let capital = row([
        widgets::text(ctx.t("follow-capital")),
        spring(),
        widgets::bold(place.own.capital.to_string()),
    ])
    .pad_xy(0.0, 5.0)
    .lines(Tone::Rule, 0.0, 0.0, 1.0, 0.0);
    widgets::home_sheet([widgets::bold(ctx.t("follow-moods"))])
        .with_all(moods)
        .with(capital)
}
