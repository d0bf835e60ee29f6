//! One table with everything open: for the teacher, never on the projector.

use super::desk::Desk;
use super::{brief, delegation, follow, parts};
use crate::charts::seal::Fill;
use crate::rules::agreement::Agreement;
use crate::rules::ids::ConstituencyId;
use crate::rules::scenario::Layer;
use crate::rules::view::OwnView;
use crate::server::room::{By, Play};
use crate::server::store::LessonId;
use maud::{Markup, html};

/// The page.
#[must_use]
pub fn page(desk: &Desk<'_>, play: &Play, lesson: LessonId) -> Markup {
    let clerk = desk.clerk();
    let acts = play.table().map_or(&[][..], crate::table::Table::acts);
    let done: Vec<_> = acts.iter().zip(play.by()).rev().take(12).collect();
    html! {
        p.note-box { (desk.tv("watch-note", &[("number", i64::from(desk.table).into())])) " "
            a href={ "/teach/" (lesson) "?table=" (desk.table) } { (desk.t("watch-back")) } " · "
            a href={ "/teach/" (lesson) "/table/" (desk.table) "/debrief" } { (desk.t("watch-debrief")) } }
        div.tables {
            section.ground-a {
                h2 { (desk.t("talks-abroad")) }
                @for draft in desk.view.drafts.iter().rev() {
                    article.doc { p.sm.mut { (parts::caption(desk, draft)) } (parts::articles(desk, &draft.terms, None, true)) (parts::form_and_annex(desk, &draft.terms)) (parts::signatures(desk, draft)) }
                }
                @if desk.view.drafts.is_empty() { div.doc { p { (desk.t("talks-no-draft")) } } }
                @for one in desk.view.agreements.iter().filter(|one| one.alive()) { (agreement(desk, one)) }
                div.sheet.a { (parts::climate(desk)) }
            }
            section.ground-h {
                h2 { (desk.t("watch-seats")) }
                @for own in &desk.view.own {
                    div.sheet.h {
                        h3 { (parts::named(desk, own.party, Fill::Solid)) }
                        p.sm { (desk.tv("stock-total", &[("points", own.points.into())])) " · " (desk.tv("home-capital", &[("capital", i64::from(own.capital).into())])) }
                        (moods(desk, own))
                        @if let Some(table) = play.table() {
                            details #{ "sent-" (own.party.0) } {
                                summary { (desk.t("brief-instructions")) }
                                (brief::paper(&brief::Sheet { words: desk.words, scenario: table.scenario(), party: own.party }))
                            }
                        }
                        @if let Some(deed) = &own.sealed { p.sm { (desk.t("page-sealed")) " " b { (delegation::deed(desk, deed)) } } }
                        @for proposal in play.proposals(own.party) { p.sm { (desk.t("seat-suggested")) (desk.t("colon")) (delegation::deed(desk, &proposal.deed)) } }
                    }
                }
                div.sheet.h {
                    h3 { (desk.t("watch-acts")) }
                    ol.sm reversed start=(acts.len()) {
                        @for (act, by) in done {
                            li { b { (clerk.party_short(act.party)) } (desk.t("colon")) (delegation::deed(desk, &act.deed)) " "
                                span.mut { "(" (desk.t(match by { By::Participant(_) => "by-person", By::Suggested(_) => "by-suggestion", By::Standing => "by-standing", By::Instructed => "by-instructed", By::Computer => "by-computer" })) ")" } }
                        }
                    }
                }
            }
        }
        details #told { summary { (desk.t("page-everything")) }
            ol.sm { @for event in desk.events.iter().rev().take(200) { @if let Some(words) = clerk.event(event) { li { (words) } } } } }
    }
}

/// An agreement: how it stands, what it still lacks, and its text, folded.
fn agreement(desk: &Desk<'_>, one: &Agreement) -> Markup {
    let clerk = desk.clerk();
    html! {
        article.doc {
            h3 { (parts::dot(one.operating)) " " (desk.words.capitalised(&clerk.agreement(one.id))) }
            p.sm { (follow::state(desk, one))
                " · " @for party in one.parties.iter() { (desk.seal(party, Fill::Solid, 15.0)) span.hid { (clerk.party(party)) " " } }
                @for party in one.suspended.iter() { " · " (desk.tv("follow-suspended-by", &[("party", clerk.party_within(party).into())])) } }
            ul.plain.sm {
                @for item in &one.obstacles { li { (parts::dot(false)) " " (clerk.annex(*item)) } }
                @if one.confidence > 0 { li { (parts::dot(false)) " " (desk.tv("follow-confidence", &[("left", i64::from(one.confidence).into())])) } }
            }
            details #{ "terms-" (one.id.0) } { summary { (desk.t("page-the-text")) } (parts::articles(desk, &one.terms, None, false)) }
        }
    }
}

/// The hidden moods of a seat's home, 0 to 100.
fn moods(desk: &Desk<'_>, own: &OwnView) -> Markup {
    let constituencies = &desk.situation().party(own.party).constituencies;
    html! {
        @if desk.situation().has(Layer::Home) && !constituencies.is_empty() {
            p.sm.mut { (desk.t("follow-moods")) }
            dl.sm {
                @for (place, mood) in own.moods.iter().enumerate().take(constituencies.len()) {
                    dt { (desk.clerk().constituency(own.party, ConstituencyId::at(place))) } dd.num { (mood) }
                }
            }
        }
    }
}
