//! The students of a lesson, for the teacher: where they sit, and what can be done about each.

use super::class::Class;
use super::desk::nickname_words;
use crate::rules::ids::PartyId;
use crate::server::lesson::{Participant, Place, Stage};
use maud::{Markup, html};

/// Who is in the lesson.
#[must_use]
pub fn list(class: &Class<'_>) -> Markup {
    let parties: Vec<PartyId> = class.scenario.situation.party_ids().collect();
    let all: Vec<&Participant> = class.lesson.participants().collect();
    let locked = class.lesson.joining_locked();
    html! {
        details #students.sheet open[class.lesson.stage() == Stage::Lobby] {
            summary { (class.words.get_with("class-joined", &[("count", all.len().into())])) }
            @if !all.is_empty() { p.sm.mut { (class.t("class-mute.about")) } }
            @if all.is_empty() { p.mut { (class.t("class-nobody-yet")) } }
            @for one in all {
                @let name = nickname_words(class.words, one.nickname);
                div.row.issue {
                    span.grow { b { (name) } " "
                        span.sm.mut { @match one.place { Some(place) => { (class.words.get_with("class-sits", &[("table", i64::from(place.table).into()), ("party", class.party(place.party).into())])) } None => { (class.t("class-stands")) } }
                            @if let Some(role) = one.role { " · " (class.t(&format!("part-{}", role.key()))) } @if one.muted { " · " (class.t("delegation-is-muted")) } } }
                    form.row method="post" action={ "/teach/" (class.id) } {
                        input type="hidden" name="who" value=(one.id.0);
                        input type="hidden" name="table" value="all";
                        label.hid for={ "to-" (one.id.0) } { (class.t("class-move")) (class.t("colon")) (name) }
                        select #{ "to-" (one.id.0) } name="place" {
                            option value="" { (class.t("class-stands")) }
                            @for row in &class.rows { @for party in &parties {
                                option value={ (row.number) "/" (party.0) } selected[one.place == Some(Place { table: row.number, party: *party })] { (row.number) " · " (class.party(*party)) } } }
                        }
                        button.s type="submit" name="do" value="move" { (class.t("class-move")) span.hid { (class.t("colon")) (name) } }
                        button.s type="submit" name="do" value=(if one.muted { "unmute" } else { "mute" }) { (class.t(if one.muted { "class-unmute" } else { "class-mute" })) span.hid { (class.t("colon")) (name) } }
                    }
                    details #{ "remove-" (one.id.0) } {
                        summary.btn.s { (class.t("class-remove")) "…" span.hid { (class.t("colon")) (name) } }
                        p.sm { (class.t(if locked { "class-remove.locked" } else { "class-remove.about" })) }
                        form method="post" action={ "/teach/" (class.id) } {
                            input type="hidden" name="who" value=(one.id.0);
                            input type="hidden" name="table" value="all";
                            button.s type="submit" name="do" value="remove" { (class.t("class-remove.now")) span.hid { (class.t("colon")) (name) } }
                        }
                    }
                }
            }
        }
    }
}
