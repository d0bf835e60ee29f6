//! The debrief across tables: every table on one frontier, signed and operating; the same seat at every table.

use crate::charts::frontier::{Frontier, frontier};
use crate::charts::{Frame, PAGE, Table};
use crate::debrief::Debrief;
use crate::debrief::interventions::Intervention;
use crate::debrief::pictures::Teller;
use crate::rules::ids::PartyId;
use crate::server::store::LessonId;
use crate::text::Catalogue;
use maud::{Markup, PreEscaped, html};
use std::collections::BTreeMap;

/// The debriefs of a lesson's tables, by number.
pub type Tables = Vec<(u16, Debrief)>;

/// The page.
#[must_use]
pub fn page(words: &Catalogue, lesson: LessonId, tables: &Tables) -> Markup {
    let Some((_, first)) = tables.first() else {
        return html! { p.note-box { (words.get("compare-none")) } };
    };
    let teller = Teller::new(first, words);
    let clerk = teller.clerk();
    let like = alike(tables);
    html! {
        p.note-box { (words.get("compare-note")) " "
            a href={ "/teach/" (lesson) } { (words.get("watch-back")) } " · "
            a href={ "/teach/" (lesson) "/export.zip" } { (words.get("compare-export")) } }
        section.sheet aria-labelledby="results" {
            h2 #results { (words.get("compare-results")) }
            div.scroll tabindex="0" role="region" aria-label=(words.get("compare-results")) {
                table {
                    thead { tr {
                        th scope="col" { (words.get("class-table")) }
                        th.n scope="col" { (words.get("compare-in-force")) } th.n scope="col" { (words.get("compare-operating")) }
                        th.n scope="col" { (words.get("compare-signed-share")) } th.n scope="col" { (words.get("compare-operating-share")) }
                        @for party in first.parties() { th.n scope="col" { (clerk.party(party)) } }
                    } }
                    tbody {
                        @for ((number, debrief), like) in tables.iter().zip(&like) {
                            @let (signed, operating) = papers(debrief);
                            tr {
                                th scope="row" { a href={ "/teach/" (lesson) "/table/" (number) "/debrief" } { (words.get_with("join-table", &[("number", i64::from(*number).into())])) } @if !*like { " " span.sm.mut { (words.get("compare-other")) } } }
                                td.n { (signed) } td.n { (operating) }
                                td.n { (share(debrief.signed.as_ref().map(|result| result.mean))) }
                                td.n { b { (share(debrief.operating.as_ref().map(|result| result.mean))) } }
                                @for party in first.parties() { td.n { (debrief.scores[party.index()].total()) " (" (words.signed(debrief.scores[party.index()].gain())) ")" } }
                            }
                        }
                    }
                    tfoot { tr {
                        th scope="row" { (words.get("compare-mean")) } td {} td {} td {} td {}
                        @for party in first.parties() { td.n { b { (mean(tables, &like, party)) } } }
                    } }
                }
            }
            p.sm.mut { (words.get("compare-how")) }
            (brought(words, tables, &like))
        }
        @for (a, b) in teller.pairs() {
            section.sheet aria-label=(teller.frontier(a, b).title) {
                h2 { (teller.frontier(a, b).title) }
                div.cards {
                    figure { figcaption { b { (words.get("chart-signed")) } } (picture(&teller.frontier(a, b), tables, |debrief| (debrief.scores[a.index()].signed_gain(), debrief.scores[b.index()].signed_gain()))) }
                    figure { figcaption { b { (words.get("chart-operating")) } } (picture(&teller.frontier(a, b), tables, |debrief| (debrief.scores[a.index()].gain(), debrief.scores[b.index()].gain()))) }
                }
            }
        }
    }
}

/// What the whole room may look at: every table on the frontier, signed and operating.
#[must_use]
pub fn for_screen(words: &Catalogue, tables: &Tables) -> Markup {
    let Some((_, first)) = tables.first() else {
        return html! {};
    };
    let teller = Teller::new(first, words);
    html! {
        div.pictures {
            @for (a, b) in teller.pairs() {
                figure { figcaption { b { (words.get("chart-signed")) } } (picture(&teller.frontier(a, b), tables, |debrief| (debrief.scores[a.index()].signed_gain(), debrief.scores[b.index()].signed_gain()))) }
                figure { figcaption { b { (words.get("chart-operating")) } } (picture(&teller.frontier(a, b), tables, |debrief| (debrief.scores[a.index()].gain(), debrief.scores[b.index()].gain()))) }
            }
        }
    }
}

/// Every table, by its number, as a point under the same curve; the table above holds the same figures.
fn picture(base: &Frontier, tables: &Tables, at: impl Fn(&Debrief) -> (i32, i32)) -> Markup {
    let mut chart = base.clone();
    chart.signed = None;
    chart.operating = None;
    // Tables that came to the same share a point, and its name.
    let mut points: BTreeMap<(i32, i32), Vec<String>> = BTreeMap::new();
    for (number, debrief) in tables {
        points.entry(at(debrief)).or_default().push(number.to_string());
    }
    let named = points.into_iter().map(|(point, numbers)| (numbers.join(", "), point));
    chart.solutions.extend(named);
    let frame = Frame {
        width: 520.0,
        palette: &PAGE,
    };
    PreEscaped(frontier(&chart, &frame))
}

fn papers(debrief: &Debrief) -> (usize, usize) {
    let alive = || debrief.end.agreements.iter().filter(|one| one.alive());
    (alive().count(), alive().filter(|one| one.operating).count())
}

/// A share of the joint result, given in thousandths, in percent.
fn share(mean: Option<i64>) -> String {
    mean.map_or_else(
        || "–".to_owned(),
        |mean| format!("{} %", (mean + 5).div_euclid(10)).replace('-', "\u{2212}"),
    )
}

/// Which tables had the same from their teacher as most: only their scores can be compared. Among equals it is those with
/// the first table.
fn alike(tables: &Tables) -> Vec<bool> {
    let marks: Vec<Vec<_>> = tables
        .iter()
        .map(|(_, debrief)| {
            let mut marks: Vec<_> = debrief.interventions.iter().map(Intervention::mark).collect();
            marks.sort_unstable();
            marks
        })
        .collect();
    let count = |one: &Vec<_>| marks.iter().filter(|other| *other == one).count();
    // Of several greatest the last is taken: so from the end.
    let most = marks.iter().rev().max_by_key(|one| count(one));
    marks.iter().map(|one| Some(one) == most).collect()
}

/// What the teacher brought in at which table, if anything, and who is compared with whom.
fn brought(words: &Catalogue, tables: &Tables, like: &[bool]) -> Markup {
    if tables.iter().all(|(_, debrief)| debrief.interventions.is_empty()) {
        return html! {};
    }
    let others = tables.iter().zip(like).filter(|(_, like)| !**like);
    let others: Vec<String> = others.map(|((number, _), _)| number.to_string()).collect();
    let key = if others.len() == 1 {
        "compare-one-other"
    } else {
        "compare-others"
    };
    html! {
        h3 { (words.get("compare-brought")) }
        @if !others.is_empty() { p { (words.get_with(key, &[("table", others.join(", ").into()), ("tables", others.join(", ").into())])) } }
        dl.long { @for (number, debrief) in tables {
            @let told = Teller::new(debrief, words).interventions();
            dt { b { (words.get_with("join-table", &[("number", i64::from(*number).into())])) } }
            @if told.is_empty() { dd { (words.get("compare-brought-nothing")) } }
            @for one in told { dd { (one) } }
        } }
    }
}

fn mean(tables: &Tables, like: &[bool], party: PartyId) -> i32 {
    let compared = tables.iter().zip(like).filter(|(_, like)| **like);
    let points: Vec<i32> = compared
        .map(|((_, debrief), _)| debrief.scores[party.index()].total())
        .collect();
    points.iter().sum::<i32>() / i32::try_from(points.len()).unwrap_or(1).max(1)
}

/// What the teacher brought in, for a cell: `key@round` for an event (rounds from 1), `note@round` for a note.
fn brought_cell(debrief: &Debrief) -> String {
    let all = debrief.interventions.iter().map(|one| match one {
        Intervention::Dispatch { round, dispatch } => {
            let key = &debrief.scenario.chronicle[dispatch.index()].key;
            format!("{key}@{}", round + 1)
        }
        Intervention::Note { round, .. } => format!("note@{}", round + 1),
    });
    all.collect::<Vec<_>>().join(";")
}

/// The tables as tidy rows: one a table and seat.
#[must_use]
pub fn rows(tables: &Tables) -> Table {
    let columns = [
        "table",
        "party",
        "points",
        "above_line",
        "signed_above_line",
        "in_force",
        "operating",
        "joint_signed_permille",
        "joint_operating_permille",
        "from_teacher",
        "compared",
    ];
    let mut rows = Vec::new();
    for ((number, debrief), like) in tables.iter().zip(alike(tables)) {
        let (signed, operating) = papers(debrief);
        let number_of = |result: Option<i64>| result.map_or_else(String::new, |mean| mean.to_string());
        for party in debrief.parties() {
            let score = &debrief.scores[party.index()];
            rows.push(vec![
                number.to_string(),
                debrief.scenario.situation.party(party).key.clone(),
                score.total().to_string(),
                score.gain().to_string(),
                score.signed_gain().to_string(),
                signed.to_string(),
                operating.to_string(),
                number_of(debrief.signed.as_ref().map(|result| result.mean)),
                number_of(debrief.operating.as_ref().map(|result| result.mean)),
                brought_cell(debrief),
                u8::from(like).to_string(),
            ]);
        }
    }
    Table {
        header: columns.map(str::to_owned).to_vec(),
        rows,
        ..Table::default()
    }
}
