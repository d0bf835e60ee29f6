//! The host's page: the lessons there are, and a new one.

use super::notice;
use crate::scenarios::{Listing, Loaded};
use crate::server::lesson::{Lesson, Stage};
use crate::server::store::LessonId;
use crate::text::{Catalogue, languages};
use maud::{Markup, html};
use std::sync::Arc;

/// A lesson in the list.
pub struct Row {
    /// Its number.
    pub id: LessonId,
    /// Its code.
    pub code: String,
    /// What it plays, in words.
    pub title: String,
    /// Where it stands.
    pub stage: Stage,
    /// How many tables and students.
    pub counts: (u16, usize),
}

impl Row {
    /// The line of a lesson.
    #[must_use]
    pub fn of(id: LessonId, lesson: &Lesson, title: String) -> Self {
        Self {
            id,
            code: lesson.code().to_owned(),
            title,
            stage: lesson.stage(),
            counts: (
                lesson.settings().map_or(0, |settings| settings.tables),
                lesson.participants().count(),
            ),
        }
    }
}

/// Why a lesson cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Its scenario has changed since it was opened.
    Changed,
    /// Its scenario is not to be had here.
    NoScenario,
    /// Its log does not fit together.
    Damaged,
    /// Nothing may be wrong with it: the log cannot be read just now.
    NotNow,
}

impl Why {
    const fn key(self) -> &'static str {
        match self {
            Self::Changed => "host-unread-changed",
            Self::NoScenario => "host-unread-no-scenario",
            Self::Damaged => "host-unread-damaged",
            Self::NotNow => "host-unread-not-now",
        }
    }
}

/// A lesson that cannot be read.
pub struct Unread {
    /// Its number.
    pub id: LessonId,
    /// Its code.
    pub code: String,
    /// Why.
    pub why: Why,
}

/// A scenario that can be chosen, with the texts of its games.
pub struct Offer {
    /// Its listing.
    pub listing: Listing,
    /// Its games, with their texts.
    pub games: Vec<(Arc<Loaded>, Arc<Catalogue>)>,
}

/// The page.
#[must_use]
pub fn page(
    words: &Catalogue,
    rows: &[Row],
    unread: &[Unread],
    offers: &[Offer],
    world: u64,
    bad: Option<&str>,
) -> Markup {
    html! {
        (notice(bad, true))
        @if !rows.is_empty() {
            section.sheet aria-labelledby="lessons" {
                h2 #lessons { (words.get("host-lessons")) }
                table.stack {
                    thead { tr { th scope="col" { (words.get("host-what")) } th scope="col" { (words.get("join-code")) } th scope="col" { (words.get("host-stage")) } th scope="col" { (words.get("host-size")) } th scope="col" { span.hid { (words.get("host-open")) } } } }
                    tbody {
                        @for row in rows {
                            tr {
                                th scope="row" { (row.title) }
                                td.num data-head=(words.get("join-code")) { b { (row.code) } }
                                td data-head=(words.get("host-stage")) { (words.get(stage(row.stage))) }
                                td data-head=(words.get("host-size")) { (words.get_with("host-counts", &[("tables", i64::from(row.counts.0).into()), ("students", row.counts.1.into())])) }
                                td { form method="post" action={ "/host/lesson/" (row.id) } { button.s type="submit" { (words.get("host-open")) span.hid { (words.get("colon")) (row.title) ", " (row.code) } } } }
                            }
                        }
                    }
                }
            }
        }
        (unreadable(words, unread))
        form.sheet method="post" action="/host" {
            h2 { (words.get("host-new")) }
            p.sm.mut { (words.get("host-new.line")) }
            (scenarios(words, offers))
            div.two {
                (number(words, "tables", 8, 1, 2000))
                (number(words, "places", 3, 1, 8))
                div.field { label for="world" { (words.get("host-world")) } input #world type="number" name="world" value=(world) min="0" max="9007199254740991"; span.sm.mut { (words.get("host-world.about")) } }
                div.field { label for="pace" { (words.get("host-pace")) }
                    select #pace name="pace" {
                        option value="period" selected { (words.get("host-pace.period")) }
                        option value="calm" { (words.get("host-pace.calm")) }
                        option value="open" { (words.get("host-pace.open")) }
                    } span.sm.mut { (words.get("host-pace.about")) } }
                (choose(words, "binding", &["head", "majority", "anybody"]))
                (choose(words, "assignment", &["choose", "given"]))
                (choose(words, "adviser", &["yes", "no"]))
                div.field { label for="language" { (words.get("host-language")) }
                    select #language name="language" { @for language in languages() { option value=(language.tag) selected[language.tag == words.language()] { (language.name) } } } }
                (choose(words, "reading", &["short", "full"]))
                (number(words, "keep", 48, 1, 720))
            }
            button.p type="submit" { (words.get("host-make")) }
        }
        p.sm { a href="/solo" { (words.get("solo-title")) } }
    }
}

/// Lessons that cannot be read, each with the reason, and the way to be rid of it.
fn unreadable(words: &Catalogue, unread: &[Unread]) -> Markup {
    html! {
        @if !unread.is_empty() {
            section #unread.sheet aria-labelledby="unread-title" {
                h2 #unread-title { (words.get("host-unread")) }
                ul.plain {
                    @for one in unread {
                        li.issue {
                            p { b { (one.code) } " " (words.get(one.why.key())) }
                            @if one.why != Why::NotNow {
                                form.row method="post" action={ "/host/lesson/" (one.id) "/wipe" } {
                                    label.choice { input type="checkbox" name="sure" value="1" required; span { (words.get("class-wipe.sure")) span.hid { (words.get("colon")) (one.code) } } }
                                    button.s type="submit" { (words.get("class-wipe.now")) span.hid { (words.get("colon")) (one.code) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Lobby => "stage-lobby",
        Stage::Playing => "stage-playing",
        Stage::Debrief => "stage-debrief",
    }
}

pub(super) fn scenarios(words: &Catalogue, offers: &[Offer]) -> Markup {
    let mut first = true;
    html! {
        fieldset {
            legend { (words.get("host-scenario")) }
            @for offer in offers {
                @for (place, (loaded, texts)) in offer.games.iter().enumerate() {
                    @let key = format!("{}/{}", offer.listing.key, loaded.info.game);
                    label.choice {
                        input type="radio" name="scenario" value=(key) checked[std::mem::take(&mut first)];
                        @let (scenario, game) = (texts.get("scenario"), texts.get(&format!("game-{}", loaded.info.game)));
                        span { b { (scenario) } @if game != scenario { " · " (game) } br;
                            span.sm.mut { (texts.get(&format!("game-{}.about", loaded.info.game)))
                                // How long a scenario takes is said of its whole game, which is listed first.
                                @if place == 0 { " " (texts.get("scenario.length")) }
                                br; (seats(texts, loaded)) } }
                    }
                }
            }
        }
    }
}

/// Whose seats a table has: how many students a lesson has room for.
fn seats(texts: &Catalogue, loaded: &Loaded) -> String {
    let situation = &loaded.scenario.situation;
    let parties: Vec<String> = situation
        .party_ids()
        .map(|party| texts.party_short(situation, party))
        .collect();
    let count = parties.len().into();
    texts.get_with(
        "host-seats",
        &[("count", count), ("parties", parties.join(", ").into())],
    )
}

fn number(words: &Catalogue, name: &str, value: u32, least: u32, most: u32) -> Markup {
    html! {
        div.field {
            label for=(name) { (words.get(&format!("host-{name}"))) }
            input id=(name) type="number" name=(name) value=(value) min=(least) max=(most) required;
            span.sm.mut { " " (words.get(&format!("host-{name}.about"))) }
        }
    }
}

fn choose(words: &Catalogue, name: &str, values: &[&str]) -> Markup {
    html! {
        div.field {
            label for=(name) { (words.get(&format!("host-{name}"))) }
            select id=(name) name=(name) { @for value in values { option value=(value) { (words.get(&format!("host-{name}.{value}"))) } } }
        }
    }
}
