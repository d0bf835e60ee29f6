//! Playing alone in a browser: the plays that are kept, and a new one against computer negotiators.

use super::lessons::{Offer, scenarios};
use super::{desk::Desk, notice};
use crate::negotiators::{Strength, Temperament};
use crate::rules::ids::PartyId;
use crate::rules::view::Viewer;
use crate::scenarios::Loaded;
use crate::server::store::LessonId;
use crate::text::Catalogue;
use maud::{Markup, html};

/// The word of a temperament in forms and in the keys of texts.
#[must_use]
pub const fn temperament_word(temperament: Temperament) -> &'static str {
    match temperament {
        Temperament::Cooperative => "cooperative",
        Temperament::Hard => "hard",
        Temperament::Cautious => "cautious",
        Temperament::Mirroring => "mirroring",
    }
}

/// The word of a strength in forms and in the keys of texts.
#[must_use]
pub const fn strength_word(strength: Strength) -> &'static str {
    match strength {
        Strength::Novice => "novice",
        Strength::Practised => "practised",
        Strength::Expert => "expert",
    }
}

/// A play that is kept.
pub struct Kept {
    /// Its number.
    pub id: LessonId,
    /// What is played, in words.
    pub title: String,
    /// Whose seat, in words.
    pub seat: String,
    /// The world.
    pub world: u64,
    /// The round, from 0; nothing if it has not begun.
    pub round: Option<u8>,
    /// Whether it is over.
    pub over: bool,
}

/// The plays that are kept, and what can be played.
#[must_use]
pub fn page(words: &Catalogue, kept: &[Kept], offers: &[Offer], bad: Option<&str>) -> Markup {
    html! {
        (notice(bad, true))
        @if !kept.is_empty() {
            section.sheet aria-labelledby="kept" {
                h2 #kept { (words.get("solo-kept")) }
                @for play in kept {
                    div.row {
                        p { b { (play.title) } " · " (play.seat) " · " (words.get_with("seats-world", &[("world", play.world.to_string().into())]))
                            " · " @if play.over { (words.get("page-over")) } @else { (words.get_with("solo-round", &[("round", (i64::from(play.round.unwrap_or(0)) + 1).into())])) } }
                        form method="post" action={ "/solo/" (play.id) } {
                            button.s type="submit" { (words.get("solo-on")) span.hid { (words.get("colon")) (play.title) ", " (play.seat) } }
                        }
                        form method="post" action={ "/solo/" (play.id) } {
                            details { summary { (words.get("solo-delete")) }
                                button.s type="submit" name="do" value="delete" { (words.get("solo-delete-sure")) span.hid { (words.get("colon")) (play.title) ", " (play.seat) } } }
                        }
                    }
                }
            }
        }
        form.sheet method="get" action="/solo/new" {
            h2 { (words.get("solo-new")) }
            p.sm.mut { (words.get("solo-new.line")) }
            (scenarios(words, offers))
            button.p type="submit" { (words.get("solo-next")) }
        }
    }
}

/// What is chosen already, from the command line or by a form that was refused.
#[derive(Clone, Debug, Default)]
pub struct Chosen {
    /// The seat.
    pub seat: Option<PartyId>,
    /// The world.
    pub world: u64,
}

/// Seat, temperament, strength and world of a new play.
#[must_use]
pub fn new(words: &Catalogue, loaded: &Loaded, chosen: &Chosen) -> Markup {
    let situation = &loaded.scenario.situation;
    let clerk = words.clerk(situation, Viewer::Observer);
    let seat = chosen.seat.unwrap_or(PartyId(0));
    html! {
        form.sheet method="post" action="/solo" {
            h2 { (words.get("scenario")) " · " (words.get(&format!("game-{}", loaded.info.game))) }
            p.sm.mut { (words.get(&format!("game-{}.about", loaded.info.game))) " " (words.get("scenario.length")) }
            input type="hidden" name="scenario" value={ (situation.key) "/" (loaded.info.game) };
            fieldset {
                legend { (words.get("solo-seat")) }
                @for party in situation.party_ids() {
                    label.choice {
                        input type="radio" name="seat" value=(party.0) checked[party == seat];
                        span { b { (clerk.party(party)) } br; span.sm.mut { (words.get(&format!("party-{}.hard", situation.party(party).key))) } }
                    }
                }
            }
            div.two {
                @for party in situation.party_ids() {
                    div.field {
                        label for={ "temperament-" (party.0) } { (words.get_with("seats-temperament", &[("party", clerk.party_within(party).into())])) }
                        select id={ "temperament-" (party.0) } name={ "temperament-" (party.0) } {
                            option value="drawn" selected { (words.get("temperament-drawn")) }
                            @for temperament in Temperament::ALL {
                                option value=(temperament_word(temperament)) { (words.get(&format!("temperament-{}", temperament_word(temperament)))) }
                            }
                        }
                    }
                }
                div.field {
                    label for="strength" { (words.get("solo-strength")) }
                    select #strength name="strength" {
                        @for strength in Strength::ALL {
                            option value=(strength_word(strength)) selected[strength == Strength::Practised] { (words.get(&format!("solo-strength.{}", strength_word(strength)))) }
                        }
                    }
                }
                div.field { label for="world" { (words.get("host-world")) }
                    input #world type="number" name="world" value=(chosen.world) min="0" max="9007199254740991";
                    span.sm.mut { " " (words.get("host-world.about")) } }
            }
            p.sm.mut { (words.get("solo-own-temperament")) }
            button.p type="submit" { (words.get("solo-sit")) }
        }
        p.sm { a href="/solo" { (words.get("solo-all")) } }
    }
}

/// What somebody who plays alone may do beside playing.
#[must_use]
pub fn foot(desk: &Desk<'_>) -> Markup {
    html! {
        @if desk.settings.alone.is_some() {
            div.row {
                @if desk.view.ending.is_none() {
                    form method="post" action="/solo/back" { button.s type="submit" { (desk.t("solo-back")) } }
                }
                p.sm { a href="/solo" { (desk.t("solo-all")) } }
            }
        }
    }
}
