//! Why: what moved the numbers most, and what the computer negotiators thought.

use super::Place;
use crate::client::theme::{Class, Tone};
use crate::client::ui::el::{El, col, row};
use crate::client::ui::picture::Fill;
use crate::client::widgets;
use crate::debrief::findings::Finding;
use bevy::ui::AlignItems;

/// The sheets of the step.
pub(super) fn sheets(place: &Place) -> Vec<El> {
    let findings = &place.debrief.findings;
    let parts = [
        ("debrief-findings-points", &findings.points),
        ("debrief-findings-trust", &findings.trust),
        ("debrief-findings-tension", &findings.tension),
        ("debrief-findings-mood", &findings.mood),
    ];
    let lists: Vec<El> = parts.into_iter().map(|(key, list)| moved(place, key, list)).collect();
    let pairs = if place.ctx.narrow() { 1 } else { 2 };
    let mut table = crate::client::ui::el::grid(&vec![1.0; pairs], lists).gap(12.0);
    table.node.grid_auto_rows = vec![bevy::ui::GridTrack::auto()];
    vec![table, reasons(place)]
}

fn moved(place: &Place, key: &str, list: &[Finding]) -> El {
    let ctx = place.ctx;
    let clerk = place.teller.clerk();
    let none = list.is_empty().then(|| widgets::muted(ctx.t("debrief-no-findings")));
    let lines = list.iter().map(|finding| {
        let who = finding.party.map(|party| clerk.party_short(party));
        let times = ctx.tv("finding-times", &[("times", finding.times.into())]);
        (finding.change, who, format!("{}, {times}", clerk.cause(finding.cause)))
    });
    widgets::sheet([widgets::heading(ctx.t(key))])
        .maybe(none)
        .with(widgets::reasons(lines))
}

/// Every act of a computer negotiator with its reasons, by round.
fn reasons(place: &Place) -> El {
    let ctx = place.ctx;
    let clerk = place.teller.clerk();
    let sheet = widgets::sheet([
        widgets::heading(ctx.t("debrief-reasons")),
        widgets::muted_label(ctx.t("debrief-reasons-note")),
    ]);
    if place.debrief.reasons.is_empty() {
        return sheet.with(widgets::muted(ctx.t("debrief-no-reasons")));
    }
    let wide = ctx.class() != Class::Narrow;
    let mut round = None;
    let mut lines = Vec::new();
    for one in &place.debrief.reasons {
        if round != Some(one.round) {
            round = Some(one.round);
            lines.push(
                widgets::bold(ctx.tv("stock-round", &[("round", (one.round + 1).into())])).margin(0.0, 0.0, 8.0, 0.0),
            );
        }
        let head = row([
            widgets::seal(place.teller.shape(one.party), Fill::Solid, 16.0),
            widgets::label(clerk.step(one.step)),
        ])
        .gap(7.0);
        let head = if wide { head.width(230.0).rigid() } else { head };
        let why = col(one.why.iter().map(|why| widgets::label(clerk.why(one.party, why)))).gap(1.0);
        let line = if wide {
            row([head, why.grow(1.0)]).align(AlignItems::Start).gap(10.0)
        } else {
            col([head, why])
        };
        lines.push(line.pad_xy(0.0, 4.0).lines(Tone::Rule, 0.0, 0.0, 0.0, 1.0));
    }
    sheet.with_all(lines)
}
