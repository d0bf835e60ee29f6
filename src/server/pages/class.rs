//! The teacher's page: every table live, who holds it up, and what can be done about it.

use super::frame::{clock, minutes};
use super::rows::{Row, SeatRow, Standing, Together};
use super::times::{self, Reckoning};
use super::{notice, questions, referee, students, word};
use crate::charts::PAGE;
use crate::charts::seal::{Fill, Shape, seal};
use crate::rules::event::Step;
use crate::rules::ids::PartyId;
use crate::rules::scenario::{Layer, Scenario};
use crate::rules::view::Viewer;
use crate::server::lesson::{Lesson, Stage};
use crate::server::millis::Millis;
use crate::server::store::LessonId;
use crate::text::Catalogue;
use maud::{Markup, PreEscaped, html};

/// What the teacher's page is made from.
pub struct Class<'a> {
    /// The lesson's number.
    pub id: LessonId,
    /// The texts.
    pub words: &'a Catalogue,
    /// The lesson.
    pub lesson: &'a Lesson,
    /// What is played.
    pub scenario: &'a Scenario,
    /// The tables.
    pub rows: Vec<Row>,
    /// The table that was chosen.
    pub chosen: Option<u16>,
    /// Why what was just asked was not done.
    pub refused: Option<String>,
    /// What was typed into a form that was refused: it is in the form again.
    pub typed: &'a [(String, String)],
    /// Times that are being reckoned.
    pub reckoning: Reckoning,
    /// How many joined from one address within a minute, if they were many.
    pub crowd: Option<usize>,
    /// Now.
    pub now: Millis,
}

impl Class<'_> {
    /// A message.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// What was typed into a field of a form that was refused.
    #[must_use]
    pub fn typed(&self, name: &str) -> Option<&str> {
        let found = self.typed.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    fn seal(&self, party: PartyId, fill: Fill) -> Markup {
        let shapes = Shape::of_parties(self.scenario.situation.parties.iter().map(|party| party.key.as_str()));
        let shape = shapes.get(party.index()).copied().unwrap_or(Shape::Triangle);
        PreEscaped(seal(shape, fill, &PAGE, 17.0, ""))
    }

    /// A party by its short name.
    #[must_use]
    pub fn party(&self, party: PartyId) -> String {
        self.words.party_short(&self.scenario.situation, party)
    }
}

/// The bar at the head: what is played, the code, how many, the clock of all.
#[must_use]
pub fn bar(class: &Class<'_>) -> Markup {
    let world = class.lesson.settings().map_or(0, |settings| settings.world);
    let joined = class.lesson.participants().count();
    let line = class.words.get_with(
        "class-line",
        &[
            ("scenario", class.t("scenario").into()),
            ("world", world.to_string().into()),
            ("students", joined.into()),
            ("minutes", (class.now.since(class.lesson.created()).0 / 60_000).into()),
        ],
    );
    // Tables at different steps have no clock in common; each has its own in its line.
    let together = Together::of(&class.rows);
    html! {
        header.bar {
            div.where { h1 { (class.t("class-title")) } span.sm.mut { (line) } }
            span.code aria-label=(class.t("join-code")) { (class.lesson.code()) }
            @if let Some(together) = together { (clock(class.words, together.left, together.paused)) }
            nav.row aria-label=(class.t("page-ways")) {
                a.btn.s href={ "/teach/" (class.id) "/screen" } target="_blank" { (class.t("class-screen")) }
                a.btn.s href="/host" { (class.t("class-lessons")) }
            }
        }
    }
}

/// A button that asks for one thing, for one table or for all.
fn ask(
    class: &Class<'_>,
    what: &str,
    table: Option<u16>,
    fields: &[(&str, String)],
    words: &str,
    strong: bool,
) -> Markup {
    let to = table.map_or_else(|| "all".to_owned(), |table| table.to_string());
    html! {
        form method="post" action={ "/teach/" (class.id) } {
            input type="hidden" name="do" value=(what);
            input type="hidden" name="table" value=(to);
            @for (name, value) in fields { input type="hidden" name=(name) value=(value); }
            button.p[strong] type="submit" { (words) }
        }
    }
}

/// The page.
#[must_use]
pub fn page(class: &Class<'_>) -> Markup {
    html! {
        (notice(class.refused.as_deref(), true))
        @if let Some(crowd) = class.crowd { p.note-box { (class.words.get_with("class-crowd", &[("count", crowd.into())])) } }
        (steering(class))
        div.side {
            div {
                section.sheet aria-labelledby="tables" { h2 #tables { (class.t("class-tables")) } (tables(class)) }
                (referee::desk(class))
                (times::desk(class))
                (students::list(class))
            }
            aside {
                @if let Some(row) = class.chosen.and_then(|number| class.rows.iter().find(|row| row.number == number)) { (one(class, row)) }
                (word::desk(class))
                (say(class))
                (questions::desk(class.words, class.id, class.lesson))
                (locks(class))
                (end(class))
            }
        }
    }
}

fn steering(class: &Class<'_>) -> Markup {
    let more = |seconds: u32| vec![("seconds", seconds.to_string())];
    html! {
        div.sheet.row role="group" aria-label=(class.t("class-all")) {
            @match class.lesson.stage() {
                Stage::Lobby => {
                    (ask(class, "begin", None, &[], &class.t("class-begin"), true))
                    span.sm.grow {
                        @if let Some(asking) = class.lesson.asking() {
                            @let unanswered = class.lesson.participants().filter(|one| asking.answer_of(one.id).is_none()).count();
                            @if unanswered > 0 { b { (class.words.get_with("class-begin-asked", &[("count", unanswered.into())])) } " " }
                        }
                        span.mut { (class.t("class-begin.about")) }
                    }
                }
                Stage::Playing => {
                    (ask(class, "pause", None, &[], &class.t("class-pause"), false))
                    (ask(class, "resume", None, &[], &class.t("class-resume"), false))
                    (ask(class, "extend", None, &more(60), &class.t("class-more"), false))
                    (ask(class, "advance", None, &[], &class.t("class-advance"), false))
                    (ask(class, "back", None, &[], &class.t("class-back"), false))
                    (open_debrief(class))
                }
                Stage::Debrief => { p.grow { (class.t("class-debriefing")) } a.btn.p href={ "/teach/" (class.id) "/debrief" } { (class.t("compare-title")) } a.btn href={ "/teach/" (class.id) "/export.zip" } { (class.t("compare-export")) } }
            }
        }
    }
}

/// The way to the debrief. While tables play it asks first: what is opened then ends every play.
fn open_debrief(class: &Class<'_>) -> Markup {
    let playing = class.rows.iter().filter(|row| row.is_playing()).count();
    html! {
        @if playing == 0 { (ask(class, "debrief", None, &[], &class.t("class-debrief"), true)) }
        @else {
            details #end-play {
                summary.btn { (class.t("class-debrief")) "…" }
                p { (class.words.get_with("class-debrief-still", &[("tables", playing.into())])) }
                (ask(class, "debrief", None, &[], &class.t("class-debrief.now"), false))
            }
        }
    }
}

fn tables(class: &Class<'_>) -> Markup {
    html! {
        table.stack {
            thead { tr {
                th scope="col" { (class.t("class-table")) } th scope="col" { (class.t("class-where")) } th scope="col" { (class.t("class-seats")) }
                th scope="col" { (class.t("class-waiting")) } th scope="col" { (class.t(climate(class))) } th scope="col" { (class.t("class-papers")) }
            } }
            tbody { @for row in &class.rows { (line(class, row)) } }
        }
    }
}

/// What the column of trust is called: without a layer of tension there is one number in it.
fn climate(class: &Class<'_>) -> &'static str {
    if class.scenario.situation.has(Layer::Tension) {
        "class-climate"
    } else {
        "talks-trust"
    }
}

fn line(class: &Class<'_>, row: &Row) -> Markup {
    let words = class.words;
    let clerk = words.clerk(&class.scenario.situation, Viewer::Observer);
    let holding: Vec<&SeatRow> = row.holding_up().collect();
    html! {
        tr.alert[row.alert()].chosen[class.chosen == Some(row.number)] {
            th scope="row" { a href={ "/teach/" (class.id) "?table=" (row.number) } { b { span.hid { (class.t("class-table")) " " } (row.number) } } }
            td data-head=(class.t("class-where")) {
                @match row.at {
                    None => { span.mut { (class.t("class-not-open")) } }
                    Some((round, step)) => {
                        (words.get_with("class-round", &[("round", (i64::from(round) + 1).into()), ("of", class.scenario.situation.meetings.len().into())]))
                        " · " (clerk.step(step))
                        @if let Some(left) = row.left { @if step != Step::Ended { " · " span.num { (minutes(left)) } } }
                        @if row.paused { " · " (class.t("page-paused")) }
                    }
                }
            }
            td data-head=(class.t("class-seats")) {
                ul.plain.row.sm {
                    @for seat in &row.seats {
                        @let (fill, key) = match seat.standing {
                            Standing::Ready => (Fill::Solid, "seat-ready"),
                            Standing::Suggested => (Fill::Half, "seat-suggested"),
                            Standing::Deciding => (Fill::Outline, "seat-deciding"),
                            Standing::Computer => (Fill::Solid, "seat-computer"),
                        };
                        li { (class.seal(seat.party, fill)) " " span.hid { (class.party(seat.party)) (class.t("colon")) }
                            @if row.at.is_some() { (class.t(key)) } @else { (words.get_with("class-students", &[("count", seat.students.into())])) } }
                    }
                }
            }
            td data-head=(class.t("class-waiting")) {
                @if holding.is_empty() && row.at.is_some() { span.mut { (class.t("class-nobody")) } }
                @for seat in holding {
                    div { b { (class.party(seat.party)) } " " span.sm { (words.get_with("class-idle", &[("time", minutes(seat.idle).into()), ("students", seat.students.into())])) } }
                }
            }
            td.num data-head=(class.t(climate(class))) {
                @if row.at.is_some() { (row.climate.0) @if class.scenario.situation.has(Layer::Tension) { " · " (row.climate.1) } }
            }
            td.num data-head=(class.t("class-papers")) {
                @if let (Some(sitting), true) = (row.sitting, row.at.is_some()) {
                    (words.get_with("class-drafts", &[("drafts", row.papers.0.into())])) " · " (class.t(sitting.key()))
                } @else if row.at.is_some() { (words.get_with("class-counts", &[("drafts", row.papers.0.into()), ("signed", row.papers.1.into()), ("operating", row.papers.2.into())])) }
            }
        }
    }
}

fn one(class: &Class<'_>, row: &Row) -> Markup {
    let table = Some(row.number);
    let seen = vec![("seen", row.moment.to_string())];
    html! {
        section.sheet aria-labelledby="chosen" {
            h2 #chosen { (class.words.get_with("join-table", &[("number", i64::from(row.number).into())])) }
            p { a href={ "/teach/" (class.id) "/table/" (row.number) } { (class.t("class-watch")) } }
            @if row.at.is_some() {
                div.row {
                    (ask(class, "pause", table, &[], &class.t("class-pause"), false))
                    (ask(class, "resume", table, &[], &class.t("class-resume"), false))
                    (ask(class, "extend", table, &[("seconds", "60".to_owned())], &class.t("class-more"), false))
                    (ask(class, "advance", table, &seen, &class.t("class-advance"), false))
                    (ask(class, "back", table, &[], &class.t("class-back"), false))
                }
                div.row {
                @for seat in &row.seats {
                    @let computer = seat.standing == Standing::Computer;
                    @let key = if computer { "class-hand-back" } else { "class-hand" };
                    @let words = class.words.get_with(key, &[("party", class.party(seat.party).into())]);
                    (ask(class, "hand", table, &[("party", seat.party.0.to_string()), ("computer", if computer { "0" } else { "1" }.to_owned())], &words, false))
                }
                }
            }
        }
    }
}

fn say(class: &Class<'_>) -> Markup {
    html! {
        form.sheet method="post" action={ "/teach/" (class.id) } {
            input type="hidden" name="do" value="say";
            h2 { (class.t("class-say")) }
            div.field { label for="text" { (class.t("class-say.text")) } input #text type="text" name="text" maxlength="400" required autocomplete="off" value=[class.typed("text")]; }
            div.field { label for="to" { (class.t("class-say.to")) }
                select #to name="table" { option value="all" { (class.t("class-all")) }
                    @for row in &class.rows { option value=(row.number) selected[class.chosen == Some(row.number)] { (class.words.get_with("join-table", &[("number", i64::from(row.number).into())])) } } } }
            button type="submit" { (class.t("class-say.send")) }
        }
    }
}

fn locks(class: &Class<'_>) -> Markup {
    let flag = |on: bool| vec![("on", if on { "0" } else { "1" }.to_owned())];
    let (joining, seats) = (class.lesson.joining_locked(), class.lesson.seats_locked());
    html! {
        div.sheet.row {
            (ask(class, "lock-joining", None, &flag(joining), &class.t(if joining { "class-unlock-joining" } else { "class-lock-joining" }), false))
            (ask(class, "lock-seats", None, &flag(seats), &class.t(if seats { "class-unlock-seats" } else { "class-lock-seats" }), false))
        }
    }
}

fn end(class: &Class<'_>) -> Markup {
    html! {
        details #wipe.sheet {
            summary { (class.t("class-wipe")) }
            p { (class.t("class-wipe.about")) }
            form method="post" action={ "/teach/" (class.id) } {
                input type="hidden" name="do" value="wipe";
                label.choice { input type="checkbox" name="sure" value="1" required; span { (class.t("class-wipe.sure")) } }
                button type="submit" { (class.t("class-wipe.now")) }
            }
        }
    }
}
