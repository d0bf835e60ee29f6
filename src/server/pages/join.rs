//! Coming in: the code, the seats, the parts, the way back.

use super::desk::nickname_words;
use super::{brief, notice};
use crate::charts::seal::{Fill, Shape, seal};
use crate::charts::{NIGHT, PAGE};
use crate::rules::ids::PartyId;
use crate::scenarios::Loaded;
use crate::server::lesson::{CODE_LENGTH, Lesson, PERSONAL_LENGTH, Participant, Place, Role, Settings, Stage};
use crate::text::{Catalogue, languages};
use maud::{Markup, PreEscaped, html};

/// The head of a page outside a play.
#[must_use]
pub fn head(words: &Catalogue, line: &str) -> Markup {
    let _ = NIGHT;
    html! { header.cover { div { h1 { (words.get("program")) } p.mut { (line) } } } }
}

/// The cover: the code on the board.
#[must_use]
pub fn cover(words: &Catalogue, code: &str, bad: Option<&str>) -> Markup {
    html! {
        (notice(bad, true))
        form.sheet method="post" action="/join" {
            div.field {
                label for="code" { (words.get("join-code")) }
                input.code #code type="text" name="code" value=(code) required autocomplete="off" autocapitalize="characters" spellcheck="false"
                    maxlength=(2 * CODE_LENGTH + 2) autofocus[code.is_empty()];
            }
            button.p type="submit" { (words.get("join-join")) }
            p.sm.mut { (words.get("join-privacy")) }
        }
        p.sm { a href="/back" { (words.get("join-back")) } }
        (language(words, code))
    }
}

/// The languages, where there are several; whoever came by a lesson's link does not lose its code.
#[must_use]
pub fn language(words: &Catalogue, code: &str) -> Markup {
    let known = languages();
    html! {
        @if known.len() > 1 {
            form.row method="post" action="/language" {
                @if !code.is_empty() { input type="hidden" name="code" value=(code); }
                @for language in known {
                    button.s type="submit" name="language" value=(language.tag) aria-pressed=(language.tag == words.language()) lang=(language.tag) { (language.name) }
                }
            }
        }
    }
}

/// The way back: code and personal code, with what was typed.
#[must_use]
pub fn back(words: &Catalogue, [code, personal]: [&str; 2], bad: Option<&str>) -> Markup {
    html! {
        (notice(bad, true))
        form.sheet method="post" action="/back" {
            h2 { (words.get("join-back")) }
            p { (words.get("join-back.line")) }
            div.field { label for="code" { (words.get("join-code")) }
                input.code #code type="text" name="code" value=(code) required autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength=(2 * CODE_LENGTH + 2); }
            div.field { label for="personal" { (words.get("join-personal")) }
                input.code #personal type="text" name="personal" value=(personal) required autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength=(2 * PERSONAL_LENGTH + 2); }
            button.p type="submit" { (words.get("join-return")) }
        }
    }
}

/// What the page of seats is made from.
pub struct Seats<'a> {
    /// The texts.
    pub words: &'a Catalogue,
    /// The lesson.
    pub lesson: &'a Lesson,
    /// Its settings.
    pub settings: &'a Settings,
    /// What is played.
    pub loaded: &'a Loaded,
    /// Who reads the page.
    pub me: &'a Participant,
    /// The reader's personal code, if this device knows it.
    pub personal: Option<String>,
    /// What was just refused.
    pub bad: Option<String>,
}

/// The page of seats and parts.
#[must_use]
pub fn seats(page: &Seats<'_>) -> Markup {
    let words = page.words;
    let situation = &page.loaded.scenario.situation;
    let shapes = Shape::of_parties(situation.parties.iter().map(|party| party.key.as_str()));
    let clerk = words.clerk(situation, crate::rules::view::Viewer::Observer);
    let name = nickname_words(words, page.me.nickname);
    let locked = page.lesson.seat_is_fixed(page.me.id);
    html! {
        (notice(page.bad.as_deref(), true))
        div.sheet {
            h2 { (words.get("scenario")) }
            p { (words.get("scenario.about")) }
            p { (words.get_with("join-you-are", &[("name", name.into())])) }
            @if let Some(personal) = &page.personal { p { (words.get("join-personal")) (words.get("colon")) b.num { (personal) } " " span.sm.mut { (words.get("join-personal.line")) } } }
        }
        @if let Some(place) = page.me.place { (part(page, place)) }
        @if locked { p.note-box { (words.get("join-seats-locked")) } }
        @for table in 1..=page.settings.tables {
            @if page.settings.tables <= 12 || page.me.place.is_none_or(|place| place.table == table) {
                fieldset.sheet {
                    legend { (words.get_with("join-table", &[("number", i64::from(table).into())])) }
                    @for party in situation.party_ids() {
                        @let place = Place { table, party };
                        @let taken = page.lesson.delegation(place).participants().len();
                        @let mine = page.me.place == Some(place);
                        form.row method="post" action="/seat" {
                            input type="hidden" name="table" value=(table);
                            input type="hidden" name="party" value=(party.0);
                            span.grow { (PreEscaped(seal(shapes[party.index()], if mine { Fill::Solid } else { Fill::Outline }, &PAGE, 22.0, ""))) " "
                                b { (clerk.party(party)) } br;
                                span.sm.mut { (words.get_with("join-taken", &[("taken", taken.into()), ("places", i64::from(page.settings.places).into())])) } }
                            @if mine { span.tag { (words.get("you")) } }
                            @else { button.s type="submit" disabled[locked || taken >= usize::from(page.settings.places)] {
                                (words.get("join-sit")) span.hid { " " (clerk.party(party)) ", " (words.get_with("join-table", &[("number", i64::from(table).into())])) } } }
                        }
                    }
                }
            }
        }
        @if let Some(place) = page.me.place {
            div.acts { a.btn.p href="/play" { @if page.lesson.stage() == Stage::Lobby { (words.get("join-ready")) } @else { (words.get("page-table")) } }
                span.note { (words.get_with("join-sitting", &[("party", clerk.party_within(place.party).into()), ("table", i64::from(place.table).into())])) } }
        }
    }
}

fn part(page: &Seats<'_>, place: Place) -> Markup {
    let words = page.words;
    let delegation = page.lesson.delegation(place);
    let taken = |role: Role| {
        let mut others = delegation.participants().iter().filter(|other| other.id != page.me.id);
        others.any(|other| other.role == Some(role))
    };
    html! {
        fieldset.sheet {
            legend { (words.get("join-part")) }
            @for role in Role::ALL {
                @let mine = page.me.role == Some(role);
                form.row method="post" action="/part" {
                    input type="hidden" name="part" value=(role.key());
                    span.grow { b { (words.get(&format!("part-{}", role.key()))) } " " span.sm.mut { (words.get(&format!("part-{}.about", role.key()))) } }
                    @if mine { span.tag { (words.get("you")) } }
                    @else { button.s type="submit" disabled[taken(role)] { (words.get("join-take-part")) span.hid { (words.get("colon")) (words.get(&format!("part-{}", role.key()))) } } }
                }
            }
        }
    }
}

/// The page of somebody who sits and waits for the lesson to begin: the brief to read meanwhile.
#[must_use]
pub fn lobby(page: &Seats<'_>, party: PartyId) -> Markup {
    let words = page.words;
    let sheet = brief::Sheet {
        words,
        scenario: &page.loaded.scenario,
        party,
    };
    html! {
        div.sheet role="status" { h2 { (words.get("join-wait")) } p { (words.get("join-wait.line")) } p { a href="/seat" { (words.get("join-change")) } } }
        (brief::paper(&sheet))
    }
}
