//! What it came to, what was possible, why, and how the figures are made.

use super::{figure, frame, percent, plain, signed, table};
use crate::analysis::{JointResult, Outcome, joint};
use crate::charts::frontier::frontier;
use crate::charts::seal::{Fill, seal};
use crate::charts::{PAGE, Table};
use crate::debrief::findings::Finding;
use crate::debrief::pictures::Teller;
use crate::rules::ids::{IssueId, PartyId, Rung};
use crate::rules::terms::Terms;
use maud::{Markup, PreEscaped, html};

/// A party's name beside its seal.
pub(super) fn party(teller: &Teller<'_>, party: PartyId) -> Markup {
    html! {
        span.party {
            (PreEscaped(seal(teller.shape(party), Fill::Solid, &PAGE, 18.0, "")))
            (teller.party(party))
        }
    }
}

pub(super) fn result(teller: &Teller<'_>) -> Markup {
    let debrief = teller.debrief;
    html! {
        @match (&debrief.signed, &debrief.operating) {
            (Some(was), Some(is)) => {
                ul.results {
                    @if teller.is_one_sitting() {
                        (share(teller, "debrief-agreed", is, true))
                    } @else {
                        (share(teller, "debrief-signed", was, false))
                        (share(teller, "debrief-operating", is, true))
                    }
                }
                @if !teller.is_one_sitting() { p { (left(teller, was, is)) } }
            }
            _ => { p { (teller.get("debrief-no-reference")) } }
        }
        (table(&points(teller)))
    }
}

/// One of the two figures: an outline for what was said, solid for what was done.
fn share(teller: &Teller<'_>, key: &str, result: &JointResult, done: bool) -> Markup {
    let lowest = result
        .shares
        .iter()
        .position(|share| *share == result.lowest)
        .map(PartyId::at);
    html! {
        li {
            svg viewBox="0 0 24 24" aria-hidden="true" {
                @if done { circle cx="12" cy="12" r="11" fill="var(--ink)" {} }
                @else { circle cx="12" cy="12" r="9.5" fill="none" stroke="var(--ink)" stroke-width="3" {} }
            }
            span.big { (percent(teller, result.mean)) }
            span {
                strong { (teller.get(key)) }
                small { (teller.get(&format!("{key}.about"))) }
                @if let Some(lowest) = lowest {
                    small {
                        (teller.get_with("debrief-lowest", &[
                            ("party", teller.party(lowest).into()),
                            ("percent", percent(teller, result.lowest).into()),
                        ]))
                    }
                }
            }
        }
    }
}

fn left(teller: &Teller<'_>, was: &JointResult, is: &JointResult) -> String {
    let of_hundred = |per_mille: i64| (per_mille + 5).div_euclid(10);
    if of_hundred(is.mean) < 0 {
        let signed = teller
            .catalogue
            .signed(i32::try_from(of_hundred(was.mean)).unwrap_or(i32::MAX));
        let below = -of_hundred(is.mean);
        return teller.get_with(
            "debrief-left-below",
            &[("below", below.into()), ("signed", signed.into())],
        );
    }
    let left = (100 - of_hundred(was.mean)).max(0);
    let lost = of_hundred(was.mean) - of_hundred(is.mean);
    if lost > 0 {
        teller.get_with("debrief-left", &[("left", left.into()), ("lost", lost.into())])
    } else {
        let left = (100 - of_hundred(is.mean)).max(0);
        teller.get_with("debrief-left-nothing-lost", &[("left", left.into())])
    }
}

fn points(teller: &Teller<'_>) -> Table {
    let debrief = teller.debrief;
    let columns = [
        "column-party",
        "column-paid",
        "column-legacy",
        "column-standing",
        "column-costs",
        "column-other",
        "column-total",
        "column-line",
        "column-gain",
        "column-signed-gain",
        "column-reference-gain",
        "column-share",
    ];
    let rows = debrief.parties().zip(&debrief.scores).map(|(party, score)| {
        let reference = debrief
            .reference
            .as_ref()
            .map(|reference| reference.gains[party.index()]);
        let share = debrief.operating.as_ref().map(|result| result.shares[party.index()]);
        vec![
            teller.party(party),
            plain(score.paid.into()),
            plain(score.legacy.into()),
            plain(score.standing.into()),
            plain((-score.costs).into()),
            plain(score.other.into()),
            plain(score.total().into()),
            plain(score.line.into()),
            signed(score.gain().into()),
            signed(score.signed_gain().into()),
            reference.map_or(String::new(), signed),
            share.map_or(String::new(), |share| percent(teller, share)),
        ]
    });
    let mut table = Table {
        caption: teller.get("debrief-points"),
        header: columns.iter().map(|key| teller.get(key)).collect(),
        rows: rows.collect(),
    };
    if teller.is_one_sitting() {
        // What was signed is what there is.
        drop_column(&mut table, &teller.get("column-signed-gain"));
    }
    drop_empty_columns(&mut table);
    table
}

fn drop_column(table: &mut Table, head: &str) {
    if let Some(column) = table.header.iter().position(|own| own == head) {
        for row in table.rows.iter_mut().chain(std::iter::once(&mut table.header)) {
            row.remove(column);
        }
    }
}

/// Columns of nothing but zeros and blanks tell nothing; they come from layers that are off.
fn drop_empty_columns(table: &mut Table) {
    let keep: Vec<bool> = (0..table.header.len())
        .map(|column| table.rows.iter().any(|row| !matches!(row[column].as_str(), "0" | "")))
        .collect();
    for row in table.rows.iter_mut().chain(std::iter::once(&mut table.header)) {
        let mut keep = keep.iter();
        row.retain(|_| *keep.next().unwrap_or(&true));
    }
}

pub(super) fn possible(teller: &Teller<'_>) -> Markup {
    let pairs = teller.pairs();
    let width = if pairs.len() == 1 { 620.0 } else { 440.0 };
    html! {
        div.pictures {
            @for (a, b) in pairs {
                @let data = teller.frontier(a, b);
                (figure(teller, frontier(&data, &frame(width)), &data.table()))
            }
        }
        (table(&solutions(teller)))
        (table(&by_issue(teller)))
    }
}

fn solutions(teller: &Teller<'_>) -> Table {
    let debrief = teller.debrief;
    let bargain = joint::bargain(&debrief.scenario, &debrief.frontier, &debrief.line);
    let named: [(&str, Option<&Outcome>); 4] = [
        ("solution-nash", bargain.nash()),
        ("solution-kalai", bargain.kalai_smorodinsky()),
        ("solution-egalitarian", bargain.egalitarian()),
        ("solution-welfare", bargain.welfare()),
    ];
    let parties = debrief.parties().map(|party| teller.party(party));
    Table {
        caption: teller.get("debrief-solutions"),
        header: std::iter::once(teller.get("column-solution")).chain(parties).collect(),
        rows: named
            .into_iter()
            .filter_map(|(key, outcome)| {
                let gains = bargain.gains(outcome?);
                Some(
                    std::iter::once(teller.get(key))
                        .chain(gains.into_iter().map(signed))
                        .collect(),
                )
            })
            .collect(),
    }
}

/// Each issue at the reference, in force at the end and operating at the end.
fn by_issue(teller: &Teller<'_>) -> Table {
    let debrief = teller.debrief;
    let situation = &debrief.scenario.situation;
    let clerk = teller.clerk();
    let one_sitting = teller.is_one_sitting();
    let agreed = debrief.agreed();
    let option = |issue: IssueId, rung: Rung| clerk.option(issue, rung);
    let mut header = vec!["column-issue", "column-possible"];
    if one_sitting {
        header.push("chart-both");
    } else {
        header.extend(["column-in-force", "column-operating"]);
    }
    let rows = situation.issue_ids().map(|issue| {
        let reference = debrief.reference.as_ref().map(|one| one.package.rung(issue));
        let mut row = vec![
            clerk.issue(issue),
            reference.map_or(String::new(), |rung| option(issue, rung)),
        ];
        if one_sitting {
            row.push(option(issue, agreed.map_or(Rung(0), |terms: &Terms| terms.rung(issue))));
        } else {
            row.push(option(issue, debrief.end.in_force_rung(issue)));
            row.push(option(issue, debrief.end.operating_rung(&debrief.scenario, issue)));
        }
        row
    });
    Table {
        caption: teller.get("debrief-by-issue"),
        header: header.iter().map(|key| teller.get(key)).collect(),
        rows: rows.collect(),
    }
}

pub(super) fn findings(teller: &Teller<'_>) -> Markup {
    let found = &teller.debrief.findings;
    let groups = [
        ("debrief-findings-points", &found.points, true),
        ("debrief-findings-trust", &found.trust, true),
        ("debrief-findings-tension", &found.tension, false),
        ("debrief-findings-mood", &found.mood, true),
    ];
    html! {
        @if groups.iter().all(|(_, list, _)| list.is_empty()) {
            p { (teller.get("debrief-no-findings")) }
        }
        div.columns {
            @for (heading, list, rise_is_good) in groups {
                @if !list.is_empty() {
                    div {
                        h3 { (teller.get(heading)) }
                        ul.why { @for one in list { (finding(teller, one, rise_is_good)) } }
                    }
                }
            }
        }
    }
}

fn finding(teller: &Teller<'_>, found: &Finding, rise_is_good: bool) -> Markup {
    let because = teller.clerk().cause(found.cause);
    let text = match found.party {
        Some(party) => {
            let name = teller.party(party);
            teller.get_with("finding-of", &[("party", name.into()), ("because", because.into())])
        }
        None => teller.catalogue.capitalised(&because),
    };
    let times = i64::try_from(found.times).unwrap_or(i64::MAX);
    let class = if (found.change > 0) == rise_is_good {
        "plus"
    } else {
        "minus"
    };
    html! {
        li {
            b class=(class) { (signed(found.change.into())) }
            span {
                (text)
                @if found.times > 1 {
                    span.quiet { " (" (teller.get_with("finding-times", &[("times", times.into())])) ")" }
                }
            }
        }
    }
}

pub(super) fn method(teller: &Teller<'_>) -> Markup {
    let payments = joint::payments(&teller.debrief.scenario.situation);
    html! {
        p { (teller.get("method-line")) }
        p { (teller.get("method-frontier")) }
        p { (teller.get_with("method-reference", &[("payments", payments.into())])) }
        p { (teller.get("method-joint")) }
        @if payments > 1 { p { (teller.get("method-signed")) } }
    }
}
