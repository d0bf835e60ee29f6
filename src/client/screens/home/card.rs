//! One constituency: its gauge, its reasons, what would tip it, what can be spent on it.

use super::Place;
use crate::adviser::worth;
use crate::client::model::Msg;
use crate::client::theme::{Tone, size};
use crate::client::ui::el::{El, block, col, row, run, spring};
use crate::client::widgets::{self, Gauge};
use crate::rules::action::Deed;
use crate::rules::home::{Estimate, Outlook, Part};
use crate::rules::ids::ConstituencyId;
use crate::rules::state::Draft;
use bevy::ui::{AlignItems, JustifyContent};

/// The card of one constituency for the text on the table.
pub(super) fn card(place: &Place, draft: &Draft, constituency: ConstituencyId) -> El {
    let (ctx, own, view) = (place.ctx, place.own, place.view);
    let clerk = place.session.clerk(ctx.texts);
    let about = &view.situation.party(own.party).constituencies[constituency.index()];
    let estimate = view.estimate(own, constituency, &draft.terms, Some(draft.id));
    let name = clerk.constituency(own.party, constituency);
    let head = col([
        widgets::heading(name.clone()),
        widgets::muted_label(ctx.texts.word(about.role)),
    ]);
    let card = widgets::home_sheet([head]).label(name);
    let Some(need) = estimate.need else {
        return card;
    };
    let outlook = estimate.outlook();
    let content = matches!(outlook, Outlook::Likely | Outlook::Sure);
    let says = clerk.constituency_says(own.party, constituency, content);
    let says = says.map(|words| widgets::quote(ctx.tv("home-says", &[("words", words.into())]), size::ARTICLE));
    card.with(gauge(place, &estimate, need))
        .maybe(says)
        .with(reasons(place, draft, constituency))
        .with(spring())
        .with(tipping(place, draft, constituency))
        .with(buttons(place, draft, constituency))
}

/// Those who are not asked about a text of this form, in one line.
pub(super) fn not_asked(place: &Place, draft: &Draft, others: &[ConstituencyId]) -> Option<El> {
    let ctx = place.ctx;
    let clerk = place.session.clerk(ctx.texts);
    let names = others
        .iter()
        .map(|id| clerk.constituency(place.own.party, *id))
        .collect();
    let words = ctx.tv(
        "home-not-asked",
        &[
            ("who", clerk.list(names).into()),
            ("form", ctx.texts.word(draft.terms.instrument).into()),
        ],
    );
    (!others.is_empty()).then(|| widgets::home_sheet([widgets::muted(words)]).pad_xy(16.0, 8.0))
}

fn gauge(place: &Place, estimate: &Estimate, need: i32) -> El {
    let ctx = place.ctx;
    let clerk = place.session.clerk(ctx.texts);
    let outlook = estimate.outlook();
    let word = ctx.texts.capitalised(&ctx.texts.word(outlook));
    let figure = block([
        run(estimate.guess.to_string()).bold().size(size::PAGE),
        run(format!("  {}", ctx.tv("home-needed", &[("need", need.into())])))
            .muted()
            .size(size::LABEL),
    ])
    .leading(1.1);
    let verdict = block([run(word.clone()).bold()]).leading(1.2).right();
    let spoken = clerk.estimate(place.own.party, estimate);
    let gauge = Gauge {
        name: String::new(),
        role: String::new(),
        word,
        guess: estimate.guess,
        range: estimate.range,
        need: Some(need),
    };
    let range = (estimate.range > 0).then(|| {
        let (low, high) = (estimate.guess - estimate.range, estimate.guess + estimate.range);
        widgets::muted_label(ctx.tv("home-range", &[("low", low.into()), ("high", high.into())]))
    });
    col([
        row([figure, verdict])
            .gap(4.0)
            .wrap()
            .justify(JustifyContent::SpaceBetween),
        widgets::trough(&gauge),
    ])
    .maybe(range)
    .gap(4.0)
    .role(accesskit::Role::Meter)
    .label(spoken)
}

/// Every part of the estimate with its points: they add up to the figure above.
fn reasons(place: &Place, draft: &Draft, constituency: ConstituencyId) -> El {
    let (own, view) = (place.own, place.view);
    let pledges = view.open_pledges(own.party);
    let facts = view.home_facts(own, &pledges);
    let persuaded = draft.persuaded[own.party.index()][constituency.index()];
    let mut parts = Vec::new();
    let mut mood = 0;
    facts.parts(constituency, &draft.terms, persuaded, |part, points| {
        if part == Part::Mood {
            mood = points;
        } else if points != 0 {
            parts.push((points, None, words(place, part, draft)));
        }
    });
    if let Some(shift) = own.consulted[constituency.index()]
        && shift != 0
    {
        parts.push((shift.into(), None, place.ctx.t("part-words-consulted")));
    }
    // The mood is where it begins, neither a gain nor a loss.
    let figure = widgets::label(mood.to_string()).width(30.0).rigid();
    let base = row([figure, widgets::label(words(place, Part::Mood, draft)).grow(1.0)])
        .gap(6.0)
        .align(AlignItems::Start);
    col([base, widgets::reasons(parts)]).gap(2.0)
}

fn words(place: &Place, part: Part, draft: &Draft) -> String {
    let ctx = place.ctx;
    let clerk = place.session.clerk(ctx.texts);
    match part {
        Part::Mood => ctx.t("part-words-mood"),
        Part::Clause(issue) => {
            let option = clerk.option(issue, draft.terms.rung(issue));
            ctx.tv(
                "part-words-clause",
                &[("issue", clerk.issue(issue).into()), ("option", option.into())],
            )
        }
        Part::Form(form) => ctx.tv("part-words-form", &[("form", ctx.texts.word(form).into())]),
        Part::OpenAnnex(count) => ctx.tv("part-words-open-annex", &[("count", count.into())]),
        Part::Ambiguous(count) => ctx.tv("part-words-ambiguous", &[("count", count.into())]),
        Part::Pledge(pledge) => ctx.tv("part-words-pledge", &[("pledge", clerk.pledge(pledge).into())]),
        Part::Trust => ctx.t("part-words-trust"),
        Part::Tension => ctx.t("part-words-tension"),
        Part::Gap(gap) => ctx.tv("part-words-gap", &[("gap", gap.into())]),
        Part::Persuaded => ctx.t("part-words-persuaded"),
    }
}

fn tipping(place: &Place, draft: &Draft, constituency: ConstituencyId) -> El {
    let ctx = place.ctx;
    let clerk = place.session.clerk(ctx.texts);
    let tips = worth::tips(place.view, place.own, &draft.terms, Some(draft.id), constituency);
    let block = col([]).gap(2.0).pad_xy(0.0, 5.0).lines(Tone::Rule, 0.0, 0.0, 1.0, 0.0);
    if tips.is_empty() {
        return block.with(widgets::muted_label(ctx.t("home-no-tip")));
    }
    let lines = tips.iter().map(|tip| (tip.gain, None, clerk.change(tip.change)));
    block.with(block_title(ctx.t("home-tip"))).with(widgets::reasons(lines))
}

fn block_title(words: String) -> El {
    block([run(words).bold().size(size::LABEL)]).leading(1.25)
}

fn buttons(place: &Place, draft: &Draft, constituency: ConstituencyId) -> El {
    let (ctx, own) = (place.ctx, place.own);
    let clerk = place.session.clerk(ctx.texts);
    let name = clerk.constituency(own.party, constituency);
    let numbers = &place.view.situation.coefficients;
    let at = constituency.index();
    let mut row = row([]).gap(8.0).wrap();
    if place.menu.consult.contains(&constituency) {
        let words = ctx.tv("home-consult", &[("capital", 1.into())]);
        let msg = Msg::Submit(Box::new(Deed::Consult(constituency)));
        let button = widgets::quiet(format!("home-consult-{at}"), words.clone(), msg);
        row = row.with(
            button
                .label(format!("{name}: {words}"))
                .explain(ctx.tv("home-consult.about", &[("range", numbers.consulted_range.into())])),
        );
    }
    if place.menu.persuade.contains(&(draft.id, constituency)) {
        let gain = widgets::signed_words(numbers.support_persuade.into());
        let words = ctx.tv("home-persuade", &[("capital", 1.into()), ("gain", gain.into())]);
        let msg = Msg::Submit(Box::new(Deed::Persuade(draft.id, constituency)));
        let button = widgets::quiet(format!("home-persuade-{at}"), words.clone(), msg);
        row = row.with(
            button
                .label(format!("{name}: {words}"))
                .explain(ctx.t("home-persuade.about")),
        );
    }
    if row.children.is_empty() {
        return widgets::muted_label(ctx.t("home-nothing-to-spend"));
    }
    row
}

/// Riders that constituencies may ask for, as far as the adviser's range reaches.
pub(super) fn riders(place: &Place, draft: &Draft) -> Vec<El> {
    let (ctx, own) = (place.ctx, place.own);
    let clerk = place.session.clerk(ctx.texts);
    worth::estimates(place.view, own, &draft.terms, Some(draft.id))
        .iter()
        .filter_map(|estimate| {
            let rider = worth::rider(place.view, own, &draft.terms, Some(draft.id), estimate)?;
            let who = clerk.constituency(own.party, estimate.constituency);
            let cost = place.view.situation.riders[rider.index()].cost;
            let paper = widgets::sheet([
                widgets::bold(ctx.tv("home-rider", &[("who", who.into())])),
                widgets::serif(ctx.tv("home-says", &[("words", clerk.rider_spoken(rider).into())])),
                widgets::muted_label(ctx.tv("home-rider.cost", &[("cost", cost.into())])),
            ]);
            Some(paper.gap(4.0))
        })
        .collect()
}
