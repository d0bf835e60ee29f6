//! The play by rounds, the agreements' lives, and what really happened.

use super::result::party;
use super::{WIDE, figure, frame};
use crate::charts::climate::climate;
use crate::charts::lives::lives as lives_chart;
use crate::charts::timeline::timeline;
use crate::debrief::pictures::Teller;
use crate::rules::event::Fact;
use maud::{Markup, html};

pub(super) fn course(teller: &Teller<'_>) -> Markup {
    let line = teller.timeline();
    let (start, end) = (teller.climate_at_start(), teller.climate_at_end());
    let brought = teller.interventions();
    html! {
        @if !brought.is_empty() {
            h3 { (teller.get("brought-title")) }
            p { (teller.get("brought-line")) }
            ul { @for one in &brought { li { (one) } } }
        }
        (figure(teller, timeline(&line, &frame(WIDE)), &line.table()))
        div.pictures {
            @for one in [start, end] {
                div {
                    h3 { (one.title) }
                    (figure(teller, climate(&one, &frame(300.0)), &one.table()))
                }
            }
        }
    }
}

pub(super) fn lives(teller: &Teller<'_>) -> Markup {
    let debrief = teller.debrief;
    if debrief.lives.is_empty() {
        return html! { p { (teller.get("debrief-no-agreements")) } };
    }
    let data = teller.lives();
    let clerk = teller.clerk();
    html! {
        (figure(teller, lives_chart(&data, &frame(WIDE)), &data.table()))
        @for (index, life) in debrief.lives.iter().enumerate() {
            h3 { (teller.life_name(index, life)) }
            p {
                (teller.parties(life.parties)) ". "
                (clerk.form(&life.terms)) ". "
                @if life.operated {
                    (teller.get_with("life-paid", &[("points", life.paid.into())]))
                } @else {
                    (teller.get("life-never-operated"))
                }
            }
            ul.articles {
                @for article in clerk.articles(&life.terms) { li { (article.text) } }
            }
            details {
                summary { (teller.get("chart-event")) }
                ol.events {
                    @for number in &life.moments {
                        @let moment = &debrief.moments[*number];
                        @if !matches!(moment.event.fact, Fact::Inherited { .. }) {
                            @if let Some(sentence) = clerk.event(&moment.event) {
                                li { span.quiet { (u32::from(moment.round) + 1) ". " } (sentence) }
                            }
                        }
                    }
                }
            }
        }
    }
}

pub(super) fn history(teller: &Teller<'_>) -> Markup {
    let debrief = teller.debrief;
    if debrief.history.is_empty() {
        return html! { p { (teller.get("debrief-none")) } };
    }
    html! {
        div.columns { @for placed in &debrief.history {
            @let key = format!("fact-{}", placed.fact.key);
            article.fact {
                h3 { (teller.catalogue.date(&placed.fact.date)) }
                p { (teller.get(&key)) }
                @for id in debrief.parties() {
                    @let own = format!("{key}.{}", debrief.scenario.situation.party(id).key);
                    @if let Some(says) = teller.catalogue.optional(&own) {
                        p { (party(teller, id)) (teller.get("colon")) (says) }
                    }
                }
                @if !placed.fact.sources.is_empty() {
                    p.quiet { (teller.get_with("record-sources", &[("sources", sources(&placed.fact.sources).into())])) }
                }
            }
        } }
    }
}

/// Entries of a list of sources in one line.
fn sources(entries: &[String]) -> String {
    let entries: Vec<&str> = entries.iter().map(|entry| entry.trim_end_matches('.')).collect();
    entries.join("; ")
}
