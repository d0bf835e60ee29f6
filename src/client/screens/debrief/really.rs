//! What really happened: dated facts, each side's own reason, and the sources.

use super::Place;
use crate::client::theme::{Tone, size};
use crate::client::ui::el::{El, col, row};
use crate::client::ui::picture::Fill;
use crate::client::widgets;
use bevy::ui::AlignItems;

/// The sheets of the step.
pub(super) fn sheets(place: &Place) -> Vec<El> {
    let ctx = place.ctx;
    let head = widgets::sheet([
        widgets::title(ctx.t("debrief-history")),
        widgets::text(ctx.t("debrief-history-note")),
    ]);
    if place.debrief.history.is_empty() {
        return vec![head.with(widgets::muted(ctx.t("debrief-no-history")))];
    }
    let facts = place.debrief.history.iter().map(|placed| {
        let key = format!("fact-{}", placed.fact.key);
        let date = widgets::bold(ctx.texts.date(&placed.fact.date));
        let sides = place.debrief.parties().filter_map(|party| {
            let side = &place.debrief.scenario.situation.party(party).key;
            let says = ctx.texts.optional(&format!("{key}.{side}"))?;
            let seal = widgets::seal(place.teller.shape(party), Fill::Solid, 18.0);
            let words = ctx.tv("home-says", &[("words", says.into())]);
            let name = place.teller.clerk().party(party);
            Some(
                row([seal, widgets::quote(words.clone(), size::TEXT).grow(1.0)])
                    .gap(8.0)
                    .align(AlignItems::Start)
                    .role(accesskit::Role::ListItem)
                    .label(format!("{name}: {words}")),
            )
        });
        // The sentence around the sources has a full stop of its own.
        let sources: Vec<&str> = placed
            .fact
            .sources
            .iter()
            .map(|source| source.trim_end_matches('.'))
            .collect();
        let sources = sources.join("; ");
        let sources = (!sources.is_empty())
            .then(|| widgets::muted_label(ctx.tv("record-sources", &[("sources", sources.into())])));
        let words = col([widgets::serif(ctx.t(&key))])
            .with_all(sides)
            .maybe(sources)
            .gap(5.0);
        let line = if ctx.narrow() {
            col([date, words]).gap(4.0)
        } else {
            row([date.width(150.0).rigid(), words.grow(1.0)])
                .gap(14.0)
                .align(AlignItems::Start)
        };
        line.pad_xy(0.0, 10.0).lines(Tone::Rule, 0.0, 0.0, 1.0, 0.0)
    });
    vec![head, widgets::doc(facts).pad_xy(20.0, 8.0)]
}
