//! What happened: the two numbers, what was possible, the course of the play, the lives of agreements.

use super::chart::{Shown, sheet};
use super::{Chart, DebriefMsg, Place};
use crate::analysis::JointResult;
use crate::charts;
use crate::client::model::Msg;
use crate::client::theme::{Class, Tone, size};
use crate::client::ui::el::{El, block, col, row, run};
use crate::client::ui::picture::Picture;
use crate::client::widgets::{self, Choice};
use bevy::ui::AlignItems;

/// The sheets of the step.
pub(super) fn sheets(place: &Place) -> Vec<El> {
    let ctx = place.ctx;
    let room = ctx.space.width - 24.0;
    let wide = ctx.class() == Class::Wide;
    let left = if wide { (room - 12.0) * 0.48 } else { room };
    let pair = frontier(place, left);
    let numbers = numbers(place, room, wide);
    let top = if wide {
        let mut top = row([pair, numbers.grow(1.0)]).gap(12.0);
        top.node.align_items = AlignItems::Stretch;
        top
    } else {
        col([numbers, pair]).gap(12.0)
    };
    let mut sheets = vec![top, timeline(place, room)];
    if !place.debrief.lives.is_empty() {
        sheets.push(lives(place, room));
    }
    sheets
}

fn frontier(place: &Place, width: f32) -> El {
    let ctx = place.ctx;
    let pairs = place.teller.pairs();
    let at = ctx.model.debrief.pair.min(pairs.len().saturating_sub(1));
    let Some((a, b)) = pairs.get(at).copied() else {
        return widgets::sheet([]);
    };
    let data = place.teller.frontier(a, b);
    let clerk = place.teller.clerk();
    let beside = (pairs.len() > 1).then(|| {
        let choices = pairs.iter().enumerate().map(|(index, (a, b))| {
            let words = format!("{} × {}", clerk.party_short(*a), clerk.party_short(*b));
            Choice::new(words, index == at, Msg::Debrief(DebriefMsg::Pair(index)))
        });
        widgets::segmented("debrief-pair", ctx.t("debrief-pairs"), choices.collect())
    });
    let table = data.table();
    sheet(
        place,
        width,
        Shown {
            chart: Chart::Frontier,
            title: ctx.t("debrief-possible"),
            draw: &|frame| charts::frontier::frontier(&data, frame),
            table,
            beside,
        },
    )
}

fn timeline(place: &Place, width: f32) -> El {
    let data = place.teller.timeline();
    let table = data.table();
    sheet(
        place,
        width,
        Shown {
            chart: Chart::Timeline,
            title: place.ctx.t("debrief-course"),
            draw: &|frame| charts::timeline::timeline(&data, frame),
            table,
            beside: None,
        },
    )
}

fn lives(place: &Place, width: f32) -> El {
    let data = place.teller.lives();
    let table = data.table();
    sheet(
        place,
        width,
        Shown {
            chart: Chart::Lives,
            title: place.ctx.t("debrief-lives"),
            draw: &|frame| charts::lives::lives(&data, frame),
            table,
            beside: None,
        },
    )
}

/// Per mille as percent in words, rounded to whole ones.
fn percent(place: &Place, per_mille: i64) -> String {
    place.ctx.tv(
        "debrief-percent",
        &[("percent", ((per_mille + 5).div_euclid(10)).into())],
    )
}

/// The two numbers, and every seat's points.
fn numbers(place: &Place, room: f32, wide: bool) -> El {
    let ctx = place.ctx;
    let figures = match (&place.debrief.signed, &place.debrief.operating) {
        (Some(signed), Some(operating)) => {
            let both = row([
                figure(place, false, signed, "debrief-signed"),
                figure(place, true, operating, "debrief-operating"),
            ]);
            both.gap(24.0).wrap()
        }
        _ => widgets::text(ctx.t("debrief-no-reference")),
    };
    widgets::sheet([
        figures,
        widgets::rule(),
        widgets::heading(ctx.t("debrief-points")),
        points(place, if wide { room * 0.52 - 44.0 } else { room - 32.0 }),
    ])
}

fn figure(place: &Place, filled: bool, result: &JointResult, key: &str) -> El {
    let ctx = place.ctx;
    let value = percent(place, result.mean);
    let dot = widgets::picture(Picture::Dot(filled, Tone::Ink), 26.0, 26.0);
    let number = block([run(value.clone()).bold().size(size::PAGE + 6.0)])
        .leading(1.1)
        .one_line()
        .rigid();
    let words = col([
        widgets::bold(ctx.t(key)),
        widgets::muted_label(ctx.t(&format!("{key}.about"))),
    ]);
    let figure = row([dot, number]).gap(10.0);
    let both = if ctx.space.tight() {
        col([figure, words]).gap(4.0)
    } else if ctx.space.phone() {
        row([figure.rigid(), words.grow(1.0)]).gap(10.0)
    } else {
        row([figure, words.width(170.0).rigid()]).gap(10.0)
    };
    both.role(accesskit::Role::Group)
        .label(format!("{}: {value}", ctx.t(key)))
}

/// Points by party: one column each, one row for each part.
fn points(place: &Place, room: f32) -> El {
    let ctx = place.ctx;
    let clerk = place.teller.clerk();
    let scores = &place.debrief.scores;
    let me = place.session.me();
    let mut heads = vec![String::new()];
    heads.extend(place.debrief.parties().map(|party| {
        let name = clerk.party_short(party);
        if me == Some(party) {
            ctx.tv("debrief-you", &[("party", name.into())])
        } else {
            name
        }
    }));
    let row = |key: &str, number: &dyn Fn(&crate::debrief::score::Score) -> i32| {
        let mut cells = vec![ctx.t(key)];
        cells.extend(scores.iter().map(|score| widgets::signed_words(number(score))));
        cells
    };
    let mut rows = vec![
        row("column-paid", &|score| score.paid),
        row("column-legacy", &|score| score.legacy),
        row("column-standing", &|score| score.standing),
        row("column-costs", &|score| -score.costs),
    ];
    if scores.iter().any(|score| score.other != 0) {
        rows.push(row("column-other", &|score| score.other));
    }
    rows.push(row("column-total", &|score| score.total()));
    rows.push(row("column-line", &|score| score.line));
    rows.push(row("column-gain", &|score| score.gain()));
    rows.push(row("column-signed-gain", &|score| score.signed_gain()));
    if let Some(operating) = &place.debrief.operating {
        let mut cells = vec![ctx.t("column-share")];
        cells.extend(operating.shares.iter().map(|share| percent(place, *share)));
        rows.push(cells);
    }
    let shares: Vec<f32> = std::iter::once(2.6).chain(scores.iter().map(|_| 1.0)).collect();
    widgets::table(ctx.t("debrief-points"), room, &shares, &heads, &rows, 1)
}
