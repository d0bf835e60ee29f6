//! What the teacher brings into the play: events of the scenario, and notes from outside.

use super::class::Class;
use super::rows::Row;
use crate::rules::ids::DispatchId;
use crate::rules::ruling::{LONGEST_NOTE, OpenRulings, Ordered};
use crate::rules::view::Viewer;
use crate::server::lesson::Stage;
use maud::{Markup, html};
use std::collections::{BTreeMap, BTreeSet};

/// The part of the teacher's page; nothing unless a table plays.
#[must_use]
pub fn desk(class: &Class<'_>) -> Markup {
    let open: Vec<(u16, &OpenRulings)> = class
        .rows
        .iter()
        .filter_map(|row| Some((row.number, row.rulings.as_ref().filter(|rulings| rulings.note)?)))
        .collect();
    if class.lesson.stage() != Stage::Playing || open.is_empty() {
        return html! {};
    }
    let orders = orders(class);
    let asked = class.refused.is_some() && matches!(class.typed("do"), Some("bring" | "leave" | "note"));
    html! {
        details #referee.sheet open[asked || !orders.is_empty()] {
            summary { (class.t("referee-title")) @if !orders.is_empty() { " · " (class.words.get_with("referee-short", &[("count", orders.len().into())])) } }
            p.sm.mut { (class.t("referee-title.line")) }
            (bring(class, &open))
            (ordered(class, &orders))
            (note(class))
            (brought(class))
        }
    }
}

/// The choice of tables: all, or one.
fn tables(class: &Class<'_>, id: &str) -> Markup {
    let typed = class.typed("table").and_then(|table| table.parse().ok());
    let chosen = if class.typed.is_empty() { class.chosen } else { typed };
    html! {
        div.field { label for=(id) { (class.t("referee-at")) }
            select id=(id) name="table" { option value="all" { (class.t("class-all")) }
                @for row in &class.rows { @if row.rulings.is_some() {
                    option value=(row.number) selected[chosen == Some(row.number)] { (table(class, row.number)) } } } } }
    }
}

fn table(class: &Class<'_>, number: u16) -> String {
    class
        .words
        .get_with("join-table", &[("number", i64::from(number).into())])
}

fn bring(class: &Class<'_>, open: &[(u16, &OpenRulings)]) -> Markup {
    let events: BTreeSet<DispatchId> = open
        .iter()
        .flat_map(|(_, open)| open.dispatches.iter().copied())
        .collect();
    let rounds = open
        .iter()
        .map(|(_, open)| open.rounds.clone())
        .filter(|rounds| !rounds.is_empty());
    let (first, last) = (
        rounds.clone().map(|rounds| rounds.start).min(),
        rounds.clone().map(|rounds| rounds.end).max(),
    );
    let (Some(first), Some(last), false) = (first, last, events.is_empty()) else {
        return html! { p.mut { (class.t("referee-none")) } };
    };
    // The first round that none of the tables in question has begun: there it comes to all of them alike.
    let next = match class
        .chosen
        .and_then(|chosen| open.iter().find(|(number, _)| *number == chosen))
    {
        Some((_, open)) => open.rounds.start,
        None => rounds.map(|rounds| rounds.start).max().unwrap_or(first),
    };
    let typed = |name: &str| class.typed(name).and_then(|value| value.parse::<u16>().ok());
    let round = typed("round")
        .and_then(|round| u8::try_from(round).ok())
        .unwrap_or(next);
    let clerk = class.words.clerk(&class.scenario.situation, Viewer::Instructor);
    html! {
        form method="post" action={ "/teach/" (class.id) "#referee" } {
            input type="hidden" name="do" value="bring";
            div.two {
            div.field { label for="event" { (class.t("referee-event")) }
                select #event name="dispatch" required {
                    @for event in &events { option value=(event.0) selected[typed("dispatch") == Some(event.0.into())] { (clerk.dispatch(*event)) } } } }
            div.field { label for="round" { (class.t("referee-round")) }
                select #round name="round" aria-describedby="round-about" {
                    @for one in first..last { option value=(one) selected[one == round] { (class.words.get_with("class-round", &[("round", (i64::from(one) + 1).into()), ("of", class.scenario.situation.meetings.len().into())])) } } }
                span #round-about.sm.mut { " " (class.t("referee-round.about")) } }
            (tables(class, "bring-to"))
            }
            button type="submit" { (class.t("referee-bring")) }
        }
        details #events { summary { (class.t("referee-events")) }
            dl.long { @for event in &events { dt { b { (clerk.dispatch(*event)) } } dd.sm { @if class.scenario.chronicle[event.index()].condition.is_some() { b { (class.t("referee-conditional")) } " " } @if let Some(body) = clerk.dispatch_body(*event) { (body) } } } }
        }
    }
}

/// What is on its way, by round, and to which tables.
type Orders = BTreeMap<(u8, DispatchId), Vec<u16>>;

fn orders(class: &Class<'_>) -> Orders {
    let mut orders = Orders::new();
    for row in &class.rows {
        for Ordered { dispatch, round } in row.rulings.iter().flat_map(|rulings| rulings.ordered.iter().copied()) {
            orders.entry((round, dispatch)).or_default().push(row.number);
        }
    }
    orders
}

/// What is on its way, with the way to call it off.
fn ordered(class: &Class<'_>, orders: &Orders) -> Markup {
    // What was brought into every table is called off for those as well that open later.
    let for_all = |dispatch| class.lesson.orders().iter().any(|order| order.dispatch == dispatch);
    let clerk = class.words.clerk(&class.scenario.situation, Viewer::Instructor);
    html! {
        @if !orders.is_empty() {
            h3 { (class.t("referee-coming")) }
            ul.plain { @for ((round, dispatch), at) in orders {
                @let name = clerk.dispatch(*dispatch);
                li.row.issue {
                    span.grow { b { (name) } " " span.sm.mut { (class.words.get_with("referee-due", &[("round", (i64::from(*round) + 1).into()), ("tables", numbers(at).into()), ("count", at.len().into())])) } }
                    form method="post" action={ "/teach/" (class.id) "#referee" } {
                        input type="hidden" name="do" value="leave";
                        input type="hidden" name="dispatch" value=(dispatch.0);
                        input type="hidden" name="table" value=(match at[..] { [one] if !for_all(*dispatch) => one.to_string(), _ => "all".to_owned() });
                        button.s type="submit" { (class.t("referee-leave")) span.hid { (class.t("colon")) (name) } }
                    }
                }
            } }
        }
    }
}

fn note(class: &Class<'_>) -> Markup {
    html! {
        form method="post" action={ "/teach/" (class.id) "#referee" } {
            input type="hidden" name="do" value="note";
            h3 { label for="note" { (class.t("referee-note")) } }
            p #note-about.sm.mut { (class.words.get_with("referee-note-about", &[("limit", i64::from(LONGEST_NOTE).into())])) }
            textarea #note name="note" rows="3" maxlength=(LONGEST_NOTE) required aria-describedby="note-about" { (class.typed("note").unwrap_or_default()) }
            div.two { (tables(class, "note-to")) }
            button type="submit" { (class.t("referee-give")) }
        }
    }
}

/// What was brought in so far, and where.
fn brought(class: &Class<'_>) -> Markup {
    let clerk = class.words.clerk(&class.scenario.situation, Viewer::Instructor);
    let mut told: Vec<(String, Vec<u16>)> = Vec::new();
    for (row, event) in class
        .rows
        .iter()
        .flat_map(|row: &Row| row.brought.iter().map(move |event| (row, event)))
    {
        let Some(words) = clerk.event(event) else { continue };
        match told.iter_mut().find(|(known, _)| *known == words) {
            Some((_, at)) => at.push(row.number),
            None => told.push((words, vec![row.number])),
        }
    }
    html! {
        @if !told.is_empty() {
            h3 { (class.t("referee-brought")) }
            ul.sm { @for (words, at) in &told { li { (words) " " span.mut { (class.words.get_with("referee-tables", &[("tables", numbers(at).into()), ("count", at.len().into())])) } } } }
        }
    }
}

/// Numbers of tables in a line: 1, 2, 5.
fn numbers(tables: &[u16]) -> String {
    let all: Vec<String> = tables.iter().map(u16::to_string).collect();
    all.join(", ")
}
