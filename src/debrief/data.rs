//! A debrief as data: tidy tables for a spreadsheet, and JSON with everything.

use super::pictures::Teller;
use super::{Debrief, lives};
use crate::charts::Table;
use crate::rules::event::{Audience, Fact};
use crate::rules::ids::PartyId;

/// The whole debrief as JSON.
#[must_use]
pub fn json(debrief: &Debrief) -> String {
    // Plain data with string keys always serialises.
    serde_json::to_string_pretty(debrief).unwrap_or_default()
}

/// A table as CSV (RFC 4180), with a header. A cell that a spreadsheet would take for a formula
/// begins with an apostrophe.
#[must_use]
pub fn csv(table: &Table) -> String {
    let line = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
        cells.join(",") + "\r\n"
    };
    std::iter::once(&table.header)
        .chain(&table.rows)
        .map(|row| line(row))
        .collect()
}

fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']) && text.parse::<f64>().is_err();
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

/// The tables by file name. Heads of columns are keys, the same in every language; one row is one
/// observation.
#[must_use]
pub fn tables(teller: &Teller<'_>) -> Vec<(&'static str, Table)> {
    vec![
        ("points.csv", points(teller)),
        ("rounds.csv", rounds(teller)),
        ("ledger.csv", ledger(teller)),
        ("agreements.csv", agreements(teller)),
        ("frontier.csv", frontier(teller)),
        ("events.csv", events(teller)),
        ("reasons.csv", reasons(teller)),
    ]
}

fn table(header: &[&str], rows: Vec<Vec<String>>) -> Table {
    Table {
        caption: String::new(),
        header: header.iter().map(ToString::to_string).collect(),
        rows,
    }
}

fn key(teller: &Teller<'_>, party: PartyId) -> String {
    teller.debrief.scenario.situation.party(party).key.clone()
}

fn points(teller: &Teller<'_>) -> Table {
    let debrief = teller.debrief;
    let rows = debrief.parties().zip(&debrief.scores).map(|(party, score)| {
        let reference = debrief
            .reference
            .as_ref()
            .map(|reference| reference.gains[party.index()]);
        let share = debrief.operating.as_ref().map(|result| result.shares[party.index()]);
        let numbers = [
            score.paid,
            score.legacy,
            score.standing,
            score.costs,
            score.other,
            score.total(),
            score.line,
            score.gain(),
            score.signed_gain(),
        ];
        let mut row = vec![key(teller, party)];
        row.extend(numbers.map(|number| number.to_string()));
        row.extend([reference, share].map(|number| number.map_or(String::new(), |number| number.to_string())));
        row
    });
    table(
        &[
            "party",
            "paid",
            "legacy",
            "standing",
            "costs",
            "other",
            "points",
            "line",
            "gain",
            "signed_gain",
            "reference_gain",
            "share_per_mille",
        ],
        rows.collect(),
    )
}

/// One row a round and quantity.
fn rounds(teller: &Teller<'_>) -> Table {
    let mut rows = Vec::new();
    let start = std::iter::once((0, &teller.debrief.start));
    let ends = teller.debrief.rounds.iter().map(|end| (u32::from(end.round) + 1, end));
    for (round, end) in start.chain(ends) {
        let mut note = |what: &str, a: String, b: String, value: String| {
            rows.push(vec![round.to_string(), what.to_owned(), a, b, value]);
        };
        for (a, b, trust) in &end.trust {
            note("trust", key(teller, *a), key(teller, *b), trust.to_string());
        }
        note("tension", String::new(), String::new(), end.tension.to_string());
        note("in_force", String::new(), String::new(), end.agreements.0.to_string());
        note("operating", String::new(), String::new(), end.agreements.1.to_string());
        for party in teller.debrief.parties() {
            let index = party.index();
            note(
                "points",
                key(teller, party),
                String::new(),
                end.points[index].to_string(),
            );
            note(
                "capital",
                key(teller, party),
                String::new(),
                end.capital[index].to_string(),
            );
            note("mood", key(teller, party), String::new(), end.mood[index].to_string());
        }
    }
    table(&["round", "what", "party", "other", "value"], rows)
}

/// Every change of a number, with its because.
fn ledger(teller: &Teller<'_>) -> Table {
    let clerk = teller.clerk();
    let situation = &teller.debrief.scenario.situation;
    let rows = teller
        .debrief
        .moments
        .iter()
        .enumerate()
        .filter_map(|(number, moment)| {
            let line = clerk.ledger(&moment.event)?;
            let (what, party, other) = match &moment.event.fact {
                Fact::TrustChanged { from, to, .. } => ("trust", key(teller, *from), key(teller, *to)),
                Fact::TensionChanged { .. } => ("tension", String::new(), String::new()),
                Fact::MoodChanged {
                    party, constituency, ..
                } => {
                    let constituency = &situation.party(*party).constituencies[constituency.index()];
                    ("mood", key(teller, *party), constituency.key.clone())
                }
                Fact::CapitalChanged { party, .. } => ("capital", key(teller, *party), String::new()),
                Fact::HealthChanged { agreement, .. } => ("health", agreement.0.to_string(), String::new()),
                Fact::PointsPaid { party, .. } => ("points", key(teller, *party), String::new()),
                _ => return None,
            };
            Some(vec![
                number.to_string(),
                (u32::from(moment.round) + 1).to_string(),
                what.to_owned(),
                party,
                other,
                line.change.to_string(),
                line.now.map_or(String::new(), |now| now.to_string()),
                line.because,
            ])
        });
    table(
        &["event", "round", "what", "party", "other", "change", "now", "because"],
        rows.collect(),
    )
}

/// What happened to each agreement, one row an event.
fn agreements(teller: &Teller<'_>) -> Table {
    let clerk = teller.clerk();
    let mut rows = Vec::new();
    for (index, life) in teller.debrief.lives.iter().enumerate() {
        for number in &life.moments {
            let moment = &teller.debrief.moments[*number];
            debug_assert_eq!(lives::subject(&moment.event.fact), Some(life.agreement));
            if let Some(sentence) = clerk.event(&moment.event) {
                rows.push(vec![
                    (index + 1).to_string(),
                    teller.matter_of(life.agreement),
                    (u32::from(moment.round) + 1).to_string(),
                    number.to_string(),
                    sentence,
                ]);
            }
        }
    }
    table(&["agreement", "name", "round", "event", "sentence"], rows)
}

/// What was possible: one row a package of the frontier.
fn frontier(teller: &Teller<'_>) -> Table {
    let situation = &teller.debrief.scenario.situation;
    let parties = situation.parties.iter().map(|party| format!("points_{}", party.key));
    let issues = situation.issues.iter().map(|issue| format!("issue_{}", issue.key));
    let rows = teller.debrief.frontier.outcomes.iter().map(|outcome| {
        let points = outcome.points.iter().map(ToString::to_string);
        let rungs = situation
            .issues
            .iter()
            .zip(&outcome.package)
            .map(|(issue, rung)| issue.options[usize::from(*rung)].key.clone());
        points.chain(rungs).collect()
    });
    Table {
        caption: String::new(),
        header: parties.chain(issues).collect(),
        rows: rows.collect(),
    }
}

fn events(teller: &Teller<'_>) -> Table {
    let clerk = teller.clerk();
    let rows = teller.debrief.moments.iter().enumerate().map(|(number, moment)| {
        let audience = match moment.event.audience {
            Audience::Public => "public".to_owned(),
            Audience::Only(parties) => {
                let keys: Vec<String> = parties.iter().map(|party| key(teller, party)).collect();
                keys.join(" ")
            }
            Audience::Nobody => "nobody".to_owned(),
        };
        vec![
            number.to_string(),
            (u32::from(moment.round) + 1).to_string(),
            clerk.step(moment.step),
            moment.act.map_or(String::new(), |act| act.to_string()),
            audience,
            clerk.event(&moment.event).unwrap_or_default(),
        ]
    });
    table(
        &["event", "round", "step", "act", "audience", "sentence"],
        rows.collect(),
    )
}

fn reasons(teller: &Teller<'_>) -> Table {
    let rows = teller.debrief.reasons.iter().flat_map(|reasons| {
        reasons.why.iter().map(|why| {
            vec![
                reasons.act.to_string(),
                (u32::from(reasons.round) + 1).to_string(),
                key(teller, reasons.party),
                teller.clerk().why(reasons.party, why),
            ]
        })
    });
    table(&["act", "round", "party", "reason"], rows.collect())
}

#[cfg(test)]
mod tests {
    use super::{cell, csv, table};

    #[test]
    fn cells_are_quoted_and_formulas_disarmed() {
        assert_eq!(cell("plain"), "plain");
        assert_eq!(cell("-12"), "-12");
        assert_eq!(cell("=SUM(A1)"), "'=SUM(A1)");
        assert_eq!(cell("a, \"b\"\nc"), "\"a, \"\"b\"\"\nc\"");
        assert_eq!(
            csv(&table(&["a", "b"], vec![vec!["1".into(), "x,y".into()]])),
            "a,b\r\n1,\"x,y\"\r\n"
        );
    }
}
